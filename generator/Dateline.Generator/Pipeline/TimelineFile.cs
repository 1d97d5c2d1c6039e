using Dateline.Language.Text;
using Dateline.Language.Workspace;
using Dateline.Language.Workspace.Files;
using Microsoft.CodeAnalysis;

namespace Dateline.Generator.Pipeline;

/// <summary>A timeline file with what it declares.</summary>
/// <param name="fault">Why it has no text; null where it has one.</param>
public sealed class TimelineFile(FileMap map, Guarded<TimelineDefinition> definition, FileFault? fault)
{
    public FileMap Map { get; } = map;

    public Guarded<TimelineDefinition> Definition { get; } = definition;

    public FileFault? Fault { get; } = fault;

    /// <summary>With slashes and a last one.</summary>
    public string Folder { get; } = FolderOf(map.Path);

    public static TimelineFile Read(AdditionalText text, Stages stages, CancellationToken cancellation)
    {
        FileText read = HandedText.Of(text, cancellation);
        return read.File is { } file
            ? new TimelineFile(file.Map, Guard.Run(file.Map, () => stages.Read(file)), null)
            : new TimelineFile(new SourceFile(text.Path, "").Map, new Guarded<TimelineDefinition>(text.Path, null, null), read.Fault);
    }

    private static string FolderOf(string path)
    {
        string slashed = path.Replace('\\', '/');
        return slashed.Substring(0, slashed.LastIndexOf('/') + 1);
    }
}
