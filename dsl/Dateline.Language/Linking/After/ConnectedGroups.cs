using Dateline.Language.Binding.Bound;
using Dateline.Language.Linking.Time;

namespace Dateline.Language.Linking.After;

/// <summary>
/// The strongly connected groups of the graph of <c>after</c> (Tarjan), each behind those it comes after. A group of more than one is
/// a tangle of circles. Without recursion: a chain may be as long as the timeline.
/// </summary>
internal sealed class ConnectedGroups
{
    private readonly AfterGraph _graph;
    private readonly Dictionary<BoundEntry, int> _numbers;
    private readonly Dictionary<BoundEntry, int> _lowest;
    private readonly HashSet<BoundEntry> _isOpen = [];
    private readonly Stack<BoundEntry> _open = new();
    private readonly Stack<(BoundEntry Node, int NextArc)> _path = new();
    private readonly List<IReadOnlyList<BoundEntry>> _groups = [];

    private ConnectedGroups(AfterGraph graph)
    {
        _graph = graph;
        _numbers = new Dictionary<BoundEntry, int>(graph.Nodes.Count);
        _lowest = new Dictionary<BoundEntry, int>(graph.Nodes.Count);
    }

    public static IReadOnlyList<IReadOnlyList<BoundEntry>> Of(AfterGraph graph)
    {
        var search = new ConnectedGroups(graph);
        foreach (BoundEntry node in graph.Nodes)
        {
            if (!search._numbers.ContainsKey(node))
                search.VisitFrom(node);
        }

        return search._groups;
    }

    private void VisitFrom(BoundEntry root)
    {
        Enter(root);
        while (_path.Count > 0)
        {
            (BoundEntry node, int nextArc) = _path.Pop();
            IReadOnlyList<AfterArc> arcs = _graph.ArcsFrom(node);
            if (nextArc < arcs.Count)
            {
                _path.Push((node, nextArc + 1));
                BoundEntry earlier = arcs[nextArc].Earlier;
                if (!_numbers.TryGetValue(earlier, out int number))
                    Enter(earlier);
                else if (_isOpen.Contains(earlier))
                    _lowest[node] = Math.Min(_lowest[node], number);
                continue;
            }

            if (_lowest[node] == _numbers[node])
                CloseGroup(node);
            if (_path.Count > 0)
            {
                BoundEntry later = _path.Peek().Node;
                _lowest[later] = Math.Min(_lowest[later], _lowest[node]);
            }
        }
    }

    private void Enter(BoundEntry node)
    {
        _numbers[node] = _lowest[node] = _numbers.Count;
        _open.Push(node);
        _isOpen.Add(node);
        _path.Push((node, 0));
    }

    private void CloseGroup(BoundEntry first)
    {
        var group = new List<BoundEntry>();
        BoundEntry node;
        do
        {
            node = _open.Pop();
            _isOpen.Remove(node);
            group.Add(node);
        }
        while (!ReferenceEquals(node, first));

        _groups.Add(group);
    }
}
