namespace Dateline.Dates;

/// <summary>The proleptic Gregorian calendar with a year 0 (ISO 8601), in day numbers: 1 is 0001-01-01.</summary>
internal static class Calendar
{
    /// <summary>Years of more digits are refused: the numbers of their days would not fit.</summary>
    public const int MostYearDigits = 15;

    public static bool IsLeapYear(long year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    public static int DaysInMonth(long year, int month) => month switch
    {
        2 => IsLeapYear(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    public static long DayNumber(long year, int month, int day)
    {
        // Years are counted from March: the leap day is then the last of its year, and every month begins at a fixed distance.
        long marchYear = month > 2 ? year : year - 1;
        int marchMonth = month > 2 ? month - 3 : month + 9;
        long leapDays = FloorDivide(marchYear, 4) - FloorDivide(marchYear, 100) + FloorDivide(marchYear, 400);
        int daysBeforeMonth = ((153 * marchMonth) + 2) / 5;
        const int DaysFromFirstOfMarchToNewYear = 306;
        return (marchYear * 365) + leapDays + daysBeforeMonth + day - DaysFromFirstOfMarchToNewYear;
    }

    /// <summary>The year of a day.</summary>
    public static long YearOf(long dayNumber)
    {
        // 400 years have 146,097 days. The mean year misses the first or the last days of some years.
        long year = FloorDivide(dayNumber - 1, 146_097) * 400;
        long dayOfCycle = dayNumber - DayNumber(year + 1, 1, 1);
        year += 1 + Math.Min(399, dayOfCycle * 400 / 146_097);
        if (dayNumber < DayNumber(year, 1, 1))
            return year - 1;
        return dayNumber >= DayNumber(year + 1, 1, 1) ? year + 1 : year;
    }

    /// <summary>The first day of the month that is so many months after (or before) the given one.</summary>
    public static long FirstDayOfMonth(long year, int month, long monthsLater = 0)
    {
        long months = (year * 12) + month - 1 + monthsLater;
        long laterYear = FloorDivide(months, 12);
        return DayNumber(laterYear, (int)(months - (laterYear * 12)) + 1, 1);
    }

    public static long FloorDivide(long dividend, long divisor)
    {
        long quotient = dividend / divisor;
        return dividend % divisor < 0 ? quotient - 1 : quotient;
    }
}
