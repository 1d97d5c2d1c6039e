namespace Dateline.Logic;

/// <summary>Ways that lead from an entry back to it: no person is an own ancestor, whoever comes between.</summary>
internal static class Circles
{
    /// <summary>The ids to which values lead: references, alone or in lists.</summary>
    public static IEnumerable<string> Named(IStatements values)
    {
        for (int i = 0; i < values.Count; i++)
        {
            Value value = values[i].Value;
            if (value.Kind == ValueKind.Entry && value.Name is { } id)
                yield return id;
            for (int j = 0; j < value.Items?.Count; j++)
            {
                if (value.Items![j].Value is { Kind: ValueKind.Entry, Name: { } item })
                    yield return item;
            }
        }
    }

    /// <summary>The shortest way back to where it begins, without its end; null where none leads there.</summary>
    /// <param name="next">To which ids an id leads.</param>
    public static IReadOnlyList<string>? Shortest(string start, Func<string, IEnumerable<string>> next)
    {
        var before = new Dictionary<string, string>(StringComparer.Ordinal);
        var reached = new Queue<string>();
        reached.Enqueue(start);
        while (reached.Count > 0)
        {
            string at = reached.Dequeue();
            foreach (string id in next(at))
            {
                if (id == start)
                    return Way(start, at, before);
                if (before.ContainsKey(id))
                    continue;
                before.Add(id, at);
                reached.Enqueue(id);
            }
        }

        return null;
    }

    private static List<string> Way(string start, string last, Dictionary<string, string> before)
    {
        List<string> way = [last];
        while (way[way.Count - 1] != start)
            way.Add(before[way[way.Count - 1]]);
        way.Reverse();
        return way;
    }
}
