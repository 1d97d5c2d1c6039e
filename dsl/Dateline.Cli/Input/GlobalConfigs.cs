using Dateline.Language.Workspace;

namespace Dateline.Cli.Input;

/// <summary>The <c>.globalconfig</c> files that a build of these files would take: those in their folders and in every folder above.</summary>
internal static class GlobalConfigs
{
    private const string Name = ".globalconfig";

    public static SeveritySettings Of(IReadOnlyList<string> files)
    {
        var folders = new HashSet<string>(StringComparer.Ordinal);
        foreach (string file in files)
        {
            for (string? folder = Path.GetDirectoryName(Path.GetFullPath(file)); folder is not null && folders.Add(folder);)
                folder = Path.GetDirectoryName(folder);
        }

        return SeveritySettings.Of(folders.Select(folder => Path.Combine(folder, Name)).Where(File.Exists).Select(File.ReadAllText));
    }
}
