namespace Dateline.Logic;

/// <summary>
/// The fewest statements that cannot all be so, found by breadth: a chain of arcs from the first day of one date beyond the last day of another
/// one, or a circle along which a day would have to come after itself.
/// </summary>
/// <param name="Arcs">In their order. A circle begins anywhere.</param>
/// <param name="IsCircle">No date takes part.</param>
/// <param name="Day">Where the chain pushes the day at its end.</param>
internal sealed record ShortestContradiction(int[] Arcs, bool IsCircle, long Day)
{
    /// <summary>How many statements it has: the arcs, and the dates at both ends.</summary>
    public int Count => Arcs.Length + (IsCircle ? 0 : 2);

    /// <param name="onCircle">A day on a circle; -1 where there is none.</param>
    /// <returns>Null where there is none, or it would take too long.</returns>
    public static ShortestContradiction? In(DayNetwork network, int[] days, int onCircle, StepBudget budget)
    {
        ShortestContradiction? circle = null;
        if (onCircle >= 0)
        {
            foreach (int start in days.Prepend(onCircle))
                circle = CircleFrom(network, start, circle?.Count ?? days.Length + 1, budget) ?? circle;
        }

        return Chain(network, days, circle?.Count - 2 ?? int.MaxValue, budget) ?? circle;
    }

    /// <param name="below">It has to have fewer arcs.</param>
    private static ShortestContradiction? CircleFrom(DayNetwork network, int start, int below, StepBudget budget)
    {
        var reached = new Dictionary<int, long> { [start] = 0 };
        var layers = new List<Dictionary<int, (long Day, int Arc)>> { new() { [start] = (0, -1) } };
        for (int length = 1; length < below && layers[length - 1].Count > 0; length++)
        {
            Dictionary<int, (long Day, int Arc)> layer = NextLayer(network, layers[length - 1], reached, (arc, day) => day + network.GainOf(arc), budget);
            if (budget.IsSpent)
                return null;
            layers.Add(layer);
            if (layer.ContainsKey(start))
                return new ShortestContradiction(PathTo(network, start, layers), IsCircle: true, 0);
        }

        return null;
    }

    private static ShortestContradiction? Chain(DayNetwork network, int[] days, int below, StepBudget budget)
    {
        var reached = new Dictionary<int, long>(days.Length);
        var first = new Dictionary<int, (long Day, int Arc)>(days.Length);
        foreach (int day in days)
        {
            reached.Add(day, network.Earliest[day]);
            if (network.Earliest[day] != long.MinValue)
                first.Add(day, (network.Earliest[day], -1));
        }

        var layers = new List<Dictionary<int, (long Day, int Arc)>> { first };
        for (int length = 1; length < below && layers[length - 1].Count > 0; length++)
        {
            Dictionary<int, (long Day, int Arc)> layer = NextLayer(network, layers[length - 1], reached, (arc, day) => network[arc].Push(day), budget);
            if (budget.IsSpent)
                return null;
            layers.Add(layer);
            int end = -1;
            foreach (KeyValuePair<int, (long Day, int Arc)> pushed in layer)
            {
                if (pushed.Value.Day > network.Latest[pushed.Key] && (end < 0 || pushed.Key < end))
                    end = pushed.Key;
            }

            if (end >= 0)
                return new ShortestContradiction(PathTo(network, end, layers), IsCircle: false, layer[end].Day);
        }

        return null;
    }

    /// <summary>What one more arc pushes farther than all shorter ways did.</summary>
    private static Dictionary<int, (long Day, int Arc)> NextLayer(
        DayNetwork network, Dictionary<int, (long Day, int Arc)> layer, Dictionary<int, long> reached, Func<int, long, long> push, StepBudget budget)
    {
        var next = new Dictionary<int, (long Day, int Arc)>();
        foreach (KeyValuePair<int, (long Day, int Arc)> at in layer)
        {
            foreach (int arc in network.Beginning(at.Key))
            {
                budget.Spend();
                if (budget.IsSpent)
                    return next;
                int to = network[arc].To;
                if (network.IsDropped(arc))
                    continue;
                long day = push(arc, at.Value.Day);
                if (reached.TryGetValue(to, out long known) && day <= known)
                    continue;
                if (!next.TryGetValue(to, out (long Day, int Arc) other) || day > other.Day || (day == other.Day && arc < other.Arc))
                    next[to] = (day, arc);
            }
        }

        foreach (KeyValuePair<int, (long Day, int Arc)> pushed in next)
            reached[pushed.Key] = pushed.Value.Day;
        return next;
    }

    private static int[] PathTo(DayNetwork network, int end, List<Dictionary<int, (long Day, int Arc)>> layers)
    {
        int[] path = new int[layers.Count - 1];
        for (int length = path.Length; length > 0; length--)
        {
            path[length - 1] = layers[length][end].Arc;
            end = network[path[length - 1]].From;
        }

        return path;
    }
}
