using Dateline.Language.Series.Limits;
using Dateline.Language.Series.Moves;

namespace Dateline.Language.Series.Breaks;

/// <summary>
/// Changes that fit neither what is before nor what is behind them, while these two fit each other: they are of another
/// entity, of another time, or recorded once too often.
/// </summary>
/// <param name="Count">How many there are, from the break on.</param>
internal sealed record Strangers(int Count)
{
    private const int Most = 6;

    public static Strangers? Of(ChainBreak found)
    {
        if (found.Fault != MoveFault.Disconnected)
            return null;
        for (int next = found.At + 1; next < found.Moves.Count && next - found.At <= Most; next++)
        {
            SeriesMove before = found.Moves[next - 1];
            if (before.Effect is not { Kind: MoveKind.Change, HasFrom: true, To.IsKnown: true })
                return null;
            SeriesMove move = found.Moves[next];
            if (move.Effect.HasFrom && move.Effect.From.MayBe(found.Left) && !move.Effect.From.MayBe(before.Effect.To))
                return new Strangers(next - found.At);
        }

        return null;
    }
}
