namespace Dateline.Language.Linking.Network;

/// <summary>
/// A circle of arcs along which a day would have to come after itself, wherever in the calendar it stands: a positive cycle, as Bellman and Ford
/// find it, looked for among those by which each day was last pushed (Tarjan's remark) after every round.
/// </summary>
internal static class GainingCircle
{
    /// <returns>A day on one; -1 where there is none.</returns>
    public static int DayOn(DayNetwork network, int[] order, Effort effort)
    {
        var pushed = new Dictionary<int, long>(order.Length);
        var by = new Dictionary<int, int>(order.Length);
        var isQueued = new HashSet<int>(order);
        var queue = new Queue<int>(order);
        foreach (int day in order)
            pushed.Add(day, 0);
        for (int round = order.Length; queue.Count > 0 && !effort.IsSpent; round--)
        {
            if (round == 0)
            {
                if (DayOn(network, order, by) is var found and >= 0)
                    return found;
                round = order.Length;
            }

            int day = queue.Dequeue();
            isQueued.Remove(day);
            foreach (int arc in network.Beginning(day))
            {
                effort.Spend();
                int to = network[arc].To;
                if (network.IsDropped(arc) || pushed[day] + network.GainOf(arc) is var sum && sum <= pushed[to])
                    continue;
                pushed[to] = sum;
                by[to] = arc;
                if (isQueued.Add(to))
                    queue.Enqueue(to);
            }
        }

        return -1;
    }

    private static int DayOn(DayNetwork network, int[] order, Dictionary<int, int> by)
    {
        var seenFrom = new Dictionary<int, int>(order.Length);
        foreach (int start in order)
        {
            int day = start;
            while (!seenFrom.ContainsKey(day))
            {
                seenFrom.Add(day, start);
                if (!by.TryGetValue(day, out int arc))
                    break;
                day = network[arc].From;
                if (seenFrom.TryGetValue(day, out int known) && known == start)
                    return day;
            }
        }

        return -1;
    }
}
