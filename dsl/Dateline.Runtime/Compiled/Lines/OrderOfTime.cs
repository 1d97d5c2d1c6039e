namespace Dateline.Compiled;

/// <summary>The rows of the events in order of time, in blocks: on each line by how much the row is greater than the one before, and in the first its row.</summary>
/// <param name="text">Gives a block.</param>
/// <param name="count">How many events there are.</param>
internal sealed class OrderOfTime(BlockText text, int count) : IRows
{
    private readonly int[]?[] _blocks = new int[]?[(count + BlockSizes.Rows - 1) / BlockSizes.Rows];

    public int Count => count;

    /// <summary>The row of an event.</summary>
    /// <param name="place">In the order of time, from 0.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such place.</exception>
    public int this[int place] => (Volatile.Read(ref _blocks[place / BlockSizes.Rows]) ?? Read(place / BlockSizes.Rows))[place % BlockSizes.Rows];

    private int[] Read(int block)
    {
        var rows = new int[Math.Min(BlockSizes.Rows, count - (block * BlockSizes.Rows))];
        ReadOnlySpan<byte> lines = PackedText.Read(text(block));
        int row = 0;
        int at = 0;
        for (int place = 0; place < rows.Length; place++)
            rows[place] = row += CompiledNumber.Next(lines, ref at);
        Volatile.Write(ref _blocks[block], rows);
        return rows;
    }
}
