using Dateline.Language.Text;

namespace Dateline.Language.Yaml.Lines;

/// <summary>Signs that people type between a name and its value where a colon and a space belong.</summary>
internal static class ColonSigns
{
    /// <summary>Nothing else is meant by them.</summary>
    private static readonly string[] Certain = ["：", ":=", "=>", "==", "="];

    /// <summary>They may also belong to a text, so that the name has to be one that fields have.</summary>
    private static readonly string[] Possible = ["–", "—", "->", "-", ";", ",", "!", ".", "|", "›", "»", "::", ":"];

    /// <summary>The sign behind a name, with the spaces around it, up to its value.</summary>
    /// <param name="end">Of the name.</param>
    /// <param name="lineEnd">Of the line.</param>
    /// <param name="isCertain">Whether it can be no part of a text.</param>
    /// <returns>Null where no such sign stands there.</returns>
    public static TextSpan? Find(string text, int end, int lineEnd, out bool isCertain)
    {
        int at = Blanks.Skip(text, end, lineEnd);
        isCertain = SignAt(text, at, Certain) is not null;
        string? sign = SignAt(text, at, Certain) ?? SignAt(text, at, Possible);
        if (sign is null)
            return null;
        int behind = at + sign.Length;
        int value = Blanks.Skip(text, behind, lineEnd);
        bool needsSpace = !isCertain || sign == "=";
        bool isParted = value > behind || behind == lineEnd || (sign == "=" && at == end);
        bool isNumber = value < lineEnd && text[value] is >= '0' and <= '9';
        // What stands behind an arrow is a value in any case; before a number, a sign needs no space.
        isParted |= (sign is ";" or "," or "|" or ":" or "->" && at > end && isNumber) || (sign == ":" && at > end && value < lineEnd && char.IsLetter(text[value]));
        bool isOfTwoValues = sign == "->" && (!isNumber || char.IsDigit(text[end - 1]));
        return isOfTwoValues || (needsSpace && !isParted) ? null : TextSpan.FromBounds(end, value);
    }

    /// <summary>
    /// Whether a line is a name and one number, with nothing between them or a sign that is no colon: <c>peak 5</c>, <c>peak = 5</c>.
    /// </summary>
    public static bool IsFieldButForColon(string text, int start, int lineEnd)
    {
        int end = KeyFinder.EndOfWord(text, start, lineEnd);
        if (end == start || end >= lineEnd || !char.IsLower(text[start]))
            return false;
        if (text[end] == ' ' && IsNumber(text, Blanks.Skip(text, end, lineEnd), lineEnd))
            return true;
        return Find(text, end, lineEnd, out bool isCertain) is { } sign && sign.End < lineEnd && (isCertain || IsNumber(text, sign.End, lineEnd));
    }

    /// <summary>Whether a line ends with one number that begins here.</summary>
    private static bool IsNumber(string text, int start, int lineEnd)
    {
        for (int i = start; i < lineEnd; i++)
        {
            if (text[i] is not ((>= '0' and <= '9') or '.' or ',' or '%' or '-') || (i == start && !char.IsDigit(text[i])))
                return false;
        }

        return start < lineEnd;
    }

    private static string? SignAt(string text, int at, string[] signs) =>
        Array.Find(signs, sign => string.CompareOrdinal(text, at, sign, 0, sign.Length) == 0);
}
