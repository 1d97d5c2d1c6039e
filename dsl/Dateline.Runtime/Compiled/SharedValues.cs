using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text;

namespace Dateline.Compiled;

/// <summary>
/// Values that were read a moment ago, so that what entries say again and again (a day, a place, whom they refer to) is one object and not
/// thousands. A value stands where its bytes say (a direct-mapped cache), until another takes its place: it forgets, but never mistakes. Values are
/// never changed, so it is asked and filled on whatever thread.
/// </summary>
internal sealed class SharedValues
{
    private const int Fewest = 1 << 8;
    private const int Most = 1 << 15;

    /// <summary>What is longer seldom comes again.</summary>
    private const int LongestText = 64;

    private readonly object?[] _values;

    /// <param name="entries">How many entries there are.</param>
    public SharedValues(int entries) =>
        _values = new object?[Math.Clamp((int)BitOperations.RoundUpToPowerOf2((uint)entries / 4), Fewest, Most)];

    public string Text(ReadOnlySpan<byte> text)
    {
        if (text.Length > LongestText)
            return CellReaders.Decode(text);
        ref object? place = ref PlaceOf(text, 'T');
        if (Volatile.Read(ref place) is string known && IsOf(known, text))
            return known;
        string read = CellReaders.Decode(text);
        Keep(ref place, read, text);
        return read;
    }

    public EventDate Date(ReadOnlySpan<byte> text)
    {
        ref object? place = ref PlaceOf(text, 'D');
        if (Volatile.Read(ref place) is EventDate known && IsOf(known.Text, text))
            return known;
        var read = EventDate.OfCompiled(CellReaders.Decode(text));
        Keep(ref place, read, text);
        return read;
    }

    /// <summary>An id of another entry.</summary>
    public EntryName Name(ReadOnlySpan<byte> text)
    {
        ref object? place = ref PlaceOf(text, 'N');
        if (Volatile.Read(ref place) is EntryName known && IsOf(known.Id, text))
            return known;
        var read = new EntryName(CellReaders.Decode(text));
        Keep(ref place, read, text);
        return read;
    }

    /// <summary>The ids that a list has as its items.</summary>
    public EntryNames Names(Cell list)
    {
        ref object? place = ref PlaceOf(list.Below, 'L');
        if (Volatile.Read(ref place) is EntryNames known && list.Below.SequenceEqual(known.Text))
            return known;
        var read = EntryNames.Of(list);
        Volatile.Write(ref place, read);
        return read;
    }

    /// <summary>What has escaped letters is not kept, as another text may be written as it is read.</summary>
    /// <remarks>The framework has code for where a byte stands, and would compile whether there is one.</remarks>
    private static void Keep(ref object? place, object value, ReadOnlySpan<byte> text)
    {
        if (text.IndexOf((byte)'\\') < 0)
            Volatile.Write(ref place, value);
    }

    /// <summary>Of other letters than those of ASCII it is not known here, and they are read anew.</summary>
    private static bool IsOf(string known, ReadOnlySpan<byte> text) => known.Length == text.Length && Ascii.Equals(text, known);

    private ref object? PlaceOf(ReadOnlySpan<byte> text, char kind)
    {
        const ulong Odd = 0x9E37_79B9_7F4A_7C15;
        ulong hash = ((ulong)text.Length << 8) + kind;
        int at = 0;
        for (; at + sizeof(ulong) <= text.Length; at += sizeof(ulong))
            hash = BitOperations.RotateLeft((hash ^ Unsafe.ReadUnaligned<ulong>(ref Unsafe.AsRef(in text[at]))) * Odd, 29);
        for (; at < text.Length; at++)
            hash = BitOperations.RotateLeft((hash ^ text[at]) * Odd, 29);
        return ref _values[(int)((hash * Odd) >> 32) & (_values.Length - 1)];
    }
}
