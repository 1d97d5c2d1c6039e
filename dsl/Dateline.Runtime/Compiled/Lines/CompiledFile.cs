namespace Dateline.Compiled;

/// <summary>What an events file says, in blocks of entries, of which those are looked at that somebody asks for.</summary>
/// <param name="text">Gives a block.</param>
internal sealed class CompiledFile(BlockText text)
{
    private EntryBlock?[] _blocks = new EntryBlock?[1];

    /// <summary>An entry: its line and everything below it.</summary>
    /// <param name="place">The place of the entry in the file, from 0.</param>
    /// <param name="room">Takes the text, if it was packed and has room in it.</param>
    public ReadOnlySpan<byte> At(int place, Span<byte> room)
    {
        int number = place / BlockSizes.Entries;
        ReadOnlySpan<byte> lies = text(number);
        EntryBlock?[] known = Volatile.Read(ref _blocks);
        EntryBlock block = number < known.Length && Volatile.Read(ref known[number]) is { } read ? read : Read(number, lies);
        return block.At(lies, place % BlockSizes.Entries, room);
    }

    /// <summary>Where several threads ask for the first time, one of them may read in vain.</summary>
    private EntryBlock Read(int number, ReadOnlySpan<byte> lies)
    {
        var read = EntryBlock.Of(lies);
        EntryBlock?[] known = Volatile.Read(ref _blocks);
        if (number >= known.Length)
            Array.Resize(ref known, Math.Max(number + 1, 2 * known.Length));
        Volatile.Write(ref known[number], read);
        Volatile.Write(ref _blocks, known);
        return read;
    }
}
