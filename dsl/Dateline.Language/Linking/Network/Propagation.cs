namespace Dateline.Language.Linking.Network;

/// <summary>
/// The tightest bounds that follow (Bellman and Ford, with a queue). Since no arc ever exchanges days, the first days that all arcs allow are
/// themselves an answer, and so are the last ones: the bounds are exact, also where months are counted.
/// </summary>
internal sealed class Propagation
{
    private readonly DayNetwork _network;
    private readonly bool[] _isQueued;
    private readonly Queue<int> _queue = new();

    public Propagation(DayNetwork network)
    {
        _network = network;
        _isQueued = new bool[network.Count];
        First = [.. network.Earliest];
        Last = [.. network.Latest];
        FirstBy = [.. Enumerable.Repeat(-1, network.Count)];
        LastBy = [.. Enumerable.Repeat(-1, network.Count)];
    }

    /// <summary>The first day that follows for each.</summary>
    public long[] First { get; }

    /// <summary>The last day that follows for each.</summary>
    public long[] Last { get; }

    /// <summary>The arc from which the first day follows; -1 where it is that of the date.</summary>
    public int[] FirstBy { get; }

    /// <summary>The arc from which the last day follows; -1 where it is that of the date.</summary>
    public int[] LastBy { get; }

    /// <summary>Works out the first days; where some cannot be, the fewest statements that show it.</summary>
    /// <returns>Null where all is well, and where the effort was spent.</returns>
    public ShortestContradiction? ContradictionIn(DayOrder order, Effort effort)
    {
        int onCircle = order.HasCircles ? GainingCircle.DayOn(_network, order.Days, effort) : -1;
        if (effort.IsSpent || (onCircle < 0 && (PushFirst(order.Days, effort) || effort.IsSpent)))
            return null;
        int[] days = [.. order.Days.OrderBy(day => day)];
        return ShortestContradiction.In(_network, days, onCircle, Effort.For(days.Length));
    }

    /// <returns>False where some day would come after the last one that its date allows.</returns>
    public bool PushFirst(int[] order, Effort effort)
    {
        Begin(order, First, FirstBy, _network.Earliest);
        while (_queue.Count > 0 && !effort.IsSpent)
        {
            int day = Next();
            if (First[day] == long.MinValue)
                continue;
            foreach (int arc in _network.Beginning(day))
            {
                effort.Spend();
                int to = _network[arc].To;
                if (_network.IsDropped(arc) || _network[arc].Push(First[day]) is var pushed && pushed <= First[to])
                    continue;
                (First[to], FirstBy[to]) = (pushed, arc);
                if (pushed > _network.Latest[to])
                    return false;
                Enqueue(to);
            }
        }

        return true;
    }

    /// <summary>After <see cref="PushFirst"/> found that some answer exists.</summary>
    public void PullLast(int[] order, Effort effort)
    {
        Begin([.. Enumerable.Reverse(order)], Last, LastBy, _network.Latest);
        while (_queue.Count > 0 && !effort.IsSpent)
        {
            int day = Next();
            if (Last[day] == long.MaxValue)
                continue;
            foreach (int arc in _network.Ending(day))
            {
                effort.Spend();
                int from = _network[arc].From;
                if (_network.IsDropped(arc) || _network[arc].Pull(Last[day]) is var pulled && pulled >= Last[from])
                    continue;
                (Last[from], LastBy[from]) = (pulled, arc);
                Enqueue(from);
            }
        }
    }

    /// <summary>Nothing follows for these days but what their dates say.</summary>
    public void Forget(int[] days)
    {
        foreach (int day in days)
        {
            (First[day], FirstBy[day]) = (_network.Earliest[day], -1);
            (Last[day], LastBy[day]) = (_network.Latest[day], -1);
        }
    }

    private void Begin(int[] order, long[] bounds, int[] by, long[] own)
    {
        while (_queue.Count > 0)
            Next();
        foreach (int day in order)
        {
            (bounds[day], by[day]) = (own[day], -1);
            Enqueue(day);
        }
    }

    private int Next()
    {
        int day = _queue.Dequeue();
        _isQueued[day] = false;
        return day;
    }

    private void Enqueue(int day)
    {
        if (_isQueued[day])
            return;
        _isQueued[day] = true;
        _queue.Enqueue(day);
    }
}
