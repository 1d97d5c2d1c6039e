using Dateline.Language.Series.Moves;
using Dateline.Language.Series.Order;
using Dateline.Logic;

namespace Dateline.Language.Series.Walk;

/// <summary>What is known of a set just before a move and after it, where its order among others may be open.</summary>
internal static class SetKnowledge
{
    /// <param name="before">What the set is before the move, in the order that was found.</param>
    /// <param name="isCertain">Whether nothing that nobody can read or place may have come before it.</param>
    public static NameSet Before(NameSet step, NameSet before, bool isCertain)
    {
        NameSet proven = step.Reversed();
        return isCertain && before.MayBe(proven) ? before.And(proven) : proven;
    }

    /// <param name="after">What the set is after the move, in the order that was found.</param>
    /// <param name="isCertain">Whether nothing that nobody can read or place may have come before it.</param>
    public static NameSet After(NameSet step, NameSet after, bool isCertain) => isCertain ? after : NameSet.Anything.After(step);

    /// <summary>What is known of the set while moves of open order come, whichever of them have come: nothing of those whom they name.</summary>
    /// <param name="before">What it is before the first of them.</param>
    public static NameSet Among(OpenMoves open, NameSet before)
    {
        foreach (SeriesMove move in open.All)
        {
            if (move.Effect.Step is not { } step)
                return NameSet.Anything;
            before = before.Without(step);
        }

        return before;
    }

    /// <summary>What is known where one of several ends is the right one.</summary>
    public static NameSet AnyOf(IReadOnlyList<SeriesValue> ends) =>
        ends.Select(static end => end.Set ?? NameSet.Anything).Aggregate(static (one, other) => one.Or(other));
}
