using Dateline.Pictures.Axis;
using Dateline.Pictures.Model.Series;

namespace Dateline.Pictures.Charts.Series;

/// <summary>What part of time a chart of series shows: all their steps, and somewhat before and after.</summary>
internal static class ChartTimes
{
    private const double Margin = 0.14;

    public static TimeAxis AxisOf(IEnumerable<SeriesPicture> pictures, double left, double right)
    {
        List<Extent> marks = [.. pictures.SelectMany(picture => picture.Steps).SelectMany(MarksOf)];
        if (marks.Count > 0)
        {
            double first = marks.Min(mark => mark.From);
            double last = marks.Max(mark => mark.To);
            double shortest = marks.Min(mark => mark.Length) == 0 ? 0.1 : 12;
            double margin = Math.Max((last - first) * Margin, shortest);
            // The margin belongs to what it stands at, so that nothing is folded there.
            marks.Add(new Extent(first - margin, first));
            marks.Add(new Extent(last, last + margin));
        }

        return TimeAxis.Of(marks, AxisLayout.OfChart(left, right));
    }

    private static IEnumerable<Extent> MarksOf(SeriesMark step)
    {
        bool isOpenAtStart = double.IsInfinity(step.Time.From);
        bool isOpenAtEnd = double.IsInfinity(step.Time.To);
        if (!isOpenAtStart || !isOpenAtEnd)
            yield return new Extent(isOpenAtStart ? step.Time.To : step.Time.From, isOpenAtEnd ? step.Time.From : step.Time.To);
        if (step.Announced is { } announced)
            yield return announced;
        foreach ((Extent time, _, _) in step.OtherTimes)
            yield return time;
    }
}
