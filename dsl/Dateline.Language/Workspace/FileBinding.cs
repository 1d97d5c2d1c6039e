using Dateline.Language.Binding;
using Dateline.Language.Schema;
using Dateline.Language.Text;
using Dateline.Language.Yaml;

namespace Dateline.Language.Workspace;

/// <summary>
/// Reads and binds many files as an assembly line: one file is fetched while the one before is read and those before that
/// are bound. Two readers side by side would gain nothing, for YamlDotNet shares its buffers within a process.
/// </summary>
internal static class FileBinding
{
    public static IReadOnlyList<BoundFile> All(IReadOnlyList<string> paths, Func<string, SourceFile> fetch, TimelineSchema schema)
    {
        if (paths.Count == 0)
            return [];
        var bound = new Task<BoundFile>[paths.Count];
        Task<SourceFile> next = Task.Run(() => fetch(paths[0]));
        for (int i = 0; i < paths.Count; i++)
        {
            SourceFile file = next.GetAwaiter().GetResult();
            string? following = i + 1 < paths.Count ? paths[i + 1] : null;
            if (following is not null)
                next = Task.Run(() => fetch(following));
            YamlDocument document = YamlDocument.Read(file);
            bound[i] = Task.Run(() => Binder.Bind(document, schema));
        }

        return [.. bound.Select(binding => binding.GetAwaiter().GetResult())];
    }
}
