using Dateline.Language.Binding.Bound;
using Dateline.Language.Linking.Time;
using Dateline.Language.Series.Moves;

namespace Dateline.Language.Series.Order;

/// <summary>Neighbouring moves of one chain whose dates overlap, so that the dates alone do not put them in order.</summary>
internal sealed class OpenGroup
{
    /// <summary>Ways through other events are followed for so many steps; further away an <c>after</c> settles nothing.</summary>
    private const int MostStepsBack = 20_000;

    /// <summary>Narrowing settles in one or two rounds, unless <c>effective</c> and <c>after</c> pull in different directions.</summary>
    private const int MostRounds = 8;

    private readonly SeriesMove[] _moves;
    private readonly PositionRange[] _ranges;
    private readonly List<(int Earlier, int Later)> _arcs = [];

    private OpenGroup(SeriesMove[] moves, IEnumerable<PositionRange> ranges)
    {
        _moves = moves;
        _ranges = [.. ranges];
    }

    public static OpenMoves Of(SeriesMove[] moves, AfterOrder after) => Of(moves, moves.Select(move => move.Range), after);

    /// <summary>The moves where each may have been meant.</summary>
    public static OpenMoves AsMayBeMeant(SeriesMove[] moves, AfterOrder after) => Of(moves, moves.Select(move => move.Reach), after);

    /// <summary>Which of the moves came after which, by place in the list, as entries and times of day say.</summary>
    public static IReadOnlyList<(int Earlier, int Later)> ArcsOf(SeriesMove[] moves, AfterOrder after) => WithArcs(moves, moves.Select(move => move.Range), after)._arcs;

    private static OpenMoves Of(SeriesMove[] moves, IEnumerable<PositionRange> ranges, AfterOrder after)
    {
        OpenGroup group = WithArcs(moves, ranges, after);
        if (group._arcs.Count > 0)
            group.NarrowAlongArcs();
        return group.Sorted();
    }

    private static OpenGroup WithArcs(SeriesMove[] moves, IEnumerable<PositionRange> ranges, AfterOrder after)
    {
        var group = new OpenGroup(moves, ranges);
        if (!after.IsEmpty)
            group.CollectArcs(after);
        IReadOnlyList<(int Earlier, int Later)> byTime = TimesOfDay.ArcsOf(moves);
        if (group._arcs.Count > 0 && byTime.Count > 0)
            TimesOfDay.DropWhatContradicts(group._arcs, byTime, moves.Length);
        group._arcs.AddRange(byTime);
        return group;
    }

    /// <summary>The moves with nothing known about their order.</summary>
    public static OpenMoves WithoutDates(SeriesMove[] moves) =>
        new(moves, [.. moves.Select(_ => PositionRange.Anywhere)], []);

    private void CollectArcs(AfterOrder after)
    {
        var indexOf = new Dictionary<BoundEntry, int>(_moves.Length);
        long earliestOfAll = long.MaxValue;
        for (int i = 0; i < _moves.Length; i++)
        {
            indexOf[_moves[i].Entry] = i;
            earliestOfAll = Math.Min(earliestOfAll, after.RangeOf(_moves[i].Entry).Earliest);
        }

        int stepsLeft = MostStepsBack;
        var seen = new HashSet<BoundEntry>();
        var toVisit = new Stack<BoundEntry>();
        for (int i = 0; i < _moves.Length; i++)
        {
            seen.Clear();
            Visit(_moves[i].Entry);
            while (toVisit.Count > 0)
            {
                BoundEntry earlier = toVisit.Pop();
                if (indexOf.TryGetValue(earlier, out int index))
                    _arcs.Add((index, i));
                else
                    Visit(earlier);
            }
        }

        // Whatever certainly happened before the first of the moves leads to none of them.
        void Visit(BoundEntry entry)
        {
            foreach (BoundEntry earlier in after.EarlierThan(entry))
            {
                if (stepsLeft-- > 0 && after.RangeOf(earlier).Earliest >= earliestOfAll && seen.Add(earlier))
                    toVisit.Push(earlier);
            }
        }
    }

    /// <summary>
    /// Where one move comes after another, it does not begin before that one. An arc that the dates of effect contradict says
    /// something about what happened, not about when it took force: it is left out here. What stays has no circle,
    /// because positions never go back along it.
    /// </summary>
    private void NarrowAlongArcs()
    {
        bool hasChanged = true;
        for (int round = 0; hasChanged && round < MostRounds; round++)
        {
            hasChanged = false;
            foreach ((int earlier, int later) in _arcs)
            {
                if (Goes(earlier, later) || _ranges[earlier].Earliest > _ranges[later].Latest)
                    continue;
                _ranges[later] = _ranges[later] with { Earliest = _ranges[earlier].Earliest };
                hasChanged = true;
            }
        }

        _arcs.RemoveAll(arc => !Goes(arc.Earlier, arc.Later));
    }

    private bool Goes(int earlier, int later) => _ranges[earlier].Earliest <= _ranges[later].Earliest;

    private OpenMoves Sorted()
    {
        int[] order = EarlierFirst();
        int[] placeOf = new int[order.Length];
        for (int i = 0; i < order.Length; i++)
            placeOf[order[i]] = i;
        return new OpenMoves(
            [.. order.Select(index => _moves[index])],
            [.. order.Select(index => _ranges[index])],
            [.. _arcs.Select(arc => (placeOf[arc.Earlier], placeOf[arc.Later]))]);
    }

    /// <summary>By first position, and behind what comes earlier: most searches then find an order at once.</summary>
    private int[] EarlierFirst()
    {
        int[] sorted = new int[_moves.Length];
        for (int i = 0; i < sorted.Length; i++)
            sorted[i] = i;
        Array.Sort(sorted, Compare);
        if (_arcs.Count == 0)
            return sorted;
        ILookup<int, int> earlierThan = _arcs.ToLookup(arc => arc.Later, arc => arc.Earlier);
        var order = new List<int>(sorted.Length);
        bool[] isPlaced = new bool[sorted.Length];
        var path = new Stack<(int Move, bool IsOpened)>();
        foreach (int move in sorted)
        {
            path.Push((move, false));
            while (path.Count > 0)
            {
                (int current, bool isOpened) = path.Pop();
                if (isPlaced[current])
                    continue;
                if (isOpened)
                {
                    isPlaced[current] = true;
                    order.Add(current);
                    continue;
                }

                path.Push((current, true));
                foreach (int earlier in earlierThan[current])
                    path.Push((earlier, false));
            }
        }

        return [.. order];
    }

    private int Compare(int a, int b)
    {
        int order = _ranges[a].Earliest.CompareTo(_ranges[b].Earliest);
        return order != 0 ? order : a - b;
    }
}
