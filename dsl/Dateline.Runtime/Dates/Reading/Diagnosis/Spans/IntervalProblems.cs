namespace Dateline.Dates;

/// <summary>The sentences about two dates that do not make an interval.</summary>
internal static class IntervalProblems
{
    public static EdtfProblem NoEnd(string text) => new(
        EdtfFault.IntervalEnd, 0, text.Length, "an interval needs a date on at least one side", null);

    /// <summary>Level 2 of EDTF means one day up to then, or from then on; who does not know it means all the time.</summary>
    public static EdtfProblem OpenDots(string text, int dots)
    {
        bool isBefore = dots == 0;
        string date = isBefore ? text.Substring(2) : text.Substring(0, dots);
        return new EdtfProblem(EdtfFault.IntervalEnd, dots, 2, isBefore ? "two dots before a date leave open how long before" : "two dots after a date leave open how long after")
        {
            Readings = [isBefore ? new EdtfReading($"../{date}", "it lasted until then") : new EdtfReading($"{date}/..", "it began then and lasts")],
            MayBeUnknown = true,
            UnknownAs = $"{(IsOfDay(date) ? "on" : "in")} {date} or {(isBefore ? "before" : "later")}",
        };
    }

    private static bool IsOfDay(string date) =>
        SingleDateReader.TryRead(date, 0, date.Length, out SingleDate read, out _) && read.EarliestDay == read.LatestDay;

    public static EdtfProblem Reversed(string text, int separator, int after)
    {
        string first = text.Substring(0, separator);
        string last = text.Substring(after);
        string between = text.Substring(separator, after - separator);
        return new EdtfProblem(EdtfFault.Reversed, 0, text.Length, $"it ends with {last}, before it begins with {first}", last + between + first);
    }

    public static EdtfProblem? NotAnEnd(string text, int start, int end, in SingleDate date, bool isFirst)
    {
        if (date.Features.Includes(EdtfFeatures.LongYear))
            return new EdtfProblem(EdtfFault.IntervalEnd, start, end - start, "a year written with Y cannot begin or end an interval", null);
        if (!date.Features.Includes(EdtfFeatures.Season))
            return null;
        return SpansOfYears.Problem(text) ?? new EdtfProblem(
            EdtfFault.IntervalEnd,
            start,
            end - start,
            "a season cannot begin or end an interval, a month can",
            text.Remove(start, end - start).Insert(start, MonthOfSeason(text.Substring(start, end - start), isFirst)));
    }

    /// <summary>The first month of the season where it begins an interval, its last month where it ends one.</summary>
    public static string MonthOfSeason(string season, bool isFirst)
    {
        int pair = season.LastIndexOf('-') + 1;
        string year = season.Substring(0, pair);
        string mark = season.Substring(pair + 2);
        int firstMonth = (season[pair + 1] - '0') * 3;
        bool isNextYear = !isFirst && firstMonth == 12;
        if (isNextYear && (season[0] == '-' || year == "9999-"))
            return season;
        if (isNextYear)
            year = Digits.Format(int.Parse(season.Substring(0, 4), System.Globalization.CultureInfo.InvariantCulture) + 1, 4) + "-";
        int month = isFirst ? firstMonth : isNextYear ? 2 : firstMonth + 2;
        return year + Digits.Format(month, 2) + mark;
    }
}
