namespace Dateline.Logic;

/// <summary>
/// The tightest bounds that follow (Bellman and Ford, in passes along an order, as Yen has them). Since no arc ever exchanges days, the first
/// days that all arcs allow are themselves an answer, and so are the last ones: the bounds are exact, also where months are counted.
/// </summary>
internal sealed class Propagation
{
    /// <summary>After so many passes it is asked whether they follow a circle that never ends.</summary>
    private const int PassesBetweenQuestions = 16;

    private readonly DayNetwork _network;
    private readonly bool[] _isChanged;

    public Propagation(DayNetwork network)
    {
        _network = network;
        _isChanged = new bool[network.Count];
        First = [.. network.Earliest];
        Last = [.. network.Latest];
        FirstBy = [.. Enumerable.Repeat(-1, network.Count)];
        LastBy = [.. FirstBy];
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
    /// <returns>Null where all is well, and where the budget was spent.</returns>
    public ShortestContradiction? ContradictionIn(DayOrder order, StepBudget budget)
    {
        bool isPossible = PushFirst(order, budget);
        if (budget.IsSpent)
            return null;
        int onCircle = -1;
        if (order.HasCircles)
        {
            // A circle that some date leads to has been gone along above.
            int[] asked = isPossible ? Array.FindAll(order.Days, day => First[day] == long.MinValue) : order.Days;
            onCircle = asked.Length == 0 ? -1 : GainingCircle.DayOn(_network, asked, budget);
        }

        if (budget.IsSpent || (isPossible && onCircle < 0))
            return null;
        int[] days = [.. order.Days.OrderBy(day => day)];
        return ShortestContradiction.In(_network, days, onCircle, StepBudget.For(days.Length));
    }

    /// <summary>Works out the last days, after it was found that some answer exists.</summary>
    public void PullLast(DayOrder order, StepBudget budget)
    {
        Begin(order.Days, Last, LastBy, _network.Latest);
        for (bool isChanged = true; isChanged && !budget.IsSpent;)
        {
            isChanged = false;
            for (int i = order.Days.Length - 1; i >= 0; i--)
            {
                int day = order.Days[i];
                if (!_isChanged[day] || Last[day] == long.MaxValue)
                    continue;
                _isChanged[day] = false;
                foreach (int arc in _network.Ending(day))
                {
                    budget.Spend();
                    int from = _network[arc].From;
                    if (_network.IsDropped(arc) || _network[arc].Pull(Last[day]) is var pulled && pulled >= Last[from])
                        continue;
                    (Last[from], LastBy[from]) = (pulled, arc);
                    _isChanged[from] = isChanged = true;
                }
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

    /// <returns>False where some day would come after the last one that its date allows, or never come to rest.</returns>
    private bool PushFirst(DayOrder order, StepBudget budget)
    {
        Begin(order.Days, First, FirstBy, _network.Earliest);
        int passes = 0;
        for (bool isChanged = true; isChanged && !budget.IsSpent;)
        {
            isChanged = false;
            foreach (int day in order.Days)
            {
                if (!_isChanged[day] || First[day] == long.MinValue)
                    continue;
                _isChanged[day] = false;
                foreach (int arc in _network.Beginning(day))
                {
                    budget.Spend();
                    int to = _network[arc].To;
                    if (_network.IsDropped(arc) || _network[arc].Push(First[day]) is var pushed && pushed <= First[to])
                        continue;
                    (First[to], FirstBy[to]) = (pushed, arc);
                    if (pushed > _network.Latest[to])
                        return false;
                    _isChanged[to] = isChanged = true;
                }
            }

            if (++passes % PassesBetweenQuestions == 0 && GainingCircle.DayOn(_network, order.Days, FirstBy) >= 0)
                return false;
        }

        return true;
    }

    private void Begin(int[] days, long[] bounds, int[] by, long[] own)
    {
        foreach (int day in days)
        {
            (bounds[day], by[day]) = (own[day], -1);
            _isChanged[day] = true;
        }
    }
}
