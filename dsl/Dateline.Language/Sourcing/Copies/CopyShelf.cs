namespace Dateline.Language.Sourcing.Copies;

/// <summary>The copies of sources that a host has, by their paths from the folder of the timeline.</summary>
public abstract class CopyShelf
{
    /// <summary>No copies.</summary>
    public static readonly CopyShelf Empty = new Nothing();

    /// <summary>Null where there is no such file.</summary>
    public abstract CopiedText? Find(string path);

    /// <summary>The file that may be meant: its path differs in capital letters alone, or it is the only one of this name. Null where there is none.</summary>
    public abstract string? Alike(string path);

    private sealed class Nothing : CopyShelf
    {
        public override CopiedText? Find(string path) => null;

        public override string? Alike(string path) => null;
    }
}
