using System.Numerics;

namespace Dateline.Compiled;

/// <summary>How many lines a block has. Which one a line is in is asked for each entry that is read, and a division would take longest of all that is done for it.</summary>
internal readonly struct BlockSize
{
    private readonly int _bits;

    /// <param name="lines">A power of two.</param>
    public BlockSize(int lines)
    {
        Lines = lines;
        _bits = BitOperations.Log2((uint)lines);
    }

    public int Lines { get; }

    public int BlockOf(int line) => line >> _bits;

    public int PlaceOf(int line) => line & (Lines - 1);
}
