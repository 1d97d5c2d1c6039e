using Dateline.Language.Binding.Bound;
using Dateline.Language.Linking.Time;

namespace Dateline.Language.Linking.After;

/// <summary>Events that come after one another in a circle: one finding for each tangle of them, which is then taken apart.</summary>
internal static class AfterCircles
{
    /// <summary>Takes out every arc that is part of a circle, and returns one shortest circle of each tangle.</summary>
    public static IReadOnlyList<IReadOnlyList<AfterArc>> BreakAll(AfterGraph graph)
    {
        var circles = new List<IReadOnlyList<AfterArc>>();
        foreach (IReadOnlyList<BoundEntry> group in ConnectedGroups.Of(graph))
        {
            var members = new HashSet<BoundEntry>(group);
            BoundEntry first = group.OrderBy(entry => entry.Id, StringComparer.Ordinal).First();
            if (ShortestFrom(first, graph, members) is not { } circle)
                continue;
            circles.Add(circle);
            foreach (BoundEntry entry in group)
            {
                foreach (AfterArc arc in graph.ArcsFrom(entry).Where(arc => members.Contains(arc.Earlier)).ToArray())
                    graph.Drop(arc);
            }
        }

        return circles;
    }

    /// <summary>By breadth, from the ordinally first id, so that the same circle is named whatever the order of files.</summary>
    private static IReadOnlyList<AfterArc>? ShortestFrom(BoundEntry start, AfterGraph graph, HashSet<BoundEntry> members)
    {
        var cameBy = new Dictionary<BoundEntry, AfterArc>();
        var queue = new Queue<BoundEntry>();
        queue.Enqueue(start);
        while (queue.Count > 0)
        {
            foreach (AfterArc arc in graph.ArcsFrom(queue.Dequeue()))
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

    private static List<AfterArc> PathTo(BoundEntry start, Dictionary<BoundEntry, AfterArc> cameBy)
    {
        var path = new List<AfterArc>();
        BoundEntry node = start;
        do
        {
            AfterArc arc = cameBy[node];
            path.Add(arc);
            node = arc.Later;
        }
        while (!ReferenceEquals(node, start));

        path.Reverse();
        return path;
    }
}
