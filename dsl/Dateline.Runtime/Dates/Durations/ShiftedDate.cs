namespace Dateline.Dates;

/// <summary>
/// A date that lies so long after another one: every day that the other can mean is moved. Months come first, and where the month that is
/// reached has no such day, its last day is meant; then days and hours.
/// </summary>
internal static class ShiftedDate
{
    private const long SecondsPerDay = 86_400;
    private const long LastYear = 999_999_999_999_999;

    /// <summary>Null where it lies beyond all years that can be written.</summary>
    public static EdtfDate? Of(EdtfDate date, CalendarDuration by)
    {
        (SingleDate first, SingleDate last) = date.Ends;
        bool isBounded = date.OrderEarliest != long.MinValue && date.OrderLatest != long.MaxValue;
        if (date.Shape != EdtfShape.Lasting)
            return isBounded && Shift(first.Lower, by, isUpper: false) is { } lower && Shift(last.Upper, by, isUpper: true) is { } upper ? ComputedDate.OneOf(lower, upper) : null;
        return ShiftEnd(first, by) is { } begin && ShiftEnd(last, by) is { } end ? ComputedDate.Lasting(begin, end) : null;
    }

    /// <summary>The day that lies so many months after another, or the last day of its month where that is shorter.</summary>
    public static long AddMonths(long day, long months)
    {
        if (months == 0)
            return day;
        CalendarDay from = CalendarDay.Of(day);
        long total = (from.Year * 12) + from.Month - 1 + months;
        long year = Calendar.FloorDivide(total, 12);
        int month = (int)(total - (year * 12)) + 1;
        return Calendar.DayNumber(year, month, Math.Min(from.Day, Calendar.DaysInMonth(year, month)));
    }

    private static (SingleDate Date, string Text)? ShiftEnd(in SingleDate end, CalendarDuration by)
    {
        if (end.OrderEarliest == long.MinValue || end.OrderLatest == long.MaxValue)
            return ComputedDate.End(end);
        return Shift(end.Lower, by, isUpper: false) is { } lower && Shift(end.Upper, by, isUpper: true) is { } upper ? ComputedDate.End(lower, upper) : null;
    }

    private static DatePoint? Shift(in DatePoint point, CalendarDuration by, bool isUpper)
    {
        long day = AddMonths(point.Day, by.Months) + by.Days;
        DatePoint shifted = point.Time is { } time
            ? AtSecond(day, time.Seconds + by.Seconds, time.OffsetMinutes)
            : by.Seconds % SecondsPerDay == 0
                ? new DatePoint(day + (by.Seconds / SecondsPerDay), null)
                // Of a day nobody knows the hour: it may begin with it, or end with it.
                : AtSecond(day, by.Seconds + (isUpper ? SecondsPerDay : 0), null);
        return Math.Abs(CalendarDay.Of(shifted.Day).Year) <= LastYear ? shifted : null;
    }

    private static DatePoint AtSecond(long day, long seconds, int? offset)
    {
        long days = Calendar.FloorDivide(seconds, SecondsPerDay);
        return new DatePoint(day + days, new TimeOfDay((int)(seconds - (days * SecondsPerDay)), offset));
    }
}
