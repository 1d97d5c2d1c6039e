using Dateline.Language.Binding;
using Dateline.Language.Text;
using Dateline.Language.Workspace.Files;
using Dateline.Language.Yaml;

namespace Dateline.Language.Workspace;

/// <summary>
/// Reads and binds many files as an assembly line: one file is fetched while the one before is read and those before that
/// are bound. Two readers side by side would gain nothing, for YamlDotNet shares its buffers within a process.
/// </summary>
internal static class FileBinding
{
    /// <summary>A file read against its timeline: bound, or the finding that says why it is not.</summary>
    public static IReadOnlyList<Guarded<BoundFile>> All(IReadOnlyList<string> paths, Func<string, FileText> fetch, TimelineDefinition definition, CheckStages stages)
    {
        if (paths.Count == 0)
            return [];
        var bound = new Task<Guarded<BoundFile>>[paths.Count];
        Task<FileText> next = Task.Run(() => fetch(paths[0]));
        for (int i = 0; i < paths.Count; i++)
        {
            FileText text = next.GetAwaiter().GetResult();
            string? following = i + 1 < paths.Count ? paths[i + 1] : null;
            if (following is not null)
                next = Task.Run(() => fetch(following));
            bound[i] = text.File is { } file ? Begin(file, definition, stages) : Task.FromResult(new Guarded<BoundFile>(paths[i], null, FileFaultFindings.Of(text.Fault!)));
        }

        return [.. bound.Select(binding => binding.GetAwaiter().GetResult())];
    }

    private static Task<Guarded<BoundFile>> Begin(SourceFile file, TimelineDefinition definition, CheckStages stages)
    {
        Guarded<YamlDocument> document = Guard.Run(file.Map, () => stages.ReadYaml(file));
        return document.Value is { } read
            ? Task.Run(() => Guard.Run(file.Map, () => stages.Bind(read, definition)))
            : Task.FromResult(new Guarded<BoundFile>(file.Path, null, document.Fault));
    }
}
