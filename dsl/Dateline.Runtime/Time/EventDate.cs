using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Dateline.Dates;

namespace Dateline;

/// <summary>
/// A date as precise as the sources, never more, in the notation EDTF of ISO 8601-2:2019 (levels 0 and 1, and
/// <c>A..B</c>: one day between the two). It is equal to another that is written alike; in JSON it is its text.
/// </summary>
[JsonConverter(typeof(EventDateJsonConverter))]
public sealed partial class EventDate : IEquatable<EventDate>, IComparable<EventDate>, IParsable<EventDate>
{
    private const string UnknownText = "unknown";

    /// <summary>Null until it is asked for where the date comes from compiled text, which has only dates that were read before.</summary>
    private EdtfDate? _read;

    private EventDate(string text, EdtfDate? read)
    {
        Text = text;
        _read = read;
    }

    /// <summary>A date that was looked for and not found. It is neither before nor after anything, and prints <c>unknown</c>.</summary>
    public static EventDate Unknown { get; } = new(UnknownText, null);

    /// <summary>As the editors wrote it: <c>2018</c>, <c>2021-10-01..2021-10-10</c>; <c>unknown</c> for <see cref="Unknown"/>.</summary>
    public string Text { get; }

    /// <summary>Whether this is <see cref="Unknown"/>.</summary>
    public bool IsUnknown => ReferenceEquals(this, Unknown);

    /// <summary>
    /// The first day that the date can mean (proleptic Gregorian calendar). Null where it is open, unknown, or outside the
    /// years 1 to 9999 that <see cref="DateOnly"/> has. <c>~</c>, <c>?</c> and <c>%</c> do not change it.
    /// </summary>
    public DateOnly? Earliest => ToDateOnly(Edtf?.EarliestDay);

    /// <summary>The last day that the date can mean; null as for <see cref="Earliest"/>.</summary>
    public DateOnly? Latest => ToDateOnly(Edtf?.LatestDay);

    /// <summary>The smallest unit that is stated; of two dates the coarser one's.</summary>
    public DatePrecision Precision => Edtf is null ? DatePrecision.Nothing : (DatePrecision)Edtf.Precision;

    /// <summary>Whether it is one day of the calendar without any doubt, with or without a time of day.</summary>
    public bool IsExact => Edtf is { IsExactDay: true };

    /// <summary>Whether it is an estimate: marked <c>~</c> or <c>%</c>.</summary>
    public bool IsApproximate => Edtf is not null && (Edtf.Qualifier & EdtfQualifier.Approximate) == EdtfQualifier.Approximate;

    /// <summary>Whether the source is in doubt: marked <c>?</c> or <c>%</c>.</summary>
    public bool IsUncertain => Edtf is not null && (Edtf.Qualifier & EdtfQualifier.Uncertain) == EdtfQualifier.Uncertain;

    /// <summary>Whether it went on from one date to another, as <c>2014/2021</c>; all others are one point in time, known more or less exactly.</summary>
    public bool IsPeriod => Edtf is { Shape: EdtfShape.Lasting };

    /// <summary>Whether it has no beginning: <c>../2021</c>. (Of <c>/2021</c> the beginning is unknown.)</summary>
    public bool IsOpenAtStart => Edtf is { IsOpenAtStart: true };

    /// <summary>Whether it goes on: <c>2014/..</c>. (Of <c>2014/</c> the end is unknown.)</summary>
    public bool IsOpenAtEnd => Edtf is { IsOpenAtEnd: true };

    /// <summary>The time since the midnight before, 0 to 24 hours, where the date is one point with a time of day; otherwise null.</summary>
    public TimeSpan? TimeOfDay => Edtf is { Shape: EdtfShape.Single, Time: { } time } ? TimeSpan.FromSeconds(time.Seconds) : null;

    /// <summary>How far the clock that showed <see cref="TimeOfDay"/> is ahead of UTC, -12 to 14 hours; null where it is not given.</summary>
    public TimeSpan? UtcOffset =>
        Edtf is { Shape: EdtfShape.Single, Time.OffsetMinutes: { } minutes } ? TimeSpan.FromMinutes(minutes) : null;

    /// <summary>One exact day.</summary>
    public static EventDate Of(DateOnly day) => Parse(day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>A date that was read before.</summary>
    internal static EventDate Of(EdtfDate date) => new(date.Text, date);

    /// <summary>A date of compiled text: most programs show more dates than they compare, so what it means is read when that is asked.</summary>
    internal static EventDate OfCompiled(string text) => text == UnknownText ? Unknown : new(text, null);

    /// <summary>Reads a date: EDTF (ISO 8601-2:2019) levels 0 and 1, <c>A..B</c>, or <c>unknown</c>.</summary>
    /// <exception cref="FormatException">The text is not a date; the message says why.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static EventDate Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text == UnknownText)
            return Unknown;
        return EdtfDate.TryParse(text, out EdtfDate? date, out EdtfProblem? problem)
            ? Of(date!)
            : throw new FormatException($"\"{text}\" is not a date: {problem!.Explanation}.");
    }

    /// <summary>Reads a date as <see cref="Parse(string)"/> does.</summary>
    /// <returns>Whether the text is a date.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [MaybeNullWhen(false)] out EventDate date)
    {
        EdtfDate? read = null;
        bool isDate = text == UnknownText || (text is not null && EdtfDate.TryParse(text, out read, out _));
        date = !isDate ? null : read is null ? Unknown : Of(read);
        return isDate;
    }

    static EventDate IParsable<EventDate>.Parse(string text, IFormatProvider? provider) => Parse(text);

    static bool IParsable<EventDate>.TryParse([NotNullWhen(true)] string? text, IFormatProvider? provider, [MaybeNullWhen(false)] out EventDate date) =>
        TryParse(text, out date);

    /// <summary>As written; <c>unknown</c> for <see cref="Unknown"/>.</summary>
    public override string ToString() => Text;

    private EdtfDate Meant() =>
        EdtfDate.TryParse(Text, out EdtfDate? date, out _)
            ? Interlocked.CompareExchange(ref _read, date, null) ?? date!
            : throw new InvalidOperationException("The compiled data has a date that is none.");

    private static DateOnly? ToDateOnly(long? dayNumber) =>
        dayNumber is >= 1 and <= 3_652_059 ? DateOnly.FromDayNumber((int)dayNumber.Value - 1) : null;
}
