namespace Dateline;

/// <summary>Puts events in order of time.</summary>
internal static class InTime
{
    /// <param name="rows">Of events, in the order of their ids.</param>
    public static int[] Sorted(IEntryStore store, IReadOnlyList<int> rows)
    {
        var sorted = new List<int>(rows.Count);
        var placed = new HashSet<int>();
        var path = new Stack<(int Row, int Next)>();
        foreach (int first in rows.OrderBy(store.DateOf).ThenBy(row => row))
        {
            path.Push((first, 0));
            while (path.TryPop(out (int Row, int Next) at))
            {
                var timed = (IEvent)store.At(at.Row);
                IReadOnlyList<IEvent> earlier = timed.Status == EventStatus.Disproven ? [] : timed.After;
                if (at.Next == 0 && !placed.Add(at.Row))
                    continue;
                if (at.Next == earlier.Count)
                {
                    sorted.Add(at.Row);
                    continue;
                }

                path.Push((at.Row, at.Next + 1));
                if (store.RowOf(earlier[at.Next].Id) is >= 0 and var row && store.At(row) is IEvent { Status: not EventStatus.Disproven })
                    path.Push((row, 0));
            }
        }

        return [.. sorted];
    }
}
