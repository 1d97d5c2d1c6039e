using Dateline.Language.Text;
using Dateline.Language.Workspace.Definitions;
using Dateline.Language.Workspace.Faults;
using Dateline.Language.Workspace.Files;
using Dateline.Language.Workspace.Settings;

namespace Dateline.Language.Workspace.Documents;

/// <summary>A timeline file, read once.</summary>
public sealed class TimelineDocument
{
    private readonly Once<Reading> _reading;
    private TimelineDefinition? _earlier;

    /// <param name="earlier">The same file before an edit; null where there was none, or nobody read it.</param>
    internal TimelineDocument(Document document, WorkspaceSettings settings, TimelineDocument? earlier)
    {
        Document = document;
        _earlier = earlier?.Known;
        _reading = new Once<Reading>(cancellation => Read(document, settings, _earlier, cancellation));
    }

    public string Path => Document.Path;

    internal Document Document { get; }

    /// <summary>What it declares; nothing, without a fault, where it has no text.</summary>
    public Guarded<TimelineDefinition> Definition(CancellationToken cancellation) => _reading.Get(cancellation).Definition;

    /// <summary>What it declares, or what it declared before, as far as somebody has asked.</summary>
    private TimelineDefinition? Known => _reading.Known is { } reading ? reading.Definition.Value : _earlier;

    /// <summary>Whether what was bound to it before an edit is bound to it still.</summary>
    internal bool Declares(TimelineDocument before, CancellationToken cancellation) =>
        ReferenceEquals(this, before) || (before.Known is { } known && ReferenceEquals(Definition(cancellation).Value?.Basis, known.Basis));

    /// <summary>The lines of its text; none where it has no text.</summary>
    public FileMap Map(CancellationToken cancellation) => _reading.Get(cancellation).Map;

    /// <summary>Why it has no text; null where it has one.</summary>
    internal FileFault? FaultOfText(CancellationToken cancellation) => _reading.Get(cancellation).Fault;

    private static Reading Read(Document document, WorkspaceSettings settings, TimelineDefinition? earlier, CancellationToken cancellation)
    {
        FileText text = document.Read(cancellation);
        return text.File is { } file
            ? new Reading(file.Map, Guard.Run(file.Map, () => settings.Stages.ReadTimeline(file, settings.Target).After(earlier)), null)
            : new Reading(new SourceFile(document.Path, "").Map, new Guarded<TimelineDefinition>(document.Path, null, null), text.Fault);
    }

    private sealed record Reading(FileMap Map, Guarded<TimelineDefinition> Definition, FileFault? Fault);
}
