using Dateline.Dates;

namespace Dateline.Editing.Wording;

/// <summary>A day of the proleptic Gregorian calendar with a year 0.</summary>
internal readonly record struct CivilDay(long Year, int Month, int Day)
{
    private const int DaysIn400Years = 146_097;

    /// <param name="number">1 is 1 January of the year 1.</param>
    public static CivilDay Of(long number)
    {
        // Years are counted from March, so that the leap day is the last of its year.
        long sinceMarch = number + 305;
        long era = Calendar.FloorDivide(sinceMarch, DaysIn400Years);
        long dayOfEra = sinceMarch - (era * DaysIn400Years);
        long yearOfEra = (dayOfEra - (dayOfEra / 1460) + (dayOfEra / 36_524) - (dayOfEra / 146_096)) / 365;
        long dayOfYear = dayOfEra - ((365 * yearOfEra) + (yearOfEra / 4) - (yearOfEra / 100));
        int monthFromMarch = (int)(((5 * dayOfYear) + 2) / 153);
        int day = (int)(dayOfYear - (((153 * monthFromMarch) + 2) / 5)) + 1;
        int month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
        return new CivilDay(yearOfEra + (era * 400) + (month <= 2 ? 1 : 0), month, day);
    }
}
