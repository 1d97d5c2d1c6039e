using Dateline.Dates;

namespace Dateline.Logic;

/// <summary>The largest or smallest of several values, the newest or oldest of several dates. What is not known of some leaves a range.</summary>
internal static class Extremes
{
    /// <summary>Unknown where there is none, or nobody knows whether there is one.</summary>
    public static Value Of(in Statement list, bool isLargest)
    {
        var items = new ListItems(list);
        if (!items.HasCertain)
            return Value.Unknown;
        Value candidate = CandidateIn(items, isLargest);
        if (candidate.IsKnown && items.IsComplete && IsBeyondAll(candidate, items, isLargest))
            return candidate;
        return candidate.Date is null ? RangeIn(items, isLargest) : DatesIn(items, isLargest);
    }

    private static Value CandidateIn(in ListItems items, bool isLargest)
    {
        Value candidate = Value.Unknown;
        for (int i = 0; i < items.Count; i++)
        {
            Value value = items[i].Value;
            if (items.IsCertain(i) && value.IsKnown && (!candidate.IsKnown || IsBeyond(value, candidate, isLargest) == Truth.True))
                candidate = value;
        }

        return candidate;
    }

    private static bool IsBeyondAll(in Value candidate, in ListItems items, bool isLargest)
    {
        for (int i = 0; i < items.Count; i++)
        {
            if (IsBeyond(candidate, items[i].Value, isLargest) != Truth.True)
                return false;
        }

        return true;
    }

    private static Truth IsBeyond(in Value one, in Value other, bool isLargest) =>
        isLargest ? Comparison.IsNotGreater(other, one) : Comparison.IsNotGreater(one, other);

    /// <summary>The bound towards the middle comes from what is there for certain, the other one from all that may be.</summary>
    private static Value RangeIn(in ListItems items, bool isLargest)
    {
        Value inner = Value.Unknown;
        Value outer = Value.Unknown;
        bool isOpen = !items.IsComplete;
        for (int i = 0; i < items.Count; i++)
        {
            Value value = items[i].Value;
            var range = value.IsKnown ? ValueRange.Of(value) : new ValueRange(default, default);
            (Value near, Value far) = isLargest ? (range.Low, range.High) : (range.High, range.Low);
            if (items.IsCertain(i))
                inner = Farther(inner, near, isLargest);
            // Half a year and 183 days: where nobody knows which is longer, neither bounds the other.
            isOpen |= !far.IsKnown || (outer.IsKnown && IsBeyond(outer, far, isLargest) != Truth.True && IsBeyond(far, outer, isLargest) != Truth.True);
            outer = Farther(outer, far, isLargest);
        }

        if (isOpen)
            outer = Value.Unknown;
        return isLargest ? Value.Between(inner, outer) : Value.Between(outer, inner);
    }

    private static Value Farther(in Value one, in Value other, bool isLargest)
    {
        if (!one.IsKnown || !other.IsKnown)
            return one.IsKnown ? one : other;
        return IsBeyond(one, other, isLargest) == Truth.True ? one : other;
    }

    /// <summary>Dates have a form of their own for what lies between two days.</summary>
    private static Value DatesIn(in ListItems items, bool isNewest)
    {
        long open = isNewest ? long.MaxValue : long.MinValue;
        long inner = isNewest ? long.MinValue : long.MaxValue;
        long outer = items.IsComplete ? inner : open;
        for (int i = 0; i < items.Count; i++)
        {
            EdtfDate? date = items[i].Value.Date;
            (long near, long far) = date is null ? (inner, open) : isNewest ? (date.OrderEarliest, date.OrderLatest) : (date.OrderLatest, date.OrderEarliest);
            if (items.IsCertain(i))
                inner = isNewest ? Math.Max(inner, near) : Math.Min(inner, near);
            outer = isNewest ? Math.Max(outer, far) : Math.Min(outer, far);
        }

        return isNewest ? Between(inner, outer) : Between(outer, inner);
    }

    private static Value Between(long first, long last) =>
        first == long.MinValue && last == long.MaxValue ? Value.Unknown : Value.Of(EdtfDate.Between(first, last));
}
