using Dateline.Language.Binding.Bound;
using Dateline.Language.Diagnostics;
using Dateline.Language.Linking.Entries;
using Dateline.Language.Linking.Time;
using Dateline.Logic;

namespace Dateline.Language.Linking.Network;

/// <summary>Makes an order of everything that entries say of each other's dates.</summary>
internal static class TimeResolver
{
    /// <param name="times">What is said, and what follows for the dates.</param>
    public static AfterOrder Resolve(EntryIndex index, List<Finding> findings, out TimeKnowledge times)
    {
        times = TimeKnowledge.None;
        WrittenSaying[] sayings = SayingReader.Read(index);
        if (sayings.Length == 0)
            return AfterOrder.None;
        var report = new TimeReport(findings);
        OrderOfArcs<BoundEntry> order = AfterResolver.Resolve(sayings, report);
        var made = new TimeNetwork<BoundEntry>(TimeStatement<BoundEntry>.Of(order.Graph.Arcs, sayings));
        if (made.HasDistances)
        {
            made.Resolve(report);
            foreach (BoundEntry entry in made.Events)
                order.Ranges[entry] = made.RangeOf(entry);
        }

        times = new TimeKnowledge(sayings, made, isWorkedOut: made.HasDistances);
        return new AfterOrder(order.Graph.EarlierOfEach(), order.Ranges, report);
    }
}
