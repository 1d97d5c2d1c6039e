namespace Dateline.Language.Text.Words;

/// <summary>Words with which people say where in a source something stands.</summary>
internal static class PlaceWords
{
    private static readonly char[] Between = [' ', ',', ';', ':', '(', ')', '\u00A0'];

    private static readonly string[] All =
    [
        "page", "pages", "p.", "pp.", "p", "pp", "folio", "folios", "fol.", "fol", "f.", "ff.", "paragraph", "paragraphs", "par.", "para", "para.", "section", "sec.", "sect.", "line", "lines", "l.", "ll.",
        "column", "col.", "chapter", "ch.", "chap.", "volume", "vol.", "book", "part", "sheet", "leaf", "plate", "entry", "item", "no.", "nr.", "note", "footnote", "appendix", "headline", "title", "caption", "verso",
        "recto", "minute", "timestamp", "top", "bottom", "margin", "seite", "s.", "blatt", "bl.", "absatz", "abs.", "zeile", "kapitel",
    ];

    /// <summary>Whether a text says where in a source something stands.</summary>
    public static bool Begin(string text)
    {
        string first = FirstOf(text);
        return first.Length > 0 && (All.Contains(first, StringComparer.OrdinalIgnoreCase) || text[0] == '§' || first.Any(sign => sign is >= '0' and <= '9'));
    }

    /// <summary>Whether a text names the part of a source and says which one it is: <c>folio 12</c>, <c>§ 3</c>.</summary>
    public static bool Name(string text)
    {
        string first = FirstOf(text);
        return first.Length > 0 && (text[0] == '§' || (text.Length > first.Length && All.Contains(first, StringComparer.OrdinalIgnoreCase)));
    }

    /// <summary>Whether such words stand behind one that may be an id.</summary>
    public static bool FollowAnId(string text)
    {
        string id = FirstOf(text);
        return Names.IsName(id) && text.Length > id.Length && Begin(text.Substring(text.IndexOf(id, StringComparison.Ordinal) + id.Length).Trim(Between));
    }

    private static string FirstOf(string text) => text.Split(Between, StringSplitOptions.RemoveEmptyEntries).FirstOrDefault() ?? "";
}
