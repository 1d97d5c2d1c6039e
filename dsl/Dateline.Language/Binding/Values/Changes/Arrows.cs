namespace Dateline.Language.Binding.Values;

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
            if (length > 0 && !IsMinusSign(text, i, length))
                return i;
        }

        length = 0;
        isProper = false;
        return -1;
    }

    private static int LengthAt(string text, int index, string[] arrows)
    {
        foreach (string arrow in arrows)
        {
            if (string.CompareOrdinal(text, index, arrow, 0, arrow.Length) == 0)
                return arrow.Length;
        }

        return 0;
    }

    /// <summary>A dash before a digit with nothing or an arrow before it is a sign: <c>−10</c>, <c>30 -> −20</c>.</summary>
    private static bool IsMinusSign(string text, int index, int length)
    {
        bool isDash = length == 1 && MinusSigns.IsLookalike(text[index]);
        bool isBeforeDigit = index + 1 < text.Length && text[index + 1] is >= '0' and <= '9';
        return isDash && isBeforeDigit && IsAfterArrow(text, index);
    }

    private static bool IsAfterArrow(string text, int index)
    {
        string before = text.Substring(0, index).TrimEnd();
        return before.Length == 0 || before[before.Length - 1] is '>' or '\u2192';
    }
}
