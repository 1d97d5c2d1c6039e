using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Dateline.Compiled;

/// <summary>
/// Compiled text that was packed into a string, two bytes in each of its characters: first twice <see cref="Mark"/>, with which no text
/// begins, then its length in groups of seven bits, the lowest first, and the packed bytes.
/// </summary>
internal static class PackedText
{
    private const byte Mark = 1;

    /// <summary>The text, in memory of its own.</summary>
    /// <param name="text">As it lies in the assembly: packed, or as it is.</param>
    public static byte[] Read(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty || text[0] != Mark)
            return text.ToArray();
        ReadOnlySpan<byte> from = InOrder(text)[2..];
        int at = 0;
        return Unpack(from, ref at);
    }

    /// <summary>Bytes behind their length.</summary>
    public static byte[] Unpack(ReadOnlySpan<byte> from, ref int at)
    {
        byte[] text = GC.AllocateUninitializedArray<byte>(PackedBytes.NumberAt(from, ref at));
        PackedBytes.Unpack(from[at..], default, text, text.Length);
        return text;
    }

    /// <summary>A character's low byte comes first, whatever the machine.</summary>
    public static ReadOnlySpan<byte> InOrder(ReadOnlySpan<byte> packed)
    {
        if (BitConverter.IsLittleEndian)
            return packed;
        var units = new ushort[packed.Length / 2];
        BinaryPrimitives.ReverseEndianness(MemoryMarshal.Cast<byte, ushort>(packed), units);
        return MemoryMarshal.AsBytes<ushort>(units);
    }
}
