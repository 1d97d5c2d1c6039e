using Dateline.Language.Series.Moves;

namespace Dateline.Language.Series.Values;

/// <summary>What a series may have been on some days, and nothing else.</summary>
/// <param name="Since">The entry that says what it was when they began.</param>
/// <param name="Values">Each once; first what it was when the days began.</param>
internal sealed record PossibleValues(SeriesStep Since, IReadOnlyList<SeriesValue> Values)
{
    public bool Include(in SeriesValue value) => Values.Contains(value);
}
