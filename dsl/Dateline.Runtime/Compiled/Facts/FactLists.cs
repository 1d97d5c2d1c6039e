using System.ComponentModel;
using Dateline.Dates;
using Dateline.Logic;

namespace Dateline.Compiled;

/// <summary>What generated code asks of the items of lists, with the three answers of <see cref="Facts"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class FactLists
{
    /// <summary>Follows a path from an item of a list.</summary>
    /// <param name="item">The item.</param>
    /// <param name="path">The fields, as the files write them.</param>
    public static Fact Read(Fact item, params string[] path)
    {
        ArgumentNullException.ThrowIfNull(path);
        foreach (string step in path)
        {
            if (item.IsAbsent)
                return item;
            item = Facts.Step(item, step);
        }

        return item;
    }

    /// <summary>The value of a series of an item just before an event.</summary>
    /// <param name="series">The series.</param>
    /// <param name="entry">The event.</param>
    public static Fact Before(Fact series, IEntry entry) =>
        series.IsAbsent ? series : series.Value.As<SeriesFact>() is { } known && entry is IFacts mover ? Facts.OfSeries(known.Before(mover, "date")) : Fact.Unsure;

    /// <summary>What is computed of each item of a list.</summary>
    /// <param name="list">The list.</param>
    /// <param name="where">Which items are asked for; null for all.</param>
    /// <param name="each">What is computed of an item.</param>
    public static Fact Of(Fact list, Func<Fact, bool?>? where, Func<Fact, Fact> each)
    {
        ArgumentNullException.ThrowIfNull(each);
        var items = new ListItems(list.Statement);
        var gathered = new List<(Statement Statement, bool IsCertain)>();
        var ways = new List<IReadOnlyList<int>>();
        for (int i = 0; i < items.Count; i++)
        {
            var item = new Fact(items[i]);
            bool? isAsked = where is null ? true : where(item);
            if (isAsked == false)
                continue;
            gathered.Add((each(item).Statement, isAsked == true && items.IsCertain(i)));
            ways.Add(WayTo(list, i));
        }

        return new Fact(new Gathered(gathered, items.IsComplete) { Ways = ways }.ToStatement());
    }

    /// <summary>The items of the lists that are in the items of a list.</summary>
    /// <param name="list">The list.</param>
    /// <param name="inner">The list in an item.</param>
    public static Fact Within(Fact list, Func<Fact, Fact> inner)
    {
        ArgumentNullException.ThrowIfNull(inner);
        var items = new ListItems(list.Statement);
        bool isComplete = items.IsComplete;
        var gathered = new List<(Statement Statement, bool IsCertain)>();
        var ways = new List<IReadOnlyList<int>>();
        for (int i = 0; i < items.Count; i++)
        {
            Fact found = inner(new Fact(items[i]));
            var within = new ListItems(found.Statement);
            isComplete &= within.IsComplete;
            for (int j = 0; j < within.Count; j++)
            {
                gathered.Add((within[j], within.IsCertain(j) && items.IsCertain(i)));
                ways.Add([.. WayTo(list, i), .. WayTo(found, j)]);
            }
        }

        return new Fact(new Gathered(gathered, isComplete) { Ways = ways }.ToStatement());
    }

    /// <summary>What a path leads to through lists: what is asked of several paths through one list is asked of the same item.</summary>
    /// <param name="reached">What it leads to.</param>
    /// <param name="lists">The paths to the lists, the outermost first.</param>
    public static Fact Through(Fact reached, params string[] lists)
    {
        if (reached.Value.Items is not { } items)
            return reached;
        var of = new ListItems(reached.Statement);
        Gathered gathered = items as Gathered ?? new Gathered([.. Enumerable.Range(0, of.Count).Select(i => (items[i], of.IsCertain(i)))], of.IsComplete);
        return new Fact(Statement.Of(Value.Of(gathered.Through(lists))));
    }

    private static IReadOnlyList<int> WayTo(Fact list, int item) => (list.Value.Items as Gathered)?.WayTo(item) ?? [item];

    /// <summary>Whether something holds for each item.</summary>
    /// <param name="answers">Whether it does, for each.</param>
    public static bool? Each(Fact answers) => Quantifiers.Join(Quantifier.Each, answers.Statement).ToAnswer();

    /// <summary>Whether something holds for one item at least.</summary>
    /// <param name="answers">Whether it does, for each.</param>
    public static bool? Any(Fact answers) => Quantifiers.Join(Quantifier.Any, answers.Statement).ToAnswer();

    /// <summary>Whether something holds for no item.</summary>
    /// <param name="answers">Whether it does, for each.</param>
    public static bool? No(Fact answers) => Quantifiers.Join(Quantifier.No, answers.Statement).ToAnswer();

    /// <summary>How many items there are.</summary>
    /// <param name="list">What is counted.</param>
    public static Fact Size(Fact list) => Made(ListFunction.Size, list);

    /// <summary>What they add up to.</summary>
    /// <param name="list">Numbers.</param>
    public static Fact Sum(Fact list) => Made(ListFunction.Sum, list);

    /// <summary>The newest or largest of them.</summary>
    /// <param name="list">Dates, points in time or numbers.</param>
    public static Fact Largest(Fact list) => Made(ListFunction.Largest, list);

    /// <summary>The oldest or smallest of them.</summary>
    /// <param name="list">Dates, points in time or numbers.</param>
    public static Fact Smallest(Fact list) => Made(ListFunction.Smallest, list);

    /// <summary>Whether none is greater than one behind it.</summary>
    /// <param name="list">Dates, points in time or numbers.</param>
    public static bool? AreInOrder(Fact list) => ListFunctions.Of(ListFunction.InOrder, list.Statement).Truth.ToAnswer();

    /// <summary>A value with what says where it belongs among others: what is asked of the order of such values is asked in the order of that.</summary>
    /// <param name="value">The value.</param>
    /// <param name="key">A date, a point in time or a number.</param>
    public static Fact By(Fact value, Fact key) => new(Statement.Of(Value.OfWhole(new KeyedValue(value.Value, key.Value))));

    /// <summary>Whether every whole number from the smallest to the largest is there.</summary>
    /// <param name="list">Whole numbers.</param>
    public static bool? AreWithoutGaps(Fact list) => ListFunctions.Of(ListFunction.WithoutGaps, list.Statement).Truth.ToAnswer();

    /// <summary>Whether no two are the same.</summary>
    /// <param name="list">Single values.</param>
    public static bool? AreUnique(Fact list) => ListFunctions.Of(ListFunction.Unique, list.Statement).Truth.ToAnswer();

    private static Fact Made(ListFunction function, Fact list) => new(Statement.Of(ListFunctions.Of(function, list.Statement)));
}
