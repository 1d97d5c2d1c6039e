using Dateline.Language.Diagnostics;
using Dateline.Language.Series.Limits;
using Dateline.Language.Series.Moves;
using Dateline.Logic;

namespace Dateline.Language.Series.Breaks;

/// <summary>The ways out where a relative move leads where its series cannot be, likeliest first.</summary>
internal static class WaysBack
{
    public static Repair[] Of(ChainBreak found)
    {
        string date = found.Move.When?.Text ?? "";
        string moved = found.Move.Effect.By.Sign() < 0 ? "raised" : "lowered";
        var missing = Repair.MissingEvent($"add the one that {moved} it before {date}");
        return LaterThatHelps(found) is { } later
            ? [new Repair($"A slip in a date: {later.Entry.Id} ({later.Text}) came before it", RepairSafety.Choice), missing]
            : [missing, new Repair("A slip in a date: something else came first", RepairSafety.Choice)];
    }

    /// <summary>A relative move behind it which, if it came first, would keep both within the bounds.</summary>
    private static SeriesMove? LaterThatHelps(ChainBreak found)
    {
        int next = found.NextStatement();
        for (int i = found.At + 1; i < next; i++)
        {
            MoveFault asFirst = MoveRules.Apply(SeriesState.Stated(found.Left), found.Moves[i], out SeriesState first);
            if (asFirst == MoveFault.None && MoveRules.Apply(first, found.Move, out _) == MoveFault.None)
                return found.Moves[i];
        }

        return null;
    }
}
