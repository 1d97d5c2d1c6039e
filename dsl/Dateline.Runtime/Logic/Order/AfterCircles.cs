namespace Dateline.Logic;

/// <summary>Events that come after one another in a circle: one finding for each tangle of them, which is then taken apart.</summary>
internal static class AfterCircles
{
    /// <summary>Takes out every arc that is part of a circle, and returns one shortest circle of each tangle.</summary>
    public static IReadOnlyList<IReadOnlyList<AfterArc<T>>> BreakAll<T>(AfterGraph<T> graph)
        where T : class, ITimed
    {
        var circles = new List<IReadOnlyList<AfterArc<T>>>();
        foreach (IReadOnlyList<T> group in ConnectedGroups<T>.Of(graph))
        {
            var members = new HashSet<T>(group);
            T first = group.OrderBy(entry => entry.Id, StringComparer.Ordinal).First();
            if (ShortestFrom(first, graph, members) is not { } circle)
                continue;
            circles.Add(circle);
            foreach (T entry in group)
            {
                foreach (AfterArc<T> arc in graph.ArcsFrom(entry).Where(arc => members.Contains(arc.Earlier)).ToArray())
                    graph.Drop(arc);
            }
        }

        return circles;
    }

    /// <summary>By breadth, from the ordinally first id, so that the same circle is named whatever the order of files.</summary>
    private static IReadOnlyList<AfterArc<T>>? ShortestFrom<T>(T start, AfterGraph<T> graph, HashSet<T> members)
        where T : class, ITimed
    {
        var cameBy = new Dictionary<T, AfterArc<T>>();
        var queue = new Queue<T>();
        queue.Enqueue(start);
        while (queue.Count > 0)
        {
            foreach (AfterArc<T> arc in graph.ArcsFrom(queue.Dequeue()))
            {
                if (!members.Contains(arc.Earlier) || cameBy.ContainsKey(arc.Earlier))
                    continue;
                cameBy.Add(arc.Earlier, arc);
                if (ReferenceEquals(arc.Earlier, start))
                    return PathTo(start, cameBy);
                queue.Enqueue(arc.Earlier);
            }
        }

        return null;
    }

    private static List<AfterArc<T>> PathTo<T>(T start, Dictionary<T, AfterArc<T>> cameBy)
        where T : class, ITimed
    {
        var path = new List<AfterArc<T>>();
        T node = start;
        do
        {
            AfterArc<T> arc = cameBy[node];
            path.Add(arc);
            node = arc.Later;
        }
        while (!ReferenceEquals(node, start));

        path.Reverse();
        return path;
    }
}
