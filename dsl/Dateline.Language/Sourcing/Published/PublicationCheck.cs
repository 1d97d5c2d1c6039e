using Dateline.Dates;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Linking.Entries;
using Dateline.Language.Linking.Suspects;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Language.Sourcing.Published;

/// <summary>
/// Nobody reports today what happens tomorrow. Asked of what happened and of the entry's own list of sources: what was
/// announced before is named at the value that it gives. Asked of quotations with a date of their own, too.
/// </summary>
internal sealed class PublicationCheck
{
    private readonly Dictionary<string, Publication> _publications = new(StringComparer.Ordinal);
    private readonly List<(BoundEntry Entry, DateValue Said, Publication Publication)> _saidLater = [];

    public PublicationCheck(EntryIndex index)
    {
        foreach (BoundEntry source in index.Files.SelectMany(file => file.Sources).Where(source => !index.IsRepeated(source.Id)))
        {
            if (source.Find("published") is { Value: DateValue date })
                _publications.Add(source.Id, new Publication(source, date));
        }
    }

    /// <summary>An entry without a kind has its one finding already.</summary>
    public void Add(IReadOnlyList<BoundEntry> entries)
    {
        for (int i = 0; i < entries.Count && _publications.Count > 0; i++)
        {
            if (entries[i].Kind is not null)
                Add(entries[i]);
        }
    }

    private void Add(BoundEntry entry)
    {
        AddQuotes(entry);
        if (entry.Find(BuiltIns.Sources) is not { Value: ListValue sources } field || !entry.HasHappened)
            return;
        if (entry.Find(BuiltIns.Date)?.Value is not DateValue date)
            return;
        // Nearly all entries name two or three sources, and there are many entries: a table only where it pays.
        HashSet<string>? named = sources.Items.Count > 16 ? new(StringComparer.Ordinal) : null;
        for (int i = 0; i < sources.Items.Count; i++)
        {
            if (sources.Items[i] is ReferenceValue source && (named?.Add(source.Id) ?? !IsNamedBefore(sources, i, source.Id)) && _publications.TryGetValue(source.Id, out Publication? publication))
                publication.Add(new ReportedEvent(entry, date, field.IsDefault ? null : source));
        }
    }

    public void Report(List<RuleFinding> findings)
    {
        var left = new List<TooEarlyReport>();
        foreach (Publication publication in _publications.Values)
        {
            publication.Report(findings, left);
            if (publication.Source.Find("retrieved")?.Value is DateValue retrieved && EdtfDate.NotAfter(publication.Published.Date, retrieved.Date) == Truth.False)
                findings.Add(TooEarlyFindings.Retrieved(publication.Source, publication.Published, retrieved));
        }

        foreach (IGrouping<BoundEntry, TooEarlyReport> ofEvent in left.GroupBy(report => report.Reported.Entry))
            Report(ofEvent.Key, [.. ofEvent], findings);
        foreach ((BoundEntry entry, DateValue said, Publication publication) in _saidLater)
        {
            if (!publication.IsAtFault)
                findings.Add(TooEarlyFindings.SaidLater(entry, said, publication));
        }
    }

    /// <summary>Where several sources, and all that say when they were published, come before one event, its date is the odd one.</summary>
    private void Report(BoundEntry entry, IReadOnlyList<TooEarlyReport> reports, List<RuleFinding> findings)
    {
        if (reports.Count > 1 && reports.Count == DatedSourcesOf(entry))
        {
            findings.Add(TooEarlyFindings.AfterAll(entry, reports));
            return;
        }

        foreach (TooEarlyReport report in reports)
            findings.Add(TooEarlyFindings.Before(report.Publication, report.Reported));
    }

    private int DatedSourcesOf(BoundEntry entry)
    {
        var sources = (ListValue)entry.Find(BuiltIns.Sources)!.Value;
        return sources.Items.OfType<ReferenceValue>().Select(source => source.Id).Where(_publications.ContainsKey).Distinct(StringComparer.Ordinal).Count();
    }

    private void AddQuotes(BoundEntry entry)
    {
        if (entry.Find(BuiltIns.Quotes)?.Value is not ListValue quotes)
            return;
        for (int i = 0; i < quotes.Items.Count; i++)
        {
            if (quotes.Items[i] is not RecordValue quote || quote.Find("date")?.Value is not DateValue said)
                continue;
            if (quote.Find("source")?.Value is ReferenceValue source && _publications.TryGetValue(source.Id, out Publication? publication) && publication.IsBefore(said.Date))
                _saidLater.Add((entry, said, publication));
        }
    }

    private static bool IsNamedBefore(ListValue sources, int index, string id)
    {
        for (int i = 0; i < index; i++)
        {
            if (sources.Items[i] is ReferenceValue earlier && earlier.Id == id)
                return true;
        }

        return false;
    }
}
