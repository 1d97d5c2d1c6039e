using Dateline.Pictures.Html.Texts;
using Dateline.Pictures.Markup;
using Dateline.Pictures.Model;
using Dateline.Pictures.Model.Entities;
using Dateline.Pictures.Model.Names;
using Dateline.Pictures.Model.Sources;

namespace Dateline.Pictures.Html.Sections;

/// <summary>What nobody says, and what rests on little.</summary>
internal static class MissingSection
{
    public static bool Has(MissingThings missing) =>
        missing.Unknown.Count + missing.WithOneSource.Count + missing.WithoutSource.Count + missing.UncitedSources.Count + missing.WideDates.Count + missing.PassedPlans.Count + missing.PerhapsSame.Count > 0;

    public static void Write(MarkupWriter page, TimelinePicture picture)
    {
        MissingThings missing = picture.Missing;
        List<Dispute> open = [.. picture.Disputes.Where(dispute => dispute.IsUnanswered)];
        if (!Has(missing) && open.Count == 0)
            return;
        page.Section("_missing", "What is missing");
        if (missing.Unknown.Count > 0)
        {
            page.Element("h3", "What nobody says").Start("ul", "unk").Line();
            foreach (UnknownThing unknown in missing.Unknown)
                page.Start("li").With("dir", "auto").Run(unknown.Entry).Text(" ").Element("span", unknown.Field, "f").Start("span", "why").Phrase(unknown.Reason).End().End().Line();
            page.End();
        }

        WriteList(page, "No reason for the answer that is taken", open.Select(dispute => (dispute.Entry, (string?)dispute.Field)));
        WriteList(page, $"Planned, and the day has passed on {missing.Day}", missing.PassedPlans.Select(plan => (plan.Entry, (string?)plan.Date)));
        WriteList(page, "Perhaps one and the same", missing.PerhapsSame.Select(pair => (pair.Entry, (string?)$"and {pair.Other}")));
        WriteList(page, "Dates wider than a month", missing.WideDates.Select(wide => (wide.Entry, (string?)wide.Date)));
        WriteList(page, "Told without a source", missing.WithoutSource.Select(entry => (entry, (string?)null)));
        WriteFolded(page, "Told by one source", missing.WithOneSource);
        WriteList(page, "Sources that nothing cites", missing.UncitedSources.Select(entry => (entry, (string?)null)));
        page.End();
    }

    private static void WriteList(MarkupWriter page, string heading, IEnumerable<(TextRun Entry, string? Note)> items)
    {
        List<(TextRun Entry, string? Note)> all = [.. items];
        if (all.Count == 0)
            return;
        page.Element("h3", heading).Start("ul", "plain").Line();
        foreach ((TextRun entry, string? note) in all)
        {
            page.Start("li").With("dir", "auto").Run(entry);
            if (note is not null)
                page.Element("small", note);
            page.End().Line();
        }

        page.End();
    }

    /// <summary>Often nearly everything: it is counted, and there for whoever wants to see it.</summary>
    private static void WriteFolded(MarkupWriter page, string heading, IReadOnlyList<TextRun> entries)
    {
        if (entries.Count == 0)
            return;
        page.Element("h3", heading).Start("details").Element("summary", Words.TextWords.Count(entries.Count, "event", "events")).Start("ul", "plain").Line();
        foreach (TextRun entry in entries)
            page.Start("li").With("dir", "auto").Run(entry).End().Line();
        page.End().End();
    }
}
