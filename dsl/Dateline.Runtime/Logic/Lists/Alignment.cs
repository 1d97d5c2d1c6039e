using Dateline.Dates;

namespace Dateline.Logic;

/// <summary>What is asked of the items of a list as they stand beside each other.</summary>
internal static class Alignment
{
    /// <summary>
    /// None is greater than one behind it. What is known of the items before one is the greatest of their lower bounds, which may prove
    /// it wrong, and the greatest of their upper bounds, which proves it right.
    /// </summary>
    public static Truth AreInOrder(in Statement list)
    {
        var items = new ListItems(list);
        Truth holds = items.IsComplete ? Truth.True : Truth.Unknown;
        Value greatestLow = Value.Unknown;
        Value greatestHigh = Value.Unknown;
        bool isFirst = true;
        for (int i = 0; i < items.Count; i++)
        {
            Value value = items[i].Value;
            if (items[i].IsAbsent)
                continue;
            if (!isFirst)
            {
                Truth isRight = Comparison.IsNotGreater(greatestHigh, value);
                Truth isWrong = Comparison.IsNotGreater(greatestLow, value).Not();
                Truth fits = isWrong == Truth.True && items.IsCertain(i) ? Truth.False : isRight == Truth.True ? Truth.True : Truth.Unknown;
                holds = holds.And(fits);
            }

            if (items.IsCertain(i))
                greatestLow = Greater(greatestLow, value.Range is { } range ? range.Low : value, static bound => bound.OrderEarliest);
            Value high = value.Range is { } most ? most.High : value;
            greatestHigh = isFirst ? high : !high.IsKnown || !greatestHigh.IsKnown ? Value.Unknown : GreatestOf(greatestHigh, high);
            isFirst = false;
        }

        return holds;
    }

    /// <summary>No two are the same. Where there is nobody, there is none that could be.</summary>
    public static Truth AreDifferent(in Statement list)
    {
        var items = new ListItems(list);
        Truth holds = items.IsComplete ? Truth.True : Truth.Unknown;
        var certain = new HashSet<string>(StringComparer.Ordinal);
        var possible = new HashSet<string>(StringComparer.Ordinal);
        var dates = new List<EdtfDate>();
        var numbers = new List<ValueRange>();
        bool isKnown = true;
        int stated = 0;
        for (int i = 0; i < items.Count; i++)
        {
            Value value = items[i].Value;
            if (items[i].IsAbsent || Nobody.Is(value))
                continue;
            stated++;
            if (ValueKey.Of(value) is { } key)
                holds = holds.And(IsNew(key, items.IsCertain(i), certain, possible));
            else
                isKnown &= value.Date is not null || value.Range is { AreNumbers: true };
            if (value.Date is { } date)
                dates.Add(date);
            if (value.Kind is ValueKind.Number or ValueKind.Range)
                numbers.Add(ValueRange.Of(value));
        }

        if (stated < 2 && items.IsComplete)
            return Truth.True;
        return holds.And((isKnown && AreApart(dates) && AreApart(numbers)).ToTruth().Or(Truth.Unknown));
    }

    private static Truth IsNew(string key, bool isCertain, HashSet<string> certain, HashSet<string> possible)
    {
        if (certain.Contains(key))
            return isCertain ? Truth.False : Truth.Unknown;
        bool isPossible = possible.Contains(key);
        (isCertain ? certain : possible).Add(key);
        return isPossible ? Truth.Unknown : Truth.True;
    }

    /// <summary>Whether no two dates have a day in common but those that are the same, of which the keys tell.</summary>
    private static bool AreApart(List<EdtfDate> dates)
    {
        EdtfDate? last = null;
        foreach (EdtfDate date in dates.OrderBy(date => date.OrderEarliest))
        {
            if (last is not null && EdtfDate.IsSame(last, date) == Truth.Unknown)
                return false;
            if (last is null || date.OrderLatest > last.OrderLatest)
                last = date;
        }

        return true;
    }

    /// <summary>Whether no two numbers that are partly known can be the same; of those that are exactly known the keys tell.</summary>
    private static bool AreApart(List<ValueRange> numbers)
    {
        if (numbers.TrueForAll(IsOne))
            return true;
        ValueRange? last = null;
        foreach (ValueRange number in numbers.OrderBy(static number => number.Low.IsKnown ? number.Low.Number : decimal.MinValue))
        {
            if (last is not null && ValueRange.AreEqual(last, number) == Truth.Unknown && !(IsOne(last) && IsOne(number)))
                return false;
            if (last is null || !number.High.IsKnown || (last.High.IsKnown && number.High.Number > last.High.Number))
                last = number;
        }

        return true;
    }

    private static bool IsOne(ValueRange number) => number.Low.Kind == ValueKind.Number && number.High.Kind == ValueKind.Number && number.Low.Number == number.High.Number;

    /// <summary>Unknown where nobody knows which of the two is greater.</summary>
    private static Value GreatestOf(in Value one, in Value other) =>
        one.Date is not null && other.Date is not null ? Greater(one, other, static bound => bound.OrderLatest)
        : Comparison.IsNotGreater(one, other) == Truth.True ? other
        : Comparison.IsNotGreater(other, one) == Truth.True ? one
        : Value.Unknown;

    private static Value Greater(in Value one, in Value other, Func<EdtfDate, long> bound)
    {
        if (!one.IsKnown || !other.IsKnown)
            return one.IsKnown ? one : other;
        if (one.Date is { } first && other.Date is { } second)
            return bound(second) >= bound(first) ? other : one;
        return Comparison.IsNotGreater(one, other) == Truth.False ? one : other;
    }
}
