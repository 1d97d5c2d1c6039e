using Dateline.Language.Text;

namespace Dateline.Language.Yaml.Lines;

/// <summary>Finds the key at the beginning of a line.</summary>
internal static class KeyFinder
{
    /// <summary>The key that begins at <paramref name="at"/>: what stands before the first colon with a blank behind it.</summary>
    public static TextSpan? Find(string text, int at, int end)
    {
        if (at >= end || text[at] is '[' or '{' or '#')
            return null;
        if (text[at] is '"' or '\'')
        {
            int close = QuotedText.FindClose(text, at, end);
            bool isKey = close >= 0 && IsColonBeforeBlank(text, Blanks.Skip(text, close + 1, end), end);
            return isKey ? TextSpan.FromBounds(at, close + 1) : null;
        }

        for (int i = at; i < end; i++)
        {
            if (text[i] == '#' && text[i - 1] == ' ')
                return null;
            // What stands within brackets is a value of its own, and the word before it lacks its colon.
            if (text[i] is '[' or '{' && IsWord(text, at, Blanks.TrimEnd(text, at, i)))
                return null;
            if (text[i] != ':')
                continue;
            if (IsColonBeforeBlank(text, i, end))
                return i == at ? null : TextSpan.FromBounds(at, Blanks.TrimEnd(text, at, i));
            if (text[i + 1] is '"' or '\'' or '[' or '{' && IsWord(text, at, i))
                return null;
        }

        return null;
    }

    public static int BehindColon(string text, TextSpan key) => text.IndexOf(':', key.End) + 1;

    /// <summary>A key whose colon has no blank behind it, as in <c>date:2021</c> and <c>title :"x"</c>; an address is none.</summary>
    public static TextSpan? FindWithoutBlank(string text, int at, int end)
    {
        int word = EndOfWord(text, at, end);
        int colon = Blanks.Skip(text, word, end);
        bool isKey = word > at && colon + 1 < end && text[colon] == ':' && char.IsLetter(text[at]) && (colon == word || text[colon + 1] is '"' or '\'');
        bool isAddress = isKey && text[colon + 1] == '/' && colon + 2 < end && text[colon + 2] == '/';
        return isKey && !isAddress && text[colon + 1] != ':' ? TextSpan.FromBounds(at, word) : null;
    }

    public static int EndOfWord(string text, int at, int end)
    {
        while (at < end && IsWordCharacter(text[at]))
            at++;
        return at;
    }

    /// <summary>Whether a value can be read as it stands, once a blank is put before it.</summary>
    public static bool HasWholeValueAt(string text, int start)
    {
        int end = start;
        while (end < text.Length && text[end] is not ('\n' or '\r'))
            end++;
        end = Blanks.TrimEnd(text, start, end);
        return text[start] is '"' or '\''
            ? QuotedText.FindClose(text, start, end) == end - 1
            : char.IsLetterOrDigit(text[start]) || text[start] is '-' or '+';
    }

    public static bool IsWord(string text, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (!IsWordCharacter(text[i]))
                return false;
        }

        return end > start;
    }

    private static bool IsWordCharacter(char character) => char.IsLetterOrDigit(character) || character is '-' or '_';

    private static bool IsColonBeforeBlank(string text, int position, int end) =>
        position < end && text[position] == ':' && (position + 1 == end || text[position + 1] == ' ');
}
