using Dateline.Language.Sourcing.Copies;
using Dateline.Language.Workspace.Naming;

namespace Dateline.Language.Workspace.Files;

/// <summary>What a host found below a folder, before anything is read.</summary>
/// <param name="Files">Dateline's files, and those that could be meant to be (<see cref="LikelyFile"/>): regular files.</param>
/// <param name="Faults">What has such a name and is no file that can be read, and folders that cannot be looked into.</param>
public sealed record FolderListing(IReadOnlyList<string> Files, IReadOnlyList<FileFault> Faults)
{
    /// <summary>Text files, one of which a source may name as its copy. Whether they can be read shows when one is asked for.</summary>
    public IReadOnlyList<string> Copies { get; init; } = [];

    /// <summary>What a host that holds texts needs of the folder: the files, and the copies.</summary>
    public IEnumerable<string> All => Files.Concat(Copies);

    /// <summary>Whether a file is among <see cref="All"/>, by its name.</summary>
    public static bool Includes(string path) => Concerns(path) || CopyPath.MayBe(path);

    /// <summary>Whether a file is one that a host lists, by its name.</summary>
    public static bool Concerns(string path) => TimelineFiles.IsRead(path) || LikelyFile.Of(path) is not null;
}
