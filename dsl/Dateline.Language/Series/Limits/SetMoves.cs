using Dateline.Language.Series.Moves;
using Dateline.Logic;

namespace Dateline.Language.Series.Limits;

/// <summary>What somebody who joins or leaves makes of a set. Of a set that nobody has stated, each such move proves something.</summary>
internal static class SetMoves
{
    public static MoveFault Apply(in SeriesState before, NameSet step, out SeriesState after)
    {
        NameSet known = before.Value.Set ?? NameSet.Anything;
        after = SeriesState.Stated(SeriesValue.Of(known.After(step)));
        return known.MayBe(step.Reversed()) ? MoveFault.None : MoveFault.WrongMember;
    }

    /// <summary>Where a set is counted anew, it is enough that a move fits what the change before it left, or what has been counted since.</summary>
    public static MoveFault ApplyCounted(in SeriesState before, NameSet step, out SeriesState after)
    {
        MoveFault fault = Apply(before, step, out after);
        return before.LastChange is { } left && (left.Value.Set ?? NameSet.Anything).MayBe(step.Reversed()) ? MoveFault.None : fault;
    }
}
