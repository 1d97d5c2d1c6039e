namespace Dateline.Emit.CSharp.Writing;

/// <summary>
/// Packs bytes in the form of a block of LZ4. The same text gives the same bytes on every runtime, which what the framework packs does not
/// promise. The reader is <c>Dateline.Compiled.PackedBytes</c> of the runtime library.
/// </summary>
internal sealed class PackedBytes
{
    private const int ShortestMatch = 4;
    private const int FarthestMatch = 0xFFFF;
    private const int HashBits = 14;
    private const int MostTries = 16;

    private readonly int[] _seen = new int[1 << HashBits];

    /// <summary>Of the beginning; empty where there is none.</summary>
    private readonly int[] _seenBefore;

    /// <summary>For each place in the beginning the one before it with the same hash, from 1.</summary>
    private readonly int[] _earlier;

    private readonly byte[] _text;
    private readonly int _before;

    /// <param name="text">What is packed, in parts.</param>
    /// <param name="before">How long the beginning is that whoever reads a part has before him.</param>
    public PackedBytes(byte[] text, int before)
    {
        _text = text;
        _before = before;
        _earlier = new int[before];
        _seenBefore = new int[before == 0 ? 0 : 1 << HashBits];
        for (int at = 0; at + ShortestMatch <= before; at++)
        {
            ref int last = ref _seenBefore[HashAt(text, at)];
            _earlier[at] = last;
            last = at + 1;
        }
    }

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
        ref int last = ref _seen[HashAt(_text, at)];
        int match = last - 1;
        last = at + 1;
        return match < from || at - match > FarthestMatch ? default : (at - match, LengthOf(match, at, end - at));
    }

    /// <summary>The longest, as every entry is read with what stands there: a match that is longer saves two or three.</summary>
    private (int Back, int Length) MatchBefore(int from, int at, int end)
    {
        (int Back, int Length) best = default;
        if (_before == 0)
            return best;
        int match = _seenBefore[HashAt(_text, at)] - 1;
        for (int tries = 0; match >= 0 && tries < MostTries; match = _earlier[match] - 1, tries++)
        {
            int back = _before - match + at - from;
            if (back > FarthestMatch)
                break;
            int most = Math.Min(end - at, _before - match);
            if (most > best.Length && _text[match + best.Length] == _text[at + best.Length] && LengthOf(match, at, most) is var length && length > best.Length)
                best = (back, length);
        }

        return best;
    }

    /// <summary>0 where it is too short.</summary>
    private int LengthOf(int match, int at, int most)
    {
        int length = 0;
        while (length < most && _text[match + length] == _text[at + length])
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
            packed.Add(_text[from + i]);
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

    private static uint HashAt(byte[] text, int at) =>
        ((uint)(text[at] | (text[at + 1] << 8) | (text[at + 2] << 16) | (text[at + 3] << 24)) * 2654435761u) >> (32 - HashBits);
}
