using Dateline.Language.Binding;
using Dateline.Language.Diagnostics;
using Dateline.Language.Schema;
using Dateline.Language.Text;

namespace Dateline.Language.Linking;

/// <summary>Which id was probably meant by one that leads nowhere.</summary>
internal sealed class ReferenceSuggestions
{
    /// <summary>Comparing every missing id with every id may take so many steps; beyond, a whole file is missing, and no slip explains that.</summary>
    private const long MostComparisons = 40_000_000;

    private readonly EntryIndex _index;
    private readonly bool _isAffordable;
    private readonly Dictionary<(string Id, ReferenceType Needed), string?> _known = [];
    private readonly Dictionary<ReferenceType, IReadOnlyList<string>> _fitting = [];
    private Dictionary<string, List<BoundEntry>>? _byName;
    private LetterSets? _letters;

    public ReferenceSuggestions(EntryIndex index, IEnumerable<ReferenceUse> uses)
    {
        _index = index;
        int different = uses.Select(use => use.Reference.Id).Distinct(StringComparer.Ordinal).Count();
        _isAffordable = (long)different * index.Entries.Count <= MostComparisons;
    }

    /// <summary>The entry with this name or spelling, otherwise the nearest id of a fitting kind, otherwise the nearest id.</summary>
    public string? For(in ReferenceUse use)
    {
        (string, ReferenceType) key = (use.Reference.Id, use.Needed);
        if (!_known.TryGetValue(key, out string? suggestion))
            _known.Add(key, suggestion = ByName(use) ?? Nearest(use, mustFit: true) ?? Nearest(use, mustFit: false));
        return suggestion;
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
            if (entry.Kind is not null && new ReferenceUse(entry, "", null!, needed).Fits(entry.Kind))
                sorted.Add(entry.Id);
        }

        return _fitting[needed] = [.. sorted];
    }

    private string? Nearest(in ReferenceUse use, bool mustFit)
    {
        if (!_isAffordable)
            return null;
        _letters ??= new LetterSets(_index.Entries);
        ReferenceUse wanted = use;
        return NearestName.Of(use.Reference.Id, _letters
            .Near(use.Reference.Id)
            .Where(entry => entry.Id != wanted.Reference.Id && (!mustFit || (entry.Kind is not null && wanted.Fits(entry.Kind))))
            .Select(entry => entry.Id));
    }

    private string? ByName(in ReferenceUse use)
    {
        _byName ??= EntriesByName();
        if (!_byName.TryGetValue(use.Reference.Id, out List<BoundEntry>? named))
            return null;
        string? first = null;
        foreach (BoundEntry entry in named)
        {
            bool isFitting = entry.Kind is not null && use.Fits(entry.Kind);
            if (isFitting && (first is null || string.CompareOrdinal(entry.Id, first) < 0))
                first = entry.Id;
        }

        return first;
    }

    /// <summary>Names and other spellings, in the form of an id: who knows <c>Sergey Lavrov</c> may write <c>sergey-lavrov</c>.</summary>
    private Dictionary<string, List<BoundEntry>> EntriesByName()
    {
        var byName = new Dictionary<string, List<BoundEntry>>(StringComparer.Ordinal);
        foreach (BoundEntry entry in _index.Entries)
        {
            if (entry.Kind?.Category != KindCategory.Entity)
                continue;
            Add(entry, (entry.Find("name")?.Value as TextValue)?.Text);
            foreach (BoundValue spelling in (entry.Find("also")?.Value as ListValue)?.Items ?? [])
                Add(entry, (spelling as TextValue)?.Text);
        }

        return byName;

        void Add(BoundEntry entry, string? name)
        {
            if (name is null || Names.ToKebabCase(name) is not { Length: > 0 } id)
                return;
            if (!byName.TryGetValue(id, out List<BoundEntry>? entries))
                byName.Add(id, entries = []);
            entries.Add(entry);
        }
    }
}
