using Dateline.Dates;
using Dateline.Language.Series.Breaks;
using Dateline.Language.Series.Moves;
using Dateline.Logic;

namespace Dateline.Language.Series.Members;

/// <summary>Which move says that somebody is in a set, or is not.</summary>
internal static class MemberCauses
{
    /// <summary>The last move before a break that says something of somebody; -1 for none.</summary>
    public static int Of(ChainBreak found, string name)
    {
        for (int i = found.At - 1; i >= 0; i--)
        {
            MoveEffect effect = found.Moves[i].Effect;
            if ((effect.Step ?? effect.To.Set) is { } says && says.Contains(name) != Truth.Unknown && (effect.Step is not null || !IsPassedBy(found, i)))
                return i;
        }

        return -1;
    }

    /// <summary>A break at a list of all members, as one with the last move that says otherwise of one of those in whom they differ.</summary>
    public static ChainBreak WithCause(ChainBreak found)
    {
        if (!found.IsOfStatement || found.Left.Set is not { } left || found.Move.Effect.From.Set is not { } stated)
            return found;
        NameSet differing = SetText.Between(left, stated);
        int last = differing.Names.Select(name => Of(found, name)).DefaultIfEmpty(-1).Max();
        return (last < 0 ? found : found with { LastAt = last }) with { Undated = UndatedOf(found, differing.Names) };
    }

    /// <summary>Those of the changes without a date that say something of one of these.</summary>
    public static IReadOnlyList<SeriesMove> UndatedOf(ChainBreak found, IEnumerable<string> names) =>
        [.. found.Undated.Where(move => move.Effect.Step is not { } step || names.Any(name => step.Contains(name) != Truth.Unknown))];

    /// <summary>What fits nowhere has been passed by: the set is what it was before it.</summary>
    private static bool IsPassedBy(ChainBreak found, int index) => found.States[index + 1] == found.States[index] && !found.States[index].Value.MayBe(found.Moves[index].Effect.To);
}
