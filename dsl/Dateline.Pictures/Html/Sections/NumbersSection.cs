using Dateline.Language.Wording;
using Dateline.Pictures.Charts.Drawing;
using Dateline.Pictures.Charts.Series;
using Dateline.Pictures.Html.Texts;
using Dateline.Pictures.Markup;
using Dateline.Pictures.Model;
using Dateline.Pictures.Model.Series;
using Dateline.Pictures.Words;

namespace Dateline.Pictures.Html.Sections;

/// <summary>How the numbers went, and the states.</summary>
internal static class NumbersSection
{
    public static bool Has(TimelinePicture picture) => picture.Series.Count > 0;

    public static void Write(MarkupWriter page, TimelinePicture picture)
    {
        if (!Has(picture))
            return;
        page.Section("_numbers", picture.Series.Any(series => series.IsOfNumbers) ? "How the numbers went" : "How it went");
        int number = 0;
        foreach (SeriesPicture series in picture.Series.Where(series => series.IsOfNumbers && IsCourse(series)))
            WriteFigure(page, [series], $"_n{PointWords.Number(++number)}");
        foreach (IGrouping<string, SeriesPicture> states in picture.Series.Where(series => !series.IsOfNumbers && series.Steps.Count > 0).GroupBy(series => series.Owner is null ? series.Series.Name : $"{series.Series.Name} {series.EntityId}", StringComparer.Ordinal))
            WriteFigure(page, [.. states], $"_n{PointWords.Number(++number)}");
        WriteStatedOnce(page, [.. picture.Series.Where(series => (series.IsOfNumbers && !IsCourse(series)) || series.Steps.Count == 0)]);
        page.End();
    }

    /// <summary>Something changed, or it was stated at two times.</summary>
    private static bool IsCourse(SeriesPicture series) => series.Steps.Count > 1 || (series.Steps.Count == 1 && !series.Steps[0].IsObservation);

    private static void WriteFigure(MarkupWriter page, IReadOnlyList<SeriesPicture> pictures, string id)
    {
        page.Start("figure").With("id", id).Line();
        foreach (ChartSize size in ChartSize.All)
        {
            if (pictures[0].IsOfNumbers)
                StepChart.Draw(page, pictures[0], size, id);
            else
                StateBars.Draw(page, pictures, size, id);
            page.Line();
        }

        SeriesCaption.Write(page, pictures);
        SeriesTable.Write(page, pictures);
        page.End().Line();
    }

    private static void WriteStatedOnce(MarkupWriter page, IReadOnlyList<SeriesPicture> pictures)
    {
        if (pictures.Count == 0)
            return;
        page.Start("ul", "plain").With("aria-label", "Stated once").Line();
        foreach (SeriesPicture series in pictures)
        {
            page.Start("li").With("dir", "auto").Text(series.Name + " of ").Run(series.Entity).Text(": ");
            if (series.Steps.Count == 0)
            {
                page.Text("the day is not known");
            }
            else
            {
                SeriesMark step = series.Steps[0];
                string value = CourseWords.ValueOf(step);
                page.Element("b", value).Text(series.Unit is null || !step.After.IsKnown ? "" : " " + series.Unit).Start("small").Run(new(step.When, step.Entry.Target)).End();
            }

            page.Marks(series.Sources).End().Line();
        }

        page.End();
    }
}
