using Dateline.Editing.Answers;
using Dateline.Editing.Naming;
using Dateline.Editing.Snapshots;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Series.Moves;
using Dateline.Language.Workspace.Timelines;

namespace Dateline.Editing.Completions;

/// <summary>The ids of entries: first those that are named most often in the same field, then those of the same file.</summary>
internal static class EntryNameItems
{
    /// <param name="behind">What is written behind the id.</param>
    /// <param name="without">Ids that stand there already.</param>
    public static void Add(CompletionDraft draft, TimelineState timeline, ReferenceType needed, string behind = "", IEnumerable<string>? without = null)
    {
        IReadOnlyList<string> place = draft.Place.Path;
        HashSet<string> there = [.. without ?? [], .. place.Take(1)];
        string path = draft.Place.Lines.File.Path;
        // Sources are the same, wherever they are named.
        string field = needed.Kind == BuiltIns.Source ? BuiltIns.Sources.Name : place.Count > 1 ? place[1] : "";
        IReadOnlyDictionary<string, int> counts = UseCounts.In(timeline, field);
        foreach (BoundEntry entry in Snapshot.EntriesOf(timeline)
            .Where(entry => !there.Contains(entry.Id) && CandidateRules.Fits(entry, needed))
            .OrderByDescending(entry => counts.GetValueOrDefault(entry.Id)))
        {
            bool isNear = counts.ContainsKey(entry.Id) || entry.File.Path == path;
            draft.Add(entry.Id, CompletionKind.Entry, draft.Place.HasColon ? entry.Id : entry.Id + behind, EntryWords.DetailOf(entry), EntryWords.TitleOf(entry), names: EntryWords.NamesOf(entry), group: isNear ? 0 : 1);
        }

        string nobody = SeriesValue.Nobody.ToString();
        if (needed.MayBeNobody)
            draft.Add(nobody, CompletionKind.Choice, draft.Place.HasColon ? nobody : nobody + behind, "there is nobody", "", group: 1);
    }
}
