namespace Dateline.Logic;

/// <summary>How many items there are, and what numbers add up to.</summary>
internal static class Totals
{
    /// <summary>How many items of a list something is said of.</summary>
    public static Value Size(in Statement list)
    {
        if (list.Value.Items is SetItems { Set: { } set })
            return Between(set.Fewest, set.Most ?? 0, set.Most is not null);
        var items = new ListItems(list);
        if (list.Value.Items is IPartialStatements { AreAllStated: true })
            return Between(items.Count, items.Count, items.IsComplete);
        int least = 0;
        int most = 0;
        for (int i = 0; i < items.Count; i++)
        {
            Statement item = items[i];
            if (item.IsAbsent)
                continue;
            most++;
            least += items.IsCertain(i) && item.Presence == Presence.Stated ? 1 : 0;
        }

        return Between(least, most, items.IsComplete);
    }

    private static Value Between(int least, int most, bool isComplete) =>
        Value.Between(Value.Of((decimal)least), isComplete ? Value.Of((decimal)most) : Value.Unknown);

    /// <summary>The sum of all; what is not known makes it unknown, and what may be left out leaves a range.</summary>
    public static Value Sum(in Statement list)
    {
        var items = new ListItems(list);
        Value sum = items.IsComplete ? Value.Of(0m) : Value.Unknown;
        for (int i = 0; i < items.Count && sum.IsKnown; i++)
        {
            Value number = items[i].Value;
            sum = Arithmetic.Add(sum, items.IsCertain(i) ? number : OrNothing(number));
        }

        return sum;
    }

    private static Value OrNothing(in Value number)
    {
        if (!number.IsKnown)
            return number;
        var range = ValueRange.Of(number);
        Value low = range.Low.IsKnown && range.Low.Number > 0 ? Value.Of(0m) : range.Low;
        Value high = range.High.IsKnown && range.High.Number < 0 ? Value.Of(0m) : range.High;
        return Value.Between(low, high);
    }
}
