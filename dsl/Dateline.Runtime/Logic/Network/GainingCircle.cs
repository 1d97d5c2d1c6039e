namespace Dateline.Logic;

/// <summary>
/// A circle of arcs along which a day would have to come after itself, wherever in the calendar it stands: a positive cycle, as Bellman and Ford
/// find it, looked for among the arcs by which each day was last pushed.
/// </summary>
internal static class GainingCircle
{
    /// <param name="order">The days that are asked. Circles go among them, or are not looked for.</param>
    /// <returns>A day on one; -1 where there is none.</returns>
    public static int DayOn(DayNetwork network, int[] order, StepBudget budget)
    {
        var pushed = new long[network.Count];
        int[] by = [.. Enumerable.Repeat(-1, network.Count)];
        var isChanged = new bool[network.Count];
        var isAsked = new bool[network.Count];
        foreach (int day in order)
            isAsked[day] = isChanged[day] = true;
        for (bool goesOn = true; goesOn && !budget.IsSpent;)
        {
            goesOn = false;
            foreach (int day in order)
            {
                if (!isChanged[day])
                    continue;
                isChanged[day] = false;
                foreach (int arc in network.Beginning(day))
                {
                    budget.Spend();
                    int to = network[arc].To;
                    if (network.IsDropped(arc) || !isAsked[to] || pushed[day] + network.GainOf(arc) is var sum && sum <= pushed[to])
                        continue;
                    (pushed[to], by[to]) = (sum, arc);
                    isChanged[to] = goesOn = true;
                }
            }

            if (goesOn && DayOn(network, order, by) is var found and >= 0)
                return found;
        }

        return -1;
    }

    /// <param name="by">For each day, the arc that last pushed it; -1 where none did.</param>
    /// <returns>A day on a circle of these arcs that gains in every part of the calendar; -1 where there is none.</returns>
    public static int DayOn(DayNetwork network, int[] order, int[] by)
    {
        var seenFrom = new Dictionary<int, int>(order.Length);
        foreach (int start in order)
        {
            int day = start;
            while (!seenFrom.ContainsKey(day))
            {
                seenFrom.Add(day, start);
                if (by[day] < 0)
                    break;
                day = network[by[day]].From;
                if (seenFrom.TryGetValue(day, out int known) && known == start && GainFrom(network, by, day) > 0)
                    return day;
            }
        }

        return -1;
    }

    private static long GainFrom(DayNetwork network, int[] by, int start)
    {
        long gain = 0;
        int day = start;
        do
        {
            gain += network.GainOf(by[day]);
            day = network[by[day]].From;
        }
        while (day != start);

        return gain;
    }
}
