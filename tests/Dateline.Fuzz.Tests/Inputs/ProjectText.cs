using System.Text;
using Dateline.Language.Text;
using Dateline.Language.Workspace.Analyses;
using Dateline.Language.Workspace.Files;

namespace Dateline.Fuzz.Inputs;

/// <summary>
/// A folder of files as one text, so that whatever changes texts changes folders. A comment line that names a file
/// (<c># 2018.events.yaml</c>) begins that file; what follows is in it exactly as it stands.
/// </summary>
internal static class ProjectText
{
    private const string DayOfCheck = "# check --as-of ";
    private const string FirstFile = "first.events.yaml";

    /// <summary>A file that does not end with a line feed comes last: what follows would stand in it.</summary>
    public static string Of(IEnumerable<(string Path, string Text)> files) =>
        string.Concat(files.OrderBy(file => file.Text.Length > 0 && !file.Text.EndsWith('\n')).Select(file => $"# {file.Path}\n{file.Text}"));

    /// <summary>In the order of the text; of two files with one name the first counts.</summary>
    public static IReadOnlyList<SourceFile> FilesOf(string text)
    {
        var files = new List<SourceFile>();
        var paths = new HashSet<string>(StringComparer.Ordinal);
        string path = FirstFile;
        var content = new StringBuilder();
        foreach (string line in LinesOf(text))
        {
            if (FileNamedBy(line) is not { } next)
            {
                content.Append(line);
                continue;
            }

            Add();
            path = next;
        }

        Add();
        return files;

        void Add()
        {
            bool isThere = path != FirstFile || content.Length > 0;
            if (isThere && paths.Add(path))
                files.Add(new SourceFile(path, content.ToString()));
            content.Clear();
        }
    }

    public static BuildDate DayOf(string text)
    {
        int start = text.IndexOf(DayOfCheck, StringComparison.Ordinal);
        if (start < 0)
            return BuildDate.None;
        start += DayOfCheck.Length;
        int end = text.IndexOf('\n', start);
        return BuildDate.Of(end < 0 ? text[start..] : text[start..end]);
    }

    /// <summary>Each with its line feed.</summary>
    private static IEnumerable<string> LinesOf(string text)
    {
        int start = 0;
        while (start < text.Length)
        {
            int end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end + 1;
            yield return text[start..end];
            start = end;
        }
    }

    private static string? FileNamedBy(string line)
    {
        if (!line.StartsWith("# ", StringComparison.Ordinal))
            return null;
        string name = line[2..].Trim();
        return name.Length > 0 && !name.Contains('\0', StringComparison.Ordinal) && FolderListing.Concerns(name) ? name : null;
    }
}
