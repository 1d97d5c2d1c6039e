namespace Dateline.Dates;

/// <summary>
/// How long it is from one date to another. It keeps both, because <c>6 years</c> are longer from one day than from another: to compare
/// with them, they are counted from the day on which it begins.
/// </summary>
internal sealed class Elapsed(EdtfDate from, EdtfDate to)
{
    private const long SecondsPerDay = 86_400;

    public EdtfDate From { get; } = from;

    public EdtfDate To { get; } = to;

    /// <summary>The same with its end so much later; null where no date lies so far away.</summary>
    public Elapsed? Plus(CalendarDuration longer) => ShiftedDate.Of(To, longer) is { } later ? new Elapsed(From, later) : null;

    public Truth IsShorterThan(CalendarDuration duration) => ShiftedDate.Of(From, duration) is { } end ? EdtfDate.IsBefore(To, end) : Truth.Unknown;

    public Truth IsNotLongerThan(CalendarDuration duration) => ShiftedDate.Of(From, duration) is { } end ? EdtfDate.NotAfter(To, end) : Truth.Unknown;

    public Truth IsLongerThan(CalendarDuration duration) => ShiftedDate.Of(From, duration) is { } end ? EdtfDate.IsBefore(end, To) : Truth.Unknown;

    public Truth IsNotShorterThan(CalendarDuration duration) => ShiftedDate.Of(From, duration) is { } end ? EdtfDate.NotAfter(end, To) : Truth.Unknown;

    public Truth IsAsLongAs(CalendarDuration duration) => ShiftedDate.Of(From, duration) is { } end ? EdtfDate.IsSame(To, end) : Truth.Unknown;

    /// <summary>In seconds, at least and at most; null where an end is open, or nobody knows it.</summary>
    public (long Least, long Most)? Seconds
    {
        get
        {
            (SingleDate first, SingleDate begun) = From.Ends;
            (SingleDate ended, SingleDate last) = To.Ends;
            bool isBounded = From.OrderEarliest != long.MinValue && From.OrderLatest != long.MaxValue && To.OrderEarliest != long.MinValue && To.OrderLatest != long.MaxValue;
            return isBounded ? (Between(begun.Upper, ended.Lower, isLeast: true), Between(first.Lower, last.Upper, isLeast: false)) : null;
        }
    }

    /// <summary>One duration without a doubt, in years, months and days as people count them, or in hours; null for anything else.</summary>
    public CalendarDuration? Exact => From.IsExactDay && To.IsExactDay && Seconds is { } seconds && seconds.Least == seconds.Most
        ? From.Time is null
            ? CountedDuration.Between(From.OrderEarliest, To.OrderEarliest)
            : new CalendarDuration(0, seconds.Least / SecondsPerDay, seconds.Least % SecondsPerDay)
        : null;

    /// <summary><c>6 years 1 day</c> · <c>5 years to 7 years</c>.</summary>
    public override string ToString()
    {
        if (Exact is { } exact)
            return exact.ToString();
        if (Seconds is null)
            return "unknown";
        (SingleDate first, SingleDate begun) = From.Ends;
        (SingleDate ended, SingleDate last) = To.Ends;
        return $"{CountedDuration.Between(begun.OrderLatest, ended.OrderEarliest)} to {CountedDuration.Between(first.OrderEarliest, last.OrderLatest)}";
    }

    /// <summary>Whole days are counted as days; where a time is written on one side alone, the other may be any time of its day.</summary>
    private static long Between(in DatePoint from, in DatePoint to, bool isLeast)
    {
        long days = (to.Day - from.Day) * SecondsPerDay;
        return (from.Time, to.Time) switch
        {
            (null, null) => days,
            ({ } begin, { } end) when begin.OffsetMinutes.HasValue == end.OffsetMinutes.HasValue => days + end.SecondsInUtc - begin.SecondsInUtc,
            _ => days + (isLeast ? -SecondsPerDay : SecondsPerDay),
        };
    }
}
