using System.ComponentModel;
using Dateline.Dates;
using Dateline.Logic;

namespace Dateline.Compiled;

/// <summary>
/// What generated code asks of facts. Answers have three values: null is unknown, and C# joins it with <c>&amp;</c> and <c>|</c> as
/// the language does. A rule fails only where it is exactly false.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Facts
{
    /// <summary>Follows a path from an entry: <c>mission.sender.name</c>, <c>ceiling.from</c>.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="path">The fields, as the files write them.</param>
    public static Fact Read(IFacts entry, params string[] path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var fact = Fact.Of(entry);
        foreach (string step in path)
        {
            if (fact.IsAbsent)
                return fact;
            fact = Step(fact, step);
        }

        return fact;
    }

    /// <summary>What a fact leads to by a field.</summary>
    internal static Fact Step(Fact fact, string field) => fact.Value.Subject switch
    {
        FactSubject { Facts: { } facts } => facts.FactOf(field),
        { } subject => new Fact(subject.Read(field)),
        null => Fact.Unsure,
    };

    /// <summary>A bound of a number that may be known in part.</summary>
    /// <param name="number">The number.</param>
    /// <param name="bound"><c>low</c>, <c>best</c> or <c>high</c>.</param>
    public static Fact Bound(Fact number, string bound) =>
        number.Statement.Presence == Presence.Stated ? new Fact(EstimateBounds.Of(number.Value, bound)) : number;

    /// <summary>The value of a series just before an event.</summary>
    /// <param name="entry">The event.</param>
    /// <param name="path">The fields on the way to the series.</param>
    public static Fact Before(IFacts entry, params string[] path)
    {
        Fact read = Read(entry, path);
        return read.IsAbsent ? read : read.Value.As<SeriesFact>() is { } series ? OfSeries(series.Before(entry, "date")) : Fact.Unsure;
    }

    /// <summary>The value of a series on a date.</summary>
    /// <param name="series">The series.</param>
    /// <param name="date">The date.</param>
    public static Fact During(Fact series, Fact date)
    {
        if (series.IsAbsent)
            return series;
        return series.Value.As<SeriesFact>() is { } known && date.Date is { } day ? OfSeries(known.During(day)) : Fact.Unsure;
    }

    /// <summary>The date from which an event counts.</summary>
    /// <param name="entry">The event.</param>
    public static Fact DateOf(IFacts entry)
    {
        Fact effective = Read(entry, "effective");
        return effective.IsAbsent ? Read(entry, "date") : effective;
    }

    /// <summary>Whether anything is said of it, be it that it is unknown.</summary>
    /// <param name="fact">The fact.</param>
    public static bool? Has(Fact fact) => Presences.IsStated(fact.Statement).ToAnswer();

    /// <summary>Whether anything is said of what every entry that could say it has to: where there is one, it is missed there already.</summary>
    /// <param name="way">What would say it.</param>
    /// <param name="fact">The fact.</param>
    public static bool? HasDemanded(Fact way, Fact fact) =>
        Presences.IsStatedUnlessMissed(fact.Statement, isDemanded: true, isCutShort: way.IsAbsent).ToAnswer();

    /// <summary>Whether each item of a list says something.</summary>
    /// <param name="list">What each says.</param>
    /// <param name="isDemanded">Whether an item that says nothing is missed there already.</param>
    public static bool? HasEach(Fact list, bool isDemanded) => Presences.AreEachStated(list.Statement, isDemanded).ToAnswer();

    /// <summary>How many items a list has; one that is left out has none.</summary>
    /// <param name="list">The list.</param>
    public static Fact Size(Fact list) => Known(Items.Size(list.Statement));

    /// <summary>A flag as a condition.</summary>
    /// <param name="fact">The flag.</param>
    public static bool? Test(Fact fact) => fact.Value.Truth.ToAnswer();

    /// <summary>Whether two are the same.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool? AreEqual(Fact left, Fact right) => Comparison.AreEqual(left.Value, right.Value).ToAnswer();

    /// <summary>Whether the first comes before the second.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool? IsLess(Fact left, Fact right) => Comparison.IsLess(left.Value, right.Value).ToAnswer();

    /// <summary>Whether the first does not come after the second.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool? IsNotGreater(Fact left, Fact right) => Comparison.IsNotGreater(left.Value, right.Value).ToAnswer();

    /// <summary>Whether the item is in the list.</summary>
    /// <param name="item">The item.</param>
    /// <param name="list">The list; one that is left out has none.</param>
    public static bool? IsIn(Fact item, Fact list) => Items.Contain(list.Statement, item.Value).ToAnswer();

    /// <summary>Whether the item is one of these.</summary>
    /// <param name="item">The item.</param>
    /// <param name="options">What it may be.</param>
    public static bool? IsIn(Fact item, params Fact[] options)
    {
        ArgumentNullException.ThrowIfNull(options);
        Truth found = Truth.False;
        foreach (Fact option in options)
            found = found.Or(Comparison.AreEqual(item.Value, option.Value));
        return found.ToAnswer();
    }

    /// <summary>A sum; unknown where one side is, or where it has more digits than a number can have.</summary>
    /// <param name="left">The left side.</param>
    /// <param name="right">The right side.</param>
    public static Fact Add(Fact left, Fact right) => Known(Arithmetic.Add(left.Value, right.Value));

    /// <summary>A difference, as <see cref="Add"/>.</summary>
    /// <param name="left">The left side.</param>
    /// <param name="right">The right side.</param>
    public static Fact Subtract(Fact left, Fact right) => Known(Arithmetic.Subtract(left.Value, right.Value));

    /// <summary>A product, as <see cref="Add"/>.</summary>
    /// <param name="left">The left side.</param>
    /// <param name="right">The right side.</param>
    public static Fact Multiply(Fact left, Fact right) => Known(Arithmetic.Multiply(left.Value, right.Value));

    /// <summary>Whether dates stand in order; those that are not there are skipped.</summary>
    /// <param name="isStrict">Whether the same day is not early enough.</param>
    /// <param name="dates">The dates.</param>
    public static bool? AreInOrder(bool isStrict, params Fact[] dates) =>
        Verdicts.OfPairs(new FactList(dates), new InOrder(isStrict)).ToAnswer();

    /// <summary>What a series does not tell is not to be found out.</summary>
    internal static Fact OfSeries(in Value value) => value.IsKnown ? Known(value) : Fact.Unsure;

    private static Fact Known(in Value value) => new(Statement.Of(value));
}
