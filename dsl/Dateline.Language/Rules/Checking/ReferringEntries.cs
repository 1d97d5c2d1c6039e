using Dateline.Language.Binding.Bound;
using Dateline.Language.Diagnostics;
using Dateline.Language.Linking;
using Dateline.Language.Rules.Expressions;
using Dateline.Language.Rules.Expressions.Evaluation;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Language.Rules.Checking;

/// <summary>Who refers to whom by one field, found in one walk over all entries. Events that are disproven do not count.</summary>
internal sealed class ReferringEntries
{
    private readonly Dictionary<string, List<BoundEntry>> _entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Referring> _known = new(StringComparer.Ordinal);
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);
    private bool _areAllOpen;

    private ReferringEntries()
    {
    }

    public static ReferringEntries Of(LinkedTimeline timeline, InverseStep inverse)
    {
        var referring = new ReferringEntries();
        BoundEntry[] having = [.. timeline.Index.Entries.Where(entry => entry.Kind?.Is(inverse.Referring) == true)];
        foreach (BoundEntry entry in having.Where(entry => timeline.Index.IsRepeated(entry.Id)))
            referring.Add(entry, inverse.Field, isRepeated: true);
        IEnumerable<BoundEntry> inOrder = inverse.Referring.Category == KindCategory.Event
            ? timeline.Chronology.Where(entry => entry.Kind?.Is(inverse.Referring) == true)
            : having.OrderBy(entry => entry.Id, StringComparer.Ordinal);
        foreach (BoundEntry entry in inOrder.Where(entry => !timeline.Index.IsRepeated(entry.Id)))
            referring.Add(entry, inverse.Field, isRepeated: false);
        Effort.Count(timeline.Index.Entries.Count);
        referring._areAllOpen |= timeline.Index.Entries.Any(entry => entry.Kind is null);
        return referring;
    }

    public Referring To(string id)
    {
        if (_known.TryGetValue(id, out Referring? known))
            return known;
        IReadOnlyList<BoundEntry> entries = _entries.TryGetValue(id, out List<BoundEntry>? found) ? found : [];
        bool isComplete = !_areAllOpen && !_open.Contains(id);
        return _known[id] = entries.Count == 0 && isComplete ? Referring.None : new Referring(entries, isComplete);
    }

    /// <param name="isRepeated">What either of two entries with one id says cannot be placed.</param>
    private void Add(BoundEntry entry, FieldSymbol field, bool isRepeated)
    {
        switch (entry.Find(field)?.Value)
        {
            case ReferenceValue reference:
                Add(entry, reference.Id, isRepeated);
                break;
            case ListValue list:
                foreach (BoundValue item in list.Items)
                {
                    if (item is ReferenceValue reference)
                        Add(entry, reference.Id, isRepeated);
                    else
                        _areAllOpen = true;
                }

                break;
            case null:
                _areAllOpen |= entry.IsDamaged;
                break;
            default:
                _areAllOpen = true;
                break;
        }
    }

    private void Add(BoundEntry entry, string id, bool isRepeated)
    {
        if (isRepeated)
        {
            _open.Add(id);
            return;
        }

        if (entry.IsDisproven)
            return;
        if (!_entries.TryGetValue(id, out List<BoundEntry>? entries))
            _entries.Add(id, entries = []);
        // Who names an entry twice in a list refers to it once.
        if (entries.Count == 0 || !ReferenceEquals(entries[entries.Count - 1], entry))
            entries.Add(entry);
    }
}
