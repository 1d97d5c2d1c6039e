namespace Dateline.Language.Binding.Values.Signs;

/// <summary>Finds the arrow of a change: <c>-></c> or <c>→</c>, and what people write for it.</summary>
internal static class Arrows
{
    private static readonly string[] Proper = ["->", "\u2192"];

    /// <summary>Longer ones before those that they contain.</summary>
    private static readonly string[] Lookalikes =
    [
        "--->", "-->", "->>", "- >", "-&gt;", "=&gt;", "&rarr;", "==>", "=>", "~>", "\u2013>", "\u2014>", "\u2212>", "\u2010>", "\u2011>", "-\u203A", "\u21D2", "\u27F9", "\u279E", "\u21E8", "\u2B95", "\u00BB", "\u27F6", "\u279C", "\u2794", "\u279D", "\uF0E0", "\u27A1\uFE0F", "\u27A1",
        "\u2013", "\u2014", "\u2212",
    ];

    /// <param name="from">Where to begin to look.</param>
    /// <param name="isProper">Whether it is written as the language writes it.</param>
    /// <returns>Where the first arrow begins, or -1.</returns>
    public static int Find(string text, int from, out int length, out bool isProper)
    {
        for (int i = from; i < text.Length; i++)
        {
            if (text[i] is (>= '0' and <= '9') or (>= 'a' and <= 'z') or ' ')
                continue;
            length = LengthAt(text, i, Lookalikes);
            isProper = length == 0;
            if (isProper)
                length = LengthAt(text, i, Proper);
            if (length > 0 && !IsMinusSign(text, i, length) && !IsOfRange(text, i, length))
                return isProper ? i : Run(text, from, i, ref length);
        }

        length = 0;
        isProper = false;
        return -1;
    }

    /// <summary>An arrow as the language writes it.</summary>
    /// <returns>Where it begins, or -1.</returns>
    public static int FindProper(string text, out int length)
    {
        foreach (string arrow in Proper)
        {
            int at = text.IndexOf(arrow, StringComparison.Ordinal);
            length = arrow.Length;
            if (at >= 0)
                return at;
        }

        length = 0;
        return -1;
    }

    /// <summary>All of an arrow that is drawn with several dashes, but for the sign of a number behind it.</summary>
    private static int Run(string text, int from, int start, ref int length)
    {
        int begin = start;
        int end = start + length;
        while (begin > from && IsDash(text[begin - 1]))
            begin--;
        while (end < text.Length && (text[end] == '>' || (IsDash(text[end]) && !(end + 1 < text.Length && text[end + 1] is >= '0' and <= '9'))))
            end++;
        length = end - begin;
        return begin;
    }

    private static bool IsDash(char character) => character == '-' || MinusSigns.IsLookalike(character);

    private static int LengthAt(string text, int index, string[] arrows)
    {
        foreach (string arrow in arrows)
        {
            if (string.CompareOrdinal(text, index, arrow, 0, arrow.Length) == 0)
                return arrow.Length;
        }

        return 0;
    }

    /// <summary>A dash between two digits, where an arrow stands as well: <c>-> 150–200</c>.</summary>
    private static bool IsOfRange(string text, int index, int length) =>
        length == 1 && IsDash(text[index]) && index > 0 && index + 1 < text.Length && text[index - 1] is >= '0' and <= '9' && text[index + 1] is >= '0' and <= '9'
        && FindProper(text, out _) >= 0;

    /// <summary>A dash with nothing before it is a sign, and one before a digit with an arrow before it: <c>−10</c>, <c>30 -> −20</c>.</summary>
    private static bool IsMinusSign(string text, int index, int length)
    {
        if (length != 1 || !MinusSigns.IsLookalike(text[index]))
            return false;
        string before = text.Substring(0, index).TrimEnd();
        bool isBeforeDigit = index + 1 < text.Length && text[index + 1] is >= '0' and <= '9';
        return before.Length == 0 || (isBeforeDigit && before[before.Length - 1] is '>' or '\u2192');
    }
}
