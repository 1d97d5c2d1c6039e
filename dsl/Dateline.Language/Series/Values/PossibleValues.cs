using Dateline.Language.Series.Moves;

namespace Dateline.Language.Series.Values;

/// <summary>What a series may have been on some days, and nothing else.</summary>
/// <param name="Since">The entry that says what it was when they began.</param>
/// <param name="Values">Each once; first what it was when the days began.</param>
internal sealed record PossibleValues(SeriesStep Since, IReadOnlyList<SeriesValue> Values)
{
    /// <summary>Whether one of them may be this one: of sets, whether one may be in them who is in this one.</summary>
    public bool MayInclude(SeriesValue value) => Values.Any(one => one.MayBe(value));
}
