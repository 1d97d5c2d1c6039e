namespace Dateline.Dates;

/// <summary>Makes dates of days that nobody wrote, with the shortest text that means them.</summary>
internal static class ComputedDate
{
    /// <summary>One point between two; a day alone means the whole of it.</summary>
    public static EdtfDate OneOf(in DatePoint lower, in DatePoint upper)
    {
        SingleDate whole = Single(lower, upper, out string? text);
        if (text is not null)
            return new EdtfDate(text, whole);
        EdtfPrecision precision = PrecisionOf(lower, upper);
        return new EdtfDate(TextOfRange(lower, upper), EdtfShape.OneOf, Exact(lower) with { Precision = precision }, Exact(upper) with { Precision = precision });
    }

    /// <summary>A point in time; where it has a part of a second, one within that second.</summary>
    public static EdtfDate At(DateTimeOffset moment)
    {
        long day = (moment.DateTime.Ticks / TimeSpan.TicksPerDay) + 1;
        long ticks = moment.DateTime.Ticks % TimeSpan.TicksPerDay;
        int offset = (int)moment.Offset.TotalMinutes;
        var lower = new DatePoint(day, new TimeOfDay((int)(ticks / TimeSpan.TicksPerSecond), offset));
        return OneOf(lower, ticks % TimeSpan.TicksPerSecond == 0 ? lower : new DatePoint(day, new TimeOfDay(lower.Time!.Seconds + 1, offset)));
    }

    /// <summary>All the time from one point to another, each known more or less exactly.</summary>
    public static EdtfDate Lasting((SingleDate Date, string Text) begin, (SingleDate Date, string Text) end) =>
        new($"{begin.Text}/{end.Text}", EdtfShape.Lasting, begin.Date, end.Date);

    /// <summary>One end of what lasts, which has been computed.</summary>
    public static (SingleDate Date, string Text) End(in DatePoint lower, in DatePoint upper)
    {
        SingleDate date = Single(lower, upper, out string? text);
        return (date, text ?? TextOfRange(lower, upper));
    }

    /// <summary>One end of what lasts, which is open or which nobody knows: it stays so.</summary>
    public static (SingleDate Date, string Text) End(in SingleDate unbounded) => (unbounded, unbounded.IsOpen ? ".." : "");

    /// <param name="text">Null where one date alone cannot say it.</param>
    private static SingleDate Single(in DatePoint lower, in DatePoint upper, out string? text)
    {
        if (lower == upper)
        {
            text = TextOf(lower);
            return Exact(lower);
        }

        text = lower.Time is null && upper.Time is null ? Whole(lower.Day, upper.Day) : null;
        EdtfPrecision precision = text is null ? EdtfPrecision.Day : text.IndexOf('-', 2) < 0 ? EdtfPrecision.Year : EdtfPrecision.Month;
        return new SingleDate(lower.Day, upper.Day, precision) { Time = lower.Time };
    }

    private static SingleDate Exact(in DatePoint point) => new(point.Day, point.Day, point.Time is null ? EdtfPrecision.Day : EdtfPrecision.Second)
    {
        Time = point.Time,
        Features = point.Time is null ? EdtfFeatures.None : EdtfFeatures.TimeOfDay,
    };

    /// <summary>The year or the month that has exactly these days; null where none has.</summary>
    private static string? Whole(long first, long last)
    {
        CalendarDay from = CalendarDay.Of(first), to = CalendarDay.Of(last);
        if (from.Day != 1 || from.Year != to.Year || to.Day != Calendar.DaysInMonth(to.Year, to.Month))
            return null;
        if (from.Month == 1 && to.Month == 12)
            return YearText(from);
        return from.Month == to.Month ? MonthText(from) : null;
    }

    /// <summary><c>2018-03-05..2018-04-04</c>, in months or years where they are whole.</summary>
    private static string TextOfRange(in DatePoint lower, in DatePoint upper) => PrecisionOf(lower, upper) switch
    {
        EdtfPrecision.Year => $"{YearText(CalendarDay.Of(lower.Day))}..{YearText(CalendarDay.Of(upper.Day))}",
        EdtfPrecision.Month => $"{MonthText(CalendarDay.Of(lower.Day))}..{MonthText(CalendarDay.Of(upper.Day))}",
        _ => $"{TextOf(lower)}..{TextOf(upper)}",
    };

    private static EdtfPrecision PrecisionOf(in DatePoint lower, in DatePoint upper)
    {
        CalendarDay from = CalendarDay.Of(lower.Day), to = CalendarDay.Of(upper.Day);
        if (lower.Time is not null || upper.Time is not null)
            return EdtfPrecision.Second;
        if (from.Day != 1 || to.Day != Calendar.DaysInMonth(to.Year, to.Month))
            return EdtfPrecision.Day;
        return from.Month == 1 && to.Month == 12 ? EdtfPrecision.Year : EdtfPrecision.Month;
    }

    private static string YearText(in CalendarDay day) => day.Iso.Substring(0, day.Iso.Length - 6);

    private static string MonthText(in CalendarDay day) => day.Iso.Substring(0, day.Iso.Length - 3);

    private static string TextOf(in DatePoint point)
    {
        string day = CalendarDay.Of(point.Day).Iso;
        return point.Time is { } time ? $"{day}T{Clock(time)}" : day;
    }

    private static string Clock(TimeOfDay time)
    {
        string clock = $"{TwoDigits(time.Seconds / 3600)}:{TwoDigits(time.Seconds / 60 % 60)}:{TwoDigits(time.Seconds % 60)}";
        if (time.OffsetMinutes is not { } offset)
            return clock;
        return offset == 0 ? clock + "Z" : $"{clock}{(offset < 0 ? '-' : '+')}{TwoDigits(Math.Abs(offset) / 60)}:{TwoDigits(Math.Abs(offset) % 60)}";
    }

    private static string TwoDigits(int number) => number.ToString("00", System.Globalization.CultureInfo.InvariantCulture);
}
