using Dateline.Dates;

namespace Dateline.Logic;

/// <summary>Numbers that are known more or less exactly: what is computed of them may be anything that their parts allow.</summary>
internal static class Ranges
{
    public static Truth AreEqual(in Value left, in Value right)
    {
        if (left.Range is not { } one || right.Range is not { } other)
            return Truth.Unknown;
        if (one.Most < other.Least || other.Most < one.Least)
            return Truth.False;
        return one.Least == one.Most && other.Least == other.Most ? Truth.True : Truth.Unknown;
    }

    public static Truth IsLess(in Value left, in Value right)
    {
        if (left.Range is not { } one || right.Range is not { } other)
            return Truth.Unknown;
        if (one.Most < other.Least)
            return Truth.True;
        return one.Least >= other.Most ? Truth.False : Truth.Unknown;
    }

    /// <summary>Null for what is no number.</summary>
    public static Value? Add(in Value left, in Value right) => left.Range is { } one && right.Range is { } other
        ? Within(() => (one.Least + other.Least, one.Most + other.Most))
        : null;

    /// <summary>Null for what is no number.</summary>
    public static Value? Subtract(in Value left, in Value right) => left.Range is { } one && right.Range is { } other
        ? Within(() => (one.Least - other.Most, one.Most - other.Least))
        : null;

    /// <summary>Null for what is no number.</summary>
    public static Value? Multiply(in Value left, in Value right) => left.Range is { } one && right.Range is { } other
        ? Within(() => Ends(one.Least * other.Least, one.Least * other.Most, one.Most * other.Least, one.Most * other.Most))
        : null;

    private static (decimal, decimal) Ends(decimal first, decimal second, decimal third, decimal fourth) =>
        (Math.Min(Math.Min(first, second), Math.Min(third, fourth)), Math.Max(Math.Max(first, second), Math.Max(third, fourth)));

    private static Value Within(Func<(decimal Least, decimal Most)> calculate)
    {
        try
        {
            (decimal least, decimal most) = calculate();
            return Value.Between(least, most);
        }
        catch (OverflowException)
        {
            return Value.Unknown;
        }
    }
}
