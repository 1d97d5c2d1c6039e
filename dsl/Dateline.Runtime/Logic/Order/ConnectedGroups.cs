namespace Dateline.Logic;

/// <summary>
/// The strongly connected groups of the graph of <c>after</c> (Tarjan), each behind those it comes after. A group of more than one is
/// a tangle of circles. Without recursion: a chain may be as long as the timeline.
/// </summary>
internal sealed class ConnectedGroups<T>
    where T : class, ITimed
{
    private readonly AfterGraph<T> _graph;
    private readonly Dictionary<T, int> _numbers;
    private readonly Dictionary<T, int> _lowest;
    private readonly HashSet<T> _isOpen = [];
    private readonly Stack<T> _open = new();
    private readonly Stack<(T Node, int NextArc)> _path = new();
    private readonly List<IReadOnlyList<T>> _groups = [];

    private ConnectedGroups(AfterGraph<T> graph)
    {
        _graph = graph;
        _numbers = new Dictionary<T, int>(graph.Nodes.Count);
        _lowest = new Dictionary<T, int>(graph.Nodes.Count);
    }

    public static IReadOnlyList<IReadOnlyList<T>> Of(AfterGraph<T> graph)
    {
        var search = new ConnectedGroups<T>(graph);
        foreach (T node in graph.Nodes)
        {
            if (!search._numbers.ContainsKey(node))
                search.VisitFrom(node);
        }

        return search._groups;
    }

    private void VisitFrom(T root)
    {
        Enter(root);
        while (_path.Count > 0)
        {
            (T node, int nextArc) = _path.Pop();
            IReadOnlyList<AfterArc<T>> arcs = _graph.ArcsFrom(node);
            if (nextArc < arcs.Count)
            {
                _path.Push((node, nextArc + 1));
                T earlier = arcs[nextArc].Earlier;
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
                T later = _path.Peek().Node;
                _lowest[later] = Math.Min(_lowest[later], _lowest[node]);
            }
        }
    }

    private void Enter(T node)
    {
        _numbers[node] = _lowest[node] = _numbers.Count;
        _open.Push(node);
        _isOpen.Add(node);
        _path.Push((node, 0));
    }

    private void CloseGroup(T first)
    {
        var group = new List<T>();
        T node;
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
