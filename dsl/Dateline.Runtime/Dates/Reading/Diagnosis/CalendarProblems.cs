namespace Dateline.Dates;

/// <summary>The sentences about what a date states that no calendar or clock has.</summary>
internal static class CalendarProblems
{
    /// <summary>What else may stand in place of a month, where no day follows.</summary>
    public const string AndSeasons = " and seasons from 21 to 24";

    public static EdtfProblem MinusZero(string text, int start) => new(
        EdtfFault.YearDigits, start, 5, "the year 0 is written 0000, without a minus", text.Remove(start, 1));

    /// <summary>What databases and spreadsheets show where they have no date: <c>0000-00-00</c>, <c>1900-01-00</c>.</summary>
    public static EdtfProblem NoDateOfPrograms(string text) =>
        new(EdtfFault.Placeholder, 0, text.Length, "it is what programs show where there is no date");

    public static EdtfProblem NoSuchMonth(string text, int start, int month)
    {
        if (start == 5 && text.StartsWith("0000-00", StringComparison.Ordinal))
            return NoDateOfPrograms(text);
        if (start == 5 && SeasonOrYears.IsYearAndNext(text, out string mark))
            return SeasonOrYears.NoSeason(text, mark);
        string? repaired = month == 0 ? WithoutPair(text, start) : WithDayAndMonthExchanged(text, start, month) ?? ToYear(text, start, month);
        bool mayBeSeason = month is > 12 and < 42 && (start + 2 == text.Length || text[start + 2] != '-');
        string explanation = $"months go from 01 to 12{(mayBeSeason ? AndSeasons : "")}, there is no {Digits.Format(month, 2)}";
        return new EdtfProblem(EdtfFault.NotInCalendar, start, 2, explanation, repaired);
    }

    public static EdtfProblem NoSuchDay(string text, int start, in DateParts parts)
    {
        if (start == 8 && text == "1900-01-00")
            return NoDateOfPrograms(text);
        int days = Calendar.DaysInMonth(parts.SignedYear, parts.Month);
        string name = EnglishMonths.NameOf(parts.Month);
        // Only February's length depends on the year.
        string month = parts.Month == 2 ? $"{name} {Digits.Format(parts.SignedYear)}" : name;
        string? repaired = parts.Day switch
        {
            0 => WithoutPair(text, start),
            <= 31 => text.Remove(start, 2).Insert(start, Digits.Format(days)),
            _ => null,
        };
        return new EdtfProblem(EdtfFault.NotInCalendar, start, 2, $"{month} has {Digits.Format(days)} days", repaired);
    }

    public static EdtfProblem ShortLongYear(string text, int start, int end, in DateParts parts)
    {
        bool fits = parts.Year <= 9999 && parts.SignedYear != 0 | !parts.IsNegative;
        string year = (parts.IsNegative ? "-" : "") + Digits.Format(parts.Year, 4);
        return new EdtfProblem(
            EdtfFault.YearDigits,
            start,
            end - start,
            "only a year of more than four digits is written with Y, and without leading zeros",
            text.Remove(start, end - start).Insert(start, fits ? year : "Y" + year));
    }

    public static EdtfProblem YearTooFar(int start, int length) => new(
        EdtfFault.YearDigits, start, length, $"years are read up to {Digits.Format(Calendar.MostYearDigits)} digits", null);

    public static EdtfProblem NoSeconds(string text, int start) => new(
        EdtfFault.TimeOfDay, start, 5, "a time of day is written with hours, minutes and seconds", text.Insert(start + 5, ":00"));

    public static EdtfProblem NoSuchHour(int start, int hours) => new(
        EdtfFault.TimeOfDay, start, 2, $"hours go from 00 to 23, there is no {Digits.Format(hours, 2)}", null);

    public static EdtfProblem NoSuchMinute(int start, int minutes) => new(
        EdtfFault.TimeOfDay, start, 2, $"minutes go from 00 to 59, there is no {Digits.Format(minutes, 2)}", null);

    public static EdtfProblem NoSuchSecond(int start, int seconds) => new(
        EdtfFault.TimeOfDay, start, 2, $"seconds go from 00 to 59, there is no {Digits.Format(seconds, 2)}", null);

    public static EdtfProblem MinusZeroOffset(string text, int start, int end) => new(
        EdtfFault.TimeOfDay, start, end - start, "no distance from UTC is written Z or +00:00", text.Remove(start, end - start).Insert(start, "Z"));

    public static EdtfProblem NoSuchOffset(int start, int length) => new(
        EdtfFault.TimeOfDay, start, length, "clocks run from 12 hours behind UTC (-12:00) to 14 hours ahead (+14:00)", null);

    /// <summary>2021-00-00 and 2021-10-00 are how some databases write a year and a month.</summary>
    private static string? WithoutPair(string text, int start) => text.Substring(start).TrimEnd('0', '-').Length == 0
        ? text.Substring(0, start - 1)
        : null;

    /// <summary>1914-18 is how people write the years from 1914 to 1918. A 20 is rather a season that is miscounted.</summary>
    private static string? ToYear(string text, int start, int month) =>
        start == 5 && text.Length == 7 && month != 20 && Digits.TryReadPair(text, 2, 4, out int year) && year < month
            ? $"{text.Substring(0, 4)}/{text.Substring(0, 2)}{text.Substring(start)}"
            : null;

    private static string? WithDayAndMonthExchanged(string text, int start, int month) =>
        month <= 31
        && start + 5 == text.Length
        && text[start + 2] == '-'
        && Digits.TryReadPair(text, start + 3, text.Length, out int day)
        && day is > 0 and <= 12
            ? text.Substring(0, start) + text.Substring(start + 3, 2) + "-" + text.Substring(start, 2)
            : null;
}
