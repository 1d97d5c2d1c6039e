namespace Dateline.Dates;

/// <summary>Recognises what level 2 of EDTF (ISO 8601-2:2019) has beyond level 1, in order to say so. It is not read.</summary>
internal static class Level2
{
    /// <summary>A problem where the text is a date of level 2, otherwise null.</summary>
    public static EdtfProblem? Problem(string text)
    {
        bool isLevel2 = IsSet(text) || IsInterval(text) || Level2Date.IsDate(text, 0, text.Length);
        return isLevel2
            ? new EdtfProblem(EdtfFault.Level2, 0, text.Length, "EDTF level 2, not supported", Simpler(text))
            : null;
    }

    /// <summary><c>[1667,1668,1670..1672]</c>, one of these; <c>{1960,1961-12}</c>, all of these.</summary>
    private static bool IsSet(string text)
    {
        if (text.Length < 3 || (text[0], text[text.Length - 1]) is not (('[', ']') or ('{', '}')))
            return false;
        int start = 1;
        for (int i = 1; i < text.Length; i++)
        {
            if (text[i] != ',' && i + 1 < text.Length)
                continue;
            if (!IsElement(text, start, i))
                return false;
            bool hasBlankAfterComma = i + 1 < text.Length && text[i + 1] == ' ';
            start = i + (hasBlankAfterComma ? 2 : 1);
        }

        return true;
    }

    /// <summary>A date, or dates from one to another; at the ends of the set with one of them open.</summary>
    private static bool IsElement(string text, int start, int end)
    {
        int dots = text.IndexOf("..", start, end - start, StringComparison.Ordinal);
        if (dots < 0)
            return IsAnyDate(text, start, end);
        bool isOpenAtStart = dots == start;
        bool isOpenAtEnd = dots + 2 == end;
        return !(isOpenAtStart && isOpenAtEnd)
            && (isOpenAtStart || IsAnyDate(text, start, dots))
            && (isOpenAtEnd || IsAnyDate(text, dots + 2, end));
    }

    private static bool IsInterval(string text)
    {
        int slash = text.IndexOf('/');
        return slash >= 0 && IsEnd(text, 0, slash) && IsEnd(text, slash + 1, text.Length);
    }

    private static bool IsEnd(string text, int start, int end) =>
        start == end
        || (end - start == 2 && text[start] == '.' && text[start + 1] == '.')
        || (text[start] != 'Y' && IsAnyDate(text, start, end));

    private static bool IsAnyDate(string text, int start, int end) =>
        SingleDateReader.TryRead(text, start, end, out _, out _) || Level2Date.IsDate(text, start, end);

    /// <summary>2031-32, a quarter or half of a year in level 2, is rather 2031 to 2032 where the second follows on the first.</summary>
    private static string? YearToYear(string text) =>
        text.Length == 7 && text[4] == '-' && Digits.TryReadPair(text, 2, 4, out int first) && Digits.TryReadPair(text, 5, 7, out int last) && last == first + 1
            ? $"{text.Substring(0, 4)}/{text.Substring(0, 2)}{text.Substring(5)}"
            : null;

    /// <summary>The same, where level 1 or <c>A..B</c> can say it.</summary>
    private static string? Simpler(string text)
    {
        char first = text[0];
        string? simpler = first is '[' or '{' ? text.Substring(1, text.Length - 2)
            : first is '?' or '~' or '%' ? text.Substring(1) + first
            : null;
        bool isSame = simpler is not null
            && EdtfReader.Read(simpler, out _) is { } date
            // Who writes ~ or ? in front means the whole date; % is written by those who know that it is said of the year alone.
            && (first != '%' || date.Precision == EdtfPrecision.Year)
            && date.Shape == (first == '[' ? EdtfShape.OneOf : EdtfShape.Single);
        return isSame ? simpler : YearToYear(text);
    }
}
