namespace Dateline.Dates;

/// <summary>Recognises spans whose second date leaves out what it shares with the first: <c>2018-10/11</c>, <c>2018/19</c>.</summary>
internal static class ShortenedEnd
{
    /// <summary>A problem where the text is such a span, otherwise null.</summary>
    public static EdtfProblem? Problem(string text)
    {
        int slash = text.IndexOf('/');
        int separator = slash >= 0 ? slash : text.IndexOf("..", StringComparison.Ordinal);
        int end = separator + (slash >= 0 ? 1 : 2);
        if (separator < 0 || !IsPairs(text, end) || text.Length - end >= separator)
            return null;
        string whole = text.Insert(end, text.Substring(0, separator - (text.Length - end)));
        if (EdtfReader.Read(whole, out _) is null)
            return null;
        // With a slash some write a month, too: 2005/06.
        string month = text.Replace('/', '-');
        bool isSame = string.CompareOrdinal(whole, 0, whole, end, separator) == 0;
        if (isSame)
            return null;
        return EdtfReader.Read(month, out _) is { Precision: EdtfPrecision.Month }
            ? new EdtfProblem(EdtfFault.Ambiguous, 0, text.Length, $"it may be {month} or {whole}", null)
            : new EdtfProblem(EdtfFault.ForeignForm, 0, text.Length, "both dates of a span are written in full", whole);
    }

    /// <summary>Two digits, or twice two with a hyphen.</summary>
    private static bool IsPairs(string text, int start) =>
        Digits.TryReadPair(text, start, text.Length, out _)
        && (start + 2 == text.Length || (start + 5 == text.Length && text[start + 2] == '-' && Digits.TryReadPair(text, start + 3, text.Length, out _)));
}
