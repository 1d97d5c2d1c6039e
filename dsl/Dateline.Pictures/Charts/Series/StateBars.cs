using Dateline.Pictures.Axis;
using Dateline.Pictures.Charts.Drawing;
using Dateline.Pictures.Markup;
using Dateline.Pictures.Model.Series;

namespace Dateline.Pictures.Charts.Series;

/// <summary>How states went, of several entities under each other: bars with their word inside.</summary>
public static class StateBars
{
    private const double NameRoom = 236;
    private const double LineHeight = 16;

    /// <summary>Into a page, which has the styles.</summary>
    /// <param name="pictures">Of one series.</param>
    /// <param name="id">Its own on the page.</param>
    public static void Draw(MarkupWriter page, IReadOnlyList<SeriesPicture> pictures, ChartSize size, string id)
    {
        (double height, Action<MarkupWriter> draw) = Of(pictures, size);
        SvgFrame.Start(page, "chart " + size.CssClass, size.Width, height, id + size.Suffix, TitleOf(pictures), Description(pictures));
        draw(page);
        page.End();
    }

    /// <summary>As a file of its own.</summary>
    public static string Document(IReadOnlyList<SeriesPicture> pictures)
    {
        (double height, Action<MarkupWriter> draw) = Of(pictures, ChartSize.Wide);
        return SvgFrame.Document(ChartSize.Wide.Width, height, TitleOf(pictures), Description(pictures), draw);
    }

    public static string TitleOf(IReadOnlyList<SeriesPicture> pictures) => pictures.Count == 1 || pictures[0].Owner is not null ? pictures[0].Title : pictures[0].Name;

    private static string Description(IReadOnlyList<SeriesPicture> pictures) =>
        string.Join(" ", pictures.Take(20).Select(picture => $"{picture.Entity.Text}: {CourseWords.Of(picture)}"));

    private static (double Height, Action<MarkupWriter> Draw) Of(IReadOnlyList<SeriesPicture> pictures, ChartSize size)
    {
        double left = size.IsNarrow ? 1 : NameRoom;
        double rowHeight = size.IsNarrow ? 62 : 40;
        var axis = ChartTimes.AxisOf(pictures, left, size.Width - 1);
        IReadOnlyList<Tick> ticks = AxisTicks.Of(axis);
        var rows = new List<(string Name, double Top, StateDrawing Drawing, IReadOnlyList<string> Below, double From)>();
        double bottom = 0;
        foreach (SeriesPicture picture in pictures)
        {
            double top = bottom + (size.IsNarrow ? 26 : 8);
            var drawing = new StateDrawing(picture, axis, top);
            // Where a bar is too small for its word, the word stands below all bars: nobody can point at it.
            IReadOnlyList<string> below = Letters.Lines(string.Join(" · ", drawing.WithoutRoom()), 12.5, size.Width - left);
            double from = bottom + rowHeight + (drawing.HasBreaks ? 12 : 0);
            rows.Add((picture.Entity.Text, top, drawing, below, from));
            bottom = below.Count == 0 ? bottom + rowHeight : from + (below.Count * LineHeight);
        }

        bottom += 6;
        double height = bottom + 8 + AxisDrawing.HeightOfWords(ticks);
        return (height, svg =>
        {
            AxisDrawing.Below(svg, axis, ticks, 6, bottom);
            foreach ((string name, double top, StateDrawing drawing, IReadOnlyList<string> below, double from) in rows)
            {
                if (size.IsNarrow)
                    svg.Words("name halo", 0, top - 7, Letters.Fitting(name, 13.5, size.Width) ?? name);
                else
                    svg.Words("name", 0, top + 17, Letters.Fitting(name, 13.5, NameRoom - 10) ?? name);
                drawing.Draw(svg);
                for (int i = 0; i < below.Count; i++)
                    svg.Words("word halo", size.IsNarrow ? 0 : left, from + (i * LineHeight) + 6, below[i]);
            }
        });
    }
}
