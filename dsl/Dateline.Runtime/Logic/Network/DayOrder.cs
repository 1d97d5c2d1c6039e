namespace Dateline.Logic;

/// <summary>
/// Days in an order in which what is said of order leads on (the reverse postorder of a search by depth): that goes in no circle, since circles
/// of <c>after</c> have been broken. Only what is said to be at most so far apart leads back.
/// </summary>
/// <param name="Days">Every day of a part.</param>
/// <param name="HasCircles">Whether some arc may lead back.</param>
internal sealed record DayOrder(int[] Days, bool HasCircles)
{
    private const byte Open = 1, Done = 2;

    /// <param name="states">For each day of the network, 0 for all of the part, and not afterwards.</param>
    public static DayOrder Of(DayNetwork network, int[] part, byte[] states)
    {
        var order = new int[part.Length];
        int next = part.Length;
        var path = new Stack<(int Day, int NextArc)>();
        bool hasCircles = false;
        foreach (int first in part)
        {
            if (states[first] != 0)
                continue;
            Enter(first);
            while (path.Count > 0)
            {
                (int day, int nextArc) = path.Pop();
                int[] arcs = network.Beginning(day);
                if (nextArc == arcs.Length)
                {
                    order[--next] = day;
                    states[day] = Done;
                    continue;
                }

                path.Push((day, nextArc + 1));
                DayArc arc = network[arcs[nextArc]];
                hasCircles |= arc.IsAtMost || states[arc.To] == Open;
                if (!arc.IsAtMost && states[arc.To] == 0)
                    Enter(arc.To);
            }
        }

        return new DayOrder(order, hasCircles);

        void Enter(int day)
        {
            states[day] = Open;
            path.Push((day, 0));
        }
    }
}
