using Dateline.Language.Binding.Bound;
using Dateline.Language.Diagnostics;
using Dateline.Language.Linking.Entries;
using Dateline.Language.Linking.Time;

namespace Dateline.Language.Linking.After;

/// <summary>Makes an order of every <c>after</c> and <c>before</c>: circles are broken and reported, and days are narrowed along it.</summary>
internal static class AfterResolver
{
    public static OrderOfArcs Resolve(EntryIndex index, AfterContradictions contradictions, List<Finding> findings)
    {
        List<AfterArc> arcs = AfterReader.Read(index, contradictions);
        var graph = new AfterGraph(arcs);
        if (arcs.Count == 0)
            return new OrderOfArcs(graph, []);
        foreach (IReadOnlyList<AfterArc> circle in AfterCircles.BreakAll(graph))
            findings.Add(AfterFindings.GoesInACircle(circle));
        return new OrderOfArcs(graph, Narrow(graph, contradictions));
    }

    /// <summary>
    /// What comes after something is not earlier than that; along a chain this can contradict a date although no two
    /// neighbours do.
    /// </summary>
    private static Dictionary<BoundEntry, DateRange> Narrow(AfterGraph graph, AfterContradictions contradictions)
    {
        IReadOnlyList<BoundEntry> inOrder = graph.EarlierFirst();
        var ranges = new Dictionary<BoundEntry, DateRange>(inOrder.Count);
        var boundBy = new Dictionary<BoundEntry, BoundEntry>();
        var times = new LatestTimes();
        foreach (BoundEntry entry in inOrder)
        {
            DateRange range = DateRange.Of(entry);
            foreach (AfterArc arc in graph.ArcsFrom(entry).ToArray())
            {
                long bound = ranges[arc.Earlier].Earliest;
                BoundEntry origin = boundBy.TryGetValue(arc.Earlier, out BoundEntry? further) ? further : arc.Earlier;
                BoundEntry? contradicting = bound > range.Latest ? origin : times.ContradictingOf(entry, arc.Earlier);
                if (contradicting is not null)
                {
                    contradictions.Add(arc, entry, contradicting);
                    graph.Drop(arc);
                }
                else if (bound > range.Earliest)
                {
                    range = range with { Earliest = bound };
                    boundBy[entry] = origin;
                }
            }

            ranges.Add(entry, range);
            times.Add(entry, graph.ArcsFrom(entry));
        }

        for (int i = inOrder.Count - 1; i >= 0; i--)
        {
            foreach (AfterArc arc in graph.ArcsFrom(inOrder[i]))
            {
                DateRange earlier = ranges[arc.Earlier];
                if (ranges[arc.Later].Latest < earlier.Latest)
                    ranges[arc.Earlier] = earlier with { Latest = ranges[arc.Later].Latest };
            }
        }

        return ranges;
    }
}
