using Dateline.Pictures.Html.Texts;
using Dateline.Pictures.Markup;
using Dateline.Pictures.Model.Names;
using Dateline.Pictures.Model.Rows;
using Dateline.Pictures.Words;

namespace Dateline.Pictures.Html.Sections;

/// <summary>What a line of the list says besides its date.</summary>
internal static class RowText
{
    private const int MostNaming = 6;

    public static void Write(MarkupWriter page, EventRow row)
    {
        page.Start("td", "t").Start("div", "h").With("dir", "auto");
        if (row.Number is not null)
            page.Element("span", row.Number, "num");
        page.Start("a", "id").With("href", "#" + row.Anchor).Text(row.Title).End();
        if (row.Status is not null)
            page.Text(" ").Element("span", row.Status, "plan");
        page.Marks(row.Sources);
        if (row.Disputes > 0)
            page.Text(" ").Start("a", "mark").With("href", "#_d-" + row.Anchor).With("aria-label", TextWords.Count(row.Disputes, "answer differs", "answers differ")).Text("≠ " + TextWords.Number(row.Disputes)).End();
        page.FindingMarks(row.Findings).End();
        foreach (Quotation quotation in row.Quotations)
            Write(page, quotation);
        if (row.IsBroken)
            page.Element("p", "A part of this entry cannot be read, and is not shown.", "why open");
        foreach (Phrase note in row.Notes)
            page.Start("p", "why").With("dir", "auto").Phrase(note).End();
        WriteFacts(page, row.Facts);
        WriteNaming(page, row.NamedBy);
        page.End();
    }

    public static void WriteFacts(MarkupWriter page, IReadOnlyList<Fact> facts)
    {
        if (facts.Count == 0)
            return;
        page.Start("p", "facts");
        foreach (Fact fact in facts)
            page.Start("span").With("dir", "auto").Text(fact.Label + " ").Start("b").Phrase(fact.Value).End().End();
        page.End();
    }

    private static void Write(MarkupWriter page, Quotation quotation)
    {
        page.Start("blockquote", "quote").With("dir", "auto").Start("p").With("lang", LanguageOf(quotation));
        page.Text(quotation.IsReported ? quotation.Words : $"“{quotation.Words}”");
        if (quotation.IsReported)
            page.Text(" ").Element("i", "(reported)");
        page.End().Start("span", "who");
        if (quotation.Speaker.Text is { Length: > 0 })
            page.Run(quotation.Speaker);
        if (quotation.Role is not null)
            page.Text(", ").Isolated(quotation.Role);
        if (quotation.Date is not null)
            page.Text(", " + quotation.Date);
        if (quotation.Source is not null)
            page.Marks([quotation.Source]);
        page.End();
        if (quotation.Note is not null)
            page.Start("span", "who").With("dir", "auto").Phrase(quotation.Note).End();
        page.End();
    }

    /// <summary>A language tag and nothing else: it may be any text.</summary>
    private static string? LanguageOf(Quotation quotation) =>
        quotation.Language is { Length: > 1 and < 36 } tag && tag.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-') ? tag : null;

    private static void WriteNaming(MarkupWriter page, IReadOnlyList<TextRun> naming)
    {
        if (naming.Count == 0)
            return;
        page.Start("p", "named").Text("named by ");
        foreach (TextRun run in naming.Take(MostNaming))
            page.Start("span").With("dir", "auto").Run(run).End();
        if (naming.Count > MostNaming)
            page.Start("span").Text($"{TextWords.Number(naming.Count - MostNaming)} more").End();
        page.End();
    }
}
