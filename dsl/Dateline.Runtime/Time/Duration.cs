using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Dateline.Dates;

namespace Dateline;

/// <summary>
/// A length of time as the calendar counts it: years, months and days. Six months are six months from whatever day they begin on, so this is no
/// <see cref="TimeSpan"/>. Twelve months are a year and seven days a week, so that equal lengths are equal; months and days do not make one
/// another. In JSON, and as a text, it is that of ISO 8601: <c>P1Y3M</c>.
/// </summary>
[JsonConverter(typeof(DurationJsonConverter))]
public readonly record struct Duration : IParsable<Duration>
{
    private const int Most = 1_000_000_000;

    /// <summary>So many years, months and days. All have one sign, or are zero.</summary>
    /// <param name="years">Years.</param>
    /// <param name="months">Months; twelve become a year.</param>
    /// <param name="days">Days.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are more than a billion of one, in months or days.</exception>
    /// <exception cref="ArgumentException">One is above zero and another one below.</exception>
    public Duration(int years, int months, int days)
    {
        long all = (years * 12L) + months;
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Math.Abs(all), Most, nameof(months));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Math.Abs((long)days), Most, nameof(days));
        if (all * days < 0)
            throw new ArgumentException("A duration is negative as a whole, or not at all.", nameof(days));
        TotalMonths = (int)all;
        Days = days;
    }

    /// <summary>No time at all.</summary>
    public static Duration Zero => default;

    /// <summary>Whole years.</summary>
    public int Years => TotalMonths / 12;

    /// <summary>Whole months beside the years: 0 to 11, or -11 to 0 where the duration is negative.</summary>
    public int Months => TotalMonths % 12;

    /// <summary>Days beside the months: any number, as no number of days makes a month.</summary>
    public int Days { get; }

    /// <summary>Years and months, in months.</summary>
    public int TotalMonths { get; }

    /// <summary>The day that lies so much after another. Where the month that is reached has no such day, its last day is meant; days come after that.</summary>
    /// <param name="day">The day from which it is counted.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day lies outside the years 1 to 9999.</exception>
    public DateOnly After(DateOnly day) => day.AddMonths(TotalMonths).AddDays(Days);

    /// <summary>Reads the text of ISO 8601: <c>P6M</c>, <c>P1Y3M</c>, <c>P2W</c>, <c>P30D</c>.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException">It is none, or counts hours.</exception>
    public static Duration Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out Duration duration)
            ? duration
            : throw new FormatException($"\"{text}\" is not a duration of years, months, weeks and days as ISO 8601 writes it, such as P1Y3M.");
    }

    /// <summary>Reads the text of ISO 8601, as <see cref="Parse(string)"/> does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="duration">The duration.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out Duration duration)
    {
        CalendarDuration? read = text is null ? null : IsoDuration.Read(text);
        duration = Of(read) ?? default;
        return Of(read) is not null;
    }

    static Duration IParsable<Duration>.Parse(string text, IFormatProvider? provider) => Parse(text);

    static bool IParsable<Duration>.TryParse([NotNullWhen(true)] string? text, IFormatProvider? provider, out Duration duration) => TryParse(text, out duration);

    /// <summary>As ISO 8601 writes it: <c>P1Y3M</c>; <c>P0D</c> for none.</summary>
    public override string ToString() => Calendar.Iso;

    internal static Duration? Of(CalendarDuration? calendar) => calendar is { IsOfClock: false } && Math.Max(Math.Abs(calendar.Months), Math.Abs(calendar.Days)) <= Most && Math.Sign(calendar.Months) * Math.Sign(calendar.Days) >= 0
        ? new Duration(0, (int)calendar.Months, (int)calendar.Days)
        : null;

    internal CalendarDuration Calendar => new(TotalMonths, Days, 0);
}
