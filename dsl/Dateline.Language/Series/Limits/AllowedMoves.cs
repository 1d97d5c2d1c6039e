using Dateline.Language.Schema.Symbols;
using Dateline.Language.Series.Moves;

namespace Dateline.Language.Series.Limits;

/// <summary>A series over a choice may say which of its states can follow which.</summary>
internal static class AllowedMoves
{
    /// <summary>Whether a change that says both what was before and what is after it may be made.</summary>
    public static bool IsAllowed(SeriesMove move) => IsAllowed(move.Series, move.Effect.From, move.Effect.To);

    public static bool IsAllowed(SeriesSymbol series, in SeriesValue from, in SeriesValue to) => series.Limits.Allows(from.Name, to.Name);
}
