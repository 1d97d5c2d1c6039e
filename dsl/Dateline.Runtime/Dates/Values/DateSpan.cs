namespace Dateline.Dates;

/// <summary>
/// A stretch of time from one day to another, both known more or less exactly, as day numbers. A span does not end before
/// it begins, so what is known of one end bounds the other.
/// </summary>
/// <param name="LatestBegin">The last day on which it may begin; <see cref="long.MinValue"/> where it was always so.</param>
/// <param name="EarliestEnd">The first day on which it may end; <see cref="long.MaxValue"/> where it goes on for ever.</param>
internal readonly record struct DateSpan(long LatestBegin, long EarliestEnd)
{
    /// <summary>Null where neither end is known, or where it would certainly end before it begins.</summary>
    /// <param name="begin">When it began; null where nobody knows.</param>
    /// <param name="end">When it ended; null where nobody knows, or it goes on.</param>
    public static DateSpan? Between(EdtfDate? begin, EdtfDate? end) => begin is null && end is null
        ? null
        : Of(
            begin?.OrderEarliest ?? long.MinValue,
            begin?.OrderLatest ?? long.MaxValue,
            end?.OrderEarliest ?? long.MinValue,
            end?.OrderLatest ?? long.MaxValue);

    /// <summary>Null where the date does not last (<c>2019/2020</c> does), or neither of its ends is known.</summary>
    public static DateSpan? Of(EdtfDate date)
    {
        if (date.Shape != EdtfShape.Lasting)
            return null;
        (SingleDate first, SingleDate last) = date.Ends;
        return Of(
            first.OrderEarliest,
            first.IsOpen ? long.MinValue : first.OrderLatest,
            last.IsOpen ? long.MaxValue : last.OrderEarliest,
            last.OrderLatest);
    }

    /// <summary>
    /// Whether two spans have more than a day at their ends in common whichever days their ends mean. Spans that meet on a
    /// day do not: the one may end in its morning. This is exact, because the two are read independently of each other.
    /// </summary>
    public static bool CertainlyOverlap(in DateSpan one, in DateSpan other) =>
        one.LatestBegin < other.EarliestEnd && other.LatestBegin < one.EarliestEnd;

    private static DateSpan? Of(long earliestBegin, long latestBegin, long earliestEnd, long latestEnd) =>
        earliestBegin > latestEnd ? null : new DateSpan(Math.Min(latestBegin, latestEnd), Math.Max(earliestEnd, earliestBegin));
}
