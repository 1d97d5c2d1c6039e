namespace Dateline.Emit.CSharp.Writing;

/// <summary>
/// Packs bytes in the form of a block of LZ4. The same text gives the same bytes on every runtime, which what the framework packs does not
/// promise. The reader is <c>Dateline.Compiled.PackedBytes</c> of the runtime library.
/// </summary>
/// <param name="text">What is packed, in parts.</param>
/// <param name="before">How long the beginning is that whoever reads a part has before him.</param>
internal sealed class PackedBytes(byte[] text, int before)
{
    private const int ShortestMatch = 4;
    private const int FarthestMatch = 0xFFFF;
    private const int HashBits = 14;

    private readonly int[] _seen = new int[1 << HashBits];
    private readonly int[] _seenBefore = SeenIn(text, before);

    public static void AppendNumber(List<byte> packed, int number)
    {
        for (; number >= 128; number >>= 7)
            packed.Add((byte)((number & 127) | 128));
        packed.Add((byte)number);
    }

    /// <summary>Adds a part. It repeats what stands in itself, or before it.</summary>
    public void Append(List<byte> packed, int from, int end)
    {
        int plainFrom = from;
        int at = from;
        while (at + ShortestMatch <= end)
        {
            (int match, int length) = Longer(OwnMatch(from, at, end), MatchBefore(from, at, end));
            if (length == 0)
            {
                at++;
                continue;
            }

            Append(packed, plainFrom, at - plainFrom, match, length);
            at += length;
            plainFrom = at;
        }

        if (plainFrom < end)
            Append(packed, plainFrom, end - plainFrom, back: 0, length: ShortestMatch);
    }

    private static (int Back, int Length) Longer((int Back, int Length) own, (int Back, int Length) other) => other.Length > own.Length ? other : own;

    private (int Back, int Length) OwnMatch(int from, int at, int end)
    {
        ref int last = ref _seen[HashAt(text, at)];
        int match = last - 1;
        last = at + 1;
        return match < from || at - match > FarthestMatch ? default : (at - match, LengthOf(match, at, end - at));
    }

    private (int Back, int Length) MatchBefore(int from, int at, int end)
    {
        if (before < ShortestMatch)
            return default;
        int match = _seenBefore[HashAt(text, at)] - 1;
        int back = before - match + at - from;
        return match < 0 || back > FarthestMatch ? default : (back, LengthOf(match, at, Math.Min(end - at, before - match)));
    }

    /// <summary>0 where it is too short.</summary>
    private int LengthOf(int match, int at, int most)
    {
        int length = 0;
        while (length < most && text[match + length] == text[at + length])
            length++;
        return length < ShortestMatch ? 0 : length;
    }

    /// <param name="back">How far before it the bytes stand that are repeated; 0 at the end, where none are.</param>
    private void Append(List<byte> packed, int from, int plain, int back, int length)
    {
        length -= ShortestMatch;
        packed.Add((byte)((Math.Min(plain, 15) << 4) | Math.Min(length, 15)));
        AppendRest(packed, plain);
        for (int i = 0; i < plain; i++)
            packed.Add(text[from + i]);
        if (back == 0)
            return;
        packed.Add((byte)back);
        packed.Add((byte)(back >> 8));
        AppendRest(packed, length);
    }

    private static void AppendRest(List<byte> packed, int length)
    {
        if (length < 15)
            return;
        for (length -= 15; length >= 255; length -= 255)
            packed.Add(255);
        packed.Add((byte)length);
    }

    private static int[] SeenIn(byte[] text, int length)
    {
        if (length < ShortestMatch)
            return [];
        int[] seen = new int[1 << HashBits];
        for (int at = 0; at + ShortestMatch <= length; at++)
            seen[HashAt(text, at)] = at + 1;
        return seen;
    }

    private static uint HashAt(byte[] text, int at) =>
        ((uint)(text[at] | (text[at + 1] << 8) | (text[at + 2] << 16) | (text[at + 3] << 24)) * 2654435761u) >> (32 - HashBits);
}
