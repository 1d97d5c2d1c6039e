namespace Dateline.Logic;

/// <summary>How many sources of a list do not go back to one origin: the most that one can choose so that no two share one.</summary>
internal sealed class IndependentSources
{
    private readonly List<(string Id, Origins Origins)> _sources = [];

    /// <summary>There are so many, whatever it is that is not known.</summary>
    public int Least { get; private set; }

    /// <summary>There are not more, whatever it is that is not known.</summary>
    public int Most { get; private set; }

    /// <summary>Null where nobody knows what the list has.</summary>
    public static IndependentSources? Among(in Statement list, ISourceReading reading)
    {
        var found = new IndependentSources();
        if (list.IsAbsent)
            return found;
        if (list.Value.Items is null)
            return null;
        return found.Add(new ListItems(list), isWritten: list.Value.Items is not IPartialStatements, reading) ? found : null;
    }

    /// <summary>The number to name where there are too few or too many.</summary>
    public int FailedCount(int? least) => Most < least ? Most : Least;

    /// <summary>The sources that are one, in the order of the list, and the origin that they share; null where several are shared in turn.</summary>
    public IEnumerable<(IReadOnlyList<string> Sources, string? Origin)> Shared()
    {
        foreach (IReadOnlyList<int> group in Packing.Groups([.. _sources.Select(source => source.Origins.Ends)]))
        {
            if (group.Count == 1)
                continue;
            var common = new HashSet<string>(_sources[group[0]].Origins.Ends, StringComparer.Ordinal);
            foreach (int i in group)
                common.IntersectWith(_sources[i].Origins.Ends);
            yield return ([.. group.Select(i => _sources[i].Id)], common.OrderBy(id => id, StringComparer.Ordinal).FirstOrDefault());
        }
    }

    private bool Add(in ListItems items, bool isWritten, ISourceReading reading)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        var isCertain = new List<bool>();
        int again = 0;
        for (int i = 0; i < items.Count; i++)
        {
            // One that cannot be read may be several, written as one.
            if (items[i].Presence == Presence.Unsure || items[i].Value is not { Kind: ValueKind.Entry, Name: { } id } source)
                return false;
            if (places.TryGetValue(id, out int place))
            {
                again += isWritten || !items.IsCertain(i) ? 1 : 0;
                isCertain[place] |= items.IsCertain(i);
                continue;
            }

            places.Add(id, _sources.Count);
            isCertain.Add(items.IsCertain(i));
            _sources.Add((id, Origins.Of(source, reading)));
        }

        // A source that an entry names twice may be a slip for another one.
        Most = items.IsComplete ? Packing.Of([.. _sources.Select(source => source.Origins.Ends)]).Most + again : int.MaxValue;
        (string Id, Origins Origins)[] certain = [.. _sources.Where((_, i) => isCertain[i])];
        int known = Packing.Of([.. certain.Where(source => source.Origins.AreAll).Select(source => source.Origins.Ends)]).Least;
        Least = Math.Max(known, Math.Min(certain.Length, 1));
        return true;
    }
}
