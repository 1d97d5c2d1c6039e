namespace Dateline.Dates;

/// <summary>Recognises spans whose second date leaves out what it shares with the first: <c>2018-10/11</c>, <c>2018/19</c>, <c>1999/00</c>.</summary>
internal static class ShortenedEnd
{
    private const string InFull = "both dates of a span are written in full";

    /// <summary>A problem where the text is such a span, otherwise null.</summary>
    public static EdtfProblem? Problem(string text)
    {
        int slash = text.IndexOf('/');
        int separator = slash >= 0 ? slash : text.IndexOf("..", StringComparison.Ordinal);
        int end = separator + (slash >= 0 ? 1 : 2);
        if (slash >= 0 && DoubleYears.Problem(text, separator, end) is { } doubled)
            return doubled;
        if (separator < 0 || !IsPairs(text, end) || text.Length - end >= separator)
            return null;
        string whole = text.Insert(end, text.Substring(0, separator - (text.Length - end)));
        if (EdtfReader.Read(whole, out _) is null)
            return null;
        bool isSame = string.CompareOrdinal(whole, 0, whole, end, separator) == 0;
        if (isSame)
            return null;
        // With a slash some write a month or a day, too: 2005/06, 2021-10/11.
        string hyphened = text.Replace('/', '-');
        bool mayBeOne = slash >= 0 && EdtfReader.Read(hyphened, out _) is { Precision: EdtfPrecision.Month or EdtfPrecision.Day } && text.Length - end == 2 && separator is 4 or 7;
        if (!mayBeOne)
            return Ranges.WithBoth(new EdtfProblem(EdtfFault.ForeignForm, 0, text.Length, InFull, whole));
        string unit = separator == 4 ? "month" : "day";
        return new EdtfProblem(EdtfFault.Ambiguous, 0, text.Length, $"as a {unit} or as a span of time")
        {
            Readings = separator == 4
                ? [new EdtfReading(hyphened, "it is one month"), new EdtfReading(whole, Ranges.Lasted)]
                : [new EdtfReading(whole, Ranges.Lasted), new EdtfReading(hyphened, "it is one day")],
        };
    }

    /// <summary>Two digits, or twice two with a hyphen.</summary>
    private static bool IsPairs(string text, int start) =>
        Digits.TryReadPair(text, start, text.Length, out _)
        && (start + 2 == text.Length || (start + 5 == text.Length && text[start + 2] == '-' && Digits.TryReadPair(text, start + 3, text.Length, out _)));
}
