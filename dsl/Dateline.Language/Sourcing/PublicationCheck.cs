using Dateline.Dates;
using Dateline.Language.Binding;
using Dateline.Language.Linking;
using Dateline.Language.Schema;

namespace Dateline.Language.Sourcing;

/// <summary>
/// Nobody reports today what happens tomorrow. Asked of what happened and of the entry's own list of sources: what was
/// announced before is named at the value that it gives.
/// </summary>
internal sealed class PublicationCheck
{
    private readonly Dictionary<string, Publication> _publications = new(StringComparer.Ordinal);

    public PublicationCheck(EntryIndex index)
    {
        IReadOnlyList<BoundEntry> entries = index.Entries;
        for (int i = 0; i < entries.Count; i++)
        {
            bool isSource = entries[i].Kind?.Is(BuiltIns.Source) == true && !index.IsRepeated(entries[i].Id);
            if (isSource && entries[i].Find("published") is { Value: DateValue date })
                _publications.Add(entries[i].Id, new Publication(entries[i], date));
        }
    }

    public void Add(BoundEntry entry)
    {
        if (_publications.Count == 0 || entry.Find(BuiltIns.Sources) is not { Value: ListValue sources } field || !entry.HasHappened)
            return;
        if (entry.Find(BuiltIns.Date)?.Value is not DateValue date)
            return;
        for (int i = 0; i < sources.Items.Count; i++)
        {
            if (sources.Items[i] is ReferenceValue source && _publications.TryGetValue(source.Id, out Publication? publication))
                publication.Add(new ReportedEvent(entry, date, field.IsDefault ? null : source));
        }
    }

    public void Report(List<RuleFinding> findings)
    {
        foreach (Publication publication in _publications.Values)
            publication.Report(findings);
    }
}
