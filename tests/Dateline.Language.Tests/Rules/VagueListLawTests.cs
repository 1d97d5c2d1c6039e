using Dateline.Dates;
using Dateline.Logic;
using Dateline.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace Dateline.Language.Tests.Rules;

/// <summary>
/// What is said of a list agrees with trying every list that it may be: numbers that are partly known, items of which nothing is known or said,
/// items that may not be among those that are asked for, and lists that may have more.
/// </summary>
public class VagueListLawTests
{
    /// <summary>What is open is each number up to here, and one so far away that no sum with it comes near a bound.</summary>
    private const int Far = 9;
    private const int Farther = 100;

    private const int Cases = 300;

    /// <param name="Number">Null where nobody knows it, or it is not stated.</param>
    /// <param name="IsCertain">It is one of those that are asked for.</param>
    private sealed record Item(NumberEstimate? Number, bool IsStated, bool IsCertain)
    {
        public Statement Statement => Number is { } number ? Statement.Of(number.ToValue()) : IsStated ? Statement.Unknown : Statement.Absent;

        public override string ToString() => $"{(Number is { } number ? number.TextOfBounds : IsStated ? "?" : "-")}{(IsCertain ? "" : "?")}";
    }

    private sealed record Case(IReadOnlyList<Item> Items, bool IsComplete, int Bound)
    {
        public Statement List => new Gathered([.. Items.Select(item => (item.Statement, item.IsCertain))], IsComplete).ToStatement();

        public override string ToString() => $"[{string.Join(", ", Items)}{(IsComplete ? "" : ", …")}] {Bound}";
    }

    private static readonly Gen<NumberEstimate?> Numbers = Gen.Frequency(
        (5, from low in Gen.Choose(-3, 3) from length in Gen.Choose(0, 3) select (NumberEstimate?)new NumberEstimate(low, null, low + length)),
        (1, Gen.Choose(-3, 3).Select(low => (NumberEstimate?)new NumberEstimate(low, null, null))),
        (1, Gen.Choose(-3, 3).Select(high => (NumberEstimate?)new NumberEstimate(null, null, high))));

    private static readonly Item Beyond = new(new NumberEstimate(null, null, null), true, false);

    private static readonly Gen<Item> Items = Gen.Frequency(
        (8, from number in Numbers from isCertain in Gen.Frequency((3, Gen.Constant(true)), (1, Gen.Constant(false))) select new Item(number, true, isCertain)),
        (1, Gen.Elements(true, false).Select(isStated => new Item(null, isStated, true))));

    private static readonly Gen<Case> Lists =
        from items in Gen.Choose(0, 3).SelectMany(count => Gen.ArrayOf(Items, count))
        from isComplete in items.Length > 1 ? Gen.Constant(true) : Gen.Frequency((2, Gen.Constant(true)), (1, Gen.Constant(false)))
        from bound in Gen.Choose(-7, 7)
        select new Case(items, isComplete, bound);

    [Fact]
    public void Sums_and_sizes_are_compared_for_every_list() => Check.One(Laws.Tried(Cases), Prop.ForAll(Lists.ToArbitrary(), one =>
    {
        AgreeOn(one, ListFunction.Size, numbers => numbers.Count > one.Items.Count(item => item.IsStated) + 1 ? Far : numbers.Count, skips: true);
        AgreeOn(one, ListFunction.Sum, static numbers => numbers.Sum()!.Value);
    }));

    [Fact]
    public void The_largest_and_the_smallest_are_compared_for_every_list() => Check.One(Laws.Tried(Cases), Prop.ForAll(Lists.ToArbitrary(), one =>
    {
        AgreeOn(one, ListFunction.Largest, static numbers => numbers.Max()!.Value, static numbers => numbers.Count > 0);
        AgreeOn(one, ListFunction.Smallest, static numbers => numbers.Min()!.Value, static numbers => numbers.Count > 0);
    }));

    [Fact]
    public void What_is_asked_of_each_item_agrees_with_every_list() => Check.One(Laws.Tried(Cases), Prop.ForAll(Lists.ToArbitrary(), one =>
    {
        foreach (Quantifier quantifier in Enum.GetValues<Quantifier>())
        {
            Statement answers = new Gathered([.. one.Items.Select(item =>
                (Statement.Of(Value.Of(Comparison.IsLess(item.Statement.Value, Value.Of((decimal)one.Bound)))), item.IsCertain))], one.IsComplete).ToStatement();
            Truth expected = All(Completions(one).Select(numbers => quantifier switch
            {
                Quantifier.Each => numbers.All(number => number < one.Bound),
                Quantifier.Any => numbers.Any(number => number < one.Bound),
                _ => !numbers.Any(number => number < one.Bound),
            }));
            Assert.Equal(expected, Quantifiers.Join(quantifier, answers));
        }
    }));

    [Fact]
    public void Order_and_difference_agree_with_every_list() => Check.One(Laws.Tried(Cases), Prop.ForAll(Lists.ToArbitrary(), one =>
    {
        Truth inOrder = All(Completions(one, skips: true).Select(numbers => numbers.Zip(numbers.Skip(1)).All(pair => pair.First <= pair.Second)));
        Assert.Equal(inOrder, ListFunctions.Of(ListFunction.InOrder, one.List).Truth);

        // That three are among two is more than is asked of pairs.
        Truth unique = All(Completions(one, skips: true).Select(numbers => numbers.Distinct().Count() == numbers.Count));
        Assert.Contains(ListFunctions.Of(ListFunction.Unique, one.List).Truth, unique == Truth.False ? [Truth.False, Truth.Unknown] : new[] { unique });
    }));

    [Fact]
    public void Whether_a_number_is_among_them_agrees_with_every_list() => Check.One(Laws.Tried(Cases), Prop.ForAll(Lists.ToArbitrary(), Numbers.ToArbitrary(), (one, sought) =>
        Assert.Equal(
            All(Between(sought!.Value).SelectMany(number => Completions(one).Select(numbers => numbers.Contains(number)))),
            Logic.Items.Contain(one.List, sought.Value.ToValue()))));

    private static void AgreeOn(Case one, ListFunction function, Func<IReadOnlyList<int?>, int> make, Func<IReadOnlyList<int?>, bool>? isMade = null, bool skips = false)
    {
        int?[] results = [.. Completions(one, skips).Select(numbers => isMade?.Invoke(numbers) != false ? make(numbers) : (int?)null)];
        Value made = ListFunctions.Of(function, one.List);
        Value bound = Value.Of((decimal)one.Bound);
        Assert.Equal(Of(results, number => number < one.Bound), Comparison.IsLess(made, bound));
        Assert.Equal(Of(results, number => number <= one.Bound), Comparison.IsNotGreater(made, bound));
        Assert.Equal(Of(results, number => number > one.Bound), Comparison.IsLess(bound, made));
        // Between the bounds lie numbers that are none of them: whether it is one of these stays open.
        Assert.Contains(Comparison.AreEqual(made, bound), new[] { Of(results, number => number == one.Bound), Truth.Unknown });
    }

    /// <summary>What there is none of is neither so nor otherwise.</summary>
    private static Truth Of(int?[] results, Func<int, bool> holds) =>
        Array.Exists(results, result => result is null) ? Truth.Unknown : All(results.Select(result => holds(result!.Value)));

    private static Truth All(IEnumerable<bool> answers)
    {
        bool[] found = [.. answers.Distinct()];
        return found.Length == 2 ? Truth.Unknown : found[0].ToTruth();
    }

    /// <summary>Every list that it may be. Of those that it may have beyond, two stand for all.</summary>
    /// <param name="skips">Whether an item that says nothing is none; otherwise it has some number.</param>
    private static IEnumerable<IReadOnlyList<int?>> Completions(Case one, bool skips = false)
    {
        IEnumerable<IReadOnlyList<int?>> lists = [[]];
        IEnumerable<Item> items = one.IsComplete ? one.Items : [.. one.Items, Beyond, Beyond];
        foreach (Item item in items.Where(item => item.IsStated || !skips))
        {
            int?[] choices = [.. Between(item.Number ?? new NumberEstimate(null, null, null)).Select(number => (int?)number)];
            lists = lists.SelectMany(list => choices.Select(number => (IReadOnlyList<int?>)[.. list, number]).Concat(item.IsCertain ? [] : [list]));
        }

        return lists;
    }

    private static IEnumerable<int> Between(NumberEstimate estimate)
    {
        int low = (int)(estimate.Low ?? -Far);
        IEnumerable<int> near = Enumerable.Range(low, (int)(estimate.High ?? Far) - low + 1);
        return [.. estimate.Low is null ? [-Farther] : Array.Empty<int>(), .. near, .. estimate.High is null ? [Farther] : Array.Empty<int>()];
    }
}
