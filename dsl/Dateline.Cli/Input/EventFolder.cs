using System.Text;
using Dateline.Language.Text;
using Dateline.Language.Workspace;

namespace Dateline.Cli.Input;

/// <summary>The Dateline files of a folder and the folders below it, and those whose names look as if they were some.</summary>
internal static class EventFolder
{
    private static readonly HashSet<string> FoldersOfOtherTools = new(["bin", "obj", "node_modules"], StringComparer.OrdinalIgnoreCase);

    /// <param name="path">A folder, or one Dateline file: then the files of its folder are read, since it cannot be judged alone.</param>
    public static IReadOnlyList<string> FilesOf(string path)
    {
        string folder = !File.Exists(path) ? path : Path.GetDirectoryName(path) is { Length: > 0 } parent ? parent : ".";
        return [.. FilesBelow(folder).Order(StringComparer.Ordinal)];
    }

    public static bool IsRead(string path) => TimelineFiles.IsTimeline(path) || TimelineFiles.IsEvents(path);

    public static SourceFile Read(string path)
    {
        using var reader = new StreamReader(path, new UTF8Encoding(false), detectEncodingFromByteOrderMarks: true);
        return new SourceFile(path, reader.ReadToEnd());
    }

    private static IEnumerable<string> FilesBelow(string folder)
    {
        foreach (string file in Directory.EnumerateFiles(folder))
        {
            if (IsRead(file) || NearMisses.Is(file))
                yield return Tidy(file);
        }

        foreach (string below in Directory.EnumerateDirectories(folder).Where(IsOurs))
        {
            foreach (string file in FilesBelow(below))
                yield return file;
        }
    }

    /// <summary>As a build sees a project: hidden folders and those of build tools are left out; links are not followed, so no circle is walked.</summary>
    private static bool IsOurs(string folder)
    {
        string name = Path.GetFileName(folder);
        return !name.StartsWith('.') && !FoldersOfOtherTools.Contains(name) && new DirectoryInfo(folder).LinkTarget is null;
    }

    private static string Tidy(string path) => path.StartsWith("./", StringComparison.Ordinal) ? path[2..] : path;
}
