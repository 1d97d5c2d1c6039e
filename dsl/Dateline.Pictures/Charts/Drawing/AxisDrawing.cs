using Dateline.Pictures.Axis;
using Dateline.Pictures.Markup;

namespace Dateline.Pictures.Charts.Drawing;

/// <summary>Axes with their words and folds.</summary>
internal static class AxisDrawing
{
    private const double RowHeight = 14;

    /// <summary>How many rows its words take.</summary>
    public static int RowsOf(IReadOnlyList<Tick> ticks) => ticks.Count == 0 ? 1 : ticks.Max(tick => tick.Row) + 1;

    public static double HeightOfWords(IReadOnlyList<Tick> ticks) => RowsOf(ticks) * RowHeight;

    /// <summary>Under a chart, with strokes through it.</summary>
    /// <param name="top">Where the strokes begin.</param>
    /// <param name="bottom">Where the axis lies.</param>
    public static void Below(MarkupWriter svg, TimeAxis axis, IReadOnlyList<Tick> ticks, double top, double bottom)
    {
        foreach (Tick tick in ticks.Where(tick => tick.HasStroke))
            svg.Path("grid", "M", tick.At, top, "V", bottom + 4);
        foreach (AxisStretch stretch in axis.Stretches)
            svg.Path("ax", "M", stretch.Left, bottom, "H", stretch.Right);
        foreach (double fold in axis.Folds)
            svg.Path("ax", "M", fold - 4, bottom + 5, "l", 4, -10, "M", fold, bottom + 5, "l", 4, -10);
        foreach (Tick tick in ticks.Where(tick => tick.Label is not null))
            svg.Words("tick", tick.At + (tick.HasStroke ? 3 : 0), bottom + 16 + (tick.Row * RowHeight), tick.Label!);
    }

    /// <summary>Over a list: words, then the axis.</summary>
    public static void Above(MarkupWriter svg, TimeAxis axis, IReadOnlyList<Tick> ticks, double bottom)
    {
        foreach (AxisStretch stretch in axis.Stretches)
            svg.Path("ax", "M", stretch.Left, bottom, "H", stretch.Right);
        foreach (double fold in axis.Folds)
            svg.Path("ax", "M", fold - 3, bottom + 4, "l", 6, -8);
        foreach (Tick tick in ticks)
        {
            if (tick.HasStroke)
                svg.Path("ax", "M", tick.At, bottom - 5, "V", bottom + 3);
            if (tick.Label is not null)
                svg.Words("tick", tick.At, bottom - 9 - (tick.Row * RowHeight), tick.Label);
        }
    }

    /// <summary>The axis as it runs through each row of a list.</summary>
    public static void Rails(MarkupWriter svg, TimeAxis axis, double y)
    {
        foreach (AxisStretch stretch in axis.Stretches)
            svg.Path("rail", "M", stretch.Left, y, "H", stretch.Right);
    }
}
