using System.Runtime.CompilerServices;

namespace Dateline.Compiled;

/// <summary>
/// Bytes in the form of a block of LZ4: some that stand there as they are, then how far back others stand and how many of them come again, and so on.
/// What is far enough back lies in another text, which is known before.
/// </summary>
internal static class PackedBytes
{
    /// <summary>Matches are four bytes or more: shorter ones would save nothing.</summary>
    private const int ShortestMatch = 4;

    /// <summary>Most pieces are shorter, and are moved faster in words than by a call.</summary>
    private const int Long = 64;

    /// <param name="from">The packed bytes. What stands behind them does no harm.</param>
    /// <param name="before">What comes before the text.</param>
    /// <param name="to">Where the text is written. It may be longer; what is in the rest is not said.</param>
    /// <param name="length">The length of the text.</param>
    public static void Unpack(ReadOnlySpan<byte> from, ReadOnlySpan<byte> before, Span<byte> to, int length)
    {
        int at = 0;
        int end = 0;
        while (end < length)
        {
            int token = from[at++];
            int plain = token >> 4;
            if (plain > 0)
            {
                plain = LengthOf(plain, from, ref at);
                Copy(from, at, to, end, plain);
                at += plain;
                end += plain;
                if (end >= length)
                    break;
            }

            int back = from[at] | (from[at + 1] << 8);
            at += 2;
            int again = LengthOf(token & 15, from, ref at) + ShortestMatch;
            if (back > end)
                Copy(before, before.Length - (back - end), to, end, again);
            else
                Repeat(to, end, back, again);
            end += again;
        }
    }

    /// <summary>A number in groups of seven bits, the lowest first.</summary>
    public static int NumberAt(ReadOnlySpan<byte> from, ref int at)
    {
        int number = 0;
        for (int shift = 0; ; shift += 7)
        {
            byte group = from[at++];
            number |= (group & 127) << shift;
            if (group < 128)
                return number;
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

    /// <summary>Where there is room, up to seven bytes too many are moved: what comes next is written over them.</summary>
    private static void Copy(ReadOnlySpan<byte> from, int at, Span<byte> to, int end, int length)
    {
        if (at < 0 || length > from.Length - at || length > to.Length - end)
            throw Unreadable();
        if (length == 0)
            return;
        if (length > Long || at + length + sizeof(ulong) > from.Length || end + length + sizeof(ulong) > to.Length)
        {
            from.Slice(at, length).CopyTo(to[end..]);
            return;
        }

        ref byte source = ref Unsafe.AsRef(in from[at]);
        ref byte target = ref to[end];
        for (int moved = 0; moved < length; moved += sizeof(ulong))
            Unsafe.WriteUnaligned(ref Unsafe.Add(ref target, moved), Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref source, moved)));
    }

    /// <summary>What is repeated may reach into what it makes: the last bytes again and again.</summary>
    private static void Repeat(Span<byte> to, int end, int back, int length)
    {
        if (length > to.Length - end)
            throw Unreadable();
        ref byte target = ref to[end];
        ref byte source = ref Unsafe.Subtract(ref target, back);
        int moved = 0;
        if (back >= sizeof(ulong) && end + length + sizeof(ulong) <= to.Length)
        {
            for (; moved < length; moved += sizeof(ulong))
                Unsafe.WriteUnaligned(ref Unsafe.Add(ref target, moved), Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref source, moved)));
            return;
        }

        for (; moved < length; moved++)
            Unsafe.Add(ref target, moved) = Unsafe.Add(ref source, moved);
    }

    private static InvalidOperationException Unreadable() => new("The compiled data has a text that cannot be unpacked.");
}
