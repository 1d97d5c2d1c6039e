using Dateline.Language.Binding.Bound;
using Dateline.Language.Diagnostics;
using Dateline.Language.Linking.Entries;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Language.Linking.References;

/// <summary>The same entry twice in one list, or the same other name: one of the two is a slip for another one, or too many.</summary>
internal static class RepeatedItems
{
    /// <summary>Up to here, looking at each pair is faster than a table.</summary>
    private const int Few = 16;

    public static void Check(BoundEntry entry, BoundField field, EntryIndex index, List<Finding> findings)
    {
        if (field.Value is ListValue list)
            Check(entry, field.Symbol, list.Items, index, findings);
        if (field.Evidence?.Sources is { } sources)
            Check(entry, BuiltIns.Sources, sources, index, findings);
    }

    private static void Check(BoundEntry entry, FieldSymbol symbol, IReadOnlyList<BoundValue> items, EntryIndex index, List<Finding> findings)
    {
        Dictionary<string, BoundValue>? table = items.Count > Few ? new(StringComparer.Ordinal) : null;
        HashSet<string>? reported = null;
        for (int i = 0; i < items.Count; i++)
        {
            if (NameIn(items[i], symbol, index) is not { } name)
                continue;
            BoundValue? first = table is null ? FirstOf(name, items, i, symbol, index) : table.TryGetValue(name, out BoundValue? known) ? known : null;
            if (first is null)
                table?.Add(name, items[i]);
            else if ((reported ??= new(StringComparer.Ordinal)).Add(name))
                findings.Add(ItemFindings.CitedTwice(entry, symbol.Name, name, items[i], first) ?? ItemFindings.StandsTwice(entry, symbol.Name, name, items[i], first, items[i - 1], Quoted(entry, symbol, items, index)));
        }
    }

    /// <summary>A source that the entry quotes and does not list: it may be the one that was meant. Null where there is none, or more than one.</summary>
    private static string? Quoted(BoundEntry entry, FieldSymbol symbol, IReadOnlyList<BoundValue> items, EntryIndex index)
    {
        if (!ReferenceEquals(symbol, BuiltIns.Sources) || entry.Find(BuiltIns.Quotes)?.Value is not ListValue quotes)
            return null;
        var listed = new HashSet<string>(items.OfType<ReferenceValue>().Select(item => item.Id), StringComparer.Ordinal);
        string[] others = [.. quotes.Items.OfType<RecordValue>().Select(quote => quote.Find("source")?.Value).OfType<ReferenceValue>().Select(source => source.Id).Where(id => !listed.Contains(id) && index.Find(id) is not null).Distinct()];
        return others.Length == 1 ? others[0] : null;
    }

    private static BoundValue? FirstOf(string name, IReadOnlyList<BoundValue> items, int end, FieldSymbol symbol, EntryIndex index)
    {
        for (int i = 0; i < end; i++)
        {
            if (NameIn(items[i], symbol, index) == name)
                return items[i];
        }

        return null;
    }

    /// <summary>Texts may well stand twice, but for other names. A name that leads nowhere has its finding.</summary>
    private static string? NameIn(BoundValue item, FieldSymbol symbol, EntryIndex index) => item switch
    {
        ReferenceValue reference when index.Find(reference.Id) is not null => reference.Id,
        TextValue text when ReferenceEquals(symbol, BuiltIns.Also) => text.Text,
        _ => null,
    };
}
