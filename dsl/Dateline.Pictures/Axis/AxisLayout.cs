namespace Dateline.Pictures.Axis;

/// <summary>Where an axis lies in a picture, in pixels, and how readily it folds.</summary>
/// <param name="Left">Its beginning.</param>
/// <param name="Right">Its end.</param>
/// <param name="FoldFrom">The share of the time that is left on the axis from which on an empty part of it is folded.</param>
/// <param name="Apart">How far its strokes are apart at least.</param>
public sealed record AxisLayout(double Left, double Right, double FoldFrom, double Apart)
{
    /// <summary>What a fold takes.</summary>
    public const double Fold = 12;

    /// <summary>What a stretch has at least.</summary>
    public const double Least = 24;

    /// <summary>A list of events: most of time is empty.</summary>
    public static AxisLayout OfList(double left, double right) => new(left, right, FoldFrom: 0.12, Apart: 52);

    /// <summary>A chart: how long something was so shows in its length, so that only what would leave nothing to see is folded.</summary>
    public static AxisLayout OfChart(double left, double right) => new(left, right, FoldFrom: 0.8, Apart: right - left > 500 ? 92 : 60);

    public double Width => Right - Left;

    public int MostStretches => Math.Max(1, (int)((Width + Fold) / (Least + Fold)));
}
