namespace Dateline.Logic;

/// <summary>What events say of each other's dates, and what follows from all of it.</summary>
internal sealed class TimeNetwork<T>
    where T : class, ITimed
{
    /// <summary>More contradictions than this in one part of a timeline have one cause, or nobody reads them.</summary>
    private const int MostInAPart = 64;

    private readonly T[] _events;
    private readonly Dictionary<T, int> _days;
    private readonly TimeStatement<T>[] _statements;
    private readonly DayNetwork _network;
    private readonly Propagation _propagation;

    /// <param name="statements">In the order of files and places, by which one of several contradictions as short is chosen.</param>
    public TimeNetwork(IEnumerable<TimeStatement<T>> statements)
    {
        _statements = [.. statements];
        _days = [];
        var events = new List<T>();
        foreach (TimeStatement<T> statement in _statements)
        {
            Add(statement.Earlier);
            Add(statement.Later);
        }

        _events = [.. events];
        DateRange[] dates = Array.ConvertAll(_events, DateRange.Of);
        _network = new DayNetwork(Array.ConvertAll(dates, date => date.Earliest), Array.ConvertAll(dates, date => date.Latest), Array.ConvertAll(_statements, ArcOf));
        _propagation = new Propagation(_network);

        void Add(T timed)
        {
            if (_days.ContainsKey(timed))
                return;
            _days.Add(timed, events.Count);
            events.Add(timed);
        }
    }

    public static TimeNetwork<T> Empty { get; } = new([]);

    public IReadOnlyList<T> Events => _events;

    /// <summary>Whether any distance is said: where none is, the order alone tells what cannot be.</summary>
    public bool HasDistances => Array.Exists(_statements, statement => statement.Amount is not null);

    /// <summary>Works out what follows, and reports what cannot be. It is done once, and first.</summary>
    /// <param name="report">Takes what cannot be; null where that is known already.</param>
    public void Resolve(ITimeReport<T>? report)
    {
        byte[] states = new byte[_events.Length];
        foreach (int[] part in _network.Parts())
        {
            var order = DayOrder.Of(_network, part, states);
            var budget = StepBudget.For(part.Length);
            int found = 0;
            while (found < MostInAPart && !budget.IsSpent && _propagation.ContradictionIn(order, budget) is { } contradiction)
            {
                found++;
                report?.Contradict(Reported(contradiction));
                foreach (int arc in contradiction.Arcs)
                    _network.Drop(arc);
            }

            if (!budget.IsSpent && found < MostInAPart)
                _propagation.PullLast(order, budget);
            if (budget.IsSpent)
                report?.NotWorkedOut(Array.ConvertAll(part, day => _events[day]));
            if (budget.IsSpent || found == MostInAPart)
                _propagation.Forget(part);
        }
    }

    public DateRange RangeOf(T timed) =>
        _days.TryGetValue(timed, out int day) ? new DateRange(_propagation.First[day], _propagation.Last[day]) : DateRange.Of(timed);

    /// <summary>From what the first day of an event follows, or the last: the statements, from those about itself on.</summary>
    public IReadOnlyList<TimeStatement<T>> ReasonsOf(T timed, bool isLast)
    {
        var reasons = new List<TimeStatement<T>>();
        if (!_days.TryGetValue(timed, out int day))
            return reasons;
        int[] by = isLast ? _propagation.LastBy : _propagation.FirstBy;
        while (by[day] >= 0 && reasons.Count < _events.Length)
        {
            reasons.Add(_statements[by[day]]);
            day = isLast ? _network[by[day]].To : _network[by[day]].From;
        }

        return reasons;
    }

    private TimeContradiction<T> Reported(ShortestContradiction found)
    {
        TimeStatement<T>[] chain = Array.ConvertAll(found.Arcs, arc => _statements[arc]);
        T first = EventAt(found.Arcs[0], isEnd: false), last = EventAt(found.Arcs[found.Arcs.Length - 1], isEnd: true);
        TimeStatement<T>[] could = [.. chain.Where(statement => statement.CouldGive(found.IsCircle ? 1 : found.Day - DateRange.Of(last).Latest))];
        TimeStatement<T> said = could.Length > 0 ? could[could.Length - 1] : chain[chain.Length - 1];
        return new TimeContradiction<T>(said, chain, first, last, found.IsCircle ? null : found.Day);
    }

    private T EventAt(int arc, bool isEnd) => _events[isEnd ? _network[arc].To : _network[arc].From];

    private DayArc ArcOf(TimeStatement<T> statement)
    {
        int earlier = _days[statement.Earlier], later = _days[statement.Later];
        return statement.IsAtMost ? new DayArc(later, earlier, statement.Shift, true) : new DayArc(earlier, later, statement.Shift, false);
    }
}
