using Dateline.Language.Binding.Bound;
using Dateline.Language.Linking.Entries;
using Dateline.Language.Text;
using Dateline.Language.Workspace.Faults;
using Dateline.Language.Workspace.Files;
using Dateline.Language.Workspace.Settings;
using Dateline.Language.Yaml;

namespace Dateline.Language.Workspace.Documents;

/// <summary>An events file, read once against its timeline.</summary>
public sealed class EventsDocument
{
    private readonly Once<Reading> _reading;

    internal EventsDocument(Document document, TimelineDocument timeline, CheckStages stages)
    {
        Document = document;
        Timeline = timeline;
        _reading = new Once<Reading>(cancellation => Read(document, timeline, stages, cancellation));
    }

    public string Path => Document.Path;

    /// <summary>As it was when it first declared what it declares: edits since then may have moved its lines.</summary>
    public TimelineDocument Timeline { get; }

    internal Document Document { get; }

    /// <summary>What it says; or the finding that says why it is not read.</summary>
    public Guarded<BoundFile> Bound(CancellationToken cancellation) => _reading.Get(cancellation).Bound;

    /// <summary>The lines of its text; none where it has no text.</summary>
    public FileMap Map(CancellationToken cancellation) => _reading.Get(cancellation).Map;

    private static Reading Read(Document document, TimelineDocument timeline, CheckStages stages, CancellationToken cancellation)
    {
        FileText text = document.Read(cancellation);
        if (text.File is not { } file)
            return new Reading(new SourceFile(document.Path, "").Map, new Guarded<BoundFile>(document.Path, null, FileFaultFindings.Of(text.Fault!)));
        if (timeline.Definition(cancellation).Value is not { } definition)
            return new Reading(file.Map, new Guarded<BoundFile>(document.Path, null, null));
        Guarded<YamlDocument> read = Guard.Run(file.Map, () => stages.ReadYaml(file, cancellation));
        cancellation.ThrowIfCancellationRequested();
        return new Reading(file.Map, read.Value is { } yaml
            ? Guard.Run(file.Map, () => Digested(stages.Bind(yaml, definition, cancellation), cancellation))
            : new Guarded<BoundFile>(document.Path, null, read.Fault));
    }

    /// <summary>What every join of it asks of it is gathered here, where files are read side by side.</summary>
    private static BoundFile Digested(BoundFile file, CancellationToken cancellation)
    {
        FileDigest.Of(file, cancellation);
        return file;
    }

    private sealed record Reading(FileMap Map, Guarded<BoundFile> Bound);
}
