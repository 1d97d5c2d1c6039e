namespace Dateline.Logic;

/// <summary>Sorts entries by a value of each. What is not known comes last, whichever way they are sorted.</summary>
internal sealed class ValueOrder : IComparer<Value>
{
    private static readonly ValueOrder Ascending = new(isDescending: false);
    private static readonly ValueOrder Descending = new(isDescending: true);

    private readonly bool _isDescending;

    private ValueOrder(bool isDescending) => _isDescending = isDescending;

    public static ValueOrder Of(bool isDescending) => isDescending ? Descending : Ascending;

    public int Compare(Value x, Value y)
    {
        bool isFirstExact = x.IsKnown && x.Range is null;
        bool isSecondExact = y.IsKnown && y.Range is null;
        if (!isFirstExact || !isSecondExact)
            return isSecondExact.CompareTo(isFirstExact);
        int order = x.Kind != y.Kind ? x.Kind.CompareTo(y.Kind) : x.Kind switch
        {
            ValueKind.Number => x.Number.CompareTo(y.Number),
            ValueKind.Date => x.Date!.CompareTo(y.Date),
            ValueKind.Moment => x.Moment!.Value.CompareTo(y.Moment!.Value),
            ValueKind.Duration => Long(x).CompareTo(Long(y)),
            ValueKind.Name => Math.Sign(string.CompareOrdinal(x.Name, y.Name)),
            _ => 0,
        };
        return _isDescending ? -order : order;
    }

    /// <summary>In seconds, with months of their mean length: one order for lists, which proves nothing.</summary>
    private static decimal Long(in Value value) => value.Duration is { } duration
        ? (duration.Months * 2_629_746m) + (duration.Days * 86_400m) + duration.Seconds
        : value.Elapsed?.Seconds?.Least ?? 0;
}
