namespace Dateline.Dates;

/// <summary>A day of the proleptic Gregorian calendar with a year 0, as its day number stands for it.</summary>
internal readonly record struct CalendarDay(long Year, int Month, int Day)
{
    /// <param name="number">1 is 0001-01-01.</param>
    public static CalendarDay Of(long number)
    {
        const int DaysIn400Years = 146_097;
        // Years are counted from March, so that the leap day is the last of its year.
        long sinceMarch = number + 305;
        long era = Calendar.FloorDivide(sinceMarch, DaysIn400Years);
        long dayOfEra = sinceMarch - (era * DaysIn400Years);
        long yearOfEra = (dayOfEra - (dayOfEra / 1460) + (dayOfEra / 36_524) - (dayOfEra / 146_096)) / 365;
        long dayOfYear = dayOfEra - ((365 * yearOfEra) + (yearOfEra / 4) - (yearOfEra / 100));
        int monthFromMarch = (int)(((5 * dayOfYear) + 2) / 153);
        int day = (int)(dayOfYear - (((153 * monthFromMarch) + 2) / 5)) + 1;
        int month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
        return new CalendarDay(yearOfEra + (era * 400) + (month <= 2 ? 1 : 0), month, day);
    }

    public long Number => Calendar.DayNumber(Year, Month, Day);

    /// <summary><c>2021-10-07</c>; a year of more than four digits begins with <c>Y</c>, one before the year 0 has a minus, as EDTF has them.</summary>
    public string Iso
    {
        get
        {
            long digits = Math.Abs(Year);
            string year = digits.ToString("0000", System.Globalization.CultureInfo.InvariantCulture);
            string sign = (digits > 9999 ? "Y" : "") + (Year < 0 ? "-" : "");
            return $"{sign}{year}-{TwoDigits(Month)}-{TwoDigits(Day)}";
        }
    }

    private static string TwoDigits(int number) => number.ToString("00", System.Globalization.CultureInfo.InvariantCulture);
}
