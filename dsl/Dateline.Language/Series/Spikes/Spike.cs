using Dateline.Language.Series.Moves;

namespace Dateline.Language.Series.Spikes;

/// <summary>One number that does not fit among numbers that all go one way.</summary>
/// <param name="Before">The number before it that fits; null where it is the first.</param>
/// <param name="After">The number behind it that fits; null where it is the last.</param>
internal sealed record Spike(SeriesMove Move, SeriesMove? Before, SeriesMove? After)
{
    /// <summary>The date with which it would fit, where only its year is another; null where no year helps.</summary>
    public string? FittingDate { get; init; }

    /// <summary>Between which numbers it would stand then; null where there is none on that side.</summary>
    public SeriesMove? Lower { get; init; }

    public SeriesMove? Upper { get; init; }
}
