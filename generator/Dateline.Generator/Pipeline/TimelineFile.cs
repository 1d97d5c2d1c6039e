using Dateline.Language.Text;
using Dateline.Language.Workspace;
using Microsoft.CodeAnalysis;

namespace Dateline.Generator.Pipeline;

/// <summary>A timeline file with what it declares.</summary>
public sealed class TimelineFile(FileMap map, Guarded<TimelineDefinition> definition)
{
    public FileMap Map { get; } = map;

    public Guarded<TimelineDefinition> Definition { get; } = definition;

    /// <summary>With slashes and a last one.</summary>
    public string Folder { get; } = FolderOf(map.Path);

    public static TimelineFile Read(AdditionalText text, Stages stages, CancellationToken cancellation)
    {
        SourceFile file = SourceFileOf(text, cancellation);
        return new TimelineFile(file.Map, Guard.Run(file.Map, () => stages.Read(file)));
    }

    public static SourceFile SourceFileOf(AdditionalText text, CancellationToken cancellation) =>
        new(text.Path, text.GetText(cancellation)?.ToString() ?? "");

    private static string FolderOf(string path)
    {
        string slashed = path.Replace('\\', '/');
        return slashed.Substring(0, slashed.LastIndexOf('/') + 1);
    }
}
