using Dateline.Language.Schema.Symbols;
using Dateline.Pictures.Html.Texts;
using Dateline.Pictures.Markup;
using Dateline.Pictures.Model;
using Dateline.Pictures.Model.Entities;
using Dateline.Pictures.Words;

namespace Dateline.Pictures.Html.Sections;

/// <summary>What it is, how much of it there is, and the ways into it.</summary>
internal static class PageHead
{
    private const int MostGroups = 4;
    private const int LongTitle = 60;

    public static void Write(MarkupWriter page, TimelinePicture picture)
    {
        page.Start("header").Element("p", "Timeline", "over");
        page.Start("h1", picture.Title.Length > LongTitle ? "long" : null).With("dir", "auto").Text(picture.Title).End().Line();
        if (picture.Lead is not null)
            page.Start("p", "lead").With("dir", "auto").Text(picture.Lead).End().Line();
        WriteCounts(page, picture);
        WriteWays(page, picture);
        page.End();
    }

    private static void WriteCounts(MarkupWriter page, TimelinePicture picture)
    {
        page.Start("p", "counts");
        int events = picture.Rows.Count(row => row.Entry.Kind?.Category != KindCategory.Observation);
        Count(page, events, "event", "events");
        foreach (EntityGroup group in picture.Entities.Take(MostGroups))
            Count(page, group.Cards.Count, TextWords.Label(group.Kind), LowerFirst(group.Heading));
        Count(page, picture.Sources.Count, "source", "sources");
        Count(page, picture.Disputes.Count(dispute => dispute.Differs), "answer differs", "answers differ", "#_differ");
        Count(page, picture.Missing.Unknown.Count, "value that nobody gives", "values that nobody gives", "#_missing");
        Count(page, picture.Findings.Sum(finding => finding.StandsFor), "does not fit", "do not fit", "#_findings", "bad");
        page.End().Line();
    }

    private static void Count(MarkupWriter page, int number, string one, string many, string? address = null, string? cssClass = null)
    {
        if (number == 0)
            return;
        page.Start(address is null ? "span" : "a", cssClass).With("href", address)
            .Element("b", TextWords.Number(number)).Text(" " + (number == 1 ? one : many)).End().Text(" ");
    }

    private static void WriteWays(MarkupWriter page, TimelinePicture picture)
    {
        page.Start("nav").With("aria-label", "Parts of this page");
        Way(page, picture.Findings.Count > 0, "_findings", "What does not fit");
        Way(page, NumbersSection.Has(picture), "_numbers", "Numbers");
        Way(page, picture.Rows.Count > 0, "_events", "Events");
        Way(page, picture.Disputes.Any(dispute => dispute.Differs), "_differ", "Where sources differ");
        Way(page, MissingSection.Has(picture.Missing), "_missing", "What is missing");
        Way(page, picture.Entities.Count > 0, "_who", PeopleSection.Heading(picture));
        Way(page, picture.Sources.Count > 0, "_sources", "Sources");
        page.End().Line();
    }

    private static void Way(MarkupWriter page, bool isThere, string id, string text)
    {
        if (isThere)
            page.Start("a").With("href", "#" + id).Text(text).End().Text(" ");
    }

    private static string LowerFirst(string text) => text.Length == 0 ? text : char.ToLowerInvariant(text[0]) + text[1..];
}
