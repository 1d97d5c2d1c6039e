using System.Collections.Immutable;
using Dateline.Language.Diagnostics;
using Dateline.Language.Sourcing.Copies;
using Dateline.Language.Workspace.Files;

namespace Dateline.Language.Workspace.Documents;

/// <summary>The copies that lie below the folder of a timeline, and those of which the host knows only that they cannot be read.</summary>
/// <param name="copies">By path, with slashes.</param>
/// <param name="folder">With its last separator; empty for where the host begins.</param>
internal sealed class FolderCopies(ImmutableSortedDictionary<string, CopyDocument> copies, IReadOnlyList<FileFault> faults, string folder) : CopyShelf
{
    private readonly ImmutableSortedDictionary<string, CopyDocument> _copies = copies;
    private readonly IReadOnlyList<FileFault> _faults = faults;
    private readonly string _folder = folder;

    public static string Slashed(string path) => path.Replace('\\', '/');

    // What is found is kept beyond the run in which it is asked for.
    public override CopiedText? Find(string path) =>
        _copies.TryGetValue(_folder + path, out CopyDocument? copy) ? copy.Text(CancellationToken.None)
        : _faults.FirstOrDefault(fault => Slashed(fault.Path) == _folder + path) is { } fault ? CopyDocument.Of(FileText.Failed(fault))
        : null;

    public override string? Alike(string path)
    {
        string[] below = [.. _copies.Keys.Where(one => one.StartsWith(_folder, StringComparison.Ordinal)).Select(one => one.Substring(_folder.Length))];
        string[] ofName = [.. below.Where(one => string.Equals(Words.FileName(one), Words.FileName(path), StringComparison.OrdinalIgnoreCase))];
        return Array.Find(below, one => string.Equals(one, path, StringComparison.OrdinalIgnoreCase)) ?? (ofName.Length == 1 ? ofName[0] : null);
    }

    /// <summary>Whether it finds the same.</summary>
    public override bool Equals(object? obj) =>
        obj is FolderCopies other && ReferenceEquals(_copies, other._copies) && ReferenceEquals(_faults, other._faults) && _folder == other._folder;

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(_folder);
}
