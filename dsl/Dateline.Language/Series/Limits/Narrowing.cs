using Dateline.Language.Schema.Symbols;
using Dateline.Language.Series.Moves;
using Dateline.Logic;

namespace Dateline.Language.Series.Limits;

/// <summary>
/// What is left of a number or a set that is partly known by what else is known of it: what it may be then. With them a series breaks
/// just where no choice of numbers holds together. What is exactly known stays what it is.
/// </summary>
internal static class Narrowing
{
    /// <summary>What two say of one number, or of one set, which can both be so.</summary>
    public static SeriesValue ByBoth(in SeriesValue earlier, in SeriesValue later) =>
        later.Estimate is { IsExact: false } written && earlier.Estimate is { } known ? SeriesValue.Of(known.And(written))
        : later.Set is { IsComplete: false } named && earlier.Set is { } left ? SeriesValue.Of(left.And(named))
        : later;

    /// <summary>What its series may be.</summary>
    public static SeriesValue ByBounds(SeriesSymbol series, in SeriesValue value) =>
        value.Estimate is { IsExact: false } estimate ? SeriesValue.Of(series.Limits.Within(estimate)) : value;

    /// <summary>What its series may be, and what it can come to from what was before.</summary>
    public static SeriesValue AfterMove(SeriesMove move, in SeriesValue from, in SeriesValue to)
    {
        SeriesValue within = ByBounds(move.Series, to);
        if (move.Series.Only == SeriesDirection.Any || move.Effect.IsCorrection || within.Estimate is not { IsExact: false } estimate || from.Estimate is not { } before)
            return within;
        if (OneWay.IsBroken(move, from) || OneWay.IsBroken(move.Series, from, within))
            return within;
        return SeriesValue.Of(move.Series.Only == SeriesDirection.Rises ? estimate.Within(before.Low, null) : estimate.Within(null, before.High));
    }
}
