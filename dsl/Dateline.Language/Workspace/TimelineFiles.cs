namespace Dateline.Language.Workspace;

/// <summary>
/// Which files are Dateline's, and which timeline an events file belongs to: the one in its own folder, or in the
/// nearest folder above it. Paths are compared as texts, so that a host may use any form as long as it uses one.
/// </summary>
public static class TimelineFiles
{
    public const string TimelineSuffix = ".timeline.yaml";
    public const string EventsSuffix = ".events.yaml";

    public static bool IsTimeline(string path) => HasSuffix(path, TimelineSuffix);

    public static bool IsEvents(string path) => HasSuffix(path, EventsSuffix);

    /// <summary>The timeline file that <paramref name="eventsPath"/> belongs to; null where no folder on the way up holds one.</summary>
    public static string? OwnerOf(string eventsPath, IReadOnlyList<string> timelinePaths)
    {
        string? owner = null;
        string folderOfFile = FolderOf(eventsPath);
        foreach (string path in timelinePaths)
        {
            if (!IsWithin(folderOfFile, FolderOf(path)))
                continue;
            int depth = FolderOf(path).Length.CompareTo(owner is null ? -1 : FolderOf(owner).Length);
            if (depth > 0 || (depth == 0 && string.CompareOrdinal(path, owner) < 0))
                owner = path;
        }

        return owner;
    }

    /// <summary>Another timeline file in the same folder that comes first (ordinally) and has the folder's events; null where there is none.</summary>
    public static string? EarlierInSameFolder(string timelinePath, IReadOnlyList<string> timelinePaths)
    {
        string? first = null;
        foreach (string path in timelinePaths)
        {
            bool isEarlier = FolderOf(path) == FolderOf(timelinePath) && string.CompareOrdinal(path, timelinePath) < 0;
            if (isEarlier && (first is null || string.CompareOrdinal(path, first) < 0))
                first = path;
        }

        return first;
    }

    /// <summary>Whether a file lies in the folder of another, or below it.</summary>
    public static bool IsBeside(string path, string other) => IsWithin(FolderOf(path), FolderOf(other));

    private static bool HasSuffix(string path, string suffix) => path.EndsWith(suffix, StringComparison.OrdinalIgnoreCase);

    /// <summary>With its last separator, in one spelling, so that <c>a/bc</c> is not within <c>a/b</c>.</summary>
    private static string FolderOf(string path) =>
        path.Substring(0, path.LastIndexOfAny(['/', '\\']) + 1).Replace('\\', '/');

    private static bool IsWithin(string folder, string ancestor) => folder.StartsWith(ancestor, StringComparison.Ordinal);
}
