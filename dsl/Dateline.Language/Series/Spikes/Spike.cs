using Dateline.Language.Series.Moves;

namespace Dateline.Language.Series.Spikes;

/// <summary>One number that does not fit among numbers that all go one way.</summary>
/// <param name="Before">The number before it; null where it is the first.</param>
/// <param name="After">The number behind it; null where it is the last.</param>
internal sealed record Spike(SeriesMove Move, SeriesMove? Before, SeriesMove? After)
{
    /// <summary>The date with which it would fit; null where no other one helps.</summary>
    public FittingDate? Fitting { get; init; }
}
