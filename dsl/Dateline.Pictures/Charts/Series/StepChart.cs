using Dateline.Pictures.Axis;
using Dateline.Pictures.Charts.Drawing;
using Dateline.Pictures.Markup;
using Dateline.Pictures.Model.Series;

namespace Dateline.Pictures.Charts.Series;

/// <summary>How a number went, as steps: each level carries its number, and what does not fit is drawn where it breaks.</summary>
public static class StepChart
{
    private const double WideHeight = 210;
    private const double NarrowHeight = 180;

    /// <summary>Into a page, which has the styles.</summary>
    /// <param name="id">Its own on the page.</param>
    public static void Draw(MarkupWriter page, SeriesPicture picture, ChartSize size, string id)
    {
        StepDrawing drawing = Of(picture, size);
        SvgFrame.Start(page, "chart " + size.CssClass, size.Width, drawing.Height, id + size.Suffix, picture.Title, CourseWords.Of(picture));
        drawing.Draw(page);
        page.End();
    }

    /// <summary>As a file of its own.</summary>
    public static string Document(SeriesPicture picture)
    {
        ChartSize size = ChartSize.Wide;
        StepDrawing drawing = Of(picture, size);
        return SvgFrame.Document(size.Width, drawing.Height, picture.Title, CourseWords.Of(picture), drawing.Draw);
    }

    private static StepDrawing Of(SeriesPicture picture, ChartSize size)
    {
        var axis = ChartTimes.AxisOf([picture], 1, size.Width - 1);
        return new StepDrawing(picture, axis, size, size.IsNarrow ? NarrowHeight : WideHeight);
    }
}
