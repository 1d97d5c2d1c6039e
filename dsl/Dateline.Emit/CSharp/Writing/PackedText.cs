using System.Text;

namespace Dateline.Emit.CSharp.Writing;

/// <summary>
/// Packs compiled text into a string literal, two bytes in each character. A compiler reads a string as one token, whereas it makes a node of its
/// tree of every byte of a <c>u8</c> literal; and an assembly has room for 16 MB of strings, which plain text would soon fill.
/// The reader is <c>Dateline.Compiled.PackedText</c> of the runtime library.
/// </summary>
internal static class PackedText
{
    /// <summary>Twice at the beginning. No text begins with it.</summary>
    private const byte Mark = 1;

    private const int ShortestMatch = 4;
    private const int FarthestMatch = 0xFFFF;
    private const int HashBits = 14;

    /// <summary>The literal, with its quotation marks.</summary>
    public static string Literal(string text)
    {
        List<byte> packed = Pack(Encoding.UTF8.GetBytes(text));
        if (packed.Count % 2 == 1)
            packed.Add(0);
        var literal = new StringBuilder(packed.Count).Append('"');
        for (int i = 0; i < packed.Count; i += 2)
        {
            char unit = (char)(packed[i] | (packed[i + 1] << 8));
            if (MustBeEscaped(unit))
                literal.Append(EditorText.Escaped(unit));
            else
                literal.Append(unit);
        }

        return literal.Append('"').ToString();
    }

    /// <summary>A block of the form of LZ4, behind the mark and the length. The same text gives the same bytes on every runtime, which those of the framework do not promise.</summary>
    private static List<byte> Pack(byte[] text)
    {
        var packed = new List<byte>((text.Length / 4) + 16) { Mark, Mark };
        for (int length = text.Length; ; length >>= 7)
        {
            packed.Add((byte)(length < 128 ? length : (length & 127) | 128));
            if (length < 128)
                break;
        }

        var seen = new int[1 << HashBits];
        int plainFrom = 0;
        int at = 0;
        while (at + ShortestMatch <= text.Length)
        {
            uint word = WordAt(text, at);
            ref int last = ref seen[(word * 2654435761u) >> (32 - HashBits)];
            int match = last - 1;
            last = at + 1;
            if (match < 0 || at - match > FarthestMatch || WordAt(text, match) != word)
            {
                at++;
                continue;
            }

            int length = ShortestMatch;
            while (at + length < text.Length && text[match + length] == text[at + length])
                length++;
            Append(packed, text, plainFrom, at - plainFrom, at - match, length);
            at += length;
            plainFrom = at;
        }

        if (plainFrom < text.Length)
            Append(packed, text, plainFrom, text.Length - plainFrom, back: 0, length: ShortestMatch);
        return packed;
    }

    /// <param name="back">How far before it the bytes stand that are repeated; 0 at the end, where none are.</param>
    private static void Append(List<byte> packed, byte[] text, int from, int plain, int back, int length)
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

    private static uint WordAt(byte[] text, int at) => (uint)(text[at] | (text[at + 1] << 8) | (text[at + 2] << 16) | (text[at + 3] << 24));

    /// <summary>Fixed ranges and not those of Unicode, of which another runtime may know more: what ends a line or the string, halves of a pair, and what an editor does not show.</summary>
    private static bool MustBeEscaped(char unit) => unit is < ' ' or '"' or '\\' or (>= '\u007F' and <= '\u00A0') or '\u00AD'
        or (>= '\u0600' and <= '\u0605') or '\u061C' or '\u06DD' or '\u070F' or '\u180E' or (>= '\u2000' and <= '\u206F')
        or (>= '\uD800' and <= '\uDFFF') or '\uFEFF' or >= '\uFFF0';
}
