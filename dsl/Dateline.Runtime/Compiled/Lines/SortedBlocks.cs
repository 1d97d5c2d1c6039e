namespace Dateline.Compiled;

/// <summary>Lines of compiled text in blocks, in the order of their bytes. A block is unpacked when one of its lines is first asked for.</summary>
internal sealed class SortedBlocks
{
    private readonly BlockText _text;
    private readonly CompiledLines? _firsts;
    private readonly BlockSize _lines;
    private readonly CompiledLines?[] _blocks;
    private readonly Slots _made;

    /// <param name="text">Gives a block.</param>
    /// <param name="firsts">A line for each block: the words with which its first line begins. Empty where there is only one.</param>
    /// <param name="lines">How many lines each block has but the last.</param>
    public SortedBlocks(BlockText text, ReadOnlySpan<byte> firsts, int lines)
    {
        _text = text;
        _firsts = firsts.IsEmpty ? null : CompiledLines.Of(firsts);
        _lines = new BlockSize(lines);
        _blocks = new CompiledLines?[_firsts?.Count ?? 1];
        _made = new Slots(_blocks.Length, _lines);
    }

    /// <summary>The line with this number and everything below it.</summary>
    public ReadOnlySpan<byte> At(int line) => Block(_lines.BlockOf(line)).At(_lines.PlaceOf(line));

    /// <summary>What was made of a line; null before that.</summary>
    public ref object? MadeOf(int line) => ref _made[line];

    /// <summary>The number of the line that begins with <paramref name="words"/> and a space or line end; -1 where none does.</summary>
    public int Find(ReadOnlySpan<byte> words)
    {
        int block = _firsts is null ? 0 : _firsts.LastUpTo(words);
        int line = block < 0 ? -1 : Block(block).Find(words);
        return line < 0 ? -1 : (block * _lines.Lines) + line;
    }

    private CompiledLines Block(int block) => Volatile.Read(ref _blocks[block]) ?? Read(block);

    /// <summary>Where several threads ask for the first time, one of them may read in vain.</summary>
    private CompiledLines Read(int block)
    {
        var read = CompiledLines.Of(_text(block));
        Volatile.Write(ref _blocks[block], read);
        return read;
    }
}
