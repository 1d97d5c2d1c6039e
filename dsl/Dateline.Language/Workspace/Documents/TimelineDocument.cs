using Dateline.Language.Text;
using Dateline.Language.Workspace.Files;

namespace Dateline.Language.Workspace.Documents;

/// <summary>A timeline file, read once.</summary>
public sealed class TimelineDocument
{
    private readonly Once<Reading> _reading;

    internal TimelineDocument(Document document, CheckStages stages)
    {
        Document = document;
        _reading = new Once<Reading>(cancellation => Read(document, stages, cancellation));
    }

    public string Path => Document.Path;

    internal Document Document { get; }

    /// <summary>What it declares; nothing, without a fault, where it has no text.</summary>
    public Guarded<TimelineDefinition> Definition(CancellationToken cancellation) => _reading.Get(cancellation).Definition;

    /// <summary>The lines of its text; none where it has no text.</summary>
    public FileMap Map(CancellationToken cancellation) => _reading.Get(cancellation).Map;

    /// <summary>Why it has no text; null where it has one.</summary>
    internal FileFault? FaultOfText(CancellationToken cancellation) => _reading.Get(cancellation).Fault;

    private static Reading Read(Document document, CheckStages stages, CancellationToken cancellation)
    {
        FileText text = document.Read(cancellation);
        return text.File is { } file
            ? new Reading(file.Map, Guard.Run(file.Map, () => stages.ReadTimeline(file)), null)
            : new Reading(new SourceFile(document.Path, "").Map, new Guarded<TimelineDefinition>(document.Path, null, null), text.Fault);
    }

    private sealed record Reading(FileMap Map, Guarded<TimelineDefinition> Definition, FileFault? Fault);
}
