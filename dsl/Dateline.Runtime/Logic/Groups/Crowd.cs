using Dateline.Dates;

namespace Dateline.Logic;

/// <summary>More spans at once than may be, whichever days their ends mean.</summary>
/// <param name="At">The span with which it begins.</param>
/// <param name="Count">How many there are then.</param>
/// <param name="Others">Some of the others, as many as a sentence names.</param>
/// <param name="Stretch">The same for crowds between which there are never few enough.</param>
/// <param name="From">The others have begun before this day.</param>
/// <param name="Until">They end after this day.</param>
internal sealed record Crowd(int At, int Count, IReadOnlyList<int> Others, int Stretch, long From, long Until)
{
    /// <summary>Whether a span is one of them.</summary>
    public bool Includes(IReadOnlyList<DateSpan> spans, int span) =>
        span == At || (Crowds.IsCertainAnywhere(spans[span]) && spans[span].LatestBegin < From && spans[span].EarliestEnd > Until);
}
