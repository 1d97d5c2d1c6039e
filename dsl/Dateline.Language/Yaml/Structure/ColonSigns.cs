using Dateline.Language.Text;

namespace Dateline.Language.Yaml.Structure;

/// <summary>Signs that people type between a name and its value where a colon and a space belong.</summary>
internal static class ColonSigns
{
    /// <summary>Nothing else is meant by them.</summary>
    private static readonly string[] Certain = ["：", ":=", "=>", "==", "="];

    /// <summary>They may also belong to a text, so that the name has to be one that fields have.</summary>
    private static readonly string[] Possible = ["–", "—", "-", ";", ",", "!", ".", "|", "›", "»", "::"];

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
        bool isArrow = sign == "-" && behind < text.Length && text[behind] == '>';
        return isArrow || (needsSpace && !isParted) ? null : TextSpan.FromBounds(end, value);
    }

    private static string? SignAt(string text, int at, string[] signs) =>
        Array.Find(signs, sign => string.CompareOrdinal(text, at, sign, 0, sign.Length) == 0);
}
