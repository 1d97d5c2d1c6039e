namespace Dateline.Logic;

/// <summary>Sums, differences and products, of times too. What has more than 28 digits is not known.</summary>
internal static class Arithmetic
{
    public static Value Add(in Value left, in Value right) =>
        AreNumbers(left, right) ? Run(left, right, static (a, b) => a + b)
        : IsOfRange(left, right) ? ToValue(ValueRange.Of(left).Plus(ValueRange.Of(right)))
        : TimeArithmetic.Add(left, right);

    public static Value Subtract(in Value left, in Value right) =>
        AreNumbers(left, right) ? Run(left, right, static (a, b) => a - b)
        : IsOfRange(left, right) ? ToValue(ValueRange.Of(left).Minus(ValueRange.Of(right)))
        : TimeArithmetic.Subtract(left, right);

    public static Value Multiply(in Value left, in Value right) =>
        AreNumbers(left, right) ? Run(left, right, static (a, b) => a * b)
        : IsOfRange(left, right) ? ToValue(ValueRange.Of(left).Times(ValueRange.Of(right)))
        : TimeArithmetic.Multiply(left, right);

    private static bool AreNumbers(in Value left, in Value right) => left.Kind == ValueKind.Number && right.Kind == ValueKind.Number;

    private static bool IsOfRange(in Value left, in Value right) => left.IsKnown && right.IsKnown && (left.Range is not null || right.Range is not null);

    private static Value ToValue(ValueRange range) => Value.Between(range.Low, range.High);

    private static Value Run(in Value left, in Value right, Func<decimal, decimal, decimal> calculate)
    {
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
