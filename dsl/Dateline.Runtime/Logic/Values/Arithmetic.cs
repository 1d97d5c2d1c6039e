namespace Dateline.Logic;

/// <summary>Sums, differences and products. What has more than 28 digits is not known.</summary>
internal static class Arithmetic
{
    public static Value Add(in Value left, in Value right) => IsOfRange(left, right)
        ? ToValue(ValueRange.Of(left).Plus(ValueRange.Of(right)))
        : Run(left, right, static (a, b) => a + b);

    public static Value Subtract(in Value left, in Value right) => IsOfRange(left, right)
        ? ToValue(ValueRange.Of(left).Plus(ValueRange.Of(right).Negated()))
        : Run(left, right, static (a, b) => a - b);

    /// <summary>Of two ranges nobody has needed the product.</summary>
    public static Value Multiply(in Value left, in Value right) => (left, right) switch
    {
        ({ Range: { } range }, { Kind: ValueKind.Number }) => ToValue(range.Times(right.Number)),
        ({ Kind: ValueKind.Number }, { Range: { } range }) => ToValue(range.Times(left.Number)),
        _ => Run(left, right, static (a, b) => a * b),
    };

    private static bool IsOfRange(in Value left, in Value right) => left.IsKnown && right.IsKnown && (left.Range is not null || right.Range is not null);

    private static Value ToValue(ValueRange range) => Value.Between(range.Low, range.High);

    private static Value Run(in Value left, in Value right, Func<decimal, decimal, decimal> calculate)
    {
        if (left.Kind != ValueKind.Number || right.Kind != ValueKind.Number)
            return Value.Unknown;
        try
        {
            return Value.Of(calculate(left.Number, right.Number));
        }
        catch (OverflowException)
        {
            return Value.Unknown;
        }
    }
}
