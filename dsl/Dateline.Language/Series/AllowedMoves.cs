using Dateline.Language.Linking;
using Dateline.Language.Schema;

namespace Dateline.Language.Series;

/// <summary>A series over a choice may say which of its states can follow which.</summary>
internal static class AllowedMoves
{
    /// <summary>Whether a change that says both what was before and what is after it may be made.</summary>
    public static bool IsAllowed(SeriesMove move) => IsAllowed(move.Series, move.Effect.From, move.Effect.To);

    public static bool IsAllowed(SeriesSymbol series, in SeriesValue from, in SeriesValue to)
    {
        if (series.Allow is not { } allowed)
            return true;
        foreach (AllowedMove one in allowed)
        {
            if (one.From == from.Name && one.To == to.Name)
                return true;
        }

        return false;
    }

    /// <param name="before">What the series was, for a change that does not say it; unknown where that is not known.</param>
    public static void Check(SeriesMove move, in SeriesValue before, List<RuleFinding> findings)
    {
        if (move.Effect.Kind != MoveKind.Change || move.Series.Allow is not { } allowed)
            return;
        string? from = move.Effect.HasFrom ? move.Effect.From.Name : before.Name;
        if (from is null || move.Effect.To.Name is not { } to)
            return;
        // "-> open" says that it is open from now on, whatever it was: where it was open, nothing has moved.
        if (!move.Effect.HasFrom && from == to)
            return;
        var next = new List<string>();
        foreach (AllowedMove one in allowed)
        {
            if (one.From == from && one.To == to)
                return;
            if (one.From == from)
                next.Add(one.To);
        }

        findings.Add(MoveFindings.IsNotAllowed(move, from, to, next));
    }
}
