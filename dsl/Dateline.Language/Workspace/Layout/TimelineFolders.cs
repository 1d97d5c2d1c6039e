using Dateline.Language.Workspace.Naming;

namespace Dateline.Language.Workspace.Layout;

/// <summary>
/// Which timeline file a file belongs to: the one in its own folder, or in the nearest folder above it. Paths are compared as
/// texts, so that a host may use any form as long as it uses one.
/// </summary>
public sealed class TimelineFolders
{
    private readonly Dictionary<string, string> _firstIn = new(StringComparer.Ordinal);

    /// <summary>Of two timeline files in one folder the ordinally first has the folder.</summary>
    public static TimelineFolders Of(IEnumerable<string> timelinePaths)
    {
        var folders = new TimelineFolders();
        foreach (string path in timelinePaths)
        {
            string folder = TimelineFiles.FolderOf(path);
            if (!folders._firstIn.TryGetValue(folder, out string? first) || string.CompareOrdinal(path, first) < 0)
                folders._firstIn[folder] = path;
        }

        return folders;
    }

    /// <summary>The timeline file that has this folder, with its last separator; null where none lies in it.</summary>
    public string? In(string folder) => _firstIn.TryGetValue(folder, out string? path) ? path : null;

    /// <summary>The timeline file that <paramref name="path"/> belongs to; null where no folder on the way up holds one.</summary>
    public string? OwnerOf(string path)
    {
        if (_firstIn.Count == 0)
            return null;
        for (string? folder = TimelineFiles.FolderOf(path); folder is not null; folder = TimelineFiles.Above(folder))
        {
            if (_firstIn.TryGetValue(folder, out string? owner))
                return owner;
        }

        return null;
    }
}
