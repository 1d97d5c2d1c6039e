using Dateline.Language.Binding.Bound;
using Dateline.Language.Binding.Findings;
using Dateline.Language.Diagnostics;
using Dateline.Language.Linking.Entries;

namespace Dateline.Language.Linking.Ids;

/// <summary>
/// Ids that are spelled as no id can be. What refers to such an entry by the same spelling, or by one that its id was meant
/// to have, is no mistake of its own: it is said once, at the id, and what mends it there mends all.
/// </summary>
internal sealed class MiswrittenIds
{
    private readonly Dictionary<string, BoundEntry> _byText = new(StringComparer.Ordinal);
    private readonly Dictionary<string, BoundEntry> _byId = new(StringComparer.Ordinal);
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);
    private readonly Dictionary<BoundEntry, (string Id, List<Place> Places)> _meant = [];
    private readonly Dictionary<BoundEntry, List<Place>> _places = [];

    public MiswrittenIds(EntryIndex index)
    {
        foreach (BoundEntry entry in index.Files.SelectMany(file => file.Miswritten).Where(entry => !index.IsRepeated(entry.Id)))
        {
            _byId[entry.Id] = entry;
            _byText[entry.WrittenId!] = entry;
        }
    }

    /// <summary>Somebody refers to entries by their ids as they would be spelled.</summary>
    public void Use(IReadOnlyCollection<string> ids) => _used.UnionWith(ids);

    /// <summary>Whether references that lead nowhere spell the id that an entry was meant to have.</summary>
    /// <param name="id">To which no entry belongs.</param>
    /// <param name="suggested">The id that is nearest to it.</param>
    public bool Explain(string id, string? suggested, IEnumerable<Place> places)
    {
        if (suggested is null || !_byId.TryGetValue(suggested, out BoundEntry? entry) || _used.Contains(suggested) || _meant.ContainsKey(entry))
            return false;
        _meant.Add(entry, (id, [.. places]));
        return true;
    }

    /// <summary>Whether a reference spells an entry's id as that entry does.</summary>
    public bool Explain(UnreadName name)
    {
        if (!_byText.TryGetValue(name.Text, out BoundEntry? entry) || !new Wanted(entry.Id, name.Needed).Fits(entry))
            return false;
        if (!_places.TryGetValue(entry, out List<Place>? places))
            _places.Add(entry, places = []);
        places.Add(name.Place);
        return true;
    }

    /// <summary>The findings about ids that stand for more than themselves, each with what it becomes.</summary>
    public IEnumerable<(Finding Finding, Finding Finished)> Finish(IReadOnlyList<BoundFile> files)
    {
        if (_meant.Count + _places.Count == 0)
            yield break;
        var entries = _byId.Values.ToDictionary(entry => entry.File.PlaceOf(entry.IdSpan));
        foreach (Finding finding in files.SelectMany(file => file.Findings).Where(EntryFindings.IsNoName))
        {
            if (!entries.TryGetValue(finding.Place, out BoundEntry? entry))
                continue;
            Finding finished = _meant.TryGetValue(entry, out (string Id, List<Place> Places) meant)
                ? EntryFindings.NoNameAsUsed(finding.Place, entry.WrittenId!, meant.Id, meant.Places) with { Subject = finding.Subject }
                : finding;
            if (_places.TryGetValue(entry, out List<Place>? places))
                finished = RepeatedMistake.Of(finished, places);
            if (!ReferenceEquals(finished, finding))
                yield return (finding, finished);
        }
    }
}
