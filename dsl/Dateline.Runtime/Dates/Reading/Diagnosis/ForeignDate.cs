namespace Dateline.Dates;

/// <summary>Recognises dates that are written in another form than EDTF has, and writes them in it.</summary>
internal static class ForeignDate
{
    /// <summary>What is said where a time follows the day in another form.</summary>
    public const string WithT = "a T goes between the day and the time, which has hours, minutes and seconds";
    private const string DayIsEnough = "the day is enough";

    /// <summary>A problem where the text is a date in another form, otherwise null.</summary>
    public static EdtfProblem? Problem(string text)
    {
        if (CenturyWithLetter(text) is { } century)
            return new EdtfProblem(EdtfFault.ForeignForm, 0, text.Length, EdtfForm.LeftOpen, century);
        (string day, WrittenTime? time) = ForeignTime.Split(Eras.Plain(text));
        if (time is not null)
            return WithTime(text, day, time);
        if (DateTokens.Read(Eras.Plain(day)) is not { } tokens)
            return null;
        if (tokens.Signature == "N" && Eras.SaysAfter(text))
            return Checked(text, EdtfForm.Year(tokens.Numbers[0]) + tokens.Mark, "a year has four digits", tokens);
        return OrderOfDayAndMonth(text, tokens)
            ?? YearAtFault.Problem(text, tokens)
            ?? Winter(text, tokens)
            ?? OneOrTen(text, tokens)
            ?? OtherForm(text, tokens);
    }

    /// <summary><c>C17</c>, <c>17th c.</c>, as librarians write a century.</summary>
    private static string? CenturyWithLetter(string text)
    {
        string words = text.Trim().TrimEnd('.').Replace("th", "").Replace("st", "").Replace("nd", "").Replace("rd", "");
        string digits = words.Length > 1 && words[0] is 'C' or 'c' ? words.Substring(1) : words.Length > 1 && words[words.Length - 1] is 'c' or 'C' ? words.Substring(0, words.Length - 1).TrimEnd() : "";
        bool isCentury = digits.Length is 1 or 2 && digits.All(Digits.IsDigit);
        return isCentury && int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture) is >= 1 and <= 21 and var number ? Digits.Format(number - 1, 2) + "XX" : null;
    }

    /// <summary>What the day is in EDTF, with its time and without.</summary>
    private static EdtfProblem? WithTime(string text, string day, WrittenTime time)
    {
        EdtfProblem? problem = null;
        if (EdtfReader.Read(day, out _) is null)
            problem = DateDiagnosis.Of(day);
        else if (EdtfReader.Read($"{day}T{time.Clock}", out EdtfProblem? ofTime) is null && ofTime is not null)
            return ofTime with { Offset = 0, Length = text.Length, Readings = [new EdtfReading(day, DayIsEnough)] };
        if (problem is not null and not { Fault: EdtfFault.ForeignForm or EdtfFault.Ambiguous or EdtfFault.Number })
            return problem with { Offset = 0, Length = text.Length };
        IReadOnlyList<EdtfReading> days = problem?.Readings ?? [new EdtfReading(day)];
        return new EdtfProblem(problem?.Fault ?? EdtfFault.ForeignForm, 0, text.Length, problem?.Explanation ?? WithT)
        {
            // Of several days only their times are named: more would be a riddle.
            Readings = [.. days.SelectMany(one => TimedReadings(one, time).Take(days.Count > 1 ? 1 : 2))],
            Advice = time.Zone.Length > 0 ? "After a time, write how far its clock is from UTC, as in 14:30:00+01:00, not the name of a zone" : "",
        };
    }

    private static IEnumerable<EdtfReading> TimedReadings(EdtfReading day, WrittenTime time)
    {
        EdtfReading dayAlone = day with { Condition = Both(day.Condition, DayIsEnough) };
        string? offset = time.Zone.Length == 0 ? time.Offset : TimeZones.OffsetOf(time.Zone);
        if (time.Until.Length > 0)
            return [new($"{day.Text}T{time.Clock}/{day.Text}T{time.Until}", day.Condition), dayAlone];
        if (offset is null)
            return [dayAlone];
        var timed = new EdtfReading($"{day.Text}T{time.Clock}{offset}", time.Fraction.Length > 0 ? Both(day.Condition, "whole seconds are enough") : day.Condition);
        return time.Zone.Length > 0
            ? [dayAlone, timed with { Condition = Both(day.Condition, $"{time.Zone} is {offset}") }]
            : [timed, dayAlone];
    }

    private static string Both(string condition, string further) => condition.Length == 0 ? further : $"{condition} and {further}";

    private static EdtfProblem? OtherForm(string text, DateTokens tokens)
    {
        if (EdtfForm.Of(tokens) is not { } form)
            return null;
        EdtfProblem? found = Checked(text, form.Text, form.Explanation, tokens);
        if (found is not { Fault: EdtfFault.ForeignForm })
            return found;
        if (tokens.Separators.IndexOfAny(['-', '/']) >= 0)
            found = Ranges.WithBoth(found);
        return EdtfForm.PartOf(tokens, form.Text) is { } days
            ? found with { Readings = [.. found.Readings, new EdtfReading(days, "it was on one of these days")] }
            : found;
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
    private static EdtfProblem? OrderOfDayAndMonth(string text, DateTokens tokens)
    {
        if (tokens.Signature != "NNY" || tokens.IsNegative)
            return null;
        (long first, long second, long year) = (tokens.Numbers[0], tokens.Numbers[1], tokens.Numbers[2]);
        string dayFirst = EdtfForm.Day(year, second, first) + tokens.Mark;
        string monthFirst = EdtfForm.Day(year, first, second) + tokens.Mark;
        // Where the numbers are separated by dots, the day comes first everywhere.
        bool isDayFirst = second <= 12 && (first > 12 || first == second || tokens.Separators == "..");
        bool isMonthFirst = first <= 12 && second > 12;
        if (second == 0 && (first == 0 || (first == 1 && year == 1900)))
            return CalendarProblems.NoDateOfPrograms(text);
        if (isDayFirst || isMonthFirst)
            return Checked(text, isDayFirst ? dayFirst : monthFirst, EdtfForm.YearFirst, tokens);
        return first is >= 1 and <= 12 && second is >= 1 and <= 12
            ? new EdtfProblem(EdtfFault.Ambiguous, 0, text.Length, "the day or the month may come first")
            {
                Readings = [new EdtfReading(dayFirst, "the day comes first"), new EdtfReading(monthFirst, "the month does")],
            }
            : null;
    }

    /// <summary>A winter lies in two years, and people call it after either.</summary>
    private static EdtfProblem? Winter(string text, DateTokens tokens)
    {
        if (tokens.Signature is not ("WY" or "YW"))
            return null;
        long year = Math.Max(tokens.Numbers[0], tokens.Numbers[1]);
        return year is < 1 or > 9999
            ? null
            : new EdtfProblem(EdtfFault.Ambiguous, 0, text.Length, "people call a winter after the year in which it begins or ends")
            {
                Readings = [WinterOf(year - 1, tokens.Mark), WinterOf(year, tokens.Mark)],
            };
    }

    private static EdtfReading WinterOf(long year, string mark) =>
        new(SeasonOrYears.Unmistakable(EdtfForm.Month(year, 24) + mark), $"it began in {EdtfForm.Year(year)}");

    /// <summary>The 1900s are ten years or a hundred, the 90s those of some century.</summary>
    private static EdtfProblem? OneOrTen(string text, DateTokens tokens)
    {
        if (tokens.Signature == "ND" && tokens.Numbers[0] % 10 == 0 && tokens.Numbers[0] > 0)
        {
            return new EdtfProblem(EdtfFault.YearDigits, 0, text.Length, "a year has four digits")
            {
                Readings = [.. TwoDigitYears.Of(tokens.Numbers[0]).Select(year => new EdtfReading($"{Digits.Format(year / 10, 3)}X{tokens.Mark}"))],
            };
        }

        if (tokens.Signature != "YD" || tokens.Numbers[0] % 100 != 0 || tokens.IsNegative)
            return null;
        string century = Digits.Format(tokens.Numbers[0] / 100, 2);
        return new EdtfProblem(EdtfFault.Ambiguous, 0, text.Length, "as ten years or as a hundred")
        {
            Readings = [new EdtfReading($"{century}0X{tokens.Mark}", "ten years are meant"), new EdtfReading($"{century}XX{tokens.Mark}", "a hundred are")],
        };
    }
}
