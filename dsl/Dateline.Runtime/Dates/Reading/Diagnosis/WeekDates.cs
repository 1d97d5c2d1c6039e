using System.Globalization;

namespace Dateline.Dates;

/// <summary>Weeks and days that are counted from the beginning of a year, as ISO 8601 does: <c>2021-W40</c>, <c>2021-W40-3</c>, <c>2021-279</c>.</summary>
internal static class WeekDates
{
    private static readonly string[] Words = ["w", "kw", "cw", "wk", "week", "woche", "semaine", "sem", "semana", "settimana"];

    /// <summary>A problem where the text is a week or a day of the year, otherwise null.</summary>
    public static EdtfProblem? Problem(string text) => OfWeek(text) ?? OfDay(text);

    /// <summary>The day of a year by its number; null where the year has not so many days.</summary>
    public static string? DayOfYear(long year, int number) =>
        number >= 1 && number <= (Calendar.IsLeapYear(year) ? 366 : 365) ? Day(Calendar.DayNumber(year, 1, 1) + number - 1) : null;

    /// <summary>A day of the years 1 to 9999 by its number.</summary>
    public static string Day(long dayNumber) =>
        dayNumber is >= 1 and <= 3_652_059 ? new DateTime((dayNumber - 1) * TimeSpan.TicksPerDay).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "";

    private static EdtfProblem? OfWeek(string text)
    {
        if (Parts(text) is not { } parts)
            return null;
        (int year, int week, int weekday) = parts;
        // The fourth of January lies in the first week of its year, and a week begins on Monday. Day 1 was a Monday.
        long fourth = Calendar.DayNumber(year, 1, 4);
        long monday = fourth - ((fourth - 1) % 7) + ((week - 1) * 7);
        bool isOfYear = week >= 1 && Calendar.DayNumber(year, 12, 28) >= monday;
        if (!isOfYear)
            return new EdtfProblem(EdtfFault.NotInCalendar, 0, text.Length, $"{Digits.Format(year, 4)} has no week {Digits.Format(week)}", null);
        const string Explanation = "a week is written by its first and its last day";
        if (weekday > 0)
            return new EdtfProblem(EdtfFault.ForeignForm, 0, text.Length, "a day is written by its month", Day(monday + weekday - 1));
        return Ranges.WithBoth(new EdtfProblem(EdtfFault.ForeignForm, 0, text.Length, Explanation, $"{Day(monday)}/{Day(monday + 6)}"), isOneDayLikelier: true);
    }

    /// <summary>The year, the week, and the day of the week or 0.</summary>
    private static (int Year, int Week, int Weekday)? Parts(string text)
    {
        var numbers = new List<string>();
        string word = "";
        for (int at = 0; at < text.Length;)
        {
            int start = at;
            while (at < text.Length && Digits.IsDigit(text[at]))
                at++;
            if (at > start)
                numbers.Add(text.Substring(start, at - start));
            int letters = at;
            while (at < text.Length && char.IsLetter(text[at]))
                at++;
            bool isOf = at - letters == 2 && word.Length > 0 && string.CompareOrdinal(text, letters, "of", 0, 2) == 0;
            if (at > letters && word.Length > 0 && !isOf)
                return null;
            if (at > letters && !isOf)
                word = text.Substring(letters, at - letters).ToLowerInvariant();
            if (at == start && text[at++] is not ('-' or ' ' or '/' or '.' or ','))
                return null;
        }

        if (!Words.Contains(word) || numbers.Count is < 2 or > 3 || numbers.Exists(number => number.Length > 4))
            return null;
        int yearAt = numbers.FindIndex(number => number.Length == 4);
        if (yearAt < 0 || (numbers.Count == 3 && yearAt != 0))
            return null;
        int[] read = [.. numbers.Select(number => int.Parse(number, CultureInfo.InvariantCulture))];
        int weekday = numbers.Count == 3 ? read[2] : 0;
        return weekday > 7 || (numbers.Count == 3 && weekday == 0) || read[yearAt] == 0 ? null : (read[yearAt], read[yearAt == 0 ? 1 : 0], weekday);
    }

    /// <summary><c>2021-123</c> is the 123rd day of the year, or a hyphen is missing in it.</summary>
    private static EdtfProblem? OfDay(string text)
    {
        if (text.Length != 8 || text[4] != '-' || !text.Remove(4, 1).All(Digits.IsDigit))
            return null;
        int year = int.Parse(text.Substring(0, 4), CultureInfo.InvariantCulture);
        var readings = new List<EdtfReading>(3);
        if (DayOfYear(year, int.Parse(text.Substring(5), CultureInfo.InvariantCulture)) is { Length: > 0 } day)
            readings.Add(new EdtfReading(day, $"{text.Substring(5).TrimStart('0')} is the number of a day in the year"));
        foreach (int split in (int[])[6, 7])
        {
            string hyphened = EdtfForm.Day(year, Number(text, 5, split), Number(text, split, 8));
            if (EdtfReader.Read(hyphened, out _) is not null)
                readings.Add(new EdtfReading(hyphened, $"it is {text.Insert(split, "-")}"));
        }

        return readings.Count == 0
            ? null
            : new EdtfProblem(readings.Count > 1 ? EdtfFault.Ambiguous : EdtfFault.ForeignForm, 0, text.Length, "a month and a day have two digits each") { Readings = readings };
    }

    private static int Number(string text, int start, int end) => int.Parse(text.Substring(start, end - start), CultureInfo.InvariantCulture);
}
