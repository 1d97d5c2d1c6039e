using System.Collections.Immutable;
using Dateline.Language.Sourcing.Copies;
using Dateline.Language.Workspace.Files;
using Dateline.Language.Workspace.Naming;
using Dateline.Language.Workspace.Settings;

namespace Dateline.Language.Workspace.Documents;

/// <summary>The files of a workspace by what their names say they are, and what is there and cannot be read. It never changes.</summary>
internal sealed record DocumentSet
{
    public static readonly DocumentSet Empty = new();

    /// <summary>By path, in order.</summary>
    public ImmutableSortedDictionary<string, TimelineDocument> Timelines { get; private init; } = ImmutableSortedDictionary.Create<string, TimelineDocument>(StringComparer.Ordinal);

    /// <summary>By path, in order; not read yet, for that depends on the timeline.</summary>
    public ImmutableSortedDictionary<string, Document> Events { get; private init; } = ImmutableSortedDictionary.Create<string, Document>(StringComparer.Ordinal);

    /// <summary>What is not Dateline's by its name and could be meant to be, by path, in order.</summary>
    public ImmutableSortedDictionary<string, OtherDocument> Others { get; private init; } = ImmutableSortedDictionary.Create<string, OtherDocument>(StringComparer.Ordinal);

    /// <summary>Text files that may be copies of sources, by path, with slashes.</summary>
    public ImmutableSortedDictionary<string, CopyDocument> CopiesByPath { get; private init; } = ImmutableSortedDictionary.Create<string, CopyDocument>(StringComparer.Ordinal);

    public IReadOnlyList<FileFault> Faults { get; private init; } = [];

    public DocumentSet With(IEnumerable<DocumentChange> changes, WorkspaceSettings settings)
    {
        var timelines = Timelines.ToBuilder();
        var events = Events.ToBuilder();
        var others = Others.ToBuilder();
        var copies = CopiesByPath.ToBuilder();
        foreach (DocumentChange change in changes)
        {
            if (TimelineFiles.IsTimeline(change.Path))
                Set(timelines, change, document => new TimelineDocument(document, settings, timelines.TryGetValue(change.Path, out TimelineDocument? earlier) ? earlier : null));
            else if (TimelineFiles.IsEvents(change.Path))
                Set(events, change, static document => document);
            else if (LikelyFile.Of(change.Path) is not null)
                Set(others, change, static document => new OtherDocument(document));
            else if (CopyPath.MayBe(change.Path))
                Set(copies, change with { Path = FolderCopies.Slashed(change.Path) }, static document => new CopyDocument(document));
        }

        return this with { Timelines = timelines.ToImmutable(), Events = events.ToImmutable(), Others = others.ToImmutable(), CopiesByPath = copies.ToImmutable() };
    }

    /// <summary>The same files for something else that they are compiled to: timeline files are read anew.</summary>
    public DocumentSet ReadFor(WorkspaceSettings settings) => this with
    {
        Timelines = Timelines.ToImmutableSortedDictionary(timeline => timeline.Key, timeline => new TimelineDocument(timeline.Value.Document, settings, earlier: null), StringComparer.Ordinal),
    };

    public DocumentSet With(IEnumerable<FileFault> faults) => this with { Faults = [.. faults] };

    /// <summary>Null where there is none of that path.</summary>
    public Document? Find(string path) =>
        Events.TryGetValue(path, out Document? events) ? events
        : Timelines.TryGetValue(path, out TimelineDocument? timeline) ? timeline.Document
        : Others.TryGetValue(path, out OtherDocument? other) ? other.Document
        : CopiesByPath.TryGetValue(FolderCopies.Slashed(path), out CopyDocument? copy) ? copy.Document
        : null;

    /// <summary>Whether the files lie in folders as those of another set do: they differ in the texts of events alone.</summary>
    public bool LiesLike(DocumentSet other) =>
        ReferenceEquals(Timelines, other.Timelines)
        && ReferenceEquals(Others, other.Others)
        && ReferenceEquals(Faults, other.Faults)
        && (ReferenceEquals(Events, other.Events) || Events.Keys.SequenceEqual(other.Events.Keys, StringComparer.Ordinal));

    /// <summary>The copies of sources that a timeline may name.</summary>
    public CopyShelf CopiesOf(string timelinePath) => new FolderCopies(CopiesByPath, Faults, TimelineFiles.FolderOf(timelinePath));

    private static void Set<T>(ImmutableSortedDictionary<string, T>.Builder files, DocumentChange change, Func<Document, T> make)
    {
        if (change.Document is { } document)
            files[change.Path] = make(document);
        else
            files.Remove(change.Path);
    }
}
