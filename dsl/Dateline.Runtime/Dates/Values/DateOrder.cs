namespace Dateline.Dates;

/// <summary>How two exact points lie, as far as what is written says.</summary>
internal enum Ordering
{
    Before,
    Same,
    After,

    /// <summary>On one day, and nothing says which was first.</summary>
    Open,
}

/// <summary>The first or the last point that a date can mean: a day, or a time on a day.</summary>
internal readonly record struct DatePoint(long Day, TimeOfDay? Time);

/// <summary>
/// Days are compared as they are written, whatever the offset: somebody's calendar showed them. Times are compared
/// where both are written and can be: both with an offset, or both without.
/// </summary>
internal static class DateOrder
{
    private const long SecondsPerDay = 86_400;

    public static Ordering Compare(in DatePoint left, in DatePoint right)
    {
        if (left.Time is { } leftTime && right.Time is { } rightTime
            && leftTime.OffsetMinutes.HasValue == rightTime.OffsetMinutes.HasValue)
        {
            return Compare(Seconds(left.Day, leftTime), Seconds(right.Day, rightTime));
        }

        bool isSameDayWithTime = left.Day == right.Day && (left.Time is not null || right.Time is not null);
        return isSameDayWithTime ? Ordering.Open : Compare(left.Day, right.Day);
    }

    private static Ordering Compare(long left, long right) =>
        left < right ? Ordering.Before : left > right ? Ordering.After : Ordering.Same;

    private static long Seconds(long day, TimeOfDay time) =>
        (day * SecondsPerDay) + time.SecondsInUtc;
}
