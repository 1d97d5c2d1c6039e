using System.Globalization;
using Dateline.Dates;

namespace Dateline.Logic.Derivation;

/// <summary>Dates as people write them in English: <c>May 25-28, 2023</c>, <c>2 to 6 May 2023</c>, <c>Feb 27 - March 3, 2023</c>.</summary>
/// <param name="First">As precise as the words.</param>
/// <param name="Last">The same as <paramref name="First"/> where the words name one date.</param>
internal sealed record WordedDates(EdtfDate First, EdtfDate Last)
{
    /// <summary>A date that may mean more days than these may mean every day of some year.</summary>
    private const int MostDays = 1500;

    /// <summary>Words give years of four digits, and one year more is tried.</summary>
    private static readonly long LastDay = Dates.Calendar.DayNumber(9998, 12, 31);

    /// <summary>A year that has each day that any year has.</summary>
    private const int LeapYear = 2000;

    /// <summary>Null where a word is none of a date, or the words leave open what they mean.</summary>
    public static WordedDates? Read(string text) => Read(text, null);

    /// <summary>What the words may mean beside a date: where they give days and no year, those of each year that the date touches. None where nothing can be known.</summary>
    public static IReadOnlyList<WordedDates> Beside(string text, EdtfDate date)
    {
        if (Read(text) is { } whole)
            return [whole];
        if (InAnyYear(text) is null || date.OrderEarliest < 1 || date.OrderLatest > LastDay || date.OrderLatest - date.OrderEarliest > MostDays)
            return [];
        (long first, long last) = (Dates.Calendar.YearOf(date.OrderEarliest), Dates.Calendar.YearOf(date.OrderLatest));
        // What is written first may be of the year before the one that is written last.
        return [.. Enumerable.Range((int)first, (int)(last - first) + 2).Select(year => Read(text, year)).OfType<WordedDates>()];
    }

    /// <summary>Days without a year, in words: <c>May 25 to May 28</c>; null where the text is something else.</summary>
    public static string? InAnyYear(string text)
    {
        if (Read(text) is not null || Read(text, LeapYear) is not { } days)
            return null;
        string first = DayOf(days.First), last = DayOf(days.Last);
        return first == last ? first : $"{first} to {last}";
    }

    /// <summary><c>May 25</c> of <c>2000-05-25</c>.</summary>
    private static string DayOf(EdtfDate date) =>
        $"{EnglishMonths.NameOf(int.Parse(date.Text.Substring(5, 2), CultureInfo.InvariantCulture))} {date.Text.Substring(8, 2).TrimStart('0')}";

    /// <param name="year">The year of days that are given without one; null for none.</param>
    private static WordedDates? Read(string text, int? year)
    {
        var sides = new List<Side> { new() };
        foreach (string word in DateWords.Split(text))
        {
            if (DateWords.IsUntil(word))
                sides.Add(new Side());
            else if (!DateWords.IsBeside(word) && !sides[sides.Count - 1].Take(word))
                return null;
        }

        if (sides.Count > 2)
            return null;
        Side first = sides[0];
        Side last = sides[sides.Count - 1];
        if (year is { } assumed && !(first.IsDay && last.IsDay && first.HasNoYear && last.Assume(assumed)))
            return null;
        first.FillFrom(last);
        last.FillFrom(first);
        return first.ToDate() is { } from && last.ToDate() is { } to && EdtfDate.IsBefore(to, from) != Truth.True
            ? new WordedDates(from, to)
            : null;
    }

    /// <summary>What stands on one side of the word <c>to</c>.</summary>
    private sealed class Side
    {
        private int? _year;
        private int? _month;
        private int? _day;
        private DayOfWeek? _weekday;

        public bool IsDay => _day is not null;

        public bool HasNoYear => _year is null;

        /// <summary>False where it has a year of its own.</summary>
        public bool Assume(int year)
        {
            bool hasNone = _year is null;
            _year ??= year;
            return hasNone;
        }

        /// <summary>False for a word that is none of a date, and for a second year, month or day.</summary>
        public bool Take(string word)
        {
            if (DateWords.WeekdayOf(word) is { } weekday)
            {
                bool isFirst = _weekday is null;
                _weekday = weekday;
                return isFirst;
            }

            if (EnglishMonths.BegunBy(word, out _) is { } month)
                return Set(ref _month, month);
            if (word[0] is not (>= '0' and <= '9') || !int.TryParse(WithoutOrdinal(word), NumberStyles.None, CultureInfo.InvariantCulture, out int number))
                return false;
            return word.Length == 4 && number > 31 ? Set(ref _year, number) : number is >= 1 and <= 31 && Set(ref _day, number);
        }

        /// <summary>What one side leaves out is what the other says; a month that comes later was one of the year before.</summary>
        public void FillFrom(Side other)
        {
            if (_year is null && other._year is { } year)
                _year = _month > other._month ? year - 1 : year;
            if (_day is not null)
                _month ??= other._month;
        }

        public EdtfDate? ToDate()
        {
            if (_year is null || (_day is not null && _month is null))
                return null;
            string text = _year.Value.ToString("D4", CultureInfo.InvariantCulture)
                + (_month is { } month ? "-" + month.ToString("D2", CultureInfo.InvariantCulture) : "")
                + (_day is { } day ? "-" + day.ToString("D2", CultureInfo.InvariantCulture) : "");
            // Another day of the week than that of the date: one of the two is wrong, or the calendar is an older one.
            return EdtfDate.TryParse(text, out EdtfDate? date, out _) && IsOnWeekday() ? date : null;
        }

        private bool IsOnWeekday() => _weekday is null || (_day is { } day && new DateTime(_year!.Value, _month!.Value, day).DayOfWeek == _weekday);

        private static bool Set(ref int? part, int value)
        {
            bool isFirst = part is null;
            part = value;
            return isFirst;
        }

        private static string WithoutOrdinal(string word)
        {
            bool isOrdinal = word.Length is 3 or 4 && word.Substring(word.Length - 2) is "st" or "nd" or "rd" or "th";
            return isOrdinal ? word.Substring(0, word.Length - 2) : word;
        }
    }
}
