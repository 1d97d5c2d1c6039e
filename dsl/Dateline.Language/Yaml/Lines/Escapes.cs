using System.Globalization;
using Dateline.Language.Text;
using Dateline.Language.Yaml.Drafts;

namespace Dateline.Language.Yaml.Lines;

/// <summary>Backslashes in double quotes: which of them begin a character that every program knows, and which were meant as themselves.</summary>
internal static class Escapes
{
    /// <summary>Of two escapes with four digits each.</summary>
    private const int LengthOfPair = 12;

    /// <summary>
    /// How many characters an escape takes; 0 where the backslash was meant as one: it begins nothing, something that only
    /// some programs know, a path, or a character that nobody sees in front of the rest of a word.
    /// </summary>
    /// <param name="at">Of the backslash.</param>
    /// <param name="quoted">The text with its quotation marks.</param>
    public static int LengthAt(string text, int at, TextSpan quoted)
    {
        int end = quoted.End - 1;
        char kind = text[at + 1];
        if (IsOfPath(text, quoted))
            return 0;
        switch (kind)
        {
            case '\n':
                return 1;
            case '\r':
                return at + 2 < end && text[at + 2] == '\n' ? 2 : 0;
            case 'x' or 'u' or 'U':
                int digits = kind == 'x' ? 2 : kind == 'u' ? 4 : 8;
                return at + 1 + digits < end && IsCharacter(text.Substring(at + 2, digits)) ? 2 + digits : 0;
            case 'a' or 'b' or 'e' or 'f' or 'v' when at + 2 < end && char.IsLetter(text[at + 2]):
                return 0;
            default:
                return "0abtnvfre\"/\\N_LP".IndexOf(kind) >= 0 ? 2 : 0;
        }
    }

    /// <summary>What to write instead: single quotes, or backslashes doubled where other escapes have to stay.</summary>
    public static IReadOnlyList<Patch> Mended(string text, TextSpan quoted)
    {
        var doubled = new List<Patch>();
        bool areAllMeant = text.IndexOfAny(['\n', '\r'], quoted.Start, quoted.Length) < 0;
        for (int i = quoted.Start + 1; i < quoted.End - 1; i++)
        {
            if (text[i] != '\\')
                continue;
            int length = LengthAt(text, i, quoted);
            if (length == 0 && CharacterOfPair(text, i, quoted.End - 1) is { } character)
            {
                doubled.Add(new Patch(new TextSpan(i, LengthOfPair), character));
                areAllMeant = false;
                length = LengthOfPair;
            }
            else if (length == 0)
                doubled.Add(new Patch(new TextSpan(i, 1), "\\\\"));
            else
                areAllMeant = false;
            i += Math.Max(length, 1) - 1;
        }

        return areAllMeant
            ? [new Patch(quoted, $"'{text.Substring(quoted.Start + 1, quoted.Length - 2).Replace("'", "''")}'")]
            : doubled;
    }

    /// <summary>The character that two escapes are halves of, as other programs write those of rare scripts; null where they are none.</summary>
    public static string? CharacterOfPair(string text, int at, int end)
    {
        if (at + LengthOfPair > end || text[at + 1] != 'u' || text[at + 6] != '\\' || text[at + 7] != 'u')
            return null;
        bool areDigits = ushort.TryParse(text.Substring(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort high)
            & ushort.TryParse(text.Substring(at + 8, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort low);
        return areDigits && char.IsSurrogatePair((char)high, (char)low) ? new string([(char)high, (char)low]) : null;
    }

    /// <summary>In <c>"C:\new"</c> nobody means a line end.</summary>
    private static bool IsOfPath(string text, TextSpan quoted)
    {
        int start = quoted.Start + 1;
        return start + 3 < quoted.End - 1 && char.IsLetter(text[start]) && text[start + 1] == ':' && text[start + 2] == '\\' && char.IsLetterOrDigit(text[start + 3])
            && text.IndexOf("\\\\", start, quoted.End - start, StringComparison.Ordinal) < 0;
    }

    /// <summary>Halves of characters are read by some programs as a whole, and refused by others.</summary>
    private static bool IsCharacter(string digits) =>
        uint.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out uint code)
        && code <= 0x10FFFF && code is not (>= 0xD800 and <= 0xDFFF);
}
