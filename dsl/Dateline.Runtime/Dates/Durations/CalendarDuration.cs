namespace Dateline.Dates;

/// <summary>
/// A length of time as the calendar counts it: <c>6 months</c> are six months from whatever day it begins on. Years are twelve months,
/// weeks seven days, hours 3,600 seconds; months, days and seconds do not make one another.
/// </summary>
#if DATELINE_RUNTIME
internal
#else
public
#endif
sealed record CalendarDuration(long Months, long Days, long Seconds)
{
    /// <summary>More than this of a unit is refused: no day lies so far away, and sums of such stay within 64 bits.</summary>
    public const long MostOfAUnit = 1_000_000_000;

    private const long MostOfAll = 1_000_000_000_000_000;

    public static CalendarDuration Zero { get; } = new(0, 0, 0);

    public static CalendarDuration OfDays(long days) => new(0, days, 0);

    public bool IsZero => Months == 0 && Days == 0 && Seconds == 0;

    /// <summary>It counts hours or shorter things: it means something only where times of day are written.</summary>
    public bool IsOfClock => Seconds != 0;

    public CalendarDuration Negated => new(-Months, -Days, -Seconds);

    /// <summary>Null where the sum is longer than anything that can be dated.</summary>
    public CalendarDuration? Plus(CalendarDuration other) => Bounded(Months + other.Months, Days + other.Days, Seconds + other.Seconds);

    /// <summary>Null where the product has a part of a month, day or second, or is longer than anything that can be dated.</summary>
    public CalendarDuration? Times(decimal factor)
    {
        if (Math.Abs(factor) > MostOfAUnit)
            return null;
        decimal months = Months * factor, days = Days * factor, seconds = Seconds * factor;
        return decimal.Truncate(months) == months && decimal.Truncate(days) == days && decimal.Truncate(seconds) == seconds
            && Math.Max(Math.Abs(months), Math.Max(Math.Abs(days), Math.Abs(seconds))) < MostOfAll
            ? Bounded((long)months, (long)days, (long)seconds)
            : null;
    }

    private static CalendarDuration? Bounded(long months, long days, long seconds) =>
        Math.Abs(months) < MostOfAll && Math.Abs(days) < MostOfAll && Math.Abs(seconds) < MostOfAll ? new(months, days, seconds) : null;

    /// <summary>As ISO 8601 writes it: <c>P1Y3M</c>.</summary>
    public string Iso => IsoDuration.Of(this);

    /// <summary>As a sentence says it: <c>1 year 3 months</c>.</summary>
    public override string ToString() => DurationWords.Of(this);
}
