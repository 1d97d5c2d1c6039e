using System.Globalization;
using Dateline.Dates;

namespace Dateline.Language.Wording;

/// <summary>One date, or one end of two, in words.</summary>
internal static class PointWords
{
    public static string Of(in SingleDate date, bool isShort = false)
    {
        string words = Bare(date, isShort);
        bool isAbout = date.Qualifier is EdtfQualifier.Approximate or EdtfQualifier.Both;
        bool isUncertain = date.Qualifier is EdtfQualifier.Uncertain or EdtfQualifier.Both;
        return (isAbout ? "about " : "") + words + (!isUncertain ? "" : isShort ? "?" : " (uncertain)");
    }

    /// <summary><c>2021</c> · <c>44 BC</c>, since the year 0 is the one before the year 1 · <c>12,000</c>.</summary>
    public static string Year(long year) => year > 0 ? Digits(year) : Digits(1 - year) + " BC";

    /// <summary><c>2014 to 2016</c> · <c>100 to 44 BC</c> · <c>2014–2016</c>.</summary>
    public static string Years(long first, long last, bool isShort) =>
        (last <= 0 ? Digits(1 - first) : Year(first)) + (isShort ? "–" : " to ") + Year(last);

    public static string Month(int month, bool isShort = false) => isShort ? EnglishMonths.NameOf(month).Substring(0, 3) : EnglishMonths.NameOf(month);

    public static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary><c>7 October 2021</c>.</summary>
    public static string Day(in CalendarDay day, bool isShort = false) => $"{Number(day.Day)} {Month(day.Month, isShort)} {Year(day.Year)}";

    public static string Time(int seconds)
    {
        string clock = $"{Two(seconds / 3600)}:{Two(seconds / 60 % 60)}";
        return seconds % 60 == 0 ? clock : $"{clock}:{Two(seconds % 60)}";
    }

    private static string Bare(in SingleDate date, bool isShort)
    {
        if (date.Precision == EdtfPrecision.Nothing)
            return isShort ? DatesInWords.ShortUnknown : DatesInWords.Unknown;
        var first = CalendarDay.Of(date.EarliestDay);
        return date.Precision switch
        {
            EdtfPrecision.Second => $"{Day(first, isShort)}, {Time(date.Time!.Seconds)}{(isShort ? "" : Offset(date.Time))}",
            EdtfPrecision.Day => Day(first, isShort),
            EdtfPrecision.Month => $"{Month(first.Month, isShort)} {Year(first.Year)}",
            EdtfPrecision.Season => Season(first, isShort),
            EdtfPrecision.Year => Year(first.Year),
            EdtfPrecision.Decade when first.Year > 0 => $"{(isShort ? "" : "the ")}{Year(first.Year)}s",
            _ => Years(first.Year, CalendarDay.Of(date.LatestDay).Year, isShort),
        };
    }

    private static string Season(in CalendarDay first, bool isShort) => first.Month switch
    {
        3 => "spring " + Year(first.Year),
        6 => "summer " + Year(first.Year),
        9 => "autumn " + Year(first.Year),
        _ => "winter " + Years(first.Year, first.Year + 1, isShort),
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
