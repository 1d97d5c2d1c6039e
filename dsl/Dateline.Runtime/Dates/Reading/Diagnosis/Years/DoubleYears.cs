using System.Globalization;

namespace Dateline.Dates;

/// <summary>
/// A year and the one that follows it: <c>1743/44</c>, <c>1556/7</c>, <c>1999/00</c>, <c>2005/6</c>. Until 1752 the English year began on
/// 25 March, and the days before it were written with both years (Old Style).
/// </summary>
internal static class DoubleYears
{
    private const int FirstOldStyle = 1155;
    private const int LastOldStyle = 1752;

    /// <summary>A problem where the text is one year and the digits of the next, otherwise null.</summary>
    /// <param name="separator">Where the slash stands.</param>
    /// <param name="end">Where the second year begins.</param>
    public static EdtfProblem? Problem(string text, int separator, int end)
    {
        if (separator != 4 || text[separator] != '/' || YearBefore(text) is not { } year || Next(year, text.Substring(end)) is not { } next)
            return null;
        string span = $"{EdtfForm.Year(year)}/{EdtfForm.Year(next)}";
        var readings = new List<EdtfReading>(3);
        bool isOldStyle = next is > FirstOldStyle and <= LastOldStyle;
        bool isMonth = EdtfReader.Read($"{text.Substring(0, 4)}-{text.Substring(end).PadLeft(2, '0')}", out _) is { Precision: EdtfPrecision.Month };
        if (isOldStyle)
            readings.Add(new EdtfReading($"{EdtfForm.Year(next)}-01..{EdtfForm.Year(next)}-03", "the year is a double one (Old Style), which has these months alone"));
        else if (isMonth)
            readings.Add(new EdtfReading(EdtfForm.Month(year, int.Parse(text.Substring(end), CultureInfo.InvariantCulture)), "it is one month"));
        readings.Add(new EdtfReading(span, Ranges.Lasted));
        if (readings.Count == 1)
            return Ranges.WithBoth(new EdtfProblem(EdtfFault.ForeignForm, 0, text.Length, "both dates of a span are written in full", span));
        return new EdtfProblem(EdtfFault.Ambiguous, 0, text.Length, isOldStyle ? "as a double year or as a span of time" : "as a month or as a span of time") { Readings = readings };
    }

    /// <summary><c>15 JAN 1743/44</c>, <c>1743/44-01-15</c> with the year that it is by our count; null where the text has no double year.</summary>
    public static string? WithOneYear(string text)
    {
        int slash = text.IndexOf('/');
        bool isBehindYear = slash >= 4 && text.Substring(slash - 4, 4).All(Digits.IsDigit) && (slash == 4 || !Digits.IsDigit(text[slash - 5]));
        if (!isBehindYear || text.IndexOf('/', slash + 1) >= 0)
            return null;
        int end = slash + 1;
        while (end < text.Length && Digits.IsDigit(text[end]))
            end++;
        bool hasMonth = slash > 4 || end < text.Length;
        int year = int.Parse(text.Substring(slash - 4, 4), CultureInfo.InvariantCulture);
        return hasMonth && Next(year, text.Substring(slash + 1, end - slash - 1)) is { } next and > FirstOldStyle and <= LastOldStyle
            ? text.Substring(0, slash - 4) + EdtfForm.Year(next) + text.Substring(end)
            : null;
    }

    private static int? YearBefore(string text) =>
        Digits.TryReadPair(text, 0, 4, out int century) && Digits.TryReadPair(text, 2, 4, out int year) ? (century * 100) + year : null;

    /// <summary>The year after, where these are its last digits.</summary>
    private static int? Next(int year, string digits)
    {
        string next = EdtfForm.Year(year + 1);
        return digits.Length is 1 or 2 or 4 && digits.All(Digits.IsDigit) && next.EndsWith(digits, StringComparison.Ordinal) ? year + 1 : null;
    }
}
