using Dateline.Dates;

namespace Dateline.Logic;

/// <summary>What a verb asks of each two of its values.</summary>
internal interface IRelation
{
    /// <param name="first">The one that is listed first.</param>
    Truth HoldsBetween(in Value first, in Value second);
}

/// <summary>Of dates: the first is not later than the second.</summary>
/// <param name="isStrict">The same day is not early enough.</param>
internal readonly struct InOrder(bool isStrict) : IRelation
{
    public Truth HoldsBetween(in Value first, in Value second)
    {
        if (first.Date is null || second.Date is null)
            return Truth.Unknown;
        return isStrict ? Comparison.IsLess(first, second) : Comparison.IsNotGreater(first, second);
    }
}

/// <summary>Both say the same, or lie no farther apart than this.</summary>
/// <param name="tolerance">For dates, in days. Zero or more.</param>
internal readonly struct Alike(decimal tolerance) : IRelation
{
    public Truth HoldsBetween(in Value first, in Value second) => Comparison.AreAlike(first, second, tolerance);
}
