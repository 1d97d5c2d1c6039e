using Dateline.Editing.Answers;
using Dateline.Editing.Snapshots;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Workspace.Timelines;

namespace Dateline.Editing.Completions;

/// <summary>The ids of entries: those that the file names already come first.</summary>
internal static class EntryNameItems
{
    /// <param name="behind">What is written behind the id.</param>
    /// <param name="without">Ids that stand there already.</param>
    public static void Add(CompletionDraft draft, TimelineState timeline, ReferenceType needed, string behind = "", IEnumerable<string>? without = null)
    {
        HashSet<string> there = [.. without ?? [], .. draft.Place.Path.Take(1)];
        string path = draft.Place.Lines.File.Path;
        HashSet<string> named = NamedIn(Snapshot.FilesOf(timeline).FirstOrDefault(file => file.File.Path == path));
        bool isOpen = needed.Kind is null;
        foreach (BoundEntry entry in Snapshot.EntriesOf(timeline))
        {
            if (there.Contains(entry.Id) || !CandidateRules.Fits(entry, needed))
                continue;
            // Any event may be meant: those of the same file are nearest.
            bool isNear = named.Contains(entry.Id) || (isOpen && needed.Category == KindCategory.Event && entry.File.Path == path);
            draft.Add(entry.Id, CompletionKind.Entry, draft.Place.HasColon ? entry.Id : entry.Id + behind, EntryWords.DetailOf(entry), EntryWords.TitleOf(entry), names: EntryWords.NamesOf(entry), group: isNear ? 0 : 1);
        }
    }

    private static HashSet<string> NamedIn(BoundFile? file)
    {
        var ids = new IdsIn([]);
        foreach (BoundEntry entry in file?.Entries ?? [])
            ValueWalk.Through(entry.Fields, ref ids);
        return ids.Found;
    }

    private readonly struct IdsIn(HashSet<string> found) : IValueVisitor
    {
        public HashSet<string> Found { get; } = found;

        public bool Leaves(BoundField field) => true;

        public bool Enters(RecordValue record) => true;

        public bool Visits(BoundValue value)
        {
            if (value is ReferenceValue reference)
                Found.Add(reference.Id);
            return true;
        }
    }
}
