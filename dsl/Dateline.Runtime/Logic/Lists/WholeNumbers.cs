using Dateline.Dates;

namespace Dateline.Logic;

/// <summary>What is asked of whole numbers together.</summary>
internal static class WholeNumbers
{
    /// <summary>
    /// Every whole number from the smallest to the largest is there, once or several times. One that is not known may fill a gap, so that only more gaps
    /// than such numbers are certain.
    /// </summary>
    public static Truth AreWithoutGaps(in Statement list)
    {
        var items = new ListItems(list);
        var known = new HashSet<decimal>();
        int open = 0;
        for (int i = 0; i < items.Count; i++)
        {
            if (items[i].IsAbsent)
                continue;
            if (items[i].Value is { Kind: ValueKind.Number, Number: var number } && number == decimal.Truncate(number) && items.IsCertain(i))
                known.Add(number);
            else
                open++;
        }

        decimal missing = known.Count == 0 ? 0 : known.Max() - known.Min() + 1 - known.Count;
        if (open == 0 && items.IsComplete)
            return (missing == 0).ToTruth();
        return items.IsComplete && missing > open ? Truth.False : Truth.Unknown;
    }
}
