using Dateline.Language.Sourcing.Copies;
using Dateline.Language.Workspace.Files;

namespace Dateline.Language.Workspace.Layout;

/// <summary>What lies beside the files of a timeline and is not read.</summary>
/// <param name="Others">Files that are not Dateline's by their names and could be meant for this timeline.</param>
/// <param name="IsTaken">Whether a file of this path exists.</param>
/// <param name="HasUnreadable">Files of this timeline cannot be read at all: nobody knows what stands in them.</param>
public sealed record Surroundings(IReadOnlyList<OtherFile> Others, Func<string, bool> IsTaken, bool HasUnreadable)
{
    public static readonly Surroundings None = new([], _ => false, false);

    /// <summary>The copies of sources that lie below the folder of the timeline.</summary>
    public CopyShelf Copies { get; init; } = CopyShelf.Empty;

    public bool AreEmpty => Others.Count == 0 && !HasUnreadable;
}
