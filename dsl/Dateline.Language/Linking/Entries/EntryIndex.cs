using Dateline.Language.Binding.Bound;

namespace Dateline.Language.Linking.Entries;

/// <summary>All entries of a timeline by id. Where an id stands twice, the first (by path, then place) has it.</summary>
public sealed class EntryIndex
{
    private readonly BoundEntry[] _entries;

    private EntryIndex(IReadOnlyList<FileDigest> files, EntryShape? before)
    {
        Files = files;
        _entries = new BoundEntry[files.Sum(file => file.File.Entries.Count)];
        int next = 0;
        foreach (FileDigest file in files)
        {
            for (int i = 0; i < file.File.Entries.Count; i++)
                _entries[next++] = file.File.Entries[i];
        }

        Shape = before?.Fits(_entries) == true ? before : new EntryShape(_entries);
    }

    /// <summary>Every entry, repeated ids too, in the order of paths (ordinal) and places.</summary>
    public IReadOnlyList<BoundEntry> Entries => _entries;

    /// <summary>In the order of paths.</summary>
    internal IReadOnlyList<FileDigest> Files { get; }

    /// <summary>Two indexes with the same one find the same ids, of the same kinds, at the same places in their order.</summary>
    internal EntryShape Shape { get; }

    internal bool HasRepeated => Shape.HasRepeated;

    /// <param name="memo">Has what a run before this one found; null where nobody asks again.</param>
    internal static EntryIndex Of(IEnumerable<BoundFile> files, LinkMemo? memo = null, CancellationToken cancellation = default)
    {
        var digests = new List<FileDigest>();
        foreach (BoundFile file in files.OrderBy(file => file.File.Path, StringComparer.Ordinal))
        {
            cancellation.ThrowIfCancellationRequested();
            digests.Add(FileDigest.Of(file, cancellation));
        }

        cancellation.ThrowIfCancellationRequested();
        return new EntryIndex(digests, memo?.ShapeBefore);
    }

    public BoundEntry? Find(string id) => Shape.TryFind(id, out int position) ? _entries[position] : null;

    /// <summary>Whether more than one entry has this id: what either says can then not be placed.</summary>
    public bool IsRepeated(string id) => Shape.IsRepeated(id);
}
