using Dateline.Dates;

namespace Dateline.Logic;

/// <summary>Makes an order of every <c>after</c> and <c>before</c>: circles are broken and reported, and days are narrowed along it.</summary>
internal static class AfterResolver
{
    /// <param name="sayings">In the order of files and places.</param>
    public static OrderOfArcs<T> Resolve<T>(IEnumerable<TimeSaying<T>> sayings, IOrderReport<T> report)
        where T : class, ITimed
    {
        List<AfterArc<T>> arcs = PossibleOf(sayings, report);
        var graph = new AfterGraph<T>(arcs);
        if (arcs.Count == 0)
            return new OrderOfArcs<T>(graph, []);
        foreach (IReadOnlyList<AfterArc<T>> circle in AfterCircles.BreakAll(graph))
            report.GoesInACircle(circle);
        return new OrderOfArcs<T>(graph, Narrow(graph, report));
    }

    /// <summary>Every <c>after</c> and <c>before</c>, without what the two dates alone contradict.</summary>
    private static List<AfterArc<T>> PossibleOf<T>(IEnumerable<TimeSaying<T>> sayings, IOrderReport<T> report)
        where T : class, ITimed
    {
        var arcs = new List<AfterArc<T>>();
        foreach (TimeSaying<T> saying in sayings)
        {
            if (saying.Word == TimeWord.Within || !saying.Counts)
                continue;
            var arc = new AfterArc<T>(saying);
            if (IsBefore(arc.Later, arc.Earlier))
                report.AgainstTheDates(arc, arc.Later, arc.Earlier);
            else
                arcs.Add(arc);
        }

        return arcs;
    }

    /// <summary>
    /// What comes after something is not earlier than that; along a chain this can contradict a date although no two
    /// neighbours do.
    /// </summary>
    private static Dictionary<T, DateRange> Narrow<T>(AfterGraph<T> graph, IOrderReport<T> report)
        where T : class, ITimed
    {
        IReadOnlyList<T> inOrder = graph.EarlierFirst();
        var ranges = new Dictionary<T, DateRange>(inOrder.Count);
        var boundBy = new Dictionary<T, T>();
        var times = new LatestTimes<T>();
        foreach (T entry in inOrder)
        {
            var range = DateRange.Of(entry);
            foreach (AfterArc<T> arc in graph.ArcsFrom(entry).ToArray())
            {
                long bound = ranges[arc.Earlier].Earliest;
                T origin = boundBy.TryGetValue(arc.Earlier, out T? further) ? further : arc.Earlier;
                T? contradicting = bound > range.Latest ? origin : times.ContradictingOf(entry, arc.Earlier);
                if (contradicting is not null)
                {
                    report.AgainstTheDates(arc, entry, contradicting);
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
            foreach (AfterArc<T> arc in graph.ArcsFrom(inOrder[i]))
            {
                DateRange earlier = ranges[arc.Earlier];
                if (ranges[arc.Later].Latest < earlier.Latest)
                    ranges[arc.Earlier] = earlier with { Latest = ranges[arc.Later].Latest };
            }
        }

        return ranges;
    }

    private static bool IsBefore(ITimed one, ITimed other) =>
        one.Date is { } first && other.Date is { } second && EdtfDate.IsBefore(first, second) == Truth.True;
}
