namespace Dateline.Compiled;

/// <summary>
/// How many lines stand in a block of compiled text, so that whoever asks for one of a hundred thousand entries unpacks as much as for one of a thousand.
/// What writes the blocks and what reads them have the same numbers from here.
/// </summary>
internal static class BlockSizes
{
    // Powers of two: see BlockSize.

    /// <summary>Rows of the index, and of the order of time: some twenty letters each.</summary>
    public const int Rows = 1024;

    /// <summary>Series of an entity, with all their steps.</summary>
    public const int Histories = 32;

    /// <summary>Entries of an events file. Each is unpacked by itself, with what those of a block have in common.</summary>
    public const int Entries = 512;
}
