using Dateline.Language.Binding.Bound;
using Dateline.Language.Linking.Entries;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Language.Linking.References;

/// <summary>Which entries, and of which kinds, a field names elsewhere: who has spoken before is likelier to speak again than a building.</summary>
internal sealed class KnownUses
{
    private readonly Dictionary<(string Field, string Id), int> _ofEntries = [];
    private readonly Dictionary<(string Field, string Kind), int> _ofKinds = [];

    private KnownUses(IReadOnlyList<(string Field, BoundEntry Entry, ReferenceType Needed)> uses)
    {
        foreach ((string field, BoundEntry entry, _) in uses)
        {
            Count(_ofEntries, (field, entry.Id));
            Count(_ofKinds, (field, entry.Kind!.Name));
        }
    }

    public static KnownUses In(EntryIndex index) => new(AllIn(index));

    /// <summary>Every name that leads to an entry that may stand there, with its field and what is asked for.</summary>
    public static IReadOnlyList<(string Field, BoundEntry Entry, ReferenceType Needed)> AllIn(EntryIndex index)
    {
        var uses = new List<(string Field, BoundEntry Entry, ReferenceType Needed)>();
        foreach (FileDigest digest in index.Files)
            ReferenceWalk.Through(digest.File, index, found: uses);
        return uses;
    }

    /// <summary>
    /// The likeliest first: of the kind that the field names most often, and of these those that it names most often. A page that
    /// tells of things is the last that a field means which takes any.
    /// </summary>
    public IReadOnlyList<string> BestFirst(string field, IReadOnlyList<BoundEntry> entries) =>
    [
        .. entries
            .OrderByDescending(entry => _ofKinds.TryGetValue((field, entry.Kind!.Name), out int count) ? count : 0)
            .ThenBy(entry => entry.Kind!.Is(BuiltIns.Source))
            .ThenByDescending(entry => _ofEntries.TryGetValue((field, entry.Id), out int count) ? count : 0)
            .ThenBy(entry => entry.Id, StringComparer.Ordinal)
            .Select(entry => entry.Id),
    ];

    private static void Count<TKey>(Dictionary<TKey, int> counts, TKey key)
        where TKey : notnull => counts[key] = counts.TryGetValue(key, out int count) ? count + 1 : 1;
}
