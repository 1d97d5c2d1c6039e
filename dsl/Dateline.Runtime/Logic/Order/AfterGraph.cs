namespace Dateline.Logic;

/// <summary>Entries, and what each comes after. Arcs are taken out until an order is left.</summary>
internal sealed class AfterGraph<T>
    where T : class, ITimed
{
    private readonly Dictionary<T, List<AfterArc<T>>> _arcs = [];
    private readonly List<T> _nodes = [];

    public AfterGraph(IReadOnlyList<AfterArc<T>> arcs)
    {
        foreach (AfterArc<T> arc in arcs)
        {
            ArcsOf(arc.Later).Add(arc);
            ArcsOf(arc.Earlier);
        }
    }

    /// <summary>Every entry that comes after another or before one.</summary>
    public IReadOnlyList<T> Nodes => _nodes;

    public IReadOnlyList<AfterArc<T>> ArcsFrom(T later) => _arcs[later];

    public void Drop(AfterArc<T> arc) => _arcs[arc.Later].Remove(arc);

    /// <summary>The arcs that are left.</summary>
    public IEnumerable<AfterArc<T>> Arcs => _nodes.SelectMany(node => _arcs[node]);

    public Dictionary<T, T[]> EarlierOfEach()
    {
        var earlier = new Dictionary<T, T[]>(_nodes.Count);
        foreach (KeyValuePair<T, List<AfterArc<T>>> pair in _arcs)
        {
            if (pair.Value.Count > 0)
                earlier.Add(pair.Key, [.. pair.Value.Select(arc => arc.Earlier)]);
        }

        return earlier;
    }

    /// <summary>All entries, each behind everything that it comes after. There must be no circle.</summary>
    public IReadOnlyList<T> EarlierFirst()
    {
        var order = new List<T>(_nodes.Count);
        foreach (IReadOnlyList<T> group in ConnectedGroups<T>.Of(this))
            order.AddRange(group);
        return order;
    }

    private List<AfterArc<T>> ArcsOf(T node)
    {
        if (_arcs.TryGetValue(node, out List<AfterArc<T>>? arcs))
            return arcs;
        _nodes.Add(node);
        return _arcs[node] = [];
    }
}
