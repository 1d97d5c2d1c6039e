using Dateline.Dates;

namespace Dateline.Logic;

/// <summary>A value of which only bounds are known, which it may have itself. A bound that is not known is open.</summary>
internal sealed record ValueRange(Value Low, Value High)
{
    /// <summary>What is likeliest between them, which proves nothing; null where nobody says. What is computed has none.</summary>
    public decimal? Best { get; init; }

    /// <summary>The bounds of what is known, of itself or as a range.</summary>
    public static ValueRange Of(in Value value) => value.Range ?? new ValueRange(value, value);

    public static Truth AreEqual(ValueRange left, ValueRange right) =>
        IsLess(left, right) == Truth.True || IsLess(right, left) == Truth.True ? Truth.False : Truth.Unknown;

    public static Truth IsLess(ValueRange left, ValueRange right)
    {
        if (Comparison.IsLess(left.High, right.Low) == Truth.True)
            return Truth.True;
        return Comparison.IsLess(left.Low, right.High) == Truth.False ? Truth.False : Truth.Unknown;
    }

    public static Truth IsNotGreater(ValueRange left, ValueRange right)
    {
        if (Comparison.IsNotGreater(left.High, right.Low) == Truth.True)
            return Truth.True;
        return Comparison.IsNotGreater(left.Low, right.High) == Truth.False ? Truth.False : Truth.Unknown;
    }

    public ValueRange Plus(ValueRange other) => new(Arithmetic.Add(Low, other.Low), Arithmetic.Add(High, other.High));

    public ValueRange Minus(ValueRange other) => new(Arithmetic.Subtract(Low, other.High), Arithmetic.Subtract(High, other.Low));

    /// <summary>Open on both sides for what is no number.</summary>
    public ValueRange Times(ValueRange other)
    {
        if (AreNumbers && other.AreNumbers)
            return NumberBound.Product(this, other);
        if (other.IsOneNumber)
            return Times(other.Low.Number);
        return IsOneNumber ? other.Times(Low.Number) : new(Value.Unknown, Value.Unknown);
    }

    /// <summary>Both are numbers, or open.</summary>
    public bool AreNumbers => Low.Kind is ValueKind.Number or ValueKind.Unknown && High.Kind is ValueKind.Number or ValueKind.Unknown;

    private bool IsOneNumber => Low.Kind == ValueKind.Number && High.Kind == ValueKind.Number && Low.Number == High.Number;

    private ValueRange Times(decimal factor)
    {
        Value low = Arithmetic.Multiply(Low, Value.Of(factor));
        Value high = Arithmetic.Multiply(High, Value.Of(factor));
        return factor < 0 ? new(high, low) : new(low, high);
    }
}
