using Dateline.Language.Binding.Bound;
using Dateline.Language.Diagnostics;
using Dateline.Language.Linking.Entries;
using Dateline.Language.Schema.Symbols;
using Dateline.Logic;

namespace Dateline.Language.Linking.Ids;

/// <summary>Finds entries that share a value of a field that says <c>unique</c>.</summary>
internal static class UniqueCheck
{
    public static void Run(TimelineSchema schema, EntryIndex index, List<Finding> findings)
    {
        bool isAsked = schema.Events.Concat(schema.Entities).Any(kind => kind.Fields.Any(field => field.Constraints.Unique));
        if (!isAsked)
            return;
        var first = new Dictionary<(FieldSymbol Field, string Key), (BoundEntry Entry, BoundField Field)>();
        for (int i = 0; i < index.Entries.Count; i++)
        {
            BoundEntry entry = index.Entries[i];
            // An entry that stands twice shares everything with itself, which has been said; what is disproven tells of what another one may tell rightly.
            if (entry.Kind is not null && !index.IsRepeated(entry.Id) && !entry.IsDisproven)
                Visit(entry, first, findings);
        }
    }

    private static void Visit(
        BoundEntry entry, Dictionary<(FieldSymbol Field, string Key), (BoundEntry Entry, BoundField Field)> first, List<Finding> findings)
    {
        foreach (BoundField field in entry.Fields)
        {
            if (!field.Symbol.Constraints.Unique || ValueKey.Of(BoundStatements.ValueOf(field.Value)) is not { } key)
                continue;
            if (first.TryGetValue((field.Symbol, key), out (BoundEntry Entry, BoundField Field) other))
                findings.Add(UniqueFindings.SharedValue(entry, field, other.Entry, other.Field, ValueWords.Of(BoundStatements.ValueOf(field.Value))));
            else
                first.Add((field.Symbol, key), (entry, field));
        }
    }
}
