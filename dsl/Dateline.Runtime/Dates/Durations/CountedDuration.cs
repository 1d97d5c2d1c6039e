namespace Dateline.Dates;

/// <summary>The time between two days as people count it: whole years, then whole months, then days.</summary>
internal static class CountedDuration
{
    /// <summary>Negative where the second day comes first.</summary>
    public static CalendarDuration Between(long from, long to)
    {
        long months = MonthsBetween(from, to);
        return new CalendarDuration(months, to - ShiftedDate.AddMonths(from, months), 0);
    }

    /// <summary>Whole years, as an age is told: a year is over on the same day of the next, or on the last day of its month where there is none. Negative, and rounded down, where the second day comes first.</summary>
    public static long YearsBetween(long from, long to)
    {
        long years = CalendarDay.Of(to).Year - CalendarDay.Of(from).Year;
        return ShiftedDate.AddMonths(from, years * 12) > to ? years - 1 : years;
    }

    private static long MonthsBetween(long from, long to)
    {
        CalendarDay first = CalendarDay.Of(from), last = CalendarDay.Of(to);
        long months = ((last.Year - first.Year) * 12) + last.Month - first.Month;
        if (to >= from)
            return ShiftedDate.AddMonths(from, months) > to ? months - 1 : months;
        return ShiftedDate.AddMonths(from, months) < to ? months + 1 : months;
    }
}
