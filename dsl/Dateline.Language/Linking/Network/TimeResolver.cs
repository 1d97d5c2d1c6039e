using Dateline.Language.Binding.Bound;
using Dateline.Language.Diagnostics;
using Dateline.Language.Linking.After;
using Dateline.Language.Linking.Entries;
using Dateline.Language.Linking.Time;

namespace Dateline.Language.Linking.Network;

/// <summary>Makes an order of everything that entries say of each other's dates. Where nobody says a distance, the order alone tells what cannot be.</summary>
internal static class TimeResolver
{
    /// <param name="network">What follows for the dates, worked out when it is asked for.</param>
    public static AfterOrder Resolve(EntryIndex index, List<Finding> findings, out Lazy<TimeNetwork> network)
    {
        network = Worked(TimeNetwork.Empty);
        var contradictions = new AfterContradictions();
        OrderOfArcs order = AfterResolver.Resolve(index, contradictions, findings);
        TimeStatement[] statements = [.. TimeNetwork.StatementsOf(index, order.Graph.Arcs)];
        if (statements.Length == 0)
            return contradictions.Found.Count == 0 ? AfterOrder.None : new AfterOrder(order.Graph.EarlierOfEach(), order.Ranges, contradictions);
        var made = new TimeNetwork(statements);
        if (Array.Exists(statements, statement => statement.Amount is not null))
        {
            made.Resolve(contradictions);
            network = Worked(made);
            foreach (BoundEntry entry in made.Entries)
                order.Ranges[entry] = made.RangeOf(entry);
        }
        else
        {
            network = new Lazy<TimeNetwork>(
                () =>
                {
                    made.Resolve(new AfterContradictions());
                    return made;
                },
                LazyThreadSafetyMode.ExecutionAndPublication);
        }

        return new AfterOrder(order.Graph.EarlierOfEach(), order.Ranges, contradictions);
    }

    private static Lazy<TimeNetwork> Worked(TimeNetwork network) => new(() => network, LazyThreadSafetyMode.PublicationOnly);
}
