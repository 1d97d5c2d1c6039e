using Dateline.Language.Binding;
using Dateline.Language.Text;
using Dateline.Language.Workspace;
using Dateline.Language.Workspace.Files;
using Microsoft.CodeAnalysis;

namespace Dateline.Generator.Pipeline;

/// <summary>An events file and the timeline that it belongs to; the timeline is null where there is none.</summary>
public readonly record struct Assignment(AdditionalText Text, TimelineFile? Timeline);

/// <summary>An events file, read against its timeline.</summary>
public sealed class EventsFile(FileMap map, TimelineFile timeline, Guarded<BoundFile> bound)
{
    public FileMap Map { get; } = map;

    public TimelineFile Timeline { get; } = timeline;

    public Guarded<BoundFile> Bound { get; } = bound;

    /// <summary>With slashes, from the folder of the timeline file.</summary>
    public string RelativePath { get; } = ProjectSettings.RelativeTo(timeline.Folder, map.Path);

    public static EventsFile Read(AdditionalText text, TimelineFile timeline, Stages stages, CancellationToken cancellation)
    {
        FileText read = HandedText.Of(text, cancellation);
        if (read.File is not { } file)
            return new EventsFile(new SourceFile(text.Path, "").Map, timeline, new Guarded<BoundFile>(text.Path, null, FileFaultFindings.Of(read.Fault!)));
        Guarded<BoundFile> bound = timeline.Definition.Value is TimelineDefinition definition
            ? Guard.Run(file.Map, () => stages.Bind(file, definition))
            : new Guarded<BoundFile>(text.Path, null, null);
        return new EventsFile(file.Map, timeline, bound);
    }
}
