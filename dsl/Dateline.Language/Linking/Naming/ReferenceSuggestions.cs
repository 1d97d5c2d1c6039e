using Dateline.Language.Binding.Bound;
using Dateline.Language.Diagnostics;
using Dateline.Language.Linking.Entries;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Language.Linking.Naming;

/// <summary>Which entry was probably meant by a name that leads nowhere.</summary>
/// <param name="Id">The id that was probably meant.</param>
/// <param name="NamedAlike">An entry with a name or spelling that is a few slips away; null where there is none.</param>
internal sealed record Suggestion(string? Id, BoundEntry? NamedAlike);

/// <summary>Finds what was probably meant by names that lead nowhere.</summary>
internal sealed class ReferenceSuggestions
{
    private const int StepsOfTimeline = 2_000_000;
    private const int StepsOfEntry = 1_000;

    private readonly EntryIndex _index;
    private readonly EntryNames _names;
    private readonly LetterBudget _budget;
    private readonly Dictionary<Wanted, Suggestion> _known = [];
    private readonly Dictionary<Wanted, IReadOnlyList<string>> _byName = [];
    private readonly Dictionary<ReferenceType, IReadOnlyList<BoundEntry>> _fitting = [];
    private LetterSets? _ids;
    private WordIndex? _words;

    /// <summary>
    /// All names of a run share one budget, in the order in which they are asked for: where thousands lead nowhere, a whole file
    /// is missing, and no slip explains that.
    /// </summary>
    public ReferenceSuggestions(EntryIndex index)
    {
        _index = index;
        _names = new EntryNames(index);
        _budget = new LetterBudget(StepsOfTimeline + ((long)StepsOfEntry * index.Entries.Count));
    }

    /// <summary>The nearest of a fitting kind: another one would be refused in its turn.</summary>
    public Suggestion For(in Wanted wanted)
    {
        if (_known.TryGetValue(wanted, out Suggestion? known))
            return known;
        return _known[wanted] = OfFittingKind(wanted);
    }

    /// <summary>
    /// The entry with this name or spelling, otherwise the nearest id, otherwise the entry with the nearest spelling,
    /// otherwise the one with the same words.
    /// </summary>
    public Suggestion OfFittingKind(in Wanted wanted)
    {
        string? named = FirstByName(wanted);
        BoundEntry? alike = named is null ? NamedAlike(wanted) : null;
        return new Suggestion(named ?? Nearest(wanted) ?? alike?.Id ?? ByWords(wanted)?.Id, alike);
    }

    public string? ForFitting(in Wanted wanted) => FirstByName(wanted) ?? Nearest(wanted);

    /// <summary>The ids of the entries that go by this name, in ordinal order.</summary>
    public IReadOnlyList<string> ByName(Wanted wanted)
    {
        if (_byName.TryGetValue(wanted, out IReadOnlyList<string>? ids))
            return ids;
        IReadOnlyList<BoundEntry> named = _names.Find(wanted.Id);
        Effort.Count(named.Count);
        return _byName[wanted] = named.Count == 0
            ? []
            : [.. new SortedSet<string>(named.Where(entry => wanted.Suits(entry)).Select(entry => entry.Id), StringComparer.Ordinal)];
    }

    /// <summary>The one entry that has these words in its id or its name, or most of them.</summary>
    public BoundEntry? ByWords(in Wanted wanted)
    {
        if (_budget.IsSpent)
            return null;
        _words ??= new WordIndex(_index.Entries.Select(entry => new NamedEntry(entry.Id, entry)).Concat(_names.All));
        return _words.Nearest(wanted, _budget);
    }

    /// <summary>The entries that may stand where this is needed, each id once, in ordinal order.</summary>
    public IReadOnlyList<BoundEntry> Fitting(ReferenceType needed)
    {
        if (_fitting.TryGetValue(needed, out IReadOnlyList<BoundEntry>? entries))
            return entries;
        var wanted = new Wanted("", needed);
        var sorted = new SortedDictionary<string, BoundEntry>(StringComparer.Ordinal);
        foreach (BoundEntry entry in _index.Entries)
        {
            if (wanted.Suits(entry))
                sorted[entry.Id] = entry;
        }

        return _fitting[needed] = [.. sorted.Values];
    }

    private string? FirstByName(in Wanted wanted) => ByName(wanted) is { Count: > 0 } named ? named[0] : null;

    private string? Nearest(Wanted wanted)
    {
        _ids ??= new LetterSets([.. _index.Entries.Select(entry => new NamedEntry(entry.Id, entry))]);
        if (!_budget.Spend(_ids.Effort))
            return null;
        Effort.Count(_ids.Effort);
        return NearestName.Of(wanted.Id, _ids
            .Near(wanted.Id)
            .Where(near => near.Name != wanted.Id && wanted.Suits(near.Entry))
            .Select(near => near.Name), _budget);
    }

    private BoundEntry? NamedAlike(Wanted wanted)
    {
        if (!_budget.Spend(_names.Effort))
            return null;
        Effort.Count(_names.Effort);
        string? nearest = NearestName.Of(wanted.Id, _names
            .Near(wanted.Id)
            .Where(near => wanted.Suits(near.Entry))
            .Select(near => near.Name), _budget);
        return nearest is null ? null : _index.Find(ByName(wanted with { Id = nearest })[0]);
    }
}
