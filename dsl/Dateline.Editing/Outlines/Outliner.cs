using System.Runtime.CompilerServices;
using Dateline.Editing.Answers;
using Dateline.Editing.Snapshots;
using Dateline.Editing.Texts;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Diagnostics;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Text;
using Dateline.Language.Workspace.Naming;
using Dateline.Logic;

namespace Dateline.Editing.Outlines;

/// <summary>Lists entries. What stands in a file that nobody edits is listed once.</summary>
internal sealed class Outliner
{
    private readonly ConditionalWeakTable<BoundFile, IReadOnlyList<OutlineEntry>> _known = [];

    /// <param name="path">A file; empty for all.</param>
    public IReadOnlyList<OutlineEntry> Of(Snapshot snapshot, string path, IReadOnlyList<Finding> findings)
    {
        var entries = new List<OutlineEntry>();
        foreach (string file in snapshot.Texts.Keys.Where(file => TimelineFiles.IsEvents(file) && (path.Length == 0 || file == path)).Order(StringComparer.Ordinal))
            entries.AddRange(WithFindings(OfFile(snapshot, file), [.. findings.Where(finding => finding.Place.Path == file)]));
        return entries;
    }

    private IReadOnlyList<OutlineEntry> OfFile(Snapshot snapshot, string path)
    {
        if (snapshot.BoundOf(path) is not { } bound)
            return OfText(snapshot.LinesOf(path)!);
        return _known.GetValue(bound, file =>
        {
            FileLines lines = snapshot.LinesOf(path)!;
            return [.. file.Entries.Select(entry => Of(lines, entry))];
        });
    }

    private static OutlineEntry Of(FileLines lines, BoundEntry entry)
    {
        DateValue? date = entry.Find("date")?.Value as DateValue;
        return new OutlineEntry(
            lines.File.Path,
            entry.Id,
            entry.Kind?.Name ?? "",
            entry.Kind?.Category,
            EntryWords.TitleOf(entry),
            EntryWords.DateOf(entry),
            date?.Date.EarliestDay,
            date?.Date.LatestDay,
            (entry.Find("status")?.Value as ChoiceValue)?.Option ?? "",
            [.. ((entry.Find(BuiltIns.Sources)?.Value as ListValue)?.Items ?? []).OfType<ReferenceValue>().Select(source => source.Id)],
            SpanOf(lines, entry.IdSpan.Start),
            entry.IdSpan,
            0,
            0);
    }

    /// <summary>Without a timeline nobody knows what its entries say, but where they are.</summary>
    private static List<OutlineEntry> OfText(FileLines lines)
    {
        var entries = new List<OutlineEntry>();
        for (int line = 0; line < lines.Count; line++)
        {
            string text = lines.TextOf(line);
            int colon = text.IndexOf(':', StringComparison.Ordinal);
            if (!lines.IsTop(line) || colon < 1 || text[..colon] is "file")
                continue;
            string id = text[..colon].Trim('"', '\'');
            var idSpan = new TextSpan(lines.StartOf(line), colon);
            entries.Add(new OutlineEntry(lines.File.Path, id, "", null, NameWords.InWords(id), "", null, null, "", [], SpanOf(lines, idSpan.Start), idSpan, 0, 0));
        }

        return entries;
    }

    private static TextSpan SpanOf(FileLines lines, int idStart)
    {
        int line = lines.LineOf(idStart);
        return TextSpan.FromBounds(idStart, lines.EndOf(lines.IsTop(line) ? lines.LastOf(line) : line));
    }

    private static IEnumerable<OutlineEntry> WithFindings(IReadOnlyList<OutlineEntry> entries, IReadOnlyList<Finding> findings)
    {
        if (findings.Count == 0)
            return entries;
        return entries.Select(entry =>
        {
            int all = 0;
            int errors = 0;
            foreach (Finding finding in findings)
            {
                if (finding.Place.Span.Start < entry.Span.Start || finding.Place.Span.Start > entry.Span.End)
                    continue;
                all++;
                errors += finding.Severity == Severity.Error ? 1 : 0;
            }

            return all == 0 ? entry : entry with { Findings = all, Errors = errors };
        });
    }
}
