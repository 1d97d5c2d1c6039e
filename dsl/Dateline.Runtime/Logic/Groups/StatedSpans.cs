using Dateline.Dates;

namespace Dateline.Logic;

/// <summary>The spans of time that entries state.</summary>
internal static class StatedSpans
{
    /// <summary>Null where no end of the span is known.</summary>
    /// <param name="ends">The beginning and the end, or one date that lasts.</param>
    public static DateSpan? Of<TStatements>(in TStatements ends)
        where TStatements : IStatements
    {
        EdtfDate? first = ends[0].Value.When;
        if (ends.Count == 1)
            return first is null ? null : DateSpan.Of(first);
        return DateSpan.Between(first, ends[1].Value.When);
    }
}
