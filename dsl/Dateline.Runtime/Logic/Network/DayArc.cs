using Dateline.Dates;

namespace Dateline.Logic;

/// <summary>
/// What one day says of another one: it is not before where the arc pushes it. "At least 30 days after" leads from the earlier day to the later
/// one, "at most 30 days after" back from the later one.
/// </summary>
internal readonly record struct DayArc(int From, int To, DayShift Shift, bool IsAtMost)
{
    /// <summary>The first day on which the one at the end can be.</summary>
    public long Push(long from) => IsAtMost ? Shift.FirstThatMovesTo(from) : Shift.Move(from);

    /// <summary>The last day on which the one at the beginning can be.</summary>
    public long Pull(long to) => IsAtMost ? Shift.Move(to) : Shift.LastThatMovesTo(to);
}
