using System.Globalization;
using System.Text;
using Dateline.Files;
using Dateline.Language.Sourcing.Copies;
using Dateline.Language.Text;
using Dateline.Language.Workspace.Files;

namespace Dateline.Cli.Input.Revisions;

/// <summary>A file that a revision has, of those that a check looks at.</summary>
/// <param name="Path">From the folder that is checked.</param>
/// <param name="Blob">Under which name git has its bytes.</param>
/// <param name="IsReadable">Whether it is an ordinary file, and not too large.</param>
internal sealed record TreeEntry(string Path, string Blob, long Length, bool IsReadable)
{
    private const string Link = "120000";

    /// <summary>It is nothing but a text, which a source may name as its copy.</summary>
    public bool IsCopy => CopyPath.MayBe(Path) && !FolderListing.Concerns(Path);

    /// <summary>Null where git says no.</summary>
    public static IReadOnlyList<TreeEntry>? In(GitProgram git, string commit)
    {
        if (git.Ask("ls-tree", "-r", "-l", "-z", "--end-of-options", commit, "--", ".") is not { } answer)
            return null;
        return [.. Encoding.UTF8.GetString(answer).Split('\0', StringSplitOptions.RemoveEmptyEntries).Select(Of).OfType<TreeEntry>().Where(entry => FolderWalk.Reaches(entry.Path))];
    }

    /// <param name="line"><c>100644 blob 0123abcd     42 TAB a.events.yaml</c>.</param>
    private static TreeEntry? Of(string line)
    {
        int tab = line.IndexOf('\t', StringComparison.Ordinal);
        string path = line[(tab + 1)..];
        if (line[..Math.Max(tab, 0)].Split(' ', StringSplitOptions.RemoveEmptyEntries) is not [var mode, "blob", var blob, var size]
            || !long.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out long length))
        {
            return null;
        }

        // A link to a folder holds no text, whatever it is called.
        return mode == Link || FolderListing.Includes(path) ? new TreeEntry(path, blob, length, mode != Link && length <= FileBytes.Longest) : null;
    }
}
