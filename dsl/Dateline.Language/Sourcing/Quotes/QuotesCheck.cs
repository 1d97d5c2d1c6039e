using Dateline.Language.Binding.Bound;
using Dateline.Language.Linking.Entries;
using Dateline.Language.Linking.Suspects;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Language.Sourcing.Quotes;

/// <summary>
/// Where an entry quotes from, it has looked: the source of a quotation is one of those that the entry lists. An entry
/// without a list has nothing that the quotation could contradict.
/// </summary>
internal static class QuotesCheck
{
    public static void Check(BoundEntry entry, EntryIndex index, List<RuleFinding> findings)
    {
        if (entry.Find(BuiltIns.Quotes)?.Value is not ListValue quotes || entry.IsDamaged)
            return;
        if (entry.Find(BuiltIns.Sources)?.Value is not ListValue sources || !IsWhole(sources, index))
            return;
        for (int i = 0; i < quotes.Items.Count; i++)
        {
            if (SourceOf(quotes.Items[i]) is { } source && IsSource(index.Find(source.Id)) && !Lists(sources, source.Id))
                findings.Add(QuoteFindings.SourceNotListed(entry, source, sources));
        }
    }

    /// <summary>That something else was named as a source has been said.</summary>
    private static bool IsSource(BoundEntry? entry) => entry?.Kind is { } kind && ReferenceEquals(kind, BuiltIns.Source);

    private static ReferenceValue? SourceOf(BoundValue quote) => (quote as RecordValue)?.Find("source")?.Value as ReferenceValue;

    /// <summary>A name on the list that leads nowhere, or stands there twice, may be the one that the quotation means.</summary>
    private static bool IsWhole(ListValue sources, EntryIndex index)
    {
        for (int i = 0; i < sources.Items.Count; i++)
        {
            if (sources.Items[i] is not ReferenceValue listed || index.Find(listed.Id) is null || ListsBefore(sources, i, listed.Id))
                return false;
        }

        return true;
    }

    private static bool ListsBefore(ListValue sources, int index, string id)
    {
        for (int i = 0; i < index; i++)
        {
            if (sources.Items[i] is ReferenceValue listed && listed.Id == id)
                return true;
        }

        return false;
    }

    private static bool Lists(ListValue sources, string id)
    {
        for (int i = 0; i < sources.Items.Count; i++)
        {
            if (sources.Items[i] is ReferenceValue listed && listed.Id == id)
                return true;
        }

        return false;
    }
}
