using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Dateline.Compiled;

/// <summary>
/// Compiled text that was packed into a string, two bytes in each of its characters: first twice <see cref="Mark"/>, with which no text
/// begins, then its length in groups of seven bits, the lowest first, and a block of the form of LZ4.
/// </summary>
internal static class PackedText
{
    private const byte Mark = 1;

    /// <summary>Matches are four bytes or more: shorter ones would save nothing.</summary>
    private const int ShortestMatch = 4;

    public static bool Is(ReadOnlySpan<byte> text) => text.Length > 0 && text[0] == Mark;

    public static byte[] Unpack(ReadOnlySpan<byte> packed)
    {
        ReadOnlySpan<byte> from = InOrder(packed)[2..];
        int at = 0;
        var text = new byte[LengthAt(from, ref at)];
        int end = 0;
        while (end < text.Length)
        {
            int token = from[at++];
            int plain = LengthOf(token >> 4, from, ref at);
            from.Slice(at, plain).CopyTo(text.AsSpan(end));
            at += plain;
            end += plain;
            if (end == text.Length)
                break;
            int back = BinaryPrimitives.ReadUInt16LittleEndian(from[at..]);
            at += 2;
            int length = LengthOf(token & 15, from, ref at) + ShortestMatch;
            Repeat(text, end, back, length);
            end += length;
        }

        return text;
    }

    /// <summary>What is repeated may reach into what it makes: the last bytes again and again.</summary>
    private static void Repeat(byte[] text, int end, int back, int length)
    {
        while (length > 0)
        {
            int part = Math.Min(back, length);
            text.AsSpan(end - back, part).CopyTo(text.AsSpan(end));
            end += part;
            length -= part;
        }
    }

    private static int LengthOf(int begun, ReadOnlySpan<byte> from, ref int at)
    {
        if (begun < 15)
            return begun;
        int more;
        do
        {
            more = from[at++];
            begun += more;
        }
        while (more == 255);
        return begun;
    }

    private static int LengthAt(ReadOnlySpan<byte> from, ref int at)
    {
        int length = 0;
        for (int shift = 0; ; shift += 7)
        {
            byte group = from[at++];
            length |= (group & 127) << shift;
            if (group < 128)
                return length;
        }
    }

    /// <summary>A character's low byte comes first, whatever the machine.</summary>
    private static ReadOnlySpan<byte> InOrder(ReadOnlySpan<byte> packed)
    {
        if (BitConverter.IsLittleEndian)
            return packed;
        var units = new ushort[packed.Length / 2];
        BinaryPrimitives.ReverseEndianness(MemoryMarshal.Cast<byte, ushort>(packed), units);
        return MemoryMarshal.AsBytes<ushort>(units);
    }
}
