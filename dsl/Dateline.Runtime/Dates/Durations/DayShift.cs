namespace Dateline.Dates;

/// <summary>
/// Days moved by a duration of years, months and days, and back again. A later day never moves to an earlier one than an earlier day does, so
/// that each question has one answer, although months differ in length.
/// </summary>
internal readonly record struct DayShift(long Months, long Days)
{
    private const int MonthsIn400Years = 4800;

    /// <param name="duration">What it says of hours is left out.</param>
    public static DayShift Of(CalendarDuration duration) => new(duration.Months, duration.Days);

    /// <summary>The fewest days that lie between a day and the one that it moves to.</summary>
    public long Fewest => Months == 0 ? Days : Extreme(isMost: false) + Days;

    /// <summary>The most days that lie between a day and the one that it moves to.</summary>
    public long Most => Months == 0 ? Days : Extreme(isMost: true) + Days;

    /// <summary>Where a day moves to.</summary>
    public long Move(long day) => ShiftedDate.AddMonths(day, Months) + Days;

    /// <summary>The last day that does not move beyond another one.</summary>
    public long LastThatMovesTo(long target)
    {
        long day = Months == 0 ? target - Days : ShiftedDate.AddMonths(target - Days, -Months);
        while (Move(day) > target)
            day--;
        while (Move(day + 1) <= target)
            day++;
        return day;
    }

    /// <summary>The first day that does not move before another one.</summary>
    public long FirstThatMovesTo(long target)
    {
        long day = Months == 0 ? target - Days : ShiftedDate.AddMonths(target - Days, -Months);
        while (Move(day) < target)
            day++;
        while (Move(day - 1) >= target)
            day--;
        return day;
    }

    /// <summary>The calendar repeats itself after 400 years; within a month its first day moves farthest and its last one least.</summary>
    private long Extreme(bool isMost)
    {
        long extreme = isMost ? long.MinValue : long.MaxValue;
        for (int month = 0; month < MonthsIn400Years; month++)
        {
            long first = Calendar.DayNumber(2000 + (month / 12), (month % 12) + 1, 1);
            long day = isMost ? first : first + Calendar.DaysInMonth(2000 + (month / 12), (month % 12) + 1) - 1;
            long moved = ShiftedDate.AddMonths(day, Months) - day;
            extreme = isMost ? Math.Max(extreme, moved) : Math.Min(extreme, moved);
        }

        return extreme;
    }
}
