using System.Security.Cryptography;
using System.Text;
using Dateline.Files;
using Dateline.Language.Sourcing.Copies;
using Dateline.Language.Workspace.Files;
using Dateline.Language.Workspace.Naming;

namespace Dateline.Cli.Preview;

/// <summary>
/// The folder that is served: what a check lists in it can be read, and only files of Dateline can be written. By names alone nothing outside
/// of it can be reached, and no link is followed.
/// </summary>
internal sealed class ServedFolder(string folder)
{
    private readonly Lock _writing = new();
    private readonly string _root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));

    public string Root => _root;

    public string Name => Path.GetFileName(_root) is { Length: > 0 } name ? name : _root;

    /// <summary>What a file's bytes are known by.</summary>
    public static string TagOf(byte[] bytes) => $"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))}\"";

    /// <summary>What a check lists; of other texts, those whose name stands in the events: nobody else's notes leave the disk.</summary>
    public FolderListing List()
    {
        FolderListing listing = FolderWalk.Of(_root);
        if (listing.Copies.Count == 0)
            return listing;
        List<string> events =
        [
            .. listing.Files.Where(TimelineFiles.IsEvents).Select(FileReader.ReadBytes).OfType<byte[]>().Select(Encoding.UTF8.GetString).Where(CopyPath.MayNameCopies),
        ];
        return listing with { Copies = [.. listing.Copies.Where(path => CopyPath.IsNamedInAny(events, path))] };
    }

    /// <summary>The path below the folder, with slashes.</summary>
    public string RelativeOf(string path) => Path.GetRelativePath(_root, path).Replace(Path.DirectorySeparatorChar, '/');

    /// <summary>Null where there is no such file to be read.</summary>
    /// <param name="path">Below the folder, with slashes.</param>
    public byte[]? Read(string path) =>
        IsWithin(path) && (FolderListing.Concerns(path) || IsNamedCopy(path)) ? FileReader.ReadBytes(FullOf(path)) : null;

    /// <summary>Puts a file in the place of another, whole, if that is still the one that the writer saw.</summary>
    /// <param name="seen">The tag of what the writer saw there; null where it saw nothing.</param>
    public Writing Write(string path, byte[] bytes, string? seen)
    {
        if (!IsWithin(path) || !TimelineFiles.IsRead(path))
            return Writing.Refused;
        string full = FullOf(path);
        lock (_writing)
        {
            bool isThere = File.Exists(full);
            if (isThere != seen is not null || !IsAsSeen(full, seen))
                return Writing.ChangedMeanwhile;
            string beside = Path.Join(Path.GetDirectoryName(full), $".{Path.GetFileName(full)}.{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(6))}.tmp");
            try
            {
                using (var stream = new FileStream(beside, FileMode.CreateNew, FileAccess.Write))
                    stream.Write(bytes);
                if (isThere && !OperatingSystem.IsWindows())
                    File.SetUnixFileMode(beside, File.GetUnixFileMode(full));
                // Whoever saved while this was written is not written over.
                if (!IsAsSeen(full, seen))
                    return Writing.ChangedMeanwhile;
                File.Move(beside, full, overwrite: isThere);
                return isThere ? Writing.Replaced : Writing.Made;
            }
            finally
            {
                File.Delete(beside);
            }
        }
    }

    private bool IsNamedCopy(string path) => CopyPath.MayBe(path) && List().Copies.Any(copy => RelativeOf(copy) == path);

    private string FullOf(string path) => Path.Join(_root, path);

    private static bool IsAsSeen(string full, string? seen) =>
        seen is null ? !Path.Exists(full) : FileReader.ReadBytes(full) is { } bytes && TagOf(bytes) == seen;

    /// <summary>Whether a path consists of names, each below the one before, and of none that a check leaves out or that is a link.</summary>
    private bool IsWithin(string path)
    {
        string[] names = path.Split('/');
        if (!names.All(IsName) || !FolderWalk.Reaches(path))
            return false;
        string full = FullOf(path);
        return Directory.Exists(Path.GetDirectoryName(full)) && !FolderWalk.LiesBehindALink(full, _root) && new FileInfo(full).LinkTarget is null;
    }

    /// <summary>Windows takes a colon for a part of a file, and leaves dots and spaces at the end out.</summary>
    private static bool IsName(string name) => name.Length > 0 && name[^1] is not ('.' or ' ') && !name.Any(mark => char.IsControl(mark) || mark is '\\' or ':' or '"' or '\uFFFD' or '\u2028' or '\u2029');
}

internal enum Writing
{
    Replaced,
    Made,

    /// <summary>Another program changed, made or deleted it: nothing was written.</summary>
    ChangedMeanwhile,

    /// <summary>Not a file of Dateline below the folder.</summary>
    Refused,
}
