using Dateline.Dates;

namespace Dateline.Compiled;

/// <summary>The spans of time that facts state.</summary>
internal static class StatedSpan
{
    /// <summary>Null where no end of the span is known.</summary>
    /// <param name="ends">The beginning and the end, or one date that lasts.</param>
    public static DateSpan? Of(IReadOnlyList<Fact> ends) => ends.Count == 1
        ? DateOf(ends[0]) is { } lasting ? DateSpan.Of(lasting) : null
        : DateSpan.Between(DateOf(ends[0]), DateOf(ends[1]));

    private static EdtfDate? DateOf(in Fact fact) => (fact.Value as EventDate)?.Edtf;
}
