using Dateline.Editing.Texts;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Binding.Context;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Text;
using Dateline.Language.Workspace;
using Dateline.Language.Workspace.Analyses;
using Dateline.Language.Workspace.Timelines;

namespace Dateline.Editing.Snapshots;

/// <summary>The files as they are between two keystrokes, and what is known of them.</summary>
internal sealed class Snapshot(DatelineWorkspace workspace, IReadOnlyDictionary<string, SourceFile> texts)
{
    public DatelineWorkspace Workspace { get; } = workspace;

    public IReadOnlyDictionary<string, SourceFile> Texts { get; } = texts;

    public IReadOnlyList<TimelineState> Timelines => Workspace.Timelines(CancellationToken.None);

    /// <summary>Null where there is no such file.</summary>
    public FileLines? LinesOf(string path) => Texts.TryGetValue(path, out SourceFile? file) ? new FileLines(file) : null;

    /// <summary>The timeline that a file belongs to or declares; null where there is none.</summary>
    public TimelineState? TimelineOf(string path)
    {
        foreach (TimelineState timeline in Timelines)
        {
            if (timeline.Timeline.Path == path)
                return timeline;
            foreach (var file in timeline.Files)
            {
                if (file.Path == path)
                    return timeline;
            }
        }

        return null;
    }

    /// <summary>The same; of no file in particular, the first timeline.</summary>
    public TimelineState? TimelineOfOrFirst(string path) => TimelineOf(path) ?? (path.Length == 0 && Timelines.Count > 0 ? Timelines[0] : null);

    /// <summary>What entries are read against; null where the timeline file cannot be read.</summary>
    public static TimelineSchema? SchemaOf(TimelineState timeline) => timeline.Timeline.Definition(CancellationToken.None).Value?.Basis.Schema;

    /// <summary>What the timeline file declares at the places that it has now.</summary>
    public static TimelineSchema? DeclaredIn(TimelineState timeline) => timeline.Timeline.Definition(CancellationToken.None).Value?.Schema;

    /// <summary>The kinds of a timeline, with their fields.</summary>
    public static SchemaTable? KindsOf(TimelineState timeline) => SchemaOf(timeline) is { } schema ? SchemaTable.Of(schema) : null;

    /// <summary>The entries of a timeline, in the order of files and places, without asking what any of them means to another.</summary>
    public static IEnumerable<BoundEntry> EntriesOf(TimelineState timeline)
    {
        foreach (BoundFile file in FilesOf(timeline))
        {
            foreach (BoundEntry entry in file.Entries)
                yield return entry;
        }
    }

    public static IEnumerable<BoundFile> FilesOf(TimelineState timeline)
    {
        foreach (var file in timeline.Files)
        {
            if (file.Bound(CancellationToken.None).Value is { } bound)
                yield return bound;
        }
    }

    public BoundFile? BoundOf(string path) =>
        TimelineOf(path)?.Files.FirstOrDefault(file => file.Path == path)?.Bound(CancellationToken.None).Value;

    public static BoundEntry? Find(TimelineState timeline, string id) => EntriesOf(timeline).FirstOrDefault(entry => entry.Id == id);

    /// <summary>The entry that begins at a place; null where none is read there.</summary>
    public BoundEntry? EntryOf(EntryText entry) =>
        BoundOf(entry.Lines.File.Path)?.Entries.FirstOrDefault(bound => bound.IdSpan.Start == entry.SpanOf(entry.Pair.Key).Start);

    public static Analysis? AnalysisOf(TimelineState timeline) => timeline.Analysis(CancellationToken.None).Value;
}
