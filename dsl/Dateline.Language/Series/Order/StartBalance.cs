using Dateline.Language.Series.Moves;

namespace Dateline.Language.Series.Order;

/// <summary>
/// Changes that all say what was before and after them hang together only if each value is left as often as it is
/// reached, but for the first and the last (the degree condition of an Eulerian path: values are its nodes, changes its arcs).
/// That decides where they can start, before any order is tried.
/// </summary>
internal static class StartBalance
{
    /// <param name="start">The value with which every order has to start; unknown where any may be the first.</param>
    /// <returns>False where no order can hold.</returns>
    public static bool AllowsAnOrder(OpenMoves moves, in SeriesState before, out SeriesValue start)
    {
        start = SeriesValue.Unknown;
        var balances = new Dictionary<SeriesValue, int>();
        for (int i = 0; i < moves.Count; i++)
        {
            MoveEffect effect = moves[i].Effect;
            // One that is known only in part is left, and reached, as several; others without a date may come between.
            if (moves[i].Undated is not null || !effect.HasFrom || !effect.To.IsKnown || effect.From.IsVague || effect.To.IsVague)
                return true;
            Count(effect.From, 1);
            Count(effect.To, -1);
        }

        int ends = 0;
        foreach (KeyValuePair<SeriesValue, int> balance in balances)
        {
            ends += Math.Abs(balance.Value);
            if (balance.Value == 1)
                start = balance.Key;
        }

        return ends == 0 || (ends == 2 && (!before.IsKnown || start.MayBe(before.Value)));

        void Count(in SeriesValue value, int change)
        {
            balances.TryGetValue(value, out int balance);
            balances[value] = balance + change;
        }
    }
}
