using Dateline.Pictures.Html.Texts;
using Dateline.Pictures.Markup;
using Dateline.Pictures.Model;
using Dateline.Pictures.Model.Sources;

namespace Dateline.Pictures.Html.Sections;

/// <summary>Where the sources differ: a line for each field, a column for each source; with more than four sources the columns become lines.</summary>
internal static class DisputesSection
{
    private const int MostColumns = 4;

    public static void Write(MarkupWriter page, TimelinePicture picture)
    {
        List<Dispute> disputes = [.. picture.Disputes.Where(dispute => dispute.Differs)];
        if (disputes.Count == 0)
            return;
        List<SourceMark> sources = [.. disputes
            .SelectMany(dispute => dispute.Others.Append(dispute.Counts))
            .SelectMany(claim => claim.Sources)
            .DistinctBy(source => source.Id, StringComparer.Ordinal)
            .OrderBy(source => source.Id, StringComparer.Ordinal)];
        bool hasColumns = sources.Count <= MostColumns;
        page.Section("_differ", "Where the sources differ").Start("table", "mx");
        page.Element("caption", "What each source says; the answer that is taken is bold", "sr").Start("thead").Start("tr");
        foreach (string heading in new[] { "Entry" }.Concat(hasColumns ? sources.Select(source => source.Name) : ["What they say"]).Append("Why the bold one"))
            page.Start("th").With("scope", "col").With("dir", "auto").Text(heading).End();
        page.End().End().Start("tbody").Line();
        string? last = null;
        foreach (Dispute dispute in disputes)
        {
            // The line of an entry leads to the first of its disputes; the others stand below it.
            page.Start("tr").With("id", dispute.Entry.Target == last ? null : "_d-" + dispute.Entry.Target);
            last = dispute.Entry.Target;
            page.Start("th").With("scope", "row").With("dir", "auto").Run(dispute.Entry).Element("small", dispute.Field);
            if (dispute.Counts.Sources.Count == 0 && hasColumns)
                page.Start("small").Text("taken: ").Start("b").Phrase(dispute.Counts.Value).End().End();
            page.End();
            if (hasColumns)
                WriteColumns(page, dispute, sources);
            else
                WriteLines(page, dispute);
            page.Start("td", "reason").With("dir", "auto");
            if (dispute.Why is { } why)
                page.Phrase(why);
            else if (dispute.IsUnanswered)
                page.Element("span", "nobody says why", "open");
            page.End().End().Line();
        }

        page.End().End().End();
    }

    private static void WriteColumns(MarkupWriter page, Dispute dispute, List<SourceMark> sources)
    {
        foreach (SourceMark source in sources)
        {
            List<Claim> claims = [.. dispute.Others.Where(claim => Says(claim, source))];
            bool isKept = Says(dispute.Counts, source);
            page.Start("td", isKept ? "kept" : null).With("dir", "auto").With("data-of", isKept || claims.Count > 0 ? source.Name : null);
            if (isKept)
                page.Phrase(dispute.Counts.Value);
            for (int i = 0; i < claims.Count; i++)
                page.Text(i > 0 || isKept ? "; " : "").Phrase(claims[i].Value);
            page.End();
        }
    }

    private static void WriteLines(MarkupWriter page, Dispute dispute)
    {
        page.Start("td").Start("ul").Start("li").With("dir", "auto").Start("b").Phrase(dispute.Counts.Value).End().Marks(dispute.Counts.Sources).End();
        foreach (Claim claim in dispute.Others)
            page.Start("li").With("dir", "auto").Phrase(claim.Value).Marks(claim.Sources).End();
        page.End().End();
    }

    private static bool Says(Claim claim, SourceMark source) => claim.Sources.Any(other => other.Id == source.Id);
}
