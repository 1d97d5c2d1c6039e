using Dateline.Dates;

namespace Dateline.Logic;

/// <summary>What a verb asks of two values where one of them, or both, is a list: it is asked of each item.</summary>
internal static class ItemPairs
{
    /// <summary>An item that is left out is skipped, as a date that is left out is.</summary>
    public static Truth Hold<TRelation>(in TRelation relation, in Value first, in Value second)
        where TRelation : IRelation
    {
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
    public static (Value First, Value Second) BrokenIn<TRelation>(in TRelation relation, in Value first, in Value second)
        where TRelation : IRelation
    {
        bool isFirst = first.Items is not null;
        if (!isFirst && second.Items is null)
            return (first, second);
        var items = new ListItems(Statement.Of(isFirst ? first : second));
        for (int i = 0; i < items.Count; i++)
        {
            (Value one, Value other) = isFirst ? (items[i].Value, second) : (first, items[i].Value);
            if (items.IsCertain(i) && relation.HoldsBetween(one, other) == Truth.False)
                return BrokenIn(relation, one, other);
        }

        return (first, second);
    }
}
