using Dateline.Language.Workspace.Documents;
using Dateline.Language.Workspace.Layout;
using Dateline.Language.Workspace.Settings;

namespace Dateline.Language.Workspace.Timelines;

/// <summary>The timelines of a workspace, each with its files.</summary>
/// <param name="InOrder">In the order of paths.</param>
internal sealed record TimelineStates(IReadOnlyList<TimelineState> InOrder)
{
    private readonly Dictionary<string, TimelineState> _byPath = InOrder.ToDictionary(state => state.Timeline.Path, StringComparer.Ordinal);

    /// <summary>Null where there is none.</summary>
    public TimelineState? Find(string timelinePath) => _byPath.TryGetValue(timelinePath, out TimelineState? state) ? state : null;

    /// <summary>Those of a set of files; what is as it was before an edit is taken over.</summary>
    /// <param name="earlier">Those before; null where there were none.</param>
    public static TimelineStates Of(DocumentSet documents, FolderLayout layout, WorkspaceSettings settings, TimelineStates? earlier, CancellationToken cancellation)
    {
        ILookup<string, Document> files = documents.Events.Values.ToLookup(document => layout.OwnerOf(document.Path) ?? "", StringComparer.Ordinal);
        return new TimelineStates(
            [.. documents.Timelines.Values.Select(timeline => StateOf(timeline, files[timeline.Path], layout.Around(timeline.Path) with { Copies = documents.CopiesOf(timeline.Path) }, settings, earlier?.Find(timeline.Path), cancellation))]);
    }

    private static TimelineState StateOf(TimelineDocument timeline, IEnumerable<Document> documents, Surroundings around, WorkspaceSettings settings, TimelineState? before, CancellationToken cancellation)
    {
        if (before is not null && !timeline.Declares(before.Timeline, cancellation))
            before = null;
        TimelineDocument basis = before?.Basis ?? timeline;
        Dictionary<string, EventsDocument>? known = before?.Files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        List<EventsDocument> files = [.. documents.Select(document =>
            known is not null && known.TryGetValue(document.Path, out EventsDocument? file) && ReferenceEquals(file.Document, document)
                ? file
                : new EventsDocument(document, basis, settings.Stages))];
        return before is not null && before.Holds(timeline, files, around, settings) ? before : new TimelineState(timeline, files, around, settings, before);
    }
}
