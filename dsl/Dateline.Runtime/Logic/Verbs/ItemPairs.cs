using Dateline.Dates;

namespace Dateline.Logic;

/// <summary>
/// What a verb asks of two values where one of them, or both, is a list: it is asked of each item. Where both are reached through one list, it is asked of
/// what belongs to the same item of it.
/// </summary>
internal static class ItemPairs
{
    /// <summary>An item that is left out is skipped, as a date that is left out is.</summary>
    public static Truth Hold<TRelation>(in TRelation relation, in Value first, in Value second)
        where TRelation : IRelation
    {
        if (ReachedItems.Shared(first.Items, second.Items) is > 0 and var shared)
            return HoldOfSame(relation, (IReachedItems)first.Items!, (IReachedItems)second.Items!, shared);
        bool isFirst = first.Items is not null;
        var items = new ListItems(Statement.Of(isFirst ? first : second));
        Truth holds = items.IsComplete ? Truth.True : Truth.Unknown;
        for (int i = 0; i < items.Count; i++)
        {
            if (items[i].IsAbsent)
                continue;
            Truth item = isFirst ? relation.HoldsBetween(items[i].Value, second) : relation.HoldsBetween(first, items[i].Value);
            holds = holds.And(item == Truth.False && !items.IsCertain(i) ? Truth.Unknown : item);
        }

        return holds;
    }

    /// <summary>The first two items for which it does not hold; the values themselves where they are no lists.</summary>
    public static BrokenItems BrokenIn<TRelation>(in TRelation relation, in Value first, in Value second)
        where TRelation : IRelation
    {
        bool isFirst = first.Items is not null;
        if (!isFirst && second.Items is null)
            return new BrokenItems(first, second);
        if (ReachedItems.Shared(first.Items, second.Items) is > 0 and var shared)
            return BrokenInSame(relation, (IReachedItems)first.Items!, (IReachedItems)second.Items!, shared) ?? new BrokenItems(first, second);
        var items = new ListItems(Statement.Of(isFirst ? first : second));
        for (int i = 0; i < items.Count; i++)
        {
            (Value one, Value other) = isFirst ? (items[i].Value, second) : (first, items[i].Value);
            if (!items.IsCertain(i) || relation.HoldsBetween(one, other) != Truth.False)
                continue;
            BrokenItems within = BrokenIn(relation, one, other);
            return isFirst ? within with { FirstItem = i } : within with { SecondItem = i };
        }

        return new BrokenItems(first, second);
    }

    /// <summary>It is asked of the two that are of one item.</summary>
    private static Truth HoldOfSame<TRelation>(in TRelation relation, IReachedItems first, IReachedItems second, int shared)
        where TRelation : IRelation
    {
        Truth holds = first.IsComplete && second.IsComplete ? Truth.True : Truth.Unknown;
        foreach ((int one, int other) in OfSameItem(first, second, shared))
        {
            if (first[one].IsAbsent || second[other].IsAbsent)
                continue;
            Truth pair = relation.HoldsBetween(first[one].Value, second[other].Value);
            holds = holds.And(pair == Truth.False && !(first.IsCertain(one) && second.IsCertain(other)) ? Truth.Unknown : pair);
        }

        return holds;
    }

    private static BrokenItems? BrokenInSame<TRelation>(in TRelation relation, IReachedItems first, IReachedItems second, int shared)
        where TRelation : IRelation
    {
        foreach ((int one, int other) in OfSameItem(first, second, shared))
        {
            if (first.IsCertain(one) && second.IsCertain(other) && relation.HoldsBetween(first[one].Value, second[other].Value) == Truth.False)
                return new BrokenItems(first[one].Value, second[other].Value, one, other, shared);
        }

        return null;
    }

    private static IEnumerable<(int First, int Second)> OfSameItem(IReachedItems first, IReachedItems second, int shared)
    {
        int start = 0;
        for (int one = 0; one < first.Count; one++)
        {
            while (start < second.Count && ReachedItems.Compare(second, start, first, one, shared) < 0)
                start++;
            for (int other = start; other < second.Count && ReachedItems.Compare(second, other, first, one, shared) == 0; other++)
                yield return (one, other);
        }
    }
}
