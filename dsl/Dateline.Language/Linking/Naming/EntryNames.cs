using Dateline.Language.Binding.Bound;
using Dateline.Language.Linking.Entries;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Text.Words;

namespace Dateline.Language.Linking.Naming;

/// <summary>Names and other spellings of entities, and the ids that entries had before, in the form of an id: who knows <c>Sergey Lavrov</c> may write <c>sergey-lavrov</c>.</summary>
internal sealed class EntryNames
{
    private readonly Dictionary<string, List<BoundEntry>> _byName = new(StringComparer.Ordinal);
    private readonly List<NamedEntry> _names = [];
    private readonly LetterSets _letters;

    public EntryNames(EntryIndex index)
    {
        foreach (BoundEntry entry in index.Entries)
        {
            foreach (FormerIdValue former in (entry.Find(BuiltIns.Formerly)?.Value as FormerIdsValue)?.Ids ?? [])
                Add(entry, former.Id);
            if (entry.Kind?.Category != KindCategory.Entity)
                continue;
            Add(entry, (entry.Find(BuiltIns.Name.Name)?.Value as TextValue)?.Text);
            foreach (BoundValue spelling in (entry.Find(BuiltIns.Also)?.Value as ListValue)?.Items ?? [])
                Add(entry, (spelling as TextValue)?.Text);
        }

        _letters = new LetterSets(_names);
    }

    public IEnumerable<NamedEntry> All => _names;

    public int Effort => _letters.Effort;

    /// <summary>Entries with a name of which all letters may be these, but for a few slips.</summary>
    public IEnumerable<NamedEntry> Near(string name) => _letters.Near(name);

    public IReadOnlyList<BoundEntry> Find(string name) => _byName.TryGetValue(name, out List<BoundEntry>? entries) ? entries : [];

    private void Add(BoundEntry entry, string? name)
    {
        if (name is null || Names.ToKebabCase(name) is not { Length: > 0 } id)
            return;
        _names.Add(new NamedEntry(id, entry));
        if (!_byName.TryGetValue(id, out List<BoundEntry>? entries))
            _byName.Add(id, entries = []);
        entries.Add(entry);
    }
}
