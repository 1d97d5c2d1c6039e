using Dateline.Dates;
using Dateline.Language.Binding.Bound;

namespace Dateline.Language.Rules.Causes;

/// <summary>The values that could stand in the place of one, in their order: days, or numbers of so many digits.</summary>
/// <param name="Start">The place of the value itself.</param>
/// <param name="First">The first place that is tried.</param>
/// <param name="Last">The last one.</param>
internal sealed record ValueLine(long Start, long First, long Last, Func<long, BoundValue> At)
{
    private const long MostDays = 3_000_000;
    private const long MostNumbers = 1_000_000_000_000;

    /// <summary>Null where the values of its type have no order.</summary>
    public static ValueLine? Of(BoundValue value)
    {
        switch (value)
        {
            case DateValue { Date: var date } when (date.EarliestDay ?? date.LatestDay) is { } day && Math.Abs(day) < MostDays:
                return new ValueLine(day, -MostDays, MostDays, number => DayOf(number, value));
            case IntegerValue { Number: var number } when Math.Abs(number) < MostNumbers:
                return new ValueLine(number, -MostNumbers, MostNumbers, other => new IntegerValue(other, value.Span));
            case NumberValue { Number: var number }:
                decimal unit = new(1, 0, 0, false, (byte)((decimal.GetBits(number)[3] >> 16) & 0xFF));
                return Math.Abs(number / unit) < MostNumbers ? new ValueLine((long)(number / unit), -MostNumbers, MostNumbers, other => new NumberValue(other * unit, value.Span)) : null;
            default:
                return null;
        }
    }

    private static DateValue DayOf(long number, BoundValue value) => new(ComputedDate.OneOf(new DatePoint(number, null), new DatePoint(number, null)), value.Span);

    /// <summary>The first place from one on, in one direction, at which something does not fail any more; null where it fails as far as is tried.</summary>
    /// <param name="from">It fails there.</param>
    /// <param name="direction">1 or -1.</param>
    public long? FirstWithout(Func<BoundValue, bool> fails, long from, int direction)
    {
        long failing = from;
        for (long step = 1; ; step *= 2)
        {
            long tried = from + (direction * step);
            if (tried < First || tried > Last)
                return null;
            if (fails(At(tried)))
            {
                failing = tried;
                continue;
            }

            while (Math.Abs(tried - failing) > 1)
            {
                long middle = failing + ((tried - failing) / 2);
                if (fails(At(middle)))
                    failing = middle;
                else
                    tried = middle;
            }

            return tried;
        }
    }
}
