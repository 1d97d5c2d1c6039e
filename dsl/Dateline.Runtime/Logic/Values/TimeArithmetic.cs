using Dateline.Dates;

namespace Dateline.Logic;

/// <summary>Dates and moments with durations, and durations with each other. What lies beyond all dates is not known.</summary>
internal static class TimeArithmetic
{
    /// <summary>The years of <see cref="DateTimeOffset"/>, in months.</summary>
    private const long MostMonthsOfMoments = 12 * 9999;

    public static Value Add(in Value left, in Value right)
    {
        if (left.Kind == ValueKind.Duration && right.Kind == ValueKind.Duration)
            return Sum(left, right);
        if (left.Kind == ValueKind.Duration)
            return Counted(left) is { } first ? Shift(right, first) : Value.Unknown;
        return Counted(right) is { } by ? Shift(left, by) : Value.Unknown;
    }

    public static Value Subtract(in Value left, in Value right)
    {
        if (left.When is { } to && right.When is { } from)
            return Value.Of(new Elapsed(from, to));
        if (Counted(right) is not { } by)
            return Value.Unknown;
        return left.Kind == ValueKind.Duration ? Sum(left, Value.Of(by.Negated)) : Shift(left, by.Negated);
    }

    /// <summary>A duration so many times.</summary>
    public static Value Multiply(in Value left, in Value right)
    {
        (Value duration, Value factor) = left.Kind == ValueKind.Duration ? (left, right) : (right, left);
        return factor.Kind == ValueKind.Number && Counted(duration)?.Times(factor.Number) is { } product ? Value.Of(product) : Value.Unknown;
    }

    /// <summary>Whole years from one date to another, as an age is told; several where the dates leave it open.</summary>
    public static Value Age(in Value born, in Value on)
    {
        if (born.When is not { } begin || on.When is not { } end || begin.OrderEarliest == long.MinValue || begin.OrderLatest == long.MaxValue
            || end.OrderEarliest == long.MinValue || end.OrderLatest == long.MaxValue)
            return Value.Unknown;
        return Value.Between(CountedDuration.YearsBetween(begin.OrderLatest, end.OrderEarliest), CountedDuration.YearsBetween(begin.OrderEarliest, end.OrderLatest));
    }

    private static Value Sum(in Value left, in Value right)
    {
        if ((left.Elapsed, right.Duration) is ({ } elapsed, { } longer))
            return elapsed.Plus(longer) is { } later ? Value.Of(later) : Value.Unknown;
        if ((right.Elapsed, left.Duration) is ({ } other, { } first))
            return other.Plus(first) is { } end ? Value.Of(end) : Value.Unknown;
        return Counted(left) is { } one && Counted(right) is { } two && one.Plus(two) is { } sum ? Value.Of(sum) : Value.Unknown;
    }

    /// <summary>A duration that does not depend on when it begins; null where nobody knows it exactly.</summary>
    private static CalendarDuration? Counted(in Value value) =>
        value.Duration ?? (value.Elapsed?.Seconds is { } seconds && seconds.Least == seconds.Most ? OfSeconds(seconds.Least) : null);

    private static CalendarDuration OfSeconds(long seconds) => new(0, seconds / 86_400, seconds % 86_400);

    private static Value Shift(in Value when, CalendarDuration by)
    {
        if (when.Moment is not { } moment)
            return when.Date is { } date && ShiftedDate.Of(date, by) is { } shifted ? Value.Of(shifted) : Value.Unknown;
        if (Math.Abs(by.Months) > MostMonthsOfMoments)
            return Value.Unknown;
        try
        {
            return Value.Of(moment.AddMonths((int)by.Months).AddDays(by.Days).AddSeconds(by.Seconds));
        }
        catch (ArgumentOutOfRangeException)
        {
            return Value.Unknown;
        }
    }
}
