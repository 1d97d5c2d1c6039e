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
