using Dateline.Language.Wording;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Diagnostics;
using Dateline.Language.Linking.Entries;
using Dateline.Pictures.Words;

namespace Dateline.Pictures.Model.Names;

/// <summary>A finding as a page shows it.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Heading">What kind of mistake it is.</param>
/// <param name="Message">Its whole sentence.</param>
/// <param name="Where">File and line.</param>
/// <param name="Entry">The entry that it is in; null where it is in none.</param>
public sealed record FindingNote(int Number, string Code, Severity Severity, string Heading, string Message, string Where, TextRun? Entry)
{
    /// <summary>How many findings it tells of: of very many of one kind, the last sums up the others.</summary>
    public int StandsFor { get; init; } = 1;
}

/// <summary>The findings of a timeline, and at which entry each stands.</summary>
public sealed class FindingNotes
{
    private readonly Dictionary<BoundEntry, List<int>> _numbers = [];

    public FindingNotes(IReadOnlyList<Finding> findings, EntryIndex index, Naming naming)
    {
        // Hints are for who writes, not for who reads.
        IReadOnlyList<Finding> shown = FindingDigest.Of([.. findings.Where(finding => finding.Severity is Severity.Error or Severity.Warning)]);
        Dictionary<string, BoundEntry[]> byFile = index.Entries.Where(_ => shown.Count > 0).GroupBy(entry => entry.File.Path, StringComparer.Ordinal)
            .ToDictionary(file => file.Key, file => file.OrderBy(entry => entry.IdSpan.Start).ToArray(), StringComparer.Ordinal);
        var notes = new List<FindingNote>(shown.Count);
        foreach (Finding finding in shown)
        {
            BoundEntry? entry = byFile.TryGetValue(finding.Place.Path, out BoundEntry[]? entries) ? At(entries, finding.Place.Span.Start) : null;
            int number = notes.Count + 1;
            if (entry is not null)
                NumbersIn(entry).Add(number);
            string where = $"{Language.Diagnostics.Words.FileName(finding.Place.Path)}, line {PointWords.Number(finding.Place.LineNumber)}";
            notes.Add(new FindingNote(number, finding.Code, finding.Severity, finding.Heading, finding.Message, where, entry is null ? null : naming.RunOf(entry)) { StandsFor = finding.StandsFor });
        }

        All = notes;
    }

    /// <summary>In printing order.</summary>
    public IReadOnlyList<FindingNote> All { get; }

    public IReadOnlyList<int> NumbersOf(BoundEntry entry) => _numbers.TryGetValue(entry, out List<int>? numbers) ? numbers : [];

    private List<int> NumbersIn(BoundEntry entry)
    {
        if (!_numbers.TryGetValue(entry, out List<int>? numbers))
            _numbers.Add(entry, numbers = []);
        return numbers;
    }

    /// <summary>The last entry that begins before a place: what stands between two belongs to the first.</summary>
    private static BoundEntry? At(BoundEntry[] entries, int offset)
    {
        int low = 0;
        int high = entries.Length;
        while (low < high)
        {
            int middle = low + ((high - low) / 2);
            if (entries[middle].IdSpan.Start <= offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low == 0 ? null : entries[low - 1];
    }
}
