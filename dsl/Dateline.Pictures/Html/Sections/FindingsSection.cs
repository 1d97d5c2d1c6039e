using Dateline.Language.Wording;
using Dateline.Language.Diagnostics;
using Dateline.Pictures.Html.Texts;
using Dateline.Pictures.Markup;
using Dateline.Pictures.Model;
using Dateline.Pictures.Model.Names;
using Dateline.Pictures.Words;

namespace Dateline.Pictures.Html.Sections;

/// <summary>What is wrong, while it is: a reader of the page knows what its writer knows.</summary>
internal static class FindingsSection
{
    public static void Write(MarkupWriter page, TimelinePicture picture)
    {
        if (picture.Findings.Count == 0)
            return;
        page.Section("_findings", "What does not fit").Start("ol", "findings").Line();
        foreach (FindingNote finding in picture.Findings)
        {
            page.Start("li", finding.Severity == Severity.Error ? null : "warning").With("id", "_f" + PointWords.Number(finding.Number));
            page.Start("p").Element("b", $"{PointWords.Number(finding.Number)}. {finding.Heading}").End();
            page.Start("p").With("dir", "auto").Text(finding.Message).End();
            page.Start("small");
            if (finding.Entry is { } entry)
                page.Run(entry).Text(" · ");
            page.Isolated($"{finding.Where} · {finding.Code}").End().End().Line();
        }

        page.End().End();
    }
}
