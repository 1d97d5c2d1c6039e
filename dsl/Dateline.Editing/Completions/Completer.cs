using Dateline.Editing.Answers;
using Dateline.Editing.Cursors;
using Dateline.Editing.Snapshots;
using Dateline.Language.Binding.Context;
using Dateline.Language.Workspace.Naming;
using Dateline.Language.Workspace.Timelines;

namespace Dateline.Editing.Completions;

/// <summary>Says what may stand at a cursor.</summary>
internal static class Completer
{
    private static readonly CompletionList Nothing = new([], false);

    public static CompletionList Complete(Snapshot snapshot, string path, int offset)
    {
        if (snapshot.LinesOf(path) is not { } lines)
            return Nothing;
        CursorPlace place = CursorReader.Read(lines, offset);
        if (place.Spot == CursorSpot.Nothing || snapshot.TimelineOf(path) is not { } timeline || Snapshot.KindsOf(timeline) is not { } kinds)
            return Nothing;
        var draft = new CompletionDraft(place);
        if (TimelineFiles.IsTimeline(path))
            return TimelineItems.Complete(draft, timeline, kinds);
        if (place.Spot == CursorSpot.Top)
            SnippetItems.Add(draft, timeline, kinds);
        else
            return new EntryItems(draft, timeline, kinds, CursorKind.Of(snapshot, place, kinds)).Complete();
        return draft.List();
    }
}
