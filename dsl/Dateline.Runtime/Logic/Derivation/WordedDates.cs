using System.Globalization;
using Dateline.Dates;

namespace Dateline.Logic.Derivation;

/// <summary>Dates as people write them in English: <c>May 25-28, 2023</c>, <c>2 to 6 May 2023</c>, <c>Feb 27 - March 3, 2023</c>.</summary>
/// <param name="First">As precise as the words.</param>
/// <param name="Last">The same as <paramref name="First"/> where the words name one date.</param>
internal sealed record WordedDates(EdtfDate First, EdtfDate Last)
{
    /// <summary>Null where a word is none of a date, or the words leave open what they mean.</summary>
    public static WordedDates? Read(string text)
    {
        var sides = new List<Side> { new() };
        foreach (string word in DateWords.Split(text))
        {
            if (DateWords.IsUntil(word))
                sides.Add(new Side());
            else if (!sides[sides.Count - 1].Take(word))
                return null;
        }

        if (sides.Count > 2)
            return null;
        Side first = sides[0];
        Side last = sides[sides.Count - 1];
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

        /// <summary>False for a word that is none of a date, and for a second year, month or day.</summary>
        public bool Take(string word)
        {
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
            return EdtfDate.TryParse(text, out EdtfDate? date, out _) ? date : null;
        }

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
