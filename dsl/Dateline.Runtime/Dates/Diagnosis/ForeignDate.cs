namespace Dateline.Dates;

/// <summary>Recognises dates that are written in another form than EDTF has, and writes them in it.</summary>
internal static class ForeignDate
{
    private const string WithT = "a T stands between the day and the time, which has hours, minutes and seconds";

    /// <summary>A problem where the text is a date in another form, otherwise null.</summary>
    public static EdtfProblem? Problem(string text)
    {
        (string day, string time) = ForeignTime.Split(text);
        if (DateTokens.Read(day) is not { } tokens)
            return null;
        return OrderOfDayAndMonth(text, time, tokens)
            ?? YearAtFault(text, tokens)
            ?? Winter(text, tokens)
            ?? OtherForm(text, day, time, tokens);
    }

    private static EdtfProblem? OtherForm(string text, string day, string time, DateTokens tokens)
    {
        if (EdtfForm.Of(tokens) is not { } form)
            return null;
        bool isOnlyTimeForeign = time.Length > 0 && form.Text == day;
        EdtfProblem? found = Checked(text, form.Text + time, isOnlyTimeForeign ? WithT : form.Explanation, tokens);
        if (found is not { Fault: EdtfFault.ForeignForm })
            return found;
        if (tokens.Separators.Contains("-"))
            found = Ranges.WithBoth(found);
        return EdtfForm.PartOf(tokens, form.Text) is { } days ? found with { Other = days, OtherMeaning = "it was on one of these days" } : found;
    }

    private static EdtfProblem? Checked(string text, string repaired, string explanation, DateTokens tokens)
    {
        if (EdtfReader.Read(repaired, out EdtfProblem? problem) is { } date)
            return OtherDayOfWeek(text, repaired, date, tokens.DayOfWeek) ?? new EdtfProblem(EdtfFault.ForeignForm, 0, text.Length, explanation, repaired);
        // Written otherwise, and the calendar has no such day either: that is the graver mistake.
        return problem is null ? null : problem with { Offset = 0, Length = text.Length };
    }

    /// <summary>Friday, 1 December 2031, which was a Monday: the day or the date is a slip.</summary>
    private static EdtfProblem? OtherDayOfWeek(string text, string repaired, EdtfDate date, int stated)
    {
        if (stated == 0 || !date.IsExactDay || date.EarliestDay is not { } day)
            return null;
        // Day 1 was a Monday.
        int actual = (int)((((day - 1) % 7) + 7) % 7) + 1;
        return actual == stated
            ? null
            : new EdtfProblem(EdtfFault.NotInCalendar, 0, text.Length, $"{repaired} is a {DateWords.NameOfDay(actual)}, not a {DateWords.NameOfDay(stated)}", null);
    }

    /// <summary>Two small numbers before a year: which is the day, people write differently.</summary>
    private static EdtfProblem? OrderOfDayAndMonth(string text, string time, DateTokens tokens)
    {
        if (tokens.Signature != "NNY" || tokens.IsNegative)
            return null;
        (long first, long second, long year) = (tokens.Numbers[0], tokens.Numbers[1], tokens.Numbers[2]);
        string dayFirst = EdtfForm.Day(year, second, first) + tokens.Mark + time;
        string monthFirst = EdtfForm.Day(year, first, second) + tokens.Mark + time;
        // Where the numbers are separated by dots, the day comes first everywhere.
        bool isDayFirst = second <= 12 && (first > 12 || first == second || tokens.Separators == "..");
        bool isMonthFirst = first <= 12 && second > 12;
        if (isDayFirst || isMonthFirst)
            return Checked(text, isDayFirst ? dayFirst : monthFirst, EdtfForm.YearFirst, tokens);
        return first is >= 1 and <= 12 && second is >= 1 and <= 12
            ? new EdtfProblem(EdtfFault.Ambiguous, 0, text.Length, $"it may be {dayFirst} or {monthFirst}", null)
            : null;
    }

    private static EdtfProblem? YearAtFault(string text, DateTokens tokens)
    {
        string signature = tokens.Signature;
        if (signature is "M" or "NM" or "S" or "W")
            return new EdtfProblem(EdtfFault.NotADate, 0, text.Length, "the year is missing", null);
        string sign = tokens.IsNegative ? "-" : "";
        IReadOnlyList<long> numbers = tokens.Numbers;
        string? repaired = signature switch
        {
            "H" => sign + EdtfForm.Year(numbers[0]) + tokens.Mark,
            "N" when tokens.IsNegative => sign + EdtfForm.Year(numbers[0]) + tokens.Mark,
            "HN" => $"{sign}{EdtfForm.Month(numbers[0], numbers[1])}{tokens.Mark}",
            "HNN" => sign + EdtfForm.Day(numbers[0], numbers[1], numbers[2]) + tokens.Mark,
            "L" => $"Y{sign}{Digits.Format(numbers[0])}{tokens.Mark}",
            _ => null,
        };
        // 203-12-01 has rather lost a digit than that it is of the third century.
        bool isDigitLost = signature is ("H" or "HN" or "HNN") && numbers[0] is >= 180 and < 220 && !tokens.IsNegative;
        if (isDigitLost)
            repaired = null;
        bool isYearAtFault = isDigitLost || repaired is not null || signature is "N" or "NN" or "NNN" or "NMN" or "MNN" or "MN" or "LN" or "LNN";
        string explanation = signature.StartsWith("L", StringComparison.Ordinal)
            ? "a year has four digits; a longer one begins with Y and stands alone"
            : isDigitLost ? "a year has four digits, and here one is missing"
            : "a year has four digits";
        return isYearAtFault ? new EdtfProblem(EdtfFault.YearDigits, 0, text.Length, explanation, repaired) : null;
    }

    /// <summary>A winter lies in two years, and people call it after either.</summary>
    private static EdtfProblem? Winter(string text, DateTokens tokens)
    {
        if (tokens.Signature is not ("WY" or "YW"))
            return null;
        long year = Math.Max(tokens.Numbers[0], tokens.Numbers[1]);
        return year is < 1 or > 9999
            ? null
            : new EdtfProblem(EdtfFault.Ambiguous, 0, text.Length, $"it may be {EdtfForm.Month(year - 1, 24)} or {EdtfForm.Month(year, 24)}, by the year in which the winter begins", null);
    }
}
