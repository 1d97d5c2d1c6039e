namespace Dateline.Compiled;

/// <summary>Which entries name which, made when it is first asked for and again where the store has other entries.</summary>
internal sealed class MentionIndex
{
    private readonly Dictionary<string, List<int>> _named = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _resting = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _quoting = new(StringComparer.Ordinal);

    private MentionIndex(object version) => Version = version;

    /// <summary>That of the store when it was made.</summary>
    public object Version { get; }

    public static MentionIndex Of(IEntryStore store)
    {
        var index = new MentionIndex(store.Version);
        var mentions = new Mentions();
        foreach (int row in store.InReadingOrder())
        {
            mentions.Clear();
            IEntry entry = store.At(row);
            (entry as IMentions)?.Mention(mentions);
            Add(index._named, mentions.Named, row);
            Add(index._resting, mentions.Sources, row);
            if (entry is IEvent)
                Add(index._quoting, mentions.Speakers, row);
        }

        return index;
    }

    public int[] Naming(string id) => Of(_named, id);

    public int[] RestingOn(string id) => Of(_resting, id);

    public int[] Quoting(string id) => Of(_quoting, id);

    private static int[] Of(Dictionary<string, List<int>> index, string id) => index.TryGetValue(id, out List<int>? rows) ? [.. rows] : [];

    private static void Add(Dictionary<string, List<int>> index, HashSet<string> ids, int row)
    {
        foreach (string id in ids)
        {
            if (!index.TryGetValue(id, out List<int>? rows))
                index.Add(id, rows = []);
            rows.Add(row);
        }
    }
}
