namespace Dateline.Language.Series.Moves;

/// <summary>Sums and differences that say so where no number can hold them.</summary>
internal static class Amounts
{
    public static bool TryAdd(decimal number, decimal size, out decimal sum)
    {
        bool isTooMuch = size > 0 ? number > decimal.MaxValue - size : number < decimal.MinValue - size;
        sum = isTooMuch ? 0 : number + size;
        return !isTooMuch;
    }

    /// <summary>By how much it went up; negative where it went down.</summary>
    public static bool TryDifference(decimal before, decimal after, out decimal difference) => TryAdd(after, -before, out difference);
}
