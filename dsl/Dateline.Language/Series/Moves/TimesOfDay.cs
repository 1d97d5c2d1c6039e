using Dateline.Dates;

namespace Dateline.Language.Series.Moves;

/// <summary>
/// Moves of one day are in the order of their times, where these can be compared: both with an offset, or both without. A
/// move without a time may stand before or after any of them.
/// </summary>
internal static class TimesOfDay
{
    /// <summary>Which move comes after which, by place in the list; what follows from two of them is left out.</summary>
    public static IReadOnlyList<(int Earlier, int Later)> ArcsOf(IReadOnlyList<SeriesMove> moves)
    {
        List<TimedMove>? timed = null;
        for (int i = 0; i < moves.Count; i++)
        {
            if (moves[i].When is { IsExactDay: true, Time: { } time } date)
                (timed ??= []).Add(new TimedMove(i, date.OrderEarliest, time.OffsetMinutes.HasValue, time.SecondsInUtc));
        }

        if (timed is null || timed.Count == 1)
            return [];
        timed.Sort();
        var arcs = new List<(int Earlier, int Later)>();
        int before = 0;
        for (int start = 0; start < timed.Count;)
        {
            int end = start + 1;
            while (end < timed.Count && timed[end].IsWith(timed[start]))
                end++;
            if (timed[before].IsComparableWith(timed[start]))
                Connect(timed, before, start, end, arcs);
            before = start;
            start = end;
        }

        return arcs;
    }

    /// <summary>
    /// <c>after</c> speaks of what happened, the times of when it took force: in a circle of both the times hold.
    /// </summary>
    /// <param name="arcs">What <c>after</c> says; what goes in a circle with the times is taken out.</param>
    public static void DropWhatContradicts(List<(int Earlier, int Later)> arcs, IReadOnlyList<(int Earlier, int Later)> byTime, int count)
    {
        var all = arcs.Concat(byTime).ToLookup(arc => arc.Earlier, arc => arc.Later);
        int[] waitsFor = new int[count];
        foreach (IGrouping<int, int> earlier in all)
        {
            foreach (int later in earlier)
                waitsFor[later]++;
        }

        var ready = new Stack<int>(Enumerable.Range(0, count).Where(move => waitsFor[move] == 0));
        while (ready.Count > 0)
        {
            foreach (int later in all[ready.Pop()])
            {
                if (--waitsFor[later] == 0)
                    ready.Push(later);
            }
        }

        arcs.RemoveAll(arc => waitsFor[arc.Earlier] > 0 && waitsFor[arc.Later] > 0);
    }

    private static void Connect(List<TimedMove> timed, int before, int start, int end, List<(int Earlier, int Later)> arcs)
    {
        for (int earlier = before; earlier < start; earlier++)
        {
            for (int later = start; later < end; later++)
                arcs.Add((timed[earlier].Move, timed[later].Move));
        }
    }

    private readonly record struct TimedMove(int Move, long Day, bool HasOffset, int Second) : IComparable<TimedMove>
    {
        public bool IsComparableWith(in TimedMove other) => Day == other.Day && HasOffset == other.HasOffset;

        public bool IsWith(in TimedMove other) => IsComparableWith(other) && Second == other.Second;

        public int CompareTo(TimedMove other)
        {
            int order = Day.CompareTo(other.Day);
            if (order == 0)
                order = HasOffset.CompareTo(other.HasOffset);
            if (order == 0)
                order = Second.CompareTo(other.Second);
            return order != 0 ? order : Move - other.Move;
        }
    }
}
