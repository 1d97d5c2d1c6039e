using Dateline.Pictures.Axis;
using Dateline.Pictures.Charts.Drawing;
using Dateline.Pictures.Markup;
using Dateline.Pictures.Model;
using Dateline.Pictures.Model.Rows;
using Dateline.Pictures.Words;

namespace Dateline.Pictures.Charts.List;

/// <summary>The list of what happened as one picture: dates in words, dates as drawings on one axis, titles.</summary>
public static class ListChart
{
    private const double DateRoom = 160;
    private const double AxisLeft = 176;
    private const double AxisRight = 560;
    private const double TitleLeft = 580;
    private const double LineHeight = 17;
    private const double Size = 13.5;

    /// <summary>A file of its own.</summary>
    public static string Document(TimelinePicture picture)
    {
        double width = ChartSize.Wide.Width;
        var axis = TimeAxis.Of(picture.Marks(), AxisLayout.OfList(AxisLeft, AxisRight));
        IReadOnlyList<Tick> ticks = AxisTicks.Of(axis);
        double top = 78 + AxisDrawing.HeightOfWords(ticks);
        List<Line> lines = [.. LinesOf(picture.Rows, width - TitleLeft)];
        double height = top + lines.Sum(line => line.Height) + 24;
        string description = $"{TextWords.Count(picture.Rows.Count, "line", "lines")} of what happened, in order of time.";
        return SvgFrame.Document(width, height, picture.Title, description, svg =>
        {
            svg.Words("big", 0, 34, Letters.Fitting(picture.Title, 26, width) ?? picture.Title);
            AxisDrawing.Above(svg, axis, ticks, top - 14);
            double y = top;
            foreach (Line line in lines)
            {
                Draw(svg, line, axis, y);
                y += line.Height;
            }
        });
    }

    private static void Draw(MarkupWriter svg, Line line, TimeAxis axis, double top)
    {
        svg.Start("g");
        double baseline = top + LineHeight;
        for (int i = 0; i < line.Date.Count; i++)
            svg.Words("note", 0, baseline + (i * LineHeight), line.Date[i]);
        for (int i = 0; i < line.Title.Count; i++)
            svg.Words("name", TitleLeft, baseline + (i * LineHeight), line.Title[i]);
        AxisDrawing.Rails(svg, axis, baseline - 4.5);
        WhenDrawing.Draw(svg, line.Row.When, axis, baseline - 4.5);
        svg.End();
    }

    private static IEnumerable<Line> LinesOf(IReadOnlyList<EventRow> rows, double room)
    {
        foreach (EventRow row in rows)
        {
            string title = (row.Number is null ? "" : row.Number + ": ") + row.Title + (row.Status is null ? "" : $" ({row.Status})");
            yield return new Line(row, Letters.Lines(row.When.Words, 12.5, DateRoom), Letters.Lines(title, Size, room));
        }
    }

    private sealed record Line(EventRow Row, IReadOnlyList<string> Date, IReadOnlyList<string> Title)
    {
        public double Height => (Math.Max(1, Math.Max(Date.Count, Title.Count)) * LineHeight) + 9;
    }
}
