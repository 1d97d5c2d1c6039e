namespace Dateline.Pictures.Charts.Drawing;

/// <summary>How wide a picture is laid out. Its texts keep their size: for a phone it is laid out anew, not made smaller.</summary>
/// <param name="Suffix">What tells its ids from those of the other size on one page.</param>
public sealed record ChartSize(double Width, bool IsNarrow, string Suffix)
{
    public static readonly ChartSize Wide = new(880, IsNarrow: false, "w");

    /// <summary>For a tablet, or a window that shares its screen.</summary>
    public static readonly ChartSize Middle = new(620, IsNarrow: true, "m");

    /// <summary>For 360 pixels, less the margins.</summary>
    public static readonly ChartSize Narrow = new(328, IsNarrow: true, "n");

    public static IReadOnlyList<ChartSize> All { get; } = [Wide, Middle, Narrow];

    /// <summary>By which the style sheet shows the one that fits.</summary>
    public string CssClass => "for-" + Suffix;
}
