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
/// <param name="slack">By so much it may be later; null for not at all.</param>
internal readonly struct InOrder(bool isStrict, CalendarDuration? slack = null) : IRelation
{
    public Truth HoldsBetween(in Value first, in Value second)
    {
        if (first.Items is not null || second.Items is not null)
            return ItemPairs.Hold(this, first, second);
        if (first.When is null || second.When is null)
            return Truth.Unknown;
        Value latest = slack is null ? second : Arithmetic.Add(second, Value.Of(slack));
        return isStrict ? Comparison.IsLess(first, latest) : Comparison.IsNotGreater(first, latest);
    }
}

/// <summary>Both say the same, or lie no farther apart than this.</summary>
/// <param name="tolerance">A number is one of days, for dates. Zero or more.</param>
internal readonly struct Alike(Amount tolerance) : IRelation
{
    public Truth HoldsBetween(in Value first, in Value second)
    {
        if (tolerance.Duration is null)
            return Comparison.AreAlike(first, second, tolerance.Number);
        Truth same = Comparison.AreEqual(first, second);
        return same != Truth.False
            ? same
            : Comparison.IsNotGreater(first, tolerance.After(second)).And(Comparison.IsNotGreater(second, tolerance.After(first)));
    }
}
