namespace Dateline.Dates;

/// <summary>
/// Which of two durations is longer. A month has 28 to 31 days, so it depends on the day from which they are counted; the answer
/// is true or false only where it is the same for every such day.
/// </summary>
internal static class DurationOrder
{
    private const long SecondsPerDay = 86_400;

    /// <summary>The calendar repeats itself after 400 years, which have so many months and days.</summary>
    private const int MonthsOfCycle = 4800;
    private const long DaysOfCycle = 146_097;

    private static readonly Lazy<long[]> FirstDays = new(() => [.. Enumerable.Range(0, MonthsOfCycle).Select(static month => Calendar.FirstDayOfMonth(2000, 1, month))]);

    public static Truth IsLess(CalendarDuration left, CalendarDuration right) => Difference(left, right) switch
    {
        { Most: < 0 } => Truth.True,
        { Least: >= 0 } => Truth.False,
        _ => Truth.Unknown,
    };

    public static Truth IsNotGreater(CalendarDuration left, CalendarDuration right) => IsLess(right, left).Not();

    public static Truth IsSame(CalendarDuration left, CalendarDuration right) => Difference(left, right) switch
    {
        { Least: 0, Most: 0 } => Truth.True,
        { Least: > 0 } or { Most: < 0 } => Truth.False,
        _ => Truth.Unknown,
    };

    /// <summary>By how many seconds the first is longer than the second, at least and at most.</summary>
    private static (long Least, long Most) Difference(CalendarDuration left, CalendarDuration right)
    {
        long rest = ((left.Days - right.Days) * SecondsPerDay) + left.Seconds - right.Seconds;
        (long least, long most) = DaysOf(left.Months - right.Months);
        return ((least * SecondsPerDay) + rest, (most * SecondsPerDay) + rest);
    }

    /// <summary>How many days so many months have, at least and at most.</summary>
    private static (long Least, long Most) DaysOf(long months)
    {
        if (months < 0)
        {
            (long shortest, long longest) = DaysOf(-months);
            return (-longest, -shortest);
        }

        long cycles = months / MonthsOfCycle;
        int rest = (int)(months % MonthsOfCycle);
        long[] first = FirstDays.Value;
        long least = rest == 0 ? 0 : long.MaxValue, most = 0;
        for (int month = 0; rest > 0 && month < MonthsOfCycle; month++)
        {
            int end = month + rest;
            long days = (end < MonthsOfCycle ? first[end] : first[end - MonthsOfCycle] + DaysOfCycle) - first[month];
            least = Math.Min(least, days);
            most = Math.Max(most, days);
        }

        return ((cycles * DaysOfCycle) + least, (cycles * DaysOfCycle) + most);
    }
}
