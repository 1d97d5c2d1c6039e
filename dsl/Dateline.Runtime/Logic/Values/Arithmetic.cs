namespace Dateline.Logic;

/// <summary>Sums, differences and products. What has more than 28 digits is not known.</summary>
internal static class Arithmetic
{
    public static Value Add(in Value left, in Value right) => Run(left, right, static (a, b) => a + b);

    public static Value Subtract(in Value left, in Value right) => Run(left, right, static (a, b) => a - b);

    public static Value Multiply(in Value left, in Value right) => Run(left, right, static (a, b) => a * b);

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
