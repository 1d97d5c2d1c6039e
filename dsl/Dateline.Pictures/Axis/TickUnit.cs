using Dateline.Dates;
using Dateline.Pictures.Words;

namespace Dateline.Pictures.Axis;

internal enum TickGrain
{
    Hour,
    Day,
    Month,
    Year,
}

/// <summary>The distance between two strokes of an axis: so many hours, days, months or years.</summary>
internal readonly record struct TickUnit(TickGrain Grain, long Count)
{
    private const double DaysInMonth = 30.436875;
    private const double DaysInYear = 365.2425;

    private static readonly TickUnit[] Fine =
    [
        new(TickGrain.Hour, 1), new(TickGrain.Hour, 3), new(TickGrain.Hour, 6), new(TickGrain.Hour, 12),
        new(TickGrain.Day, 1), new(TickGrain.Day, 2), new(TickGrain.Day, 7),
        new(TickGrain.Month, 1), new(TickGrain.Month, 3), new(TickGrain.Month, 6),
    ];

    /// <summary>In days, on average.</summary>
    public double Length => Grain switch
    {
        TickGrain.Hour => Count / 24d,
        TickGrain.Day => Count,
        TickGrain.Month => Count * DaysInMonth,
        _ => Count * DaysInYear,
    };

    /// <summary>The finest of which strokes stand so far apart.</summary>
    /// <param name="days">In days.</param>
    public static TickUnit AtLeast(double days)
    {
        foreach (TickUnit unit in Fine)
        {
            if (unit.Length >= days)
                return unit;
        }

        for (long power = 1; ; power *= 10)
        {
            foreach (long step in new long[] { 1, 2, 5 })
            {
                if (step * power * DaysInYear >= days || power >= 100_000_000_000_000)
                    return new TickUnit(TickGrain.Year, step * power);
            }
        }
    }

    /// <summary>The first stroke on or after a point of time.</summary>
    public double FirstFrom(double day)
    {
        long floor = (long)Math.Floor(day);
        var date = CalendarDay.Of(floor);
        double first = Grain switch
        {
            TickGrain.Hour => floor + (Math.Ceiling((day - floor) * 24 / Count) * Count / 24d),
            TickGrain.Day => DayFrom(floor),
            TickGrain.Month => FirstOfMonth(date.Year, ((date.Month - 1) / (int)Count * (int)Count) + 1, 0),
            _ => FirstOfYear(Calendar.FloorDivide(date.Year, Count) * Count),
        };
        return first < day ? After(first) : first;
    }

    /// <summary>The next stroke after one.</summary>
    public double After(double tick)
    {
        if (Grain == TickGrain.Hour)
            return Math.Round((tick * 24) + Count) / 24d;
        if (Grain == TickGrain.Day)
            return DayFrom((long)tick + 1);
        var date = CalendarDay.Of((long)tick);
        return Grain == TickGrain.Month ? FirstOfMonth(date.Year, date.Month, Count) : FirstOfYear(date.Year + Count);
    }

    /// <summary>Weeks, and pairs of days, begin anew with each month: the first of it always has a stroke, and none stands close before it.</summary>
    private double DayFrom(long number)
    {
        while (Count > 1)
        {
            var day = CalendarDay.Of(number);
            if ((day.Day - 1) % Count == 0 && (day.Day == 1 || day.Day + Count <= 30))
                break;
            number++;
        }

        return number;
    }

    private static double FirstOfMonth(long year, int month, long later) => Calendar.FirstDayOfMonth(year, month, later);

    private static double FirstOfYear(long year) => Calendar.DayNumber(year, 1, 1);
}
