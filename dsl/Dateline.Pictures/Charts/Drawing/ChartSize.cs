namespace Dateline.Pictures.Charts.Drawing;

/// <summary>How wide a picture is laid out. Its texts keep their size: for a phone it is laid out anew, not made smaller.</summary>
/// <param name="Suffix">What tells its ids from those of the other size on one page.</param>
public sealed record ChartSize(double Width, bool IsNarrow, string Suffix)
{
    public static readonly ChartSize Wide = new(880, IsNarrow: false, "w");

    /// <summary>For 360 pixels, less the margins.</summary>
    public static readonly ChartSize Narrow = new(328, IsNarrow: true, "n");

    public static IReadOnlyList<ChartSize> Both { get; } = [Wide, Narrow];

    public string CssClass => IsNarrow ? "narrow" : "wide";
}
