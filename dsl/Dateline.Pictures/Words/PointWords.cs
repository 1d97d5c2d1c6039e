using System.Globalization;
using Dateline.Dates;

namespace Dateline.Pictures.Words;

/// <summary>One date, or one end of two, in words.</summary>
internal static class PointWords
{
    public static string Of(in SingleDate date)
    {
        string words = Bare(date);
        return date.Qualifier switch
        {
            EdtfQualifier.Approximate => "about " + words,
            EdtfQualifier.Uncertain => words + " (uncertain)",
            EdtfQualifier.Both => $"about {words} (uncertain)",
            _ => words,
        };
    }

    /// <summary><c>2021</c> · <c>44 BC</c> · <c>12,000</c>.</summary>
    public static string Year(long year) => year > 0 ? Digits(year) : Digits(1 - year) + " BC";

    public static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary><c>7 October 2021</c>.</summary>
    public static string Day(in CalendarDay day) => $"{Number(day.Day)} {EnglishMonths.NameOf(day.Month)} {Year(day.Year)}";

    public static string Time(int seconds)
    {
        string clock = $"{Two(seconds / 3600)}:{Two(seconds / 60 % 60)}";
        return seconds % 60 == 0 ? clock : $"{clock}:{Two(seconds % 60)}";
    }

    private static string Bare(in SingleDate date)
    {
        if (date.Precision == EdtfPrecision.Nothing)
            return DatesInWords.Unknown;
        var first = CalendarDay.Of(date.EarliestDay);
        return date.Precision switch
        {
            EdtfPrecision.Second => $"{Day(first)}, {Time(date.Time!.Seconds)}{Offset(date.Time)}",
            EdtfPrecision.Day => Day(first),
            EdtfPrecision.Month => $"{EnglishMonths.NameOf(first.Month)} {Year(first.Year)}",
            EdtfPrecision.Season => Season(first),
            EdtfPrecision.Year => Year(first.Year),
            EdtfPrecision.Decade when first.Year > 0 => $"the {Year(first.Year)}s",
            _ => Years(first.Year, CalendarDay.Of(date.LatestDay).Year),
        };
    }

    private static string Years(long first, long last) =>
        first <= 0 && last <= 0 ? $"{Digits(1 - first)} to {Year(last)}" : $"{Year(first)} to {Year(last)}";

    private static string Season(in CalendarDay first) => first.Month switch
    {
        3 => "spring " + Year(first.Year),
        6 => "summer " + Year(first.Year),
        9 => "autumn " + Year(first.Year),
        _ => $"winter {Year(first.Year)} to {Year(first.Year + 1)}",
    };

    private static string Offset(TimeOfDay time)
    {
        if (time.OffsetMinutes is not { } minutes)
            return "";
        int most = Math.Abs(minutes);
        string hours = Number(most / 60) + (most % 60 == 0 ? "" : ":" + Two(most % 60));
        return minutes == 0 ? " UTC" : $" UTC{(minutes < 0 ? "−" : "+")}{hours}";
    }

    private static string Two(int number) => number.ToString("00", CultureInfo.InvariantCulture);

    private static string Digits(long year) => year.ToString(year > 9999 ? "#,0" : "0", CultureInfo.InvariantCulture);
}
