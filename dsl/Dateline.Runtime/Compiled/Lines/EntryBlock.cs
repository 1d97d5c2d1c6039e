namespace Dateline.Compiled;

/// <summary>
/// Entries of a file. Where they are packed, each is unpacked by itself when it is asked for, and nothing of it stays: a program that reads all of
/// them keeps the records and no texts. What they have in common stands before them: begun with twice <see cref="Mark"/>, then its length in packed
/// bytes, its length and packed bytes, how many entries there are, how many packed bytes each has, and each of them with its length.
/// </summary>
internal sealed class EntryBlock
{
    private const byte Mark = 2;

    private readonly byte[] _common;
    private readonly int[] _starts;

    /// <summary>Those that are not packed.</summary>
    private readonly CompiledLines? _plain;

    private EntryBlock(ReadOnlySpan<byte> packed)
    {
        int at = 2;
        int begin = PackedBytes.NumberAt(packed, ref at);
        begin += at;
        _common = PackedText.Unpack(packed, ref at);
        at = begin;
        _starts = new int[PackedBytes.NumberAt(packed, ref at)];
        int start = 0;
        for (int i = 0; i < _starts.Length; i++)
        {
            _starts[i] = start;
            start += PackedBytes.NumberAt(packed, ref at);
        }

        for (int i = 0; i < _starts.Length; i++)
            _starts[i] += at;
    }

    private EntryBlock(CompiledLines plain)
    {
        _plain = plain;
        _common = [];
        _starts = [];
    }

    /// <param name="text">As it lies in the assembly.</param>
    public static EntryBlock Of(ReadOnlySpan<byte> text) =>
        text.Length > 0 && text[0] == Mark ? new EntryBlock(PackedText.InOrder(text)) : new EntryBlock(CompiledLines.Of(text));

    /// <summary>An entry: its line and everything below it.</summary>
    /// <param name="text">The block as it lies in the assembly.</param>
    /// <param name="number">The number of the entry in the block, from 0.</param>
    /// <param name="room">Takes the text of an entry that was packed, if it has room for it.</param>
    public ReadOnlySpan<byte> At(ReadOnlySpan<byte> text, int number, Span<byte> room)
    {
        if (_plain is not null)
            return _plain.At(number);
        ReadOnlySpan<byte> packed = PackedText.InOrder(text);
        int at = _starts[number];
        int length = PackedBytes.NumberAt(packed, ref at);
        if (room.Length < length)
            room = GC.AllocateUninitializedArray<byte>(length);
        PackedBytes.Unpack(packed[at..], _common, room, length);
        return room[..length];
    }
}
