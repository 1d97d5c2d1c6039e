using System.Globalization;

namespace Dateline.Dates;

/// <summary>
/// Numbers that programs write in place of dates: the day of a spreadsheet, seconds since 1970, digits without anything between them.
/// None of them is a year, however many digits it has.
/// </summary>
internal static class NumberDates
{
    /// <summary>The day before the first day of a spreadsheet, which counts a leap day in 1900 that there was not.</summary>
    private const long DayBeforeSpreadsheets = 693_594;

    /// <summary>1970-01-01.</summary>
    private const long FirstDayOfUnixTime = 719_163;
    private const long SecondsOfDay = 86_400;

    private const int LongestNumber = 17;
    private const string Joined = "its digits are those of a date";
    private const string NoYear = "a year has four digits";

    /// <summary>A problem where the text is such a number, otherwise null.</summary>
    public static EdtfProblem? Problem(string text)
    {
        int point = text.IndexOf('.');
        string digits = point < 0 ? text : text.Substring(0, point);
        bool isNumber = AreDigits(digits) && (point < 0 || AreDigits(text.Substring(point + 1)));
        if (!isNumber || digits.Length < 5 || (point >= 0 && digits.Length is not (5 or 10)))
            return null;
        EdtfReading[] readings = digits.Length > LongestNumber ? [] : [.. Readings(digits).Where(reading => EdtfReader.Read(reading.Text, out _) is not null)];
        if (digits.Length == 8 && readings.Length < 2)
            return readings.Length == 0 ? null : new EdtfProblem(EdtfFault.ForeignForm, 0, text.Length, EdtfForm.YearFirst, readings[0].Text);
        return new EdtfProblem(EdtfFault.Number, 0, text.Length, NoYear)
        {
            Readings = readings,
            Advice = readings.Length > 0 ? "" : "Write the date itself, such as 2021-10-06",
        };
    }

    private static IEnumerable<EdtfReading> Readings(string digits)
    {
        long number = long.Parse(digits, CultureInfo.InvariantCulture);
        switch (digits.Length)
        {
            case 5:
                return [new(Day(DayBeforeSpreadsheets + number), "it is the number of a day in a spreadsheet")];
            case 6:
                return Month(digits).Concat(ShortDay(digits));
            case 7:
                return DayOfYear(digits);
            case 8:
                return Day(digits);
            case 9 or 10:
                return [new(Day(FirstDayOfUnixTime + (number / SecondsOfDay)), "it counts the seconds since 1970")];
            case 12:
                return Time(digits).Concat(Unix(number, 1000, "milliseconds"));
            case 13:
                return Unix(number, 1000, "milliseconds");
            case 14:
                return Time(digits);
            case 16:
                return Unix(number, 1_000_000, "microseconds");
            default:
                return [];
        }
    }

    /// <summary><c>202003</c>.</summary>
    private static IEnumerable<EdtfReading> Month(string digits) =>
        IsPlausibleYear(digits) ? [new($"{digits.Substring(0, 4)}-{digits.Substring(4)}", Joined)] : [];

    /// <summary><c>211006</c>: the year with two digits.</summary>
    private static IEnumerable<EdtfReading> ShortDay(string digits)
    {
        long year = TwoDigitYears.Likeliest(Pair(digits, 0));
        yield return new(EdtfForm.Day(year, Pair(digits, 2), Pair(digits, 4)), "it begins with the last digits of the year");
    }

    /// <summary><c>2021279</c>: the year, and which of its days.</summary>
    private static IEnumerable<EdtfReading> DayOfYear(string digits) =>
        IsPlausibleYear(digits) && WeekDates.DayOfYear(Pair(digits, 0) * 100 + Pair(digits, 2), int.Parse(digits.Substring(4), CultureInfo.InvariantCulture)) is { } day
            ? [new(day, "it is a year, and the number of a day in it")]
            : [];

    /// <summary><c>20211006143000</c>, with or without seconds.</summary>
    private static IEnumerable<EdtfReading> Time(string digits)
    {
        string day = $"{digits.Substring(0, 4)}-{digits.Substring(4, 2)}-{digits.Substring(6, 2)}";
        string seconds = digits.Length == 14 ? digits.Substring(12) : "00";
        return IsPlausibleYear(digits)
            ? [new($"{day}T{digits.Substring(8, 2)}:{digits.Substring(10, 2)}:{seconds}", Joined), new(day, "the day is enough")]
            : [];
    }

    private static IEnumerable<EdtfReading> Unix(long number, long perSecond, string unit)
    {
        yield return new(Day(FirstDayOfUnixTime + (number / perSecond / SecondsOfDay)), $"it counts the {unit} since 1970");
    }

    /// <summary><c>20211006</c>, or with the day or the month first: <c>06102021</c>.</summary>
    private static IEnumerable<EdtfReading> Day(string digits)
    {
        string inOrder = $"{digits.Substring(0, 4)}-{digits.Substring(4, 2)}-{digits.Substring(6)}";
        if (IsPlausibleYear(digits) && EdtfReader.Read(inOrder, out _) is not null)
            return [new(inOrder)];
        long year = (Pair(digits, 4) * 100) + Pair(digits, 6);
        return [new(EdtfForm.Day(year, Pair(digits, 2), Pair(digits, 0)), "the day comes first"), new(EdtfForm.Day(year, Pair(digits, 0), Pair(digits, 2)), "the month does")];
    }

    private static string Day(long dayNumber) => WeekDates.Day(dayNumber);

    private static int Pair(string digits, int at) => ((digits[at] - '0') * 10) + digits[at + 1] - '0';

    private static bool IsPlausibleYear(string digits) => digits[0] is '1' or '2';

    private static bool AreDigits(string text) => text.Length > 0 && text.All(Digits.IsDigit);
}
