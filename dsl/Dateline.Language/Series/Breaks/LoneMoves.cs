using Dateline.Language.Linking.Suspects;
using Dateline.Language.Series.Limits;
using Dateline.Language.Series.Moves;

namespace Dateline.Language.Series.Breaks;

/// <summary>What a move says itself is asked for in whatever order the moves came, and is all that is asked of one without a place in a chain.</summary>
internal static class LoneMoves
{
    public static void Check(SeriesMove move, List<RuleFinding> findings)
    {
        CheckBounds(move, opens: true, findings);
        CheckWay(move, SeriesValue.Unknown, findings);
    }

    /// <param name="before">What the series was, for a change that does not say it; unknown where that is not known.</param>
    public static void CheckWay(SeriesMove move, in SeriesValue before, List<RuleFinding> findings)
    {
        if (move.Effect.Kind == MoveKind.Change)
        {
            string? from = move.Effect.HasFrom ? move.Effect.From.Name : before.Name;
            string? to = move.Effect.To.Name;
            if (move.Series.Limits.Forbid(from, to, move.Effect.HasFrom))
                findings.Add(MoveFindings.IsNotAllowed(move, from!, to!, move.Series.Limits.NextOf(from!)));
        }

        if (OneWay.IsBroken(move))
            findings.Add(LimitFindings.GoesTheOtherWay(move));
    }

    /// <param name="opens">Whether nothing before it has stated the value from which it starts.</param>
    public static void CheckBounds(SeriesMove move, bool opens, List<RuleFinding> findings)
    {
        MoveEffect effect = move.Effect;
        if (effect.Kind == MoveKind.Relative)
            return;
        if (opens && effect.Kind == MoveKind.Change && SeriesBounds.IsOutside(move.Series, effect.From))
            findings.Add(LimitFindings.IsOutside(move, effect.From, move.FromPlace));
        if (SeriesBounds.IsOutside(move.Series, effect.To))
            findings.Add(LimitFindings.IsOutside(move, effect.To, move.ToPlace));
    }
}
