using Dateline.Logic;
using Dateline.Pictures.Charts.Drawing;
using Dateline.Pictures.Markup;
using Dateline.Pictures.Model.Series;

namespace Dateline.Pictures.Charts.Series;

/// <summary>
/// What is known of a number in part, as a band from the least to the most that it may be. Where one side is open it is hatched to the edge of the chart,
/// like what is unknown.
/// </summary>
/// <param name="top">Of the room for what is open above, in pixels.</param>
/// <param name="bottom">Of the room for what is open below.</param>
internal sealed class StepBands(Levels levels, StepLabels labels, double top, double bottom)
{
    public void Draw(MarkupWriter svg, SeriesWord word, double left, double right)
    {
        if (right <= left || word.Value.Estimate is not { IsExact: false } estimate)
            return;
        (double? low, double? high) = (levels.At(estimate.Low), levels.At(estimate.High));
        svg.Rect(low is null || high is null ? "hatch" : "st s0", left, high ?? top, right - left, (low ?? bottom) - (high ?? top));
        foreach (double edge in new[] { low, high }.OfType<double>())
        {
            svg.Path("lv thin", "M", left, edge, "H", right);
            labels.Keep(left, edge, right, edge);
        }

        if (estimate.Best is null)
            labels.AddNumber(word.Text, left, right, high ?? low ?? top);
    }

    /// <summary>The two heights of what two words say that lie nearest to each other, where both are of numbers; null otherwise.</summary>
    public (double One, double Other)? Nearest(SeriesWord one, SeriesWord other)
    {
        if (one.Value.Estimate is not { } first || other.Value.Estimate is not { } second)
            return null;
        if (first.MayBe(second))
            return levels.PointOf(one) is { } point && levels.PointOf(other) is { } opposite ? (point, opposite) : null;
        bool isBelow = first.High < second.Low;
        return (levels.At(isBelow ? first.High : first.Low)!.Value, levels.At(isBelow ? second.Low : second.High)!.Value);
    }
}
