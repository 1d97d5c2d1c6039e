using Dateline.Pictures.Axis;
using Dateline.Pictures.Charts.Drawing;
using Dateline.Pictures.Markup;
using Dateline.Pictures.Model.Series;

namespace Dateline.Pictures.Charts.Series;

/// <summary>How states went, of several entities under each other: bars with their word inside.</summary>
public static class StateBars
{
    private const double NameRoom = 236;

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
        double bottom = (pictures.Count * rowHeight) + 6;
        double height = bottom + 8 + AxisDrawing.HeightOfWords(ticks);
        return (height, svg =>
        {
            AxisDrawing.Below(svg, axis, ticks, 6, bottom);
            for (int i = 0; i < pictures.Count; i++)
            {
                double top = (i * rowHeight) + (size.IsNarrow ? 26 : 8);
                string name = pictures[i].Entity.Text;
                if (size.IsNarrow)
                    svg.Words("name halo", 0, top - 7, Letters.Fitting(name, 13.5, size.Width) ?? name);
                else
                    svg.Words("name", 0, top + 17, Letters.Fitting(name, 13.5, NameRoom - 10) ?? name);
                new StateDrawing(pictures[i], axis, top).Draw(svg);
            }
        });
    }
}
