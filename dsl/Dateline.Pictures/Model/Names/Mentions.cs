using Dateline.Language.Binding.Bound;
using Dateline.Language.Linking.Entries;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Pictures.Model.Names;

/// <summary>Which entries name which, in whatever place but under <c>sources</c> and what stands behind values.</summary>
public sealed class Mentions
{
    private readonly Dictionary<string, List<BoundEntry>> _naming = new(StringComparer.Ordinal);

    public Mentions(EntryIndex index)
    {
        foreach (BoundEntry entry in index.Entries)
        {
            var visitor = new Visitor(this, entry);
            foreach (BoundField field in entry.Fields)
            {
                if (!ReferenceEquals(field.Symbol, BuiltIns.Sources))
                    visitor.See(field.Value);
            }
        }
    }

    /// <summary>In the order of files; each once, and none names itself.</summary>
    public IReadOnlyList<BoundEntry> Of(string id) => _naming.TryGetValue(id, out List<BoundEntry>? entries) ? entries : [];

    private void Add(string id, BoundEntry entry)
    {
        if (id == entry.Id)
            return;
        if (!_naming.TryGetValue(id, out List<BoundEntry>? entries))
            _naming.Add(id, entries = []);
        if (entries.Count == 0 || !ReferenceEquals(entries[^1], entry))
            entries.Add(entry);
    }

    private readonly struct Visitor(Mentions mentions, BoundEntry entry) : IValueVisitor
    {
        public void See(BoundValue value)
        {
            Visitor self = this;
            ValueWalk.Through(value, ref self);
        }

        public bool Leaves(BoundField field) => true;

        public bool Enters(RecordValue record) => true;

        public bool Visits(BoundValue value)
        {
            if (value is ReferenceValue reference)
                mentions.Add(reference.Id, entry);
            if (value is ChangeValue change)
            {
                foreach (BoundValue named in change.Values)
                    Visits(named);
            }

            return true;
        }
    }
}
