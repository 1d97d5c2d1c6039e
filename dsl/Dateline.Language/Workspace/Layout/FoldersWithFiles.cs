using Dateline.Language.Workspace.Naming;

namespace Dateline.Language.Workspace.Layout;

/// <summary>The folders in which, or below which, some files lie.</summary>
internal sealed class FoldersWithFiles
{
    private readonly HashSet<string> _folders = new(StringComparer.Ordinal);

    public FoldersWithFiles(IEnumerable<string> paths)
    {
        foreach (string path in paths)
        {
            for (string? folder = TimelineFiles.FolderOf(path); folder is not null && _folders.Add(folder);)
                folder = TimelineFiles.Above(folder);
        }
    }

    /// <summary>Whether one lies in the folder of <paramref name="path"/> or below.</summary>
    public bool Hold(string path) => _folders.Contains(TimelineFiles.FolderOf(path));
}
