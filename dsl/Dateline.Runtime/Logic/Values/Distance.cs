using Dateline.Dates;

namespace Dateline.Logic;

/// <summary>How far values lie apart.</summary>
internal static class Distance
{
    /// <summary>A distance beyond 28 digits is larger than any tolerance.</summary>
    public static decimal Of(decimal one, decimal other)
    {
        try
        {
            return Math.Abs(one - other);
        }
        catch (OverflowException)
        {
            return decimal.MaxValue;
        }
    }

    /// <summary>How far two numbers lie apart at least and at most; the most is null where it is open. Null for what is no number.</summary>
    public static (decimal Least, decimal? Most)? Between(in Value one, in Value other)
    {
        if (!one.IsKnown || !other.IsKnown || !ValueRange.Of(one).AreNumbers || !ValueRange.Of(other).AreNumbers)
            return null;
        (ValueRange first, ValueRange second) = (ValueRange.Of(one), ValueRange.Of(other));
        decimal least = Math.Max(Gap(first.High, second.Low), Gap(second.High, first.Low));
        decimal? up = Reach(first.Low, second.High);
        decimal? down = Reach(second.Low, first.High);
        return (least, up is { } a && down is { } b ? Math.Max(a, b) : null);
    }

    /// <summary>How far one bound lies below another; 0 where it does not, or one of them is open.</summary>
    private static decimal Gap(in Value low, in Value high) => low.IsKnown && high.IsKnown && low.Number < high.Number ? Of(low.Number, high.Number) : 0;

    /// <summary>How far apart two bounds are; null where one of them is open.</summary>
    private static decimal? Reach(in Value one, in Value other) => one.IsKnown && other.IsKnown ? Of(one.Number, other.Number) : null;

    /// <summary>Null where one of them is not known, and where the sum has more than 28 digits.</summary>
    public static decimal? Add(decimal? one, decimal? other)
    {
        try
        {
            return one + other;
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    /// <summary>The days that lie between two dates at least, whichever days they mean; 0 where they may be the same.</summary>
    public static long LeastDays(EdtfDate one, EdtfDate other)
    {
        (EdtfDate first, EdtfDate second) = one.OrderLatest <= other.OrderLatest ? (one, other) : (other, one);
        if (first.OrderLatest is long.MinValue or long.MaxValue || second.OrderEarliest is long.MinValue or long.MaxValue)
            return 0;
        return Math.Max(0, second.OrderEarliest - first.OrderLatest);
    }
}
