using Dateline.Pictures.Charts.Series;
using Dateline.Pictures.Html.Texts;
using Dateline.Pictures.Markup;
using Dateline.Pictures.Model.Series;

namespace Dateline.Pictures.Html.Sections;

/// <summary>A chart as a table, for whoever hears it, copies it or wants all its numbers.</summary>
internal static class SeriesTable
{
    public static void Write(MarkupWriter page, IReadOnlyList<SeriesPicture> pictures)
    {
        bool isOfSeveral = pictures.Count > 1 || pictures[0].Owner is not null;
        page.Start("details", "data").Element("summary", "As a table").Start("table");
        page.Start("caption", "sr").Text(StateBars.TitleOf(pictures)).End();
        page.Start("thead").Start("tr");
        foreach (string heading in isOfSeveral ? new[] { "Of", "When", "Before", "After", "Entry" } : ["When", "Before", "After", "Entry"])
            page.Start("th").With("scope", "col").Text(heading).End();
        page.End().End().Start("tbody").Line();
        foreach (SeriesPicture picture in pictures)
        {
            foreach (SeriesMark step in picture.Steps)
                WriteRow(page, picture, step, isOfSeveral);
        }

        page.End().End().End();
    }

    private static void WriteRow(MarkupWriter page, SeriesPicture picture, SeriesMark step, bool isOfSeveral)
    {
        page.Start("tr");
        if (isOfSeveral)
            page.Start("td").With("dir", "auto").Text(picture.Entity.Text).End();
        page.Element("td", step.Words);
        page.Start("td").With("dir", "auto").Text(step.IsObservation ? "" : step.Before.IsKnown ? step.Before.Text : "unknown").End();
        page.Start("td").With("dir", "auto").Text(CourseWords.ValueOf(step));
        if (step.Stated is { } stated)
            page.Text($" ({stated.Text} by itself)");
        if (step.IsBroken || step.IsMisfit)
            page.Text(" ").Element("span", "does not fit", "open");
        page.End().Start("td").With("dir", "auto").Run(step.Entry).End().End().Line();
    }
}
