using Dateline.Language.Binding.Bound;
using Dateline.Language.Linking.Time;

namespace Dateline.Language.Linking.After;

/// <summary>Entries, and what each comes after. Arcs are taken out until an order is left.</summary>
internal sealed class AfterGraph
{
    private readonly Dictionary<BoundEntry, List<AfterArc>> _arcs = [];
    private readonly List<BoundEntry> _nodes = [];

    public AfterGraph(IReadOnlyList<AfterArc> arcs)
    {
        foreach (AfterArc arc in arcs)
        {
            ArcsOf(arc.Later).Add(arc);
            ArcsOf(arc.Earlier);
        }
    }

    /// <summary>Every entry that comes after another or before one.</summary>
    public IReadOnlyList<BoundEntry> Nodes => _nodes;

    public IReadOnlyList<AfterArc> ArcsFrom(BoundEntry later) => _arcs[later];

    public void Drop(AfterArc arc) => _arcs[arc.Later].Remove(arc);

    /// <summary>The arcs that are left.</summary>
    public IEnumerable<AfterArc> Arcs => _nodes.SelectMany(node => _arcs[node]);

    public Dictionary<BoundEntry, BoundEntry[]> EarlierOfEach()
    {
        var earlier = new Dictionary<BoundEntry, BoundEntry[]>(_nodes.Count);
        foreach (KeyValuePair<BoundEntry, List<AfterArc>> pair in _arcs)
        {
            if (pair.Value.Count > 0)
                earlier.Add(pair.Key, [.. pair.Value.Select(arc => arc.Earlier)]);
        }

        return earlier;
    }

    /// <summary>All entries, each behind everything that it comes after. There must be no circle.</summary>
    public IReadOnlyList<BoundEntry> EarlierFirst()
    {
        var order = new List<BoundEntry>(_nodes.Count);
        foreach (IReadOnlyList<BoundEntry> group in ConnectedGroups.Of(this))
            order.AddRange(group);
        return order;
    }

    private List<AfterArc> ArcsOf(BoundEntry node)
    {
        if (_arcs.TryGetValue(node, out List<AfterArc>? arcs))
            return arcs;
        _nodes.Add(node);
        return _arcs[node] = [];
    }
}
