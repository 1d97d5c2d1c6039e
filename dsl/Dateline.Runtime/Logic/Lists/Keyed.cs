using Dateline.Dates;

namespace Dateline.Logic;

/// <summary>A value with another one that says where it belongs among others: the number of a revision, and its date.</summary>
internal sealed record KeyedValue(Value Value, Value Key);

/// <summary>What is asked of values in the order of their keys, wherever they stand.</summary>
internal static class Keyed
{
    /// <summary>Each is compared with each, as keys may be vague; so many are a list that nobody wrote by hand, and the answer stays open.</summary>
    private const int Most = 2000;

    public static bool Are(in Statement list)
    {
        var items = new ListItems(list);
        return items.Count > 0 && items[0].Value.As<KeyedValue>() is not null;
    }

    /// <summary>None is greater than one with a later key. Keys that are the same, or may be, ask for no order.</summary>
    public static Truth AreInOrder(in Statement list)
    {
        var items = new ListItems(list);
        Truth holds = items.IsComplete ? Truth.True : Truth.Unknown;
        if (items.Count > Most)
            return Truth.Unknown;
        for (int i = 1; i < items.Count && holds != Truth.False; i++)
        {
            for (int j = 0; j < i; j++)
            {
                Truth fits = Fit(items[j].Value.As<KeyedValue>(), items[i].Value.As<KeyedValue>());
                holds = holds.And(items.IsCertain(i) && items.IsCertain(j) ? fits : fits.Or(Truth.Unknown));
            }
        }

        return holds;
    }

    private static Truth Fit(KeyedValue? one, KeyedValue? other)
    {
        if (one is null || other is null)
            return Truth.Unknown;
        Truth isFirst = Comparison.IsNotGreater(other.Key, one.Key).Not();
        Truth isSecond = Comparison.IsNotGreater(one.Key, other.Key).Not();
        Truth rises = isFirst.Not().Or(Comparison.IsNotGreater(one.Value, other.Value));
        Truth falls = isSecond.Not().Or(Comparison.IsNotGreater(other.Value, one.Value));
        return rises.And(falls);
    }
}
