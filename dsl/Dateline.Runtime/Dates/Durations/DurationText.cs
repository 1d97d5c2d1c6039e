using System.Globalization;

namespace Dateline.Dates;

/// <summary>Reads durations of years, months, weeks and days as an editor writes them: <c>6 months</c>, <c>1 year 3 months</c>, or as ISO 8601 does: <c>P6M</c>.</summary>
internal static class DurationText
{
    /// <summary>Null for what has another form, parts of a unit, or hours.</summary>
    public static CalendarDuration? Read(string text)
    {
        if (IsoDuration.Read(text) is { } iso)
            return iso is { IsOfClock: false, Months: >= 0, Days: >= 0 } ? iso : null;
        string[] words = text.Split(' ');
        if (words.Length % 2 != 0)
            return null;
        CalendarDuration? sum = CalendarDuration.Zero;
        int last = -1;
        for (int i = 0; i < words.Length && sum is not null; i += 2)
        {
            int unit = IndexOf(words[i + 1]);
            if (unit <= last || DurationUnit.All[unit].IsOfClock || !IsWhole(words[i]))
                return null;
            last = unit;
            sum = AmountOf(decimal.Parse(words[i], CultureInfo.InvariantCulture), DurationUnit.All[unit]) is { } amount ? sum.Plus(amount) : null;
        }

        return sum;
    }

    /// <summary>So many of a unit; null for a part of a month or day, and for what is beyond all dates.</summary>
    public static CalendarDuration? AmountOf(decimal number, DurationUnit unit) => new CalendarDuration(unit.Months, unit.Days, unit.Seconds).Times(number);

    private static int IndexOf(string word)
    {
        for (int i = 0; i < DurationUnit.All.Count; i++)
        {
            if (word == DurationUnit.All[i].One || word == DurationUnit.All[i].Many)
                return i;
        }

        return -1;
    }

    private static bool IsWhole(string word) => word.Length is > 0 and < 10 && word.All(Digits.IsDigit);
}
