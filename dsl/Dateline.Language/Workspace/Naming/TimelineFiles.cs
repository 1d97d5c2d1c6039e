namespace Dateline.Language.Workspace.Naming;

/// <summary>Which files are Dateline's, by their names.</summary>
public static class TimelineFiles
{
    public const string TimelineSuffix = ".timeline.yaml";
    public const string EventsSuffix = ".events.yaml";

    public static bool IsTimeline(string path) => IsNamed(path, TimelineSuffix);

    public static bool IsEvents(string path) => IsNamed(path, EventsSuffix);

    /// <summary>Whether a file is one of the two.</summary>
    public static bool IsRead(string path) => IsTimeline(path) || IsEvents(path);

    /// <summary>The folder of a file with its last separator, in one spelling, so that <c>a/bc</c> is not within <c>a/b</c>.</summary>
    internal static string FolderOf(string path) =>
        path.Substring(0, path.LastIndexOfAny(['/', '\\']) + 1).Replace('\\', '/');

    /// <summary>The folder above one, both with their last separators; null where there is none.</summary>
    internal static string? Above(string folder) =>
        folder.Length == 0 ? null : folder.Substring(0, folder.Substring(0, folder.Length - 1).LastIndexOf('/') + 1);

    /// <summary>What begins so are notes that other programs keep beside a file, with its name: of macOS, of Emacs.</summary>
    internal static bool IsBesideAFile(string path)
    {
        int name = path.LastIndexOfAny(['/', '\\']) + 1;
        return path.Length > name + 1 && path[name] == '.' && path[name + 1] is ('_' or '#');
    }

    private static bool IsNamed(string path, string suffix) => path.EndsWith(suffix, StringComparison.OrdinalIgnoreCase) && !IsBesideAFile(path);
}
