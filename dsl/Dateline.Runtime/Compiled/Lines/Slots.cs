namespace Dateline.Compiled;

/// <summary>What was made of lines, each by the number of its line. There is room for those in whose block somebody asked for one.</summary>
/// <param name="blocks">How many blocks of lines there are.</param>
/// <param name="lines">How many lines each block has.</param>
internal sealed class Slots(int blocks, BlockSize lines)
{
    private readonly Slot[]?[] _blocks = new Slot[]?[blocks];

    public ref object? this[int line] => ref (Volatile.Read(ref _blocks[lines.BlockOf(line)]) ?? New(lines.BlockOf(line)))[lines.PlaceOf(line)].Made;

    private Slot[] New(int block)
    {
        var slots = new Slot[lines.Lines];
        return Interlocked.CompareExchange(ref _blocks[block], slots, null) ?? slots;
    }

    /// <summary>An array of objects would ask at each write whether it may have them.</summary>
    private struct Slot
    {
        public object? Made;
    }
}
