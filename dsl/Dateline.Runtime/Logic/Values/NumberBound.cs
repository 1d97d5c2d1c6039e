namespace Dateline.Logic;

/// <summary>A bound of a range of numbers in a product: a number, or open to one side. Nothing times anything is nothing, also where the other is open.</summary>
/// <param name="Number">Where it is not open.</param>
/// <param name="Open">-1 or 1 where it is open below or above; otherwise 0.</param>
internal readonly record struct NumberBound(decimal Number, int Open) : IComparable<NumberBound>
{
    /// <summary>The least and the greatest of what the bounds make. A bound of too many digits is open.</summary>
    public static ValueRange Product(ValueRange one, ValueRange other)
    {
        NumberBound[] ends = [Of(one.Low, -1), Of(one.High, 1)];
        NumberBound[] others = [Of(other.Low, -1), Of(other.High, 1)];
        NumberBound[] corners = [.. ends.SelectMany(end => others.Select(end.Times))];
        return new(corners.Min().ToValue(), corners.Max().ToValue());
    }

    public int CompareTo(NumberBound other) => Open != other.Open ? Open.CompareTo(other.Open) : Number.CompareTo(other.Number);

    private static NumberBound Of(in Value value, int side) => value.IsKnown ? new(value.Number, 0) : new(0, side);

    private int Sign => Open != 0 ? Open : Math.Sign(Number);

    private NumberBound Times(NumberBound other)
    {
        int sign = Sign * other.Sign;
        if (sign == 0 || Open != 0 || other.Open != 0)
            return new(0, sign);
        try
        {
            return new(Number * other.Number, 0);
        }
        catch (OverflowException)
        {
            return new(0, sign);
        }
    }

    private Value ToValue() => Open == 0 ? Value.Of(Number) : Value.Unknown;
}
