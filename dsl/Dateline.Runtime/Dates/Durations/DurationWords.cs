using System.Globalization;

namespace Dateline.Dates;

/// <summary>Durations as a sentence says them.</summary>
internal static class DurationWords
{
    /// <summary><c>1 year 3 months</c> · <c>36 hours</c> · <c>0 days</c>.</summary>
    public static string Of(CalendarDuration duration)
    {
        if (duration.IsZero)
            return "0 days";
        var parts = new List<string>();
        Add(parts, duration.Months / 12, DurationUnit.Year);
        Add(parts, duration.Months % 12, DurationUnit.Month);
        Add(parts, duration.Days, DurationUnit.Day);
        Add(parts, duration.Seconds / 3600, DurationUnit.Hour);
        Add(parts, duration.Seconds % 3600 / 60, DurationUnit.Minute);
        Add(parts, duration.Seconds % 60, DurationUnit.Second);
        return string.Join(" ", parts);
    }

    /// <summary><c>1 day</c> · <c>30 days</c>.</summary>
    public static string Of(long amount, DurationUnit unit) => $"{Number(amount)} {(Math.Abs(amount) == 1 ? unit.One : unit.Many)}";

    private static void Add(List<string> parts, long amount, DurationUnit unit)
    {
        if (amount != 0)
            parts.Add(Of(amount, unit));
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
