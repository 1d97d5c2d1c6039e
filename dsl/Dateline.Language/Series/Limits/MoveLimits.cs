using Dateline.Language.Series.Moves;

namespace Dateline.Language.Series.Limits;

/// <summary>Whether a move could as well say something else, as far as its series allows.</summary>
internal static class MoveLimits
{
    /// <summary>Whether an observation may state it, or a change may start from it.</summary>
    public static bool MayStartFrom(SeriesMove move, in SeriesValue value) =>
        SeriesBounds.Allow(move.Series, value)
        && (move.Effect.Kind != MoveKind.Change || MayGo(move, value, move.Effect.To));

    /// <summary>Whether a move of a correction goes any way, and any other one the way that the series goes.</summary>
    public static bool MayGo(SeriesMove move, in SeriesValue from, in SeriesValue to) =>
        (move.Effect.IsCorrection || !OneWay.IsBroken(move.Series, from, to))
        && (!from.IsKnown || !to.IsKnown || AllowedMoves.IsAllowed(move.Series, from, to));

    /// <summary>Whether a change may lead to another value, or an observation state one.</summary>
    /// <param name="before">What the series is before it.</param>
    public static bool MayLeadTo(SeriesMove move, in SeriesValue value, in SeriesValue before)
    {
        if (!value.IsKnown || !SeriesBounds.Allow(move.Series, value))
            return false;
        if (move.Effect.Kind == MoveKind.Observation)
            return !before.IsKnown || before.MayBe(value);
        SeriesValue from = move.Effect.HasFrom ? move.Effect.From : before;
        return from != value && MayGo(move, from, value);
    }

    /// <summary>Whether a relative move may have another size, with which it leads to a value.</summary>
    public static bool MayMoveBy(SeriesMove move, decimal size, in SeriesValue value) =>
        SeriesBounds.Allow(move.Series, value) && (move.Effect.IsCorrection || !OneWay.IsAgainst(move.Series, Math.Sign(size)));
}
