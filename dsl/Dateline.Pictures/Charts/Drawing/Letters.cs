namespace Dateline.Pictures.Charts.Drawing;

/// <summary>How wide texts are, more or less: no font is at hand, so that it is rather too much.</summary>
internal static class Letters
{
    /// <param name="size">Of the font, in pixels.</param>
    public static double WidthOf(string text, double size)
    {
        double width = 0;
        foreach (System.Text.Rune rune in text.EnumerateRunes())
            width += WidthOf(rune);
        return width * size;
    }

    /// <summary>Of a semibold text, with or without serifs.</summary>
    public static double WidthOfSemibold(string text, double size) => 1.2 * WidthOf(text, size);

    /// <summary>As much of a text as has room, with an ellipsis where something is left out; null where not even three letters have.</summary>
    public static string? Fitting(string text, double size, double room)
    {
        if (WidthOf(text, size) <= room)
            return text;
        double width = 0.9 * size;
        int end = 0;
        foreach (System.Text.Rune rune in text.EnumerateRunes())
        {
            width += WidthOf(rune) * size;
            if (width > room)
                break;
            end += rune.Utf16SequenceLength;
        }

        return end < 3 ? null : text[..end].TrimEnd() + "…";
    }

    /// <summary>A text in lines: at spaces, and within a word that is longer than a line.</summary>
    public static IReadOnlyList<string> Lines(string text, double size, double room)
    {
        var lines = new List<string>();
        var line = new System.Text.StringBuilder();
        double width = 0;
        foreach (string word in text.Split([' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries))
        {
            double space = line.Length == 0 ? 0 : 0.3 * size;
            if (line.Length > 0 && width + space + WidthOf(word, size) > room)
                EndLine();
            if (line.Length > 0)
            {
                line.Append(' ');
                width += 0.3 * size;
            }

            foreach (System.Text.Rune rune in word.EnumerateRunes())
            {
                if (line.Length > 0 && width + (WidthOf(rune) * size) > room)
                    EndLine();
                line.Append(rune.ToString());
                width += WidthOf(rune) * size;
            }
        }

        if (line.Length > 0)
            EndLine();
        return lines;

        void EndLine()
        {
            lines.Add(line.ToString());
            line.Clear();
            width = 0;
        }
    }

    private static double WidthOf(System.Text.Rune rune) => rune.Value switch
    {
        ' ' or '.' or ',' or 'i' or 'l' or 'j' or 't' or 'f' or 'I' or '\'' or ':' => 0.33,
        'm' or 'w' or 'M' or 'W' or '→' or '≠' => 0.9,
        >= 'A' and <= 'Z' => 0.69,
        >= 0x300 and <= 0x36F => 0,
        >= 0x1100 => rune.Value is (>= 0x2000 and < 0x2E80) ? 0.6 : 1,
        _ => 0.58,
    };
}
