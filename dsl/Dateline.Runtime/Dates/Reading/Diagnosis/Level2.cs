namespace Dateline.Dates;

/// <summary>Recognises what level 2 of EDTF (ISO 8601-2:2019) has beyond level 1, in order to say so. It is not read.</summary>
internal static class Level2
{
    public const string Explanation = "EDTF level 2, not supported";

    /// <summary>A problem where the text is a date of level 2, otherwise null.</summary>
    public static EdtfProblem? Problem(string text)
    {
        bool isLevel2 = IsSet(text) || IsInterval(text) || Level2Date.IsDate(text, 0, text.Length);
        if (!isLevel2)
            return null;
        if (OpenSet(text) is { } open)
            return open;
        return new EdtfProblem(EdtfFault.Level2, 0, text.Length, Explanation, Simpler(text) ?? PartOfYear.Read(text)?.Text);
    }

    /// <summary><c>[..1910]</c>: one day up to then.</summary>
    private static EdtfProblem? OpenSet(string text)
    {
        string inner = text.Length > 4 && text[0] == '[' ? text.Substring(1, text.Length - 2) : "";
        int dots = inner.IndexOf("..", StringComparison.Ordinal);
        bool isOpen = dots >= 0 && (dots == 0 || dots + 2 == inner.Length) && EdtfReader.Read(inner.Remove(dots, 2), out _) is { Shape: EdtfShape.Single };
        return isOpen ? IntervalProblems.OpenDots(inner, dots) with { Fault = EdtfFault.Level2, Offset = 0, Length = text.Length } : null;
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
            && (date.Shape == EdtfShape.Single || (first == '[' && date.Shape == EdtfShape.OneOf));
        return isSame ? simpler : null;
    }
}
