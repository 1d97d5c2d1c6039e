using System.ComponentModel;

namespace Dateline.Compiled;

/// <summary>
/// The logic of rules. It has three values: null is unknown, and C# joins it with <c>&amp;</c> and <c>|</c> as the language
/// does. A rule fails only where it is exactly false.
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
        Fact fact = Fact.Of(entry);
        foreach (string step in path)
        {
            if (fact.IsAbsent)
                return fact;
            fact = fact.Value switch
            {
                IFacts record => record.FactOf(step),
                ChangeFact change => step == "from" ? change.From() : change.To(),
                _ => Fact.Unsure,
            };
        }

        return fact;
    }

    /// <summary>The value of a series on a date.</summary>
    /// <param name="series">The series.</param>
    /// <param name="date">The date.</param>
    public static Fact During(Fact series, Fact date)
    {
        if (series.IsAbsent)
            return series;
        return series.Value is SeriesFact known && date.Value is EventDate day ? known.During(day) : Fact.Unsure;
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
    public static bool? Has(Fact fact) => fact.IsUnsure ? null : !fact.IsAbsent;

    /// <summary>Whether anything is said of what every entry that could say it has to: where there is one, it is missed there already.</summary>
    /// <param name="way">What would say it.</param>
    /// <param name="fact">The fact.</param>
    public static bool? HasDemanded(Fact way, Fact fact) => way.IsAbsent ? false : Has(fact) | null;

    /// <summary>How many items a list has; one that is left out has none.</summary>
    /// <param name="list">The list.</param>
    public static Fact Size(Fact list) =>
        list.IsAbsent ? Fact.Of(0m) : list.Value is IReadOnlyList<Fact> items ? Fact.Of((decimal)items.Count) : Fact.Unknown;

    /// <summary>A flag as a condition.</summary>
    /// <param name="fact">The flag.</param>
    public static bool? Test(Fact fact) => fact.Value as bool?;

    /// <summary>Whether two are the same.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool? AreEqual(Fact left, Fact right) => (left.Value, right.Value) switch
    {
        (EventDate a, EventDate b) => a.IsSameAs(b),
        (IEntry a, IEntry b) => a.Id == b.Id,
        ({ } a, { } b) => a.Equals(b),
        _ => null,
    };

    /// <summary>Whether the first comes before the second.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool? IsLess(Fact left, Fact right) => (left.Value, right.Value) switch
    {
        (decimal a, decimal b) => a < b,
        (EventDate a, EventDate b) => a.IsBefore(b),
        (DateTimeOffset a, DateTimeOffset b) => a < b,
        _ => null,
    };

    /// <summary>Whether the first does not come after the second.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    public static bool? IsNotGreater(Fact left, Fact right) => (left.Value, right.Value) switch
    {
        (EventDate a, EventDate b) => a.IsNotAfter(b),
        _ => !IsLess(right, left),
    };

    /// <summary>Whether the item is in the list.</summary>
    /// <param name="item">The item.</param>
    /// <param name="list">The list; one that is left out has none.</param>
    public static bool? IsIn(Fact item, Fact list) => list.Value switch
    {
        IReadOnlyList<Fact> items => IsIn(item, [.. items]),
        _ => list.IsAbsent ? false : null,
    };

    /// <summary>Whether the item is one of these.</summary>
    /// <param name="item">The item.</param>
    /// <param name="options">What it may be.</param>
    public static bool? IsIn(Fact item, params Fact[] options)
    {
        ArgumentNullException.ThrowIfNull(options);
        bool? found = false;
        foreach (Fact option in options)
            found |= AreEqual(item, option);
        return found;
    }

    /// <summary>A result of arithmetic; unknown where one side is, or where it has more digits than a number can have.</summary>
    /// <param name="left">The left side.</param>
    /// <param name="right">The right side.</param>
    /// <param name="calculate">What is done with them.</param>
    public static Fact Calculate(Fact left, Fact right, Func<decimal, decimal, decimal> calculate)
    {
        ArgumentNullException.ThrowIfNull(calculate);
        try
        {
            return left.Value is decimal a && right.Value is decimal b ? Fact.Of(calculate(a, b)) : Fact.Unknown;
        }
        catch (OverflowException)
        {
            return Fact.Unknown;
        }
    }

    /// <summary>Whether dates stand in order; those that are not there are skipped.</summary>
    /// <param name="isStrict">Whether the same day is not early enough.</param>
    /// <param name="dates">The dates.</param>
    public static bool? AreInOrder(bool isStrict, params Fact[] dates)
    {
        ArgumentNullException.ThrowIfNull(dates);
        bool? holds = true;
        for (int later = 1; later < dates.Length; later++)
        {
            for (int earlier = 0; earlier < later; earlier++)
            {
                if (!dates[earlier].IsAbsent && !dates[later].IsAbsent)
                    holds &= isStrict ? IsLess(dates[earlier], dates[later]) : IsNotGreater(dates[earlier], dates[later]);
            }
        }

        return holds;
    }

    /// <summary>A fact in the words of a message.</summary>
    /// <param name="fact">The fact.</param>
    public static string InWords(Fact fact) => fact.Value switch
    {
        null => fact.IsAbsent ? "nothing" : "unknown",
        bool flag => flag ? "yes" : "no",
        IEntry entry => entry.Id,
        IReadOnlyList<Fact> items => string.Join(", ", items.Select(InWords)),
        var value => ValueText.Of(value),
    };
}
