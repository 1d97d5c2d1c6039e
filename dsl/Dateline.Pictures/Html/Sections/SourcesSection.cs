using Dateline.Pictures.Html.Texts;
using Dateline.Pictures.Markup;
using Dateline.Pictures.Model;
using Dateline.Pictures.Model.Entities;
using Dateline.Pictures.Model.Names;
using Dateline.Pictures.Words;

namespace Dateline.Pictures.Html.Sections;

/// <summary>What all of it rests on.</summary>
internal static class SourcesSection
{
    public static void Write(MarkupWriter page, TimelinePicture picture)
    {
        if (picture.Sources.Count == 0)
            return;
        page.Section("_sources", "Sources").Start("div", "cards").Line();
        foreach (SourceCard card in picture.Sources)
        {
            page.Start("article").With("id", card.Mark.Anchor).Start("h3").With("dir", "auto");
            page.Element("span", card.Mark.Letters, "src").Text(" ").Isolated(card.Name).FindingMarks(card.Findings).End();
            if ((card.Title is not null && card.Title != card.Name) || card.Url is not null)
                page.Start("p").With("dir", "auto").Run(new TextRun(card.Title ?? card.Url!, Url: card.Url)).End();
            if (card.Title is not null && card.Url is not null && LinkAddress.Of(card.Url) is null)
                page.Start("p", "why").Isolated(card.Url).End();
            RowText.WriteFacts(page, card.Facts);
            foreach (Phrase note in card.Notes)
                page.Start("p", "why").With("dir", "auto").Phrase(note).End();
            page.Element("p", card.Uses == 0 ? "nothing in the list rests on it" : $"{TextWords.Count(card.Uses, "line of the list rests", "lines of the list rest")} on it", "why");
            page.End().Line();
        }

        page.End().End();
    }
}
