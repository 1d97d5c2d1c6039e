using Dateline.Pictures.Html.Texts;
using Dateline.Pictures.Markup;
using Dateline.Pictures.Model;
using Dateline.Pictures.Model.Entities;
using Dateline.Pictures.Model.Names;
using Dateline.Pictures.Model.Rows;
using Dateline.Pictures.Words;

namespace Dateline.Pictures.Html.Sections;

/// <summary>Who is who, each with the lines that tell of them.</summary>
internal static class PeopleSection
{
    private const int MostRows = 5;
    private const int MostGroups = 4;

    public static string Heading(TimelinePicture picture) =>
        Language.Diagnostics.Words.List([.. picture.Entities.Select((group, i) => i == 0 ? group.Heading : char.ToLowerInvariant(group.Heading[0]) + group.Heading[1..])], most: picture.Entities.Count <= MostGroups ? MostGroups : MostGroups - 1);

    public static void Write(MarkupWriter page, TimelinePicture picture)
    {
        if (picture.Entities.Count == 0)
            return;
        page.Section("_who", Heading(picture));
        foreach (EntityGroup group in picture.Entities)
        {
            if (picture.Entities.Count > 1)
                page.Element("h3", group.Heading);
            page.Start("div", "cards").Line();
            foreach (EntityCard card in group.Cards)
                Write(page, card, picture.Entities.Count > 1 ? "h4" : "h3");
            page.End();
        }

        page.End();
    }

    private static void Write(MarkupWriter page, EntityCard card, string heading)
    {
        page.Start("article").With("id", card.Anchor);
        page.Start(heading).With("dir", "auto").Text(card.Name).Marks(card.Sources).FindingMarks(card.Findings).End();
        if (card.Also.Count > 0)
            page.Start("p", "why").With("dir", "auto").Text("also " + string.Join(", ", card.Also)).End();
        RowText.WriteFacts(page, card.Facts);
        foreach (Phrase note in card.Notes)
            page.Start("p", "why").With("dir", "auto").Phrase(note).End();
        WriteRows(page, card.Rows.Take(MostRows));
        if (card.Rows.Count > MostRows)
        {
            page.Start("details").Element("summary", $"{TextWords.Number(card.Rows.Count - MostRows)} more");
            WriteRows(page, card.Rows.Skip(MostRows));
            page.End();
        }

        page.End().Line();
    }

    private static void WriteRows(MarkupWriter page, IEnumerable<EventRow> rows)
    {
        bool isFirst = true;
        foreach (EventRow row in rows)
        {
            if (isFirst)
                page.Start("ul");
            isFirst = false;
            page.Start("li").With("dir", "auto").Element("small", row.When.Words).Text(" ").Start("a").With("href", "#" + row.Anchor).Text(Naming.Short(row.Title)).End().End();
        }

        if (!isFirst)
            page.End();
    }
}
