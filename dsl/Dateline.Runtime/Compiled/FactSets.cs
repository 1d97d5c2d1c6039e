using System.ComponentModel;

namespace Dateline.Compiled;

/// <summary>What rules ask of several facts at once, with the three values of <see cref="Facts"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class FactSets
{
    /// <summary>Whether one at most is stated. Of one that is stated to be unknown, nobody knows whether it is there.</summary>
    /// <param name="facts">The facts.</param>
    public static bool? IsOneAtMost(params Fact[] facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (facts.Count(fact => fact.Value is not null) > 1)
            return false;
        return Array.Exists(facts, fact => fact.Value is null && !fact.IsAbsent) ? null : true;
    }

    /// <summary>The sum of numbers and of lists of numbers; a list that is left out adds nothing.</summary>
    /// <param name="numbers">Numbers that are not known make an unknown sum.</param>
    public static Fact Sum(params Fact[] numbers)
    {
        ArgumentNullException.ThrowIfNull(numbers);
        Fact sum = Fact.Of(0m);
        foreach (Fact number in numbers)
            sum = Facts.Calculate(sum, number, static (left, right) => left + right);
        return sum;
    }

    /// <summary>How many items a list has; an entry that is named twice is one, and a list that is left out has none.</summary>
    /// <param name="list">The list.</param>
    public static Fact CountOf(Fact list)
    {
        if (list.Value is not IReadOnlyList<Fact> items)
            return Facts.Size(list);
        var named = new HashSet<string>(StringComparer.Ordinal);
        return Fact.Of((decimal)items.Count(item => item.Value is not IEntry entry || named.Add(entry.Id)));
    }

    /// <summary>The sum of the items of a list; one that is left out makes 0.</summary>
    /// <param name="list">The list.</param>
    public static Fact SumOf(Fact list) =>
        list.IsAbsent ? Fact.Of(0m) : list.Value is IReadOnlyList<Fact> items ? Sum([.. items]) : Fact.Unknown;

    /// <summary>Whether all that are there say the same.</summary>
    /// <param name="tolerance">How far two may lie apart: for dates, in days.</param>
    /// <param name="facts">The facts; those that are absent are skipped.</param>
    public static bool? Agree(decimal tolerance, params Fact[] facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        bool? holds = true;
        for (int later = 1; later < facts.Length; later++)
        {
            for (int earlier = 0; earlier < later; earlier++)
            {
                if (!facts[earlier].IsAbsent && !facts[later].IsAbsent)
                    holds &= AreAlike(facts[earlier], facts[later], tolerance);
            }
        }

        return holds;
    }

    /// <summary>Whether two say the same, or lie no farther apart than this.</summary>
    /// <param name="one">One.</param>
    /// <param name="other">The other.</param>
    /// <param name="tolerance">For dates, in days.</param>
    public static bool? AreAlike(Fact one, Fact other, decimal tolerance)
    {
        bool? same = Facts.AreEqual(one, other);
        if (same != false || tolerance == 0)
            return same;
        return (one.Value, other.Value) switch
        {
            (decimal a, decimal b) => Facts.IsNotGreater(
                Facts.Calculate(one, other, static (left, right) => Math.Abs(left - right)), Fact.Of(tolerance)) ?? false,
            (EventDate a, EventDate b) => LeastDays(a, b) > tolerance ? false : a.IsExact && b.IsExact ? true : null,
            _ => false,
        };
    }

    /// <summary>The days that lie between two dates at least, whichever days they mean.</summary>
    private static long LeastDays(EventDate one, EventDate other)
    {
        (EventDate first, EventDate second) = one.OrderLatest <= other.OrderLatest ? (one, other) : (other, one);
        return first.OrderLatest is long.MinValue or long.MaxValue || second.OrderEarliest is long.MinValue or long.MaxValue
            ? 0
            : Math.Max(0, second.OrderEarliest - first.OrderLatest);
    }
}
