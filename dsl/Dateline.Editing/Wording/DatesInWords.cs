using System.Globalization;
using Dateline.Dates;

namespace Dateline.Editing.Wording;

/// <summary>Dates as people say them: short beside a title (<c>7 Oct 2021</c>), long in a sentence (<c>a day from 1 to 10 October 2021</c>).</summary>
internal static class DatesInWords
{
    public const string Unknown = "?";

    public static string Short(EdtfDate date) => Of(date, isShort: true);

    public static string Long(EdtfDate date) => Of(date, isShort: false);

    private static string Of(EdtfDate date, bool isShort)
    {
        (SingleDate first, SingleDate last) = date.Ends;
        switch (date.Shape)
        {
            case EdtfShape.Single:
                return isShort || first.Precision >= EdtfPrecision.Day ? Point(first, isShort) : "a day in " + Point(first, isShort);
            case EdtfShape.OneOf when IsMissing(first):
                return IsMissing(last) ? Unknown : Point(last, isShort) + " or earlier";
            case EdtfShape.OneOf when IsMissing(last):
                return Point(first, isShort) + " or later";
            case EdtfShape.OneOf:
                return isShort ? Between(first, last, isShort, "–") : "a day from " + Between(first, last, isShort, " to ");
            default:
                return Lasting(first, last, isShort);
        }
    }

    private static string Lasting(in SingleDate first, in SingleDate last, bool isShort)
    {
        if (IsMissing(first))
            return IsMissing(last) ? Unknown : "until " + Point(last, isShort);
        if (IsMissing(last))
            return "since " + Point(first, isShort) + (last.IsOpen ? "" : ", end unknown");
        return isShort ? Between(first, last, isShort, "–") : "from " + Between(first, last, isShort, " to ");
    }

    private static bool IsMissing(in SingleDate end) => end.Features.Includes(EdtfFeatures.OpenEnd);

    /// <summary>What both have in common is said once.</summary>
    private static string Between(in SingleDate first, in SingleDate last, bool isShort, string to)
    {
        string end = Point(last, isShort);
        if (first.Qualifier != EdtfQualifier.None || last.Qualifier != EdtfQualifier.None || first.Precision != last.Precision)
            return $"{Point(first, isShort)} {to.Trim()} {end}";
        var from = CalendarDay.Of(first.EarliestDay);
        var until = CalendarDay.Of(last.EarliestDay);
        bool isSameYear = from.Year == until.Year;
        return first.Precision switch
        {
            EdtfPrecision.Day when from == until => end,
            EdtfPrecision.Day when isSameYear && from.Month == until.Month => Number(from.Day) + to + end,
            EdtfPrecision.Day when isSameYear => $"{Number(from.Day)} {Month(from.Month, isShort)} {to.Trim()} {end}",
            EdtfPrecision.Month when isSameYear => Month(from.Month, isShort) + to + end,
            EdtfPrecision.Year => (until.Year <= 0 ? Number(1 - from.Year) : Year(from.Year)) + to + end,
            _ => $"{Point(first, isShort)} {to.Trim()} {end}",
        };
    }

    private static string Point(in SingleDate date, bool isShort)
    {
        string words = Bare(date, isShort);
        bool isAbout = date.Qualifier is EdtfQualifier.Approximate or EdtfQualifier.Both;
        bool isUncertain = date.Qualifier is EdtfQualifier.Uncertain or EdtfQualifier.Both;
        return (isAbout ? "about " : "") + words + (!isUncertain ? "" : isShort ? "?" : " (uncertain)");
    }

    private static string Bare(in SingleDate date, bool isShort)
    {
        if (date.Precision == EdtfPrecision.Nothing)
            return Unknown;
        var first = CalendarDay.Of(date.EarliestDay);
        string day = $"{Number(first.Day)} {Month(first.Month, isShort)} {Year(first.Year)}";
        return date.Precision switch
        {
            EdtfPrecision.Second => $"{day}, {Clock(date.Time!.Seconds)}",
            EdtfPrecision.Day => day,
            EdtfPrecision.Month => $"{Month(first.Month, isShort)} {Year(first.Year)}",
            EdtfPrecision.Season => $"{Season(first.Month)} {Year(first.Year)}",
            EdtfPrecision.Year => Year(first.Year),
            EdtfPrecision.Decade when first.Year > 0 => Year(first.Year) + "s",
            _ => Years(first.Year, CalendarDay.Of(date.LatestDay).Year),
        };
    }

    private static string Years(long first, long last) => (last <= 0 ? Number(1 - first) : Year(first)) + "–" + Year(last);

    /// <summary>The year 0 is the year before the year 1, which people call 1 BC.</summary>
    private static string Year(long year) => year > 0 ? Number(year) : Number(1 - year) + " BC";

    private static string Month(int month, bool isShort) => isShort ? EnglishMonths.NameOf(month)[..3] : EnglishMonths.NameOf(month);

    private static string Season(int firstMonth) => firstMonth switch { 3 => "spring", 6 => "summer", 9 => "autumn", _ => "winter" };

    private static string Clock(int seconds) => (seconds / 3600).ToString("00", CultureInfo.InvariantCulture) + ":" + (seconds / 60 % 60).ToString("00", CultureInfo.InvariantCulture);

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
