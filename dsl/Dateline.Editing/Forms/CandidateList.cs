using Dateline.Editing.Answers;
using Dateline.Editing.Snapshots;
using Dateline.Editing.Written;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Series.Moves;
using Dateline.Language.Workspace.Timelines;

namespace Dateline.Editing.Forms;

/// <summary>The entries that a field of a form may name.</summary>
internal static class CandidateList
{
    private const int Most = 200;

    /// <param name="filter">A part of an id or a name; empty for all.</param>
    public static IReadOnlyList<Candidate> Of(WrittenEntry entry, TimelineState timeline, string path, string filter)
    {
        if (NeededAt(entry, path) is not { } needed)
            return [];
        string nobody = SeriesValue.Nobody.ToString();
        bool isOffered = needed.MayBeNobody && RankOf(nobody, [], filter) >= 0;
        return
        [
            .. Snapshot.EntriesOf(timeline)
                .Where(other => other.Id != entry.Text.Pair.Key.Value && CandidateRules.Fits(other, needed))
                .Select(other => (other, name: EntryWords.TitleOf(other), names: EntryWords.NamesOf(other)))
                .Select(one => (one.other, one.name, one.names, rank: RankOf(one.other.Id, one.names, filter)))
                .Where(ranked => ranked.rank >= 0)
                .OrderBy(ranked => ranked.rank)
                .ThenBy(ranked => ranked.name, StringComparer.OrdinalIgnoreCase)
                .Take(Most)
                .Select(ranked => new Candidate(ranked.other.Id, ranked.name, EntryWords.DetailOf(ranked.other), ranked.names)),
            .. isOffered ? new[] { new Candidate(nobody, "there is nobody", "", []) } : [],
        ];
    }

    private static ReferenceType? NeededAt(WrittenEntry entry, string path)
    {
        string[] segments = path.Split('/');
        if (segments[^1] == "says" || (segments.Length > 1 && segments[^1] == "sources"))
            return ReferenceType.To(BuiltIns.Source);
        if (entry.Root.Find(path) is { } there)
            return CandidateRules.NeededBy(there.Type);
        FieldType? type = entry.Kind?.Find(segments[0])?.Type;
        foreach (string segment in segments.Skip(1))
        {
            type = type switch
            {
                ListType list => list.Element,
                RecordType { Record: var record } => record.Fields.FirstOrDefault(field => field.Name == segment)?.Type,
                _ => type,
            };
        }

        return CandidateRules.NeededBy(type);
    }

    private static int RankOf(string id, IReadOnlyList<string> names, string filter)
    {
        if (filter.Length == 0 || id.StartsWith(filter, StringComparison.OrdinalIgnoreCase) || names.Any(name => name.StartsWith(filter, StringComparison.OrdinalIgnoreCase)))
            return 0;
        return id.Contains(filter, StringComparison.OrdinalIgnoreCase) || names.Any(name => name.Contains(filter, StringComparison.OrdinalIgnoreCase)) ? 1 : -1;
    }
}
