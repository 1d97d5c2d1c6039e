using Dateline.Language.Workspace.Naming;

namespace Dateline.Files;

/// <summary>What links lead to. None is followed: a file outside of the folder is nobody's to show, and one inside is read where it lies.</summary>
internal static class Links
{
    /// <summary>How many names of a folder that a link leads to are looked at.</summary>
    private const int MostNames = 1000;

    public static bool LeadsToSomething(FileSystemInfo link) => TargetOf(link) is { Exists: true };

    /// <summary>Empty where it leads nowhere.</summary>
    public static string TargetPathOf(FileSystemInfo link) => TargetOf(link)?.FullName ?? "";

    /// <summary>The full path of a folder, with its last separator; where the folder is a link itself, also that of what it leads to.</summary>
    public static string[] RootsOf(string folder)
    {
        var root = new DirectoryInfo(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));
        string[] paths = TargetOf(root) is { } target ? [root.FullName, target.FullName] : [root.FullName];
        return [.. paths.Select(path => Path.TrimEndingDirectorySeparator(path) + Path.DirectorySeparatorChar)];
    }

    /// <summary>Whether a link leads to what is listed anyway, below the same root and by no other link.</summary>
    public static bool LeadsInside(FileSystemInfo link, IReadOnlyCollection<string> roots) =>
        TargetOf(link) is { } target && roots.Any(root => LeadsInside(target.FullName, root));

    private static bool LeadsInside(string target, string root)
    {
        if (!(target + Path.DirectorySeparatorChar).StartsWith(root, StringComparison.Ordinal))
            return false;
        for (string? folder = Path.GetDirectoryName(target); folder?.Length >= root.Length; folder = Path.GetDirectoryName(folder))
        {
            if (new DirectoryInfo(folder).LinkTarget is not null)
                return false;
        }

        return true;
    }

    /// <summary>Whether the folder that a link leads to has files of Dateline's in it. No more than names is looked at.</summary>
    public static bool LeadsToEvents(DirectoryInfo link)
    {
        try
        {
            return Directory.EnumerateFiles(link.FullName).Take(MostNames).Any(TimelineFiles.IsRead);
        }
        catch (Exception refused) when (FileReader.IsRefusal(refused))
        {
            return false;
        }
    }

    private static FileSystemInfo? TargetOf(FileSystemInfo link)
    {
        try
        {
            return link.ResolveLinkTarget(returnFinalTarget: true);
        }
        catch (Exception refused) when (FileReader.IsRefusal(refused))
        {
            return null;
        }
    }
}
