namespace Dateline.Language.Yaml.Lines;

/// <summary>The signs and numbers that people and word processors put before the items of a list.</summary>
internal static class Bullets
{
    private const string Certain = "•‣◦▪●▸►○■□✓✗";

    /// <summary>They begin an item where others do too; a text may begin with one.</summary>
    private const string Possible = "–—―‐‑−*·+~_>\u00AD";

    private static readonly string[] Doubled = ["--- ", "-- ", "- - "];

    /// <summary>How many characters the sign takes, with the spaces behind it; 0 where none stands there.</summary>
    public static int LengthAt(string text, int at)
    {
        int behind = EndOfSign(text, at);
        if (behind == at || behind >= text.Length)
            return 0;
        int content = Blanks.Skip(text, behind, text.Length);
        bool isTight = content == behind && (Certain.IndexOf(text[at]) >= 0 || text[at] is '–' or '—') && behind < text.Length && char.IsLetter(text[behind]);
        return (content > behind || isTight) && content < text.Length && text[content] is not ('\n' or '\r') ? content - at : 0;
    }

    public static bool IsAt(string text, int at) => LengthAt(text, at) > 0;

    public static bool IsCertainAt(string text, int at) => IsAt(text, at) && Certain.IndexOf(text[at]) >= 0;

    /// <summary>Whether the line that begins there is the first of a list: of several, where its sign could begin a text.</summary>
    public static bool BeginList(string text, int at)
    {
        if (!IsAt(text, at))
            return false;
        if (IsCertainAt(text, at))
            return true;
        int lineEnd = text.IndexOf('\n', at);
        int below = lineEnd < 0 ? text.Length : Blanks.Skip(text, lineEnd + 1, text.Length);
        return IsAt(text, below) || (below + 1 < text.Length && text[below] == '-' && text[below + 1] == ' ');
    }

    private static int EndOfSign(string text, int at)
    {
        if (at >= text.Length)
            return at;
        foreach (string sign in Doubled)
        {
            if (string.CompareOrdinal(text, at, sign, 0, sign.Length) == 0)
                return at + sign.Length - 1;
        }

        if (Certain.IndexOf(text[at]) >= 0 || Possible.IndexOf(text[at]) >= 0)
            return at + 1;
        return EndOfNumber(text, at);
    }

    /// <summary><c>1.</c>, <c>1)</c>, <c>(1)</c>, <c>#1</c>, <c>a)</c>.</summary>
    private static int EndOfNumber(string text, int at)
    {
        int digits = text[at] is '(' or '#' ? at + 1 : at;
        int end = digits;
        while (end < text.Length && end - digits < 3 && text[end] is >= '0' and <= '9')
            end++;
        bool isLetter = end == digits && end + 1 < text.Length && text[end] is >= 'a' and <= 'z' && text[end + 1] == ')';
        if (isLetter)
            return end + 2;
        if (end == digits || end >= text.Length)
            return at;
        return text[at] == '#' ? end : text[end] is '.' or ')' ? end + 1 : at;
    }
}
