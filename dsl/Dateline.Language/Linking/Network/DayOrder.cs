namespace Dateline.Language.Linking.Network;

/// <summary>Days in an order in which arcs lead on (the reverse postorder of a search by depth), so far as they go in no circle.</summary>
/// <param name="Days">Every day of a part.</param>
/// <param name="HasCircles">Whether some arc leads back.</param>
internal sealed record DayOrder(int[] Days, bool HasCircles)
{
    /// <param name="isDone">For each day of the network, false for all of the part; true afterwards.</param>
    public static DayOrder Of(DayNetwork network, int[] part, bool[] isDone)
    {
        var order = new int[part.Length];
        int next = part.Length;
        var path = new Stack<(int Day, int NextArc)>();
        var isOpen = new HashSet<int>();
        bool hasCircles = false;
        foreach (int first in part)
        {
            if (isDone[first])
                continue;
            Enter(first);
            while (path.Count > 0)
            {
                (int day, int nextArc) = path.Pop();
                int[] arcs = network.Beginning(day);
                if (nextArc == arcs.Length)
                {
                    order[--next] = day;
                    isOpen.Remove(day);
                    continue;
                }

                path.Push((day, nextArc + 1));
                int to = network[arcs[nextArc]].To;
                if (network.IsDropped(arcs[nextArc]))
                    continue;
                if (!isDone[to])
                    Enter(to);
                else
                    hasCircles |= isOpen.Contains(to);
            }
        }

        return new DayOrder(order, hasCircles);

        void Enter(int day)
        {
            isDone[day] = true;
            isOpen.Add(day);
            path.Push((day, 0));
        }
    }
}
