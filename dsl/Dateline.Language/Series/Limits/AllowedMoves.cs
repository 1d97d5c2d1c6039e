using Dateline.Language.Linking.Suspects;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Series.Moves;

namespace Dateline.Language.Series.Limits;

/// <summary>A series over a choice may say which of its states can follow which.</summary>
internal static class AllowedMoves
{
    /// <summary>Whether a change that says both what was before and what is after it may be made.</summary>
    public static bool IsAllowed(SeriesMove move) => IsAllowed(move.Series, move.Effect.From, move.Effect.To);

    public static bool IsAllowed(SeriesSymbol series, in SeriesValue from, in SeriesValue to) => series.Limits.Allows(from.Name, to.Name);

    /// <param name="before">What the series was, for a change that does not say it; unknown where that is not known.</param>
    public static void Check(SeriesMove move, in SeriesValue before, List<RuleFinding> findings)
    {
        if (move.Effect.Kind != MoveKind.Change)
            return;
        string? from = move.Effect.HasFrom ? move.Effect.From.Name : before.Name;
        string? to = move.Effect.To.Name;
        if (move.Series.Limits.Forbid(from, to, move.Effect.HasFrom))
            findings.Add(MoveFindings.IsNotAllowed(move, from!, to!, move.Series.Limits.NextOf(from!)));
    }
}
