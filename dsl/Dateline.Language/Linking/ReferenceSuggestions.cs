using Dateline.Language.Binding;
using Dateline.Language.Diagnostics;
using Dateline.Language.Schema;

namespace Dateline.Language.Linking;

/// <summary>Which entry was probably meant by a name that leads nowhere.</summary>
/// <param name="Id">The id that was probably meant.</param>
/// <param name="NamedAlike">An entry with a name or spelling that is a few slips away; null where there is none.</param>
internal sealed record Suggestion(string? Id, BoundEntry? NamedAlike);

/// <summary>Finds what was probably meant by names that lead nowhere.</summary>
internal sealed class ReferenceSuggestions
{
    /// <summary>Comparing every missing id with every id may take so many steps; beyond, a whole file is missing, and no slip explains that.</summary>
    private const long MostComparisons = 40_000_000;

    private readonly EntryIndex _index;
    private readonly EntryNames _names;
    private readonly bool _isAffordable;
    private readonly Dictionary<(string Id, ReferenceType Needed), Suggestion> _known = [];
    private readonly Dictionary<ReferenceType, IReadOnlyList<string>> _fitting = [];
    private LetterSets? _ids;

    public ReferenceSuggestions(EntryIndex index, IEnumerable<ReferenceUse> uses)
    {
        _index = index;
        _names = new EntryNames(index);
        int different = uses.Select(use => use.Reference.Id).Distinct(StringComparer.Ordinal).Count();
        _isAffordable = (long)different * index.Entries.Count <= MostComparisons;
    }

    /// <summary>
    /// The entry with this name or spelling, otherwise the nearest id of a fitting kind, otherwise the entry with the
    /// nearest spelling, otherwise the nearest id.
    /// </summary>
    public Suggestion For(in ReferenceUse use)
    {
        (string, ReferenceType) key = (use.Reference.Id, use.Needed);
        if (_known.TryGetValue(key, out Suggestion? known))
            return known;
        string? named = ByName(use);
        BoundEntry? alike = named is null ? NamedAlike(use) : null;
        string? id = named ?? Nearest(use, mustFit: true) ?? alike?.Id ?? Nearest(use, mustFit: false);
        return _known[key] = new Suggestion(id, alike);
    }

    public string? ForFitting(in ReferenceUse use) => ByName(use) ?? Nearest(use, mustFit: true);

    /// <summary>The ids that may stand where this is needed, in ordinal order.</summary>
    public IReadOnlyList<string> Fitting(ReferenceType needed)
    {
        if (_fitting.TryGetValue(needed, out IReadOnlyList<string>? ids))
            return ids;
        var sorted = new SortedSet<string>(StringComparer.Ordinal);
        foreach (BoundEntry entry in _index.Entries)
        {
            if (Fits(new ReferenceUse(entry, "", null!, needed), entry))
                sorted.Add(entry.Id);
        }

        return _fitting[needed] = [.. sorted];
    }

    private string? Nearest(in ReferenceUse use, bool mustFit)
    {
        if (!_isAffordable)
            return null;
        _ids ??= new LetterSets([.. _index.Entries.Select(entry => new NamedEntry(entry.Id, entry))]);
        ReferenceUse wanted = use;
        return NearestName.Of(use.Reference.Id, _ids
            .Near(use.Reference.Id)
            .Where(near => near.Name != wanted.Reference.Id && (!mustFit || Fits(wanted, near.Entry)))
            .Select(near => near.Name));
    }

    private string? ByName(in ReferenceUse use) => FirstOf(_names.Find(use.Reference.Id), use)?.Id;

    private BoundEntry? NamedAlike(in ReferenceUse use)
    {
        if (!_isAffordable)
            return null;
        ReferenceUse wanted = use;
        string? nearest = NearestName.Of(use.Reference.Id, _names
            .Near(use.Reference.Id)
            .Where(near => Fits(wanted, near.Entry))
            .Select(near => near.Name));
        return nearest is null ? null : FirstOf(_names.Find(nearest), use);
    }

    private static BoundEntry? FirstOf(IReadOnlyList<BoundEntry> named, in ReferenceUse use)
    {
        BoundEntry? first = null;
        foreach (BoundEntry entry in named)
        {
            if (Fits(use, entry) && (first is null || string.CompareOrdinal(entry.Id, first.Id) < 0))
                first = entry;
        }

        return first;
    }

    private static bool Fits(in ReferenceUse use, BoundEntry entry) => entry.Kind is not null && use.Fits(entry.Kind);
}
