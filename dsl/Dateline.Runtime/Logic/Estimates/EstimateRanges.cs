namespace Dateline.Logic;

/// <summary>What follows for numbers that are partly known from each other. A bound that no number can hold is open.</summary>
internal static class EstimateRanges
{
    /// <summary>Whether one number fits both.</summary>
    public static bool MayBe(this in NumberEstimate one, in NumberEstimate other) => !(one.High < other.Low) && !(other.High < one.Low);

    /// <summary>What is known of a number of which both are said; one number has to fit both. What is likeliest is said by the later one, as far as it can be so.</summary>
    public static NumberEstimate And(this in NumberEstimate earlier, in NumberEstimate later)
    {
        NumberEstimate both = later.Within(earlier.Low, earlier.High);
        return both.Best is null ? (both with { Best = earlier.Best }).WithinItself() : both;
    }

    /// <summary>The same, not smaller than one number, and not larger than another; null for none. One of the numbers has to fit.</summary>
    public static NumberEstimate Within(this in NumberEstimate estimate, decimal? least, decimal? most) => (estimate with
    {
        Low = least is null || estimate.Low >= least ? estimate.Low : least,
        High = most is null || estimate.High <= most ? estimate.High : most,
    }).WithinItself();

    public static NumberEstimate Plus(this in NumberEstimate one, in NumberEstimate other) =>
        new NumberEstimate(Sum(one.Low, other.Low), Sum(one.Best, other.Best), Sum(one.High, other.High)).WithinItself();

    /// <summary>The same below zero instead of above, and the other way round.</summary>
    public static NumberEstimate Negated(this in NumberEstimate estimate) => new(-estimate.High, -estimate.Best, -estimate.Low);

    /// <summary>1 where it is above zero for certain, -1 where it is below, otherwise 0.</summary>
    public static int Sign(this in NumberEstimate estimate) => estimate.Low > 0 ? 1 : estimate.High < 0 ? -1 : 0;

    /// <summary>What is likeliest is left out where it cannot be so, and is the number where only one can.</summary>
    private static NumberEstimate WithinItself(this in NumberEstimate estimate) =>
        estimate.IsExact ? NumberEstimate.Exactly(estimate.Low!.Value)
        : estimate.Best < estimate.Low || estimate.Best > estimate.High ? estimate with { Best = null }
        : estimate;

    /// <summary>Whether the sum of both is more than any number can be, or less, whichever numbers they are.</summary>
    public static bool AreTooMuch(in NumberEstimate one, in NumberEstimate other) =>
        (one.Low > 0 && other.Low > 0 && Sum(one.Low, other.Low) is null) || (one.High < 0 && other.High < 0 && Sum(one.High, other.High) is null);

    private static decimal? Sum(decimal? one, decimal? other)
    {
        if (one is not { } number || other is not { } size)
            return null;
        bool isTooMuch = size > 0 ? number > decimal.MaxValue - size : number < decimal.MinValue - size;
        return isTooMuch ? null : number + size;
    }
}
