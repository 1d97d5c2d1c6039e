using Dateline.Dates;

namespace Dateline.Logic;

/// <summary>What is asked of the items of a list; one that is left out has none.</summary>
internal static class Items
{
    /// <summary>Up to here, looking at each pair is faster than a table.</summary>
    private const int Few = 16;

    /// <summary>How many there are. Items that could not be read are there all the same; an entry that stands twice may be one too many, or another one.</summary>
    public static Value Size(in Statement list) => list switch
    {
        { IsAbsent: true } => Value.Of(0m),
        { Value.Items: IPartialStatements } => Totals.Size(list),
        { Value.Items: { } items } when Named(items, out _) == items.Count => Value.Of(items.Count),
        _ => Value.Unknown,
    };

    /// <summary>An entry that is named twice is one, or a slip for another one. An item that cannot be read may be several, written as one.</summary>
    /// <returns>How many there are, and how many if each that is named again is a slip for another one; null where nobody knows.</returns>
    public static (int Named, int Written)? Count(in Statement list)
    {
        if (list.IsAbsent)
            return (0, 0);
        if (list.Value.Items is not { } items)
            return null;
        if (items is IPartialStatements)
            return Bounded(Totals.Size(list));
        int named = Named(items, out bool isReadable);
        return isReadable ? (named, items.Count) : null;
    }

    private static (int Named, int Written)? Bounded(in Value size)
    {
        var range = ValueRange.Of(size);
        return range.Low.IsKnown ? ((int)range.Low.Number, range.High.IsKnown ? (int)range.High.Number : int.MaxValue) : null;
    }

    public static Truth Contain(in Statement list, in Value item)
    {
        if (list.IsAbsent)
            return Truth.False;
        if (list.Value.Items is not { } items)
            return Truth.Unknown;
        if (items is IPartialStatements)
            return Contain(new ListItems(list), item);
        Truth found = Truth.False;
        for (int i = 0; i < items.Count; i++)
            found = found.Or(Comparison.AreEqual(item, items[i].Value));
        return found;
    }

    private static Truth Contain(in ListItems items, in Value item)
    {
        Truth found = items.IsComplete ? Truth.False : Truth.Unknown;
        if (items.Excludes(item))
            return Truth.False;
        for (int i = 0; i < items.Count; i++)
        {
            Truth isSame = Comparison.AreEqual(item, items[i].Value);
            found = found.Or(items.IsCertain(i) ? isSame : isSame.And(Truth.Unknown));
        }

        return found;
    }

    /// <summary>The sum of all; unknown where one of them is.</summary>
    public static Value Sum(in Statement list)
    {
        if (list.Value.Items is IPartialStatements)
            return Totals.Sum(list);
        Value sum = Value.Of(0m);
        if (list.IsAbsent)
            return sum;
        if (list.Value.Items is not { } items)
            return Value.Unknown;
        for (int i = 0; i < items.Count; i++)
            sum = Arithmetic.Add(sum, items[i].Value);
        return sum;
    }

    private static int Named(IStatements items, out bool isReadable)
    {
        HashSet<string>? known = items.Count > Few ? new(StringComparer.Ordinal) : null;
        int named = 0;
        isReadable = true;
        for (int i = 0; i < items.Count; i++)
        {
            Statement item = items[i];
            isReadable &= item.Presence != Presence.Unsure;
            bool isKnown = item.Value.Kind == ValueKind.Entry && (known is null ? IsNamedBefore(items, i, item.Value.Name!) : !known.Add(item.Value.Name!));
            named += isKnown ? 0 : 1;
        }

        return named;
    }

    private static bool IsNamedBefore(IStatements items, int end, string name)
    {
        for (int i = 0; i < end; i++)
        {
            if (items[i].Value is { Kind: ValueKind.Entry, Name: var other } && other == name)
                return true;
        }

        return false;
    }
}
