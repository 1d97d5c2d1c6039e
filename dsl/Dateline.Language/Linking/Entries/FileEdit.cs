namespace Dateline.Language.Linking.Entries;

/// <summary>What is between two runs: an edited file is gone, and another one has come in its place.</summary>
internal sealed record FileEdit(IReadOnlyList<FileDigest> Gone, IReadOnlyList<FileDigest> Added)
{
    public static FileEdit Between(EntryIndex before, EntryIndex now)
    {
        var old = new HashSet<FileDigest>(before.Files);
        var kept = new HashSet<FileDigest>(now.Files.Where(old.Contains));
        return new FileEdit([.. before.Files.Where(file => !kept.Contains(file))], [.. now.Files.Where(file => !kept.Contains(file))]);
    }
}
