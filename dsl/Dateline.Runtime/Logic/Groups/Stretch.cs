using Dateline.Dates;

namespace Dateline.Logic;

/// <summary>Where an entry lies among those of its group: a point, or from a beginning to an end, of which one may not be known.</summary>
internal readonly record struct Stretch
{
    /// <summary>What is known of its beginning, in days or as a number: it begins then at the earliest.</summary>
    public decimal Least { get; private init; }

    /// <summary>It ends then at the latest; the largest number where nobody knows.</summary>
    public decimal Most { get; private init; }

    /// <summary>As <see cref="Most"/>, to the end of a day of which nobody knows the hour: it settles which of several ends last.</summary>
    public decimal Until { get; private init; }

    /// <summary>Where it begins at the latest: its end, where nobody knows its beginning.</summary>
    public Value Begin { get; private init; }

    /// <summary>Where it ends at the earliest: its beginning, where nobody knows its end.</summary>
    public Value End { get; private init; }

    private decimal LatestBegin { get; init; }

    private decimal EarliestEnd { get; init; }

    private bool HasBegin { get; init; }

    private bool HasEnd { get; init; }

    /// <summary>Null where neither is known.</summary>
    /// <param name="ends">The end and the beginning, or the point.</param>
    public static Stretch? Of<TStatements>(in TStatements ends)
        where TStatements : IStatements
    {
        Value end = ends[0].Value, begin = ends[ends.Count - 1].Value;
        Reach? last = Reach.Of(end), first = Reach.Of(begin);
        if ((first ?? last) is not { } known)
            return null;
        return new Stretch
        {
            Least = first?.Least ?? decimal.MinValue,
            Most = last?.Most ?? decimal.MaxValue,
            Until = last is null ? decimal.MaxValue : last.Value.Most + (end.When is { } date && date.Ends.Last.Time is null ? 1 : 0),
            LatestBegin = (first ?? known).Most,
            EarliestEnd = (last ?? known).Least,
            Begin = first is null ? end : begin,
            End = last is null ? begin : end,
            HasBegin = first is not null,
            HasEnd = last is not null,
        };
    }

    /// <summary>Nothing is said of where it lies.</summary>
    public static bool IsAbsent<TStatements>(in TStatements ends)
        where TStatements : IStatements => ends[0].IsAbsent && ends[ends.Count - 1].IsAbsent;

    /// <summary>Whether more than this lies between the end of the one and the beginning of the other, whatever they mean.</summary>
    public static bool AreApart(in Stretch before, in Stretch after, in Amount limit) =>
        before.HasEnd && after.HasBegin && Comparison.IsLess(limit.After(before.End), after.Begin) == Truth.True;

    /// <summary>Whether less than this lies between the two, whichever comes first and whatever they mean.</summary>
    public static bool AreClose(in Stretch one, in Stretch other, in Amount limit) =>
        !MayBeApart(one, other, limit) && !MayBeApart(other, one, limit)
        && Comparison.IsLess(other.Begin, limit.After(one.End)) == Truth.True && Comparison.IsLess(one.Begin, limit.After(other.End)) == Truth.True;

    /// <summary>Whether so much may lie between the two, by their days alone: of ten thousand vague dates, each is held against each.</summary>
    private static bool MayBeApart(in Stretch before, in Stretch after, in Amount limit) =>
        after.LatestBegin > (Distance.Add(before.EarliestEnd, limit.MostDays) ?? decimal.MaxValue);
}
