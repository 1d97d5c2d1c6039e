using Dateline.Dates;

namespace Dateline.Logic;

/// <summary>
/// A simple temporal network (Dechter, Meiri, Pearl): days, each within what its date allows, and arcs between them. An arc that was dropped
/// says nothing any more.
/// </summary>
internal sealed class DayNetwork
{
    private readonly DayArc[] _arcs;
    private readonly bool[] _isDropped;
    private readonly int[][] _beginning;
    private readonly int[][] _ending;
    private readonly Dictionary<(DayShift, bool), long> _gains = [];

    /// <param name="earliest">The first day of each; <see cref="long.MinValue"/> where open.</param>
    /// <param name="latest">The last day of each; <see cref="long.MaxValue"/> where open.</param>
    public DayNetwork(long[] earliest, long[] latest, IReadOnlyList<DayArc> arcs)
    {
        Earliest = earliest;
        Latest = latest;
        _arcs = [.. arcs];
        _isDropped = new bool[_arcs.Length];
        _beginning = Grouped(arc => arc.From);
        _ending = Grouped(arc => arc.To);
    }

    public int Count => Earliest.Length;

    public long[] Earliest { get; }

    public long[] Latest { get; }

    public DayArc this[int arc] => _arcs[arc];

    /// <summary>The numbers of the arcs that begin at a day.</summary>
    public int[] Beginning(int day) => _beginning[day];

    /// <summary>The numbers of the arcs that end at a day.</summary>
    public int[] Ending(int day) => _ending[day];

    public bool IsDropped(int arc) => _isDropped[arc];

    public void Drop(int arc) => _isDropped[arc] = true;

    /// <summary>By how many days an arc pushes at least, wherever in the calendar; below zero where it lets the day fall back.</summary>
    public long GainOf(int arc)
    {
        (DayShift shift, bool isAtMost) = (_arcs[arc].Shift, _arcs[arc].IsAtMost);
        if (shift.Months == 0)
            return isAtMost ? -shift.Days : shift.Days;
        if (!_gains.TryGetValue((shift, isAtMost), out long gain))
            _gains.Add((shift, isAtMost), gain = isAtMost ? -shift.Most : shift.Fewest);
        return gain;
    }

    /// <summary>The parts between which no arc leads, each in the order of numbers.</summary>
    public IReadOnlyList<int[]> Parts()
    {
        int[] root = [.. Enumerable.Range(0, Count)];
        foreach (DayArc arc in _arcs)
            root[Root(arc.From)] = Root(arc.To);
        return [.. Enumerable.Range(0, Count).GroupBy(Root).Select(part => part.ToArray())];

        int Root(int day)
        {
            while (root[day] != day)
                day = root[day] = root[root[day]];
            return day;
        }
    }

    private int[][] Grouped(Func<DayArc, int> end)
    {
        int[] counts = new int[Count];
        foreach (DayArc arc in _arcs)
            counts[end(arc)]++;
        int[][] grouped = Array.ConvertAll(counts, count => count == 0 ? [] : new int[count]);
        for (int i = _arcs.Length - 1; i >= 0; i--)
            grouped[end(_arcs[i])][--counts[end(_arcs[i])]] = i;
        return grouped;
    }
}
