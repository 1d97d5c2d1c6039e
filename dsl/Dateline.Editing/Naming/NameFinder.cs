using Dateline.Editing.Snapshots;
using Dateline.Editing.Texts;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Workspace.Naming;
using Dateline.Language.Workspace.Timelines;

namespace Dateline.Editing.Naming;

/// <summary>A name and the file in which it stands.</summary>
internal readonly record struct PlacedName(string Path, NameUse Use);

/// <summary>Finds names at places, and places of names.</summary>
internal static class NameFinder
{
    /// <summary>The name at a place; null where none stands there.</summary>
    public static NameUse? At(Snapshot snapshot, string path, int offset)
    {
        NameUse? found = null;
        foreach (NameUse use in Near(snapshot, path, offset))
        {
            if (use.Span.Start <= offset && offset <= use.Span.End && (found is null || use.Span.Length < found.Value.Span.Length))
                found = use;
        }

        return found;
    }

    /// <summary>Where a name stands, in all files of a timeline: where it is declared first.</summary>
    public static IReadOnlyList<PlacedName> All(Snapshot snapshot, TimelineState timeline, NameKey key)
    {
        var found = new List<PlacedName>();
        if (Snapshot.SchemaOf(timeline) is { } schema)
        {
            foreach (BoundFile file in Snapshot.FilesOf(timeline))
                found.AddRange(EventsNames.Of(file, schema).Where(use => use.Key == key).Select(use => new PlacedName(file.File.Path, use)));
        }

        if (key.Kind != NameKind.Entry)
            found.InsertRange(0, InTimelineFile(snapshot, timeline).Where(use => use.Key == key).Select(use => new PlacedName(timeline.Timeline.Path, use)));
        return [.. found.Where(name => name.Use.IsDeclaration), .. found.Where(name => !name.Use.IsDeclaration)];
    }

    /// <summary>All names in a file.</summary>
    public static IReadOnlyList<NameUse> In(Snapshot snapshot, string path)
    {
        if (snapshot.TimelineOf(path) is not { } timeline || Snapshot.SchemaOf(timeline) is not { } schema)
            return [];
        return TimelineFiles.IsTimeline(path) ? InTimelineFile(snapshot, timeline) : snapshot.BoundOf(path) is { } file ? EventsNames.Of(file, schema) : [];
    }

    private static IEnumerable<NameUse> Near(Snapshot snapshot, string path, int offset)
    {
        if (snapshot.TimelineOf(path) is not { } timeline || Snapshot.SchemaOf(timeline) is not { } schema)
            return [];
        if (TimelineFiles.IsTimeline(path))
            return InTimelineFile(snapshot, timeline);
        if (snapshot.BoundOf(path) is not { } file)
            return [];
        BoundEntry? entry = file.Entries.LastOrDefault(entry => entry.IdSpan.Start <= offset);
        return entry is null || IsBeyond(snapshot, path, entry, offset) ? EventsNames.Of(file, schema) : EventsNames.Of(entry, schema);
    }

    /// <summary>Whether something else than the entry begins above the place: the settings of the file.</summary>
    private static bool IsBeyond(Snapshot snapshot, string path, BoundEntry entry, int offset)
    {
        FileLines lines = snapshot.LinesOf(path)!;
        return lines.TopOf(lines.LineOf(offset)) != lines.LineOf(entry.IdSpan.Start);
    }

    private static IReadOnlyList<NameUse> InTimelineFile(Snapshot snapshot, TimelineState timeline) =>
        Snapshot.DeclaredIn(timeline) is { } declared && snapshot.LinesOf(timeline.Timeline.Path) is { } lines ? TimelineNames.Of(lines, declared) : [];
}
