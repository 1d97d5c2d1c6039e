namespace Dateline.Compiled;

/// <summary>Where the entries of an index stand, in blocks: on each line the number of a file and the place in it, in the order of the index.</summary>
/// <param name="text">Gives a block.</param>
/// <param name="count">How many entries there are.</param>
internal sealed class PlacesInFiles(BlockText text, int count)
{
    private static readonly BlockSize Size = new(BlockSizes.Rows);

    private readonly int[]?[] _blocks = new int[]?[(count + BlockSizes.Rows - 1) / BlockSizes.Rows];

    /// <summary>The file and the place of an entry, both from 0.</summary>
    public (int File, int Place) Of(int row)
    {
        int[] block = Volatile.Read(ref _blocks[Size.BlockOf(row)]) ?? Read(Size.BlockOf(row));
        int at = 2 * Size.PlaceOf(row);
        return (block[at], block[at + 1]);
    }

    private int[] Read(int block)
    {
        int[] places = new int[2 * Math.Min(BlockSizes.Rows, count - (block * BlockSizes.Rows))];
        ReadOnlySpan<byte> lines = PackedText.Read(text(block));
        int at = 0;
        for (int i = 0; i < places.Length; i++)
            places[i] = CompiledNumber.Next(lines, ref at);
        Volatile.Write(ref _blocks[block], places);
        return places;
    }
}
