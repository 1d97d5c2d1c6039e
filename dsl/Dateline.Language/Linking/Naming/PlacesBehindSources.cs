using Dateline.Language.Binding.Bound;
using Dateline.Language.Text.Words;

namespace Dateline.Language.Linking.Naming;

/// <summary>A source and where in it something stands, in one text: <c>parish-book folio 12</c>, <c>parish-book, p. 4</c>.</summary>
internal static class PlacesBehindSources
{
    /// <summary>Longer ones are no place.</summary>
    private const int LongestPlace = 80;

    private static readonly char[] Brackets = ['[', ']', '{', '}', '"'];

    private static readonly char[] Between = [' ', ',', ';', ':', '(', ')', '#', '\u00A0'];

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
            if (place.Length is > 0 and <= LongestPlace && before.IndexOfAny(Brackets) < 0 && place.IndexOfAny(Brackets) < 0 && PlaceWords.Begin(place) && known(before) is { } source)
                return (source, place);
        }

        return null;
    }
}
