using Dateline.Dates;

namespace Dateline.Compiled;

/// <summary>The days that a span of time covers whichever exact dates its ends mean.</summary>
/// <param name="Begin">The last day on which it may begin.</param>
/// <param name="End">The first day on which it may end; later than <paramref name="Begin"/>.</param>
internal readonly record struct CertainDays(long Begin, long End)
{
    /// <summary>Null where no day is certain.</summary>
    /// <param name="ends">The beginning and the end, or one date that lasts.</param>
    public static CertainDays? Of(IReadOnlyList<Fact> ends)
    {
        if (ends[0].Value is not EventDate first)
            return null;
        if (ends.Count == 1)
            return OfLasting(first);
        return ends[1].Value is EventDate last ? Of(first.OrderLatest, last.OrderEarliest) : null;
    }

    private static CertainDays? OfLasting(EventDate date)
    {
        string[] ends = date.Text.Split('/');
        if (!date.IsPeriod || ends.Length != 2)
            return null;
        long? begin = date.IsOpenAtStart ? long.MinValue : Read(ends[0])?.OrderLatest;
        long? end = date.IsOpenAtEnd ? long.MaxValue : Read(ends[1])?.OrderEarliest;
        return begin is { } from && end is { } to ? Of(from, to) : null;
    }

    private static CertainDays? Of(long begin, long end) => begin < end ? new CertainDays(begin, end) : null;

    private static EdtfDate? Read(string text) => EdtfDate.TryParse(text, out EdtfDate? date, out _) ? date : null;
}
