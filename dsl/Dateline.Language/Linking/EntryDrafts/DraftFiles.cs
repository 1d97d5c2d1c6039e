using System.Runtime.CompilerServices;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Diagnostics;
using Dateline.Language.Linking.Entries;

namespace Dateline.Language.Linking.EntryDrafts;

/// <summary>The files of a timeline as they are compiled: without the entries that are drafts, and without what is wrong with those alone.</summary>
public static class DraftFiles
{
    private static readonly ConditionalWeakTable<BoundFile, BoundFile> Known = new();

    /// <returns>The same object where the file has no draft.</returns>
    public static BoundFile Without(BoundFile file) =>
        FileDigest.Of(file).Drafts.Count == 0 ? file : Known.TryGetValue(file, out BoundFile? known) ? known : Known.GetValue(file, Leave);

    /// <summary>By their ids; empty where there are none.</summary>
    internal static IReadOnlyDictionary<string, BoundEntry> In(IReadOnlyList<BoundFile> files)
    {
        var drafts = new Dictionary<string, BoundEntry>(StringComparer.Ordinal);
        foreach (BoundEntry draft in files.SelectMany(file => FileDigest.Of(file).Drafts))
            drafts[draft.Id] = draft;
        return drafts;
    }

    private static BoundFile Leave(BoundFile file)
    {
        List<(int Start, bool IsDraft)> beginnings = [.. BeginningsIn(file).OrderBy(one => one.Start)];
        return file with
        {
            Entries = [.. file.Entries.Where(entry => !entry.IsDraft)],
            Findings = [.. file.Findings.Where(finding => !IsInDraft(finding.Place))],
            UnreadNames = [.. file.UnreadNames.Where(name => !IsInDraft(name.Place))],
        };

        bool IsInDraft(Place place)
        {
            int before = beginnings.FindLastIndex(one => one.Start <= place.Span.Start);
            if (before < 0 || !beginnings[before].IsDraft)
                return false;
            // What begins at the edge of the text is of no entry above it.
            return place.Start.Character > 0 || place.Start.Line == file.File.Lines.PositionOf(beginnings[before].Start).Line;
        }
    }

    private static IEnumerable<(int Start, bool IsDraft)> BeginningsIn(BoundFile file) =>
        file.Entries.Select(entry => (entry.IdSpan.Start, entry.IsDraft)).Concat(file.LostIds.Select(lost => (lost.Above.Span.Start, false)));
}
