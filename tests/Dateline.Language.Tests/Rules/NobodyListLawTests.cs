using Dateline.Dates;
using Dateline.Logic;
using Dateline.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace Dateline.Language.Tests.Rules;

/// <summary>
/// What is said of a list of entries agrees with trying every list that it may be: some items are nobody, of some nobody knows who they are, some
/// say nothing, some may not be among those that are asked for, and there may be more.
/// </summary>
public class NobodyListLawTests
{
    private const int Cases = 300;

    /// <summary>Those that are named, one that is not, and nobody.</summary>
    private static readonly string[] Anybody = ["ada", "ben", "cy", Nobody.Word];

    /// <param name="Who">Null where nobody knows it, or it is not stated.</param>
    /// <param name="IsCertain">It is one of those that are asked for.</param>
    private sealed record Item(string? Who, bool IsStated, bool IsCertain)
    {
        public Statement Statement => Who is not null ? Statement.Of(ValueOf(Who)) : IsStated ? Statement.Unknown : Statement.Absent;

        public override string ToString() => $"{Who ?? (IsStated ? "?" : "-")}{(IsCertain ? "" : "?")}";
    }

    private sealed record Case(IReadOnlyList<Item> Items, bool IsComplete)
    {
        public Statement List => new Gathered([.. Items.Select(item => (item.Statement, item.IsCertain))], IsComplete).ToStatement();

        public override string ToString() => $"[{string.Join(", ", Items)}{(IsComplete ? "" : ", …")}]";
    }

    private static readonly Gen<Case> Lists =
        from items in Gen.Choose(0, 4).SelectMany(count => Gen.ArrayOf(
            from who in Gen.Elements("ada", "ben", Nobody.Word, Nobody.Word, null)
            from isStated in Gen.Elements(true, true, false)
            from isCertain in Gen.Elements(true, true, false)
            select new Item(who, isStated || who is not null, isCertain), count))
        from isComplete in Gen.Elements(true, true, false)
        select new Case(items, isComplete);

    [Fact]
    public void What_is_asked_of_each_item_agrees_with_every_list() => Check.One(Laws.Tried(Cases), Prop.ForAll(Lists.ToArbitrary(), one =>
    {
        foreach (string sought in Anybody)
        {
            foreach (Quantifier quantifier in Enum.GetValues<Quantifier>())
            {
                Statement answers = new Gathered([.. one.Items.Select(item => (Statement.Of(Value.Of(Comparison.AreEqual(item.Statement.Value, ValueOf(sought)))), item.IsCertain))], one.IsComplete).ToStatement();
                Truth expected = All(Completions(one).Select(list => quantifier switch
                {
                    Quantifier.Each => list.All(who => who == sought),
                    Quantifier.Any => list.Contains(sought),
                    _ => !list.Contains(sought),
                }));
                Assert.Equal(expected, Quantifiers.Join(quantifier, answers));
            }

            Assert.Equal(All(Completions(one).Select(list => list.Contains(sought))), Logic.Items.Contain(one.List, ValueOf(sought)));
        }
    }));

    [Fact]
    public void Sizes_agree_with_every_list() => Check.One(Laws.Tried(Cases), Prop.ForAll(Lists.ToArbitrary(), Gen.Choose(0, 6).ToArbitrary(), (one, bound) =>
    {
        Value size = ListFunctions.Of(ListFunction.Size, one.List);
        int[] sizes = [.. Completions(one, skips: true).Select(list => list.Count)];
        int beyond = one.IsComplete ? 0 : 9;
        Assert.Equal(All(sizes.Append(sizes.Max() + beyond).Select(count => count <= bound)), Comparison.IsNotGreater(size, Value.Of((decimal)bound)));
        Assert.Equal(All(sizes.Append(sizes.Max() + beyond).Select(count => count >= bound)), Comparison.IsNotGreater(Value.Of((decimal)bound), size));
    }));

    /// <summary>Nobody is nobody's other one: two vacant offices have no holder in common.</summary>
    [Fact]
    public void Difference_agrees_with_every_list() => Check.One(Laws.Tried(Cases), Prop.ForAll(Lists.ToArbitrary(), one =>
    {
        Truth unique = All(Completions(one, skips: true).Select(list => list.Where(who => who != Nobody.Word).GroupBy(who => who).All(same => same.Count() == 1)));

        // That four are among three is more than is asked of pairs.
        Assert.Contains(ListFunctions.Of(ListFunction.Unique, one.List).Truth, unique == Truth.False ? [Truth.False, Truth.Unknown] : new[] { unique });
    }));

    [Fact]
    public void A_text_that_reads_like_the_word_is_a_text()
    {
        Statement texts = new Gathered([(Statement.Of(Value.Of(Nobody.Word)), true), (Statement.Of(Value.Of(Nobody.Word)), true)], isComplete: true).ToStatement();

        Assert.Equal(Truth.False, ListFunctions.Of(ListFunction.Unique, texts).Truth);
    }

    private static Value ValueOf(string who) => who == Nobody.Word ? Nobody.Value : Value.OfEntry(who);

    private static Truth All(IEnumerable<bool> answers)
    {
        bool[] found = [.. answers.Distinct()];
        return found.Length == 2 ? Truth.Unknown : found[0].ToTruth();
    }

    /// <summary>Every list that it may be. Of those that it may have beyond, two stand for all.</summary>
    /// <param name="skips">Whether an item that says nothing is none; otherwise it is somebody, or nobody.</param>
    private static IEnumerable<IReadOnlyList<string>> Completions(Case one, bool skips = false)
    {
        var beyond = new Item(null, true, false);
        IEnumerable<IReadOnlyList<string>> lists = [[]];
        foreach (Item item in (one.IsComplete ? one.Items : [.. one.Items, beyond, beyond]).Where(item => item.IsStated || !skips))
        {
            string[] choices = item.Who is null ? Anybody : [item.Who];
            lists = lists.SelectMany(list => choices.Select(who => (IReadOnlyList<string>)[.. list, who]).Concat(item.IsCertain ? [] : [list]));
        }

        return lists;
    }
}
