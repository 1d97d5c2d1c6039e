using Dateline.Language.Binding.Bound;
using Dateline.Language.Text.Words;

namespace Dateline.Language.Linking.Naming;

/// <summary>A source and where in it something stands, in one text: <c>parish-book folio 12</c>, <c>parish-book, p. 4</c>.</summary>
internal static class PlacesBehindSources
{
    /// <summary>Longer ones are no place.</summary>
    private const int LongestPlace = 80;

    private static readonly char[] Between = [' ', ',', ';', ':', '(', ')', '\u00A0'];

    private static readonly string[] Words =
    [
        "page", "pages", "p.", "pp.", "p", "pp", "folio", "folios", "fol.", "fol", "f.", "ff.", "paragraph", "paragraphs", "par.", "para", "para.", "section", "sec.", "sect.", "line", "lines", "l.", "ll.",
        "column", "col.", "chapter", "ch.", "chap.", "volume", "vol.", "book", "part", "sheet", "leaf", "plate", "entry", "item", "no.", "nr.", "note", "footnote", "appendix", "headline", "title", "caption", "verso",
        "recto", "minute", "timestamp", "top", "bottom", "margin", "seite", "s.", "blatt", "bl.", "absatz", "abs.", "zeile", "kapitel",
    ];

    /// <param name="known">The id of the one entry that a text names; null where it names none, or several.</param>
    /// <returns>Null where the text is something else.</returns>
    public static (string Source, string Place)? In(UnreadName name, Func<string, string?> known)
    {
        for (int at = name.Text.Length - 1; at > 0; at--)
        {
            if (Array.IndexOf(Between, name.Text[at]) < 0)
                continue;
            string place = name.Text.Substring(at).Trim(Between);
            string before = name.Text.Substring(0, at).TrimEnd(Between);
            if (place.Length is > 0 and <= LongestPlace && IsPlace(place) && known(before) is { } source)
                return (source, place);
        }

        return null;
    }

    /// <summary>Whether a text says where in a source something stands.</summary>
    public static bool IsPlace(string text)
    {
        string first = text.Split(Between, StringSplitOptions.RemoveEmptyEntries).FirstOrDefault() ?? "";
        return first.Length > 0 && (Words.Contains(first, StringComparer.OrdinalIgnoreCase) || text[0] == '§' || first.Any(sign => sign is >= '0' and <= '9'));
    }
}
