using Dateline.Language.Series.Moves;
using Dateline.Logic;

namespace Dateline.Language.Series.Walk;

/// <summary>
/// Who leaves a set was in it, and had been since somebody said otherwise: what a move or an <c>as-of</c> proves of the time before it
/// holds back to the moves before it.
/// </summary>
internal static class SetHindsight
{
    /// <param name="steps">In their order; those of which more is known are replaced.</param>
    /// <param name="isSure">Of each step, whether it connects, at a place that is certain, with nothing unread before it.</param>
    /// <param name="earlier">What was known at any earlier time already, whatever undated changes lie between.</param>
    public static void Fill(SeriesStep[] steps, IReadOnlyList<SeriesMove> moves, bool[] isSure, Func<NameSet, NameSet> earlier)
    {
        for (int i = steps.Length - 1; i >= 0; i--)
        {
            if (!isSure[i])
                continue;
            NameSet before = steps[i].Before.Set ?? NameSet.Anything;
            // An as-of moves nobody.
            if (moves[i].Effect.Step is { } step)
                before = Combined(before, (steps[i].After.Set ?? NameSet.Anything).Without(step));
            else if (moves[i].Effect.Kind == MoveKind.Observation)
                before = Combined(before, steps[i].After.Set ?? NameSet.Anything);
            steps[i] = steps[i] with { Before = SeriesValue.Of(before) };
            if (i > 0 && isSure[i - 1] && steps[i - 1].After.Set is { } left)
                steps[i - 1] = steps[i - 1] with { After = SeriesValue.Of(Combined(left, earlier(before))) };
        }
    }

    private static NameSet Combined(NameSet known, NameSet proven) => known.MayBe(proven) ? known.And(proven) : known;
}
