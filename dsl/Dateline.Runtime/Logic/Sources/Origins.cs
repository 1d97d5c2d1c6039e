namespace Dateline.Logic;

/// <summary>Where a source goes back to: the sources at the ends of what it is based on. One that is based on nothing is its own.</summary>
/// <param name="ends">Also those of which nobody knows what they are based on.</param>
/// <param name="areAll">No other source can be one of them.</param>
internal sealed class Origins(HashSet<string> ends, bool areAll)
{
    public HashSet<string> Ends { get; } = ends;

    public bool AreAll { get; } = areAll;

    public static Origins Of(in Value source, ISourceReading reading)
    {
        var ends = new HashSet<string>(StringComparer.Ordinal);
        var basedOn = new Dictionary<string, List<string>>(StringComparer.Ordinal) { [source.Name!] = [] };
        bool areAll = true;
        var rest = new Stack<Value>();
        rest.Push(source);
        while (rest.Count > 0)
        {
            Value next = rest.Pop();
            Statement stated = reading.BasesOf(next);
            bool isEnd = stated.Presence != Presence.Unsure;
            areAll &= isEnd && (stated.IsAbsent || stated.Value.Items is not null);
            for (int i = 0; stated.Value.Items is { } items && i < items.Count; i++)
            {
                if (items[i].Value is not { Kind: ValueKind.Entry, Name: { } name } basis)
                {
                    areAll = false;
                    continue;
                }

                isEnd = false;
                basedOn[next.Name!].Add(name);
                if (basedOn.ContainsKey(name))
                    continue;
                basedOn.Add(name, []);
                rest.Push(basis);
            }

            if (isEnd)
                ends.Add(next.Name!);
        }

        // Of sources that are based on each other, one line is wrong, and nobody knows which.
        return GoesInACircle(basedOn) ? new Origins([], areAll: false) : new Origins(ends, areAll);
    }

    /// <summary>Takes away what nothing is based on, until nothing is left or everything that is left leads to itself.</summary>
    private static bool GoesInACircle(Dictionary<string, List<string>> basedOn)
    {
        var named = basedOn.Keys.ToDictionary(name => name, _ => 0, StringComparer.Ordinal);
        foreach (string name in basedOn.Values.SelectMany(bases => bases))
            named[name]++;
        var free = new Stack<string>(named.Where(pair => pair.Value == 0).Select(pair => pair.Key));
        int taken = 0;
        for (; free.Count > 0; taken++)
        {
            foreach (string basis in basedOn[free.Pop()])
            {
                if (--named[basis] == 0)
                    free.Push(basis);
            }
        }

        return taken < basedOn.Count;
    }
}
