using System.Text;
using Dateline.Language.Diagnostics;
using Dateline.Language.Sourcing.Copies;
using Dateline.Language.Workspace.Files;
using Dateline.Language.Workspace.Naming;

namespace Dateline.Cli.Input.Revisions;

/// <summary>A folder as a revision of its git repository has it. Nothing is checked out.</summary>
internal sealed class Revision
{
    private readonly Dictionary<string, byte[]> _texts;

    private Revision(string name, FolderListing listing, Dictionary<string, byte[]> texts)
    {
        Name = name;
        Listing = listing;
        _texts = texts;
    }

    /// <summary>As the user calls it.</summary>
    public string Name { get; }

    /// <summary>What a check of the folder would have found there.</summary>
    public FolderListing Listing { get; }

    public FileText Read(string path) => FileText.Of(path, _texts[path]);

    /// <param name="folder">As the check is given it: its path stands before that of each file.</param>
    /// <param name="now">What lies there now. A link, and what is too large to be read, was refused before as it is today.</param>
    /// <param name="refusal">Why there is none, as a sentence.</param>
    public static Revision? Of(string folder, string name, FolderListing now, out string refusal)
    {
        refusal = "";
        if (GitProgram.For(folder) is not { } git)
        {
            refusal = "--changed-since asks the program git, and there is none on the search path.";
        }
        else if (git.Ask("rev-parse", "--show-prefix") is null)
        {
            refusal = $"\"{folder}\" is not in a git repository, so nobody can say what has changed there.";
        }
        else if (CommitOf(git, name) is not { } commit)
        {
            refusal = $"There is no revision \"{name}\" in this repository. If it is only a part of the history, fetch the rest (fetch-depth: 0).";
        }
        else if (TreeEntry.In(git, commit) is { } entries && TextsOf(git, entries.Where(entry => entry.IsReadable && !entry.IsCopy)) is { } texts && CopiesOf(git, entries, texts) is { } copies)
        {
            var faulty = entries.Where(entry => !entry.IsReadable).Select(entry => Under(folder, entry.Path)).ToHashSet(StringComparer.Ordinal);
            Dictionary<string, byte[]> files = texts.Concat(copies).ToDictionary(text => Under(folder, text.Path), text => text.Bytes, StringComparer.Ordinal);
            var listing = new FolderListing([.. texts.Select(text => Under(folder, text.Path)).Order(StringComparer.Ordinal)], [.. now.Faults.Where(fault => faulty.Contains(fault.Path))])
            {
                Copies = [.. copies.Select(text => Under(folder, text.Path)).Order(StringComparer.Ordinal)],
            };
            return new Revision(name, listing, files);
        }
        else
        {
            refusal = $"git cannot read the files of the revision \"{name}\".";
        }

        return null;
    }

    /// <summary>The texts that the events of the revision may name as copies: a repository may have any number of others.</summary>
    private static List<(string Path, byte[] Bytes)>? CopiesOf(GitProgram git, IReadOnlyList<TreeEntry> entries, List<(string Path, byte[] Bytes)> texts)
    {
        List<string> events = [.. texts.Where(text => TimelineFiles.IsEvents(text.Path)).Select(text => Encoding.UTF8.GetString(text.Bytes))];
        return TextsOf(git, entries.Where(entry => entry.IsReadable && entry.IsCopy && CopyPath.IsNamedInAny(events, entry.Path)));
    }

    private static string? CommitOf(GitProgram git, string name)
    {
        string commit = git.Ask("rev-parse", "--verify", "--quiet", "--end-of-options", name + "^{commit}") is { } answer ? Encoding.ASCII.GetString(answer).Trim() : "";
        return commit.Length is 40 or 64 && commit.All(char.IsAsciiHexDigitLower) ? commit : null;
    }

    /// <summary>All texts with one process: for each there is a line with its length, and then its bytes.</summary>
    private static List<(string Path, byte[] Bytes)>? TextsOf(GitProgram git, IEnumerable<TreeEntry> entries)
    {
        List<TreeEntry> asked = [.. entries];
        if (asked.Count == 0)
            return [];
        if (git.AskWith(string.Concat(asked.Select(entry => entry.Blob + "\n")), "cat-file", "--batch") is not { } answer)
            return null;
        var texts = new List<(string, byte[])>(asked.Count);
        int at = 0;
        foreach (TreeEntry entry in asked)
        {
            int end = Array.IndexOf(answer, (byte)'\n', at);
            int length = (int)entry.Length;
            if (end < 0 || end + 1 + length >= answer.Length || Encoding.ASCII.GetString(answer, at, end - at) != $"{entry.Blob} blob {Words.Number(length)}")
                return null;
            texts.Add((entry.Path, answer[(end + 1)..(end + 1 + length)]));
            at = end + length + 2;
        }

        return texts;
    }

    private static string Under(string folder, string path) => folder is "." or "./" ? path : Path.Join(folder, path);
}
