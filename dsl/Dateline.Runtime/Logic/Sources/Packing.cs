namespace Dateline.Logic;

/// <summary>How many sets there are at most of which no two share a member. It is exact where up to <see cref="Few"/> sets hang together, and otherwise within bounds.</summary>
internal static class Packing
{
    private const int Few = 24;

    /// <returns>A number that can be reached, and one that cannot be exceeded.</returns>
    public static (int Least, int Most) Of(IReadOnlyList<HashSet<string>> sets)
    {
        (int least, int most) = (0, 0);
        foreach (IReadOnlyList<int> group in Groups(sets))
        {
            HashSet<string>[] together = [.. group.Select(i => sets[i])];
            (int Least, int Most) apart = together.Length > Few ? Bounds(together) : Exact(together);
            least += apart.Least;
            most += apart.Most;
        }

        return (least, most);
    }

    /// <summary>Those that hang together by what they share, in the order of the first of each.</summary>
    public static IReadOnlyList<IReadOnlyList<int>> Groups(IReadOnlyList<HashSet<string>> sets)
    {
        var holders = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (int i = 0; i < sets.Count; i++)
        {
            foreach (string member in sets[i])
            {
                if (!holders.TryGetValue(member, out List<int>? known))
                    holders.Add(member, known = []);
                known.Add(i);
            }
        }

        var groups = new List<IReadOnlyList<int>>();
        bool[] isTaken = new bool[sets.Count];
        var asked = new HashSet<string>(StringComparer.Ordinal);
        for (int first = 0; first < sets.Count; first++)
        {
            if (isTaken[first])
                continue;
            isTaken[first] = true;
            var group = new List<int> { first };
            for (int next = 0; next < group.Count; next++)
            {
                foreach (int other in sets[group[next]].Where(asked.Add).SelectMany(member => holders[member]))
                {
                    if (isTaken[other])
                        continue;
                    isTaken[other] = true;
                    group.Add(other);
                }
            }

            group.Sort();
            groups.Add(group);
        }

        return groups;
    }

    private static (int, int) Exact(HashSet<string>[] sets)
    {
        int[] neighbours = new int[sets.Length];
        for (int i = 0; i < sets.Length; i++)
        {
            for (int k = 0; k < i; k++)
            {
                if (!sets[i].Overlaps(sets[k]))
                    continue;
                neighbours[i] |= 1 << k;
                neighbours[k] |= 1 << i;
            }
        }

        int most = MostApart((1 << sets.Length) - 1, neighbours);
        return (most, most);
    }

    /// <summary>With the set that meets most others, or without it; one that meets at most one other costs nothing.</summary>
    private static int MostApart(int rest, int[] neighbours)
    {
        int chosen = -1;
        int meets = -1;
        for (int i = 0; i < neighbours.Length; i++)
        {
            if ((rest & (1 << i)) == 0)
                continue;
            int others = Ones(rest & neighbours[i]);
            if (others <= 1)
                return 1 + MostApart(rest & ~(1 << i) & ~neighbours[i], neighbours);
            if (others > meets)
                (chosen, meets) = (i, others);
        }

        if (chosen < 0)
            return 0;
        int without = rest & ~(1 << chosen);
        return Math.Max(1 + MostApart(without & ~neighbours[chosen], neighbours), MostApart(without, neighbours));
    }

    private static int Ones(int bits)
    {
        int ones = 0;
        for (; bits != 0; bits &= bits - 1)
            ones++;
        return ones;
    }

    /// <summary>Taken one after the other, the smallest first; and at most one of all that share a member, the commonest first.</summary>
    private static (int, int) Bounds(HashSet<string>[] sets)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        int least = 0;
        foreach (HashSet<string> set in sets.OrderBy(set => set.Count))
        {
            if (set.Overlaps(used))
                continue;
            used.UnionWith(set);
            least++;
        }

        int most = 0;
        bool[] isCovered = new bool[sets.Length];
        foreach (string member in sets.SelectMany(set => set).GroupBy(name => name, StringComparer.Ordinal).OrderByDescending(alike => alike.Count()).ThenBy(alike => alike.Key, StringComparer.Ordinal).Select(alike => alike.Key))
        {
            bool isNew = false;
            for (int i = 0; i < sets.Length; i++)
            {
                if (isCovered[i] || !sets[i].Contains(member))
                    continue;
                isCovered[i] = true;
                isNew = true;
            }

            most += isNew ? 1 : 0;
        }

        return (least, most);
    }
}
