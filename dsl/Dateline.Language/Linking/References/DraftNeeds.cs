using Dateline.Language.Binding.Bound;
using Dateline.Language.Linking.Entries;

namespace Dateline.Language.Linking.References;

/// <summary>
/// What else has to change where a draft is finished, or an entry becomes one: only a draft may name a draft, so that a finished one
/// has no drafts among those that it names, and a new one no finished entries among those that name it.
/// </summary>
/// <param name="index">The entries that are none.</param>
/// <param name="drafts">By their ids.</param>
internal sealed class DraftNeeds(EntryIndex index, IReadOnlyDictionary<string, BoundEntry> drafts)
{
    /// <summary>Beyond them nobody edits one by one, and an edit would not do either.</summary>
    private const int MostAsked = 200;

    private ILookup<string, BoundEntry>? _naming;

    /// <summary>The draft first, then those that it names, and those that these name.</summary>
    public IReadOnlyList<BoundEntry> OfFinished(BoundEntry draft) =>
        All(draft, entry => ReferenceWalk.NamesIn(entry).Where(drafts.ContainsKey).Select(id => drafts[id]));

    /// <summary>The entry first, then those that name it and are no drafts, and those that name these.</summary>
    public IReadOnlyList<BoundEntry> OfDraft(BoundEntry entry)
    {
        _naming ??= index.Entries.SelectMany(one => ReferenceWalk.NamesIn(one).Select(id => (Id: id, Entry: one))).ToLookup(pair => pair.Id, pair => pair.Entry, StringComparer.Ordinal);
        return All(entry, one => _naming[one.Id]);
    }

    private static List<BoundEntry> All(BoundEntry first, Func<BoundEntry, IEnumerable<BoundEntry>> next)
    {
        List<BoundEntry> all = [first];
        var known = new HashSet<BoundEntry>(all);
        for (int i = 0; i < all.Count && all.Count <= MostAsked; i++)
            all.AddRange(next(all[i]).Where(known.Add));
        return all;
    }
}
