using System.Text;

namespace Dateline.Emit.CSharp.Writing;

/// <summary>
/// Packs compiled text into a string literal, two bytes in each character. A compiler reads a string as one token, whereas it makes a node of its
/// tree of every byte of a <c>u8</c> literal; and an assembly has room for 16 MB of strings, which plain text would soon fill.
/// The readers are <c>Dateline.Compiled.PackedText</c> and <c>EntryBlock</c> of the runtime library.
/// </summary>
internal static class PackedText
{
    /// <summary>Twice at the beginning. No text begins with it.</summary>
    private const byte Mark = 1;

    /// <summary>Twice at the beginning of entries of which each is unpacked by itself.</summary>
    private const byte MarkOfEntries = 2;

    /// <summary>What entries have in common are the first of them, up to this part of all, within these bounds.</summary>
    private const int CommonPart = 32, LeastCommon = 8_000, MostCommon = 32_000;

    /// <summary>The literal of a text, with its quotation marks.</summary>
    public static string Literal(string text)
    {
        List<byte> packed = [Mark, Mark];
        AppendText(packed, Encoding.UTF8.GetBytes(text));
        return LiteralOf(packed);
    }

    /// <summary>The literal of entries of which each is unpacked by itself, with its quotation marks.</summary>
    public static string LiteralOfEntries(IReadOnlyList<string> entries)
    {
        byte[] text = Encoding.UTF8.GetBytes(string.Concat(entries));
        int[] ends = EndsOf(entries);
        int common = CommonOf(ends, text.Length);
        List<byte> beginning = [];
        AppendText(beginning, [.. text.Take(common)]);
        List<byte> packed = [MarkOfEntries, MarkOfEntries];
        PackedBytes.AppendNumber(packed, beginning.Count);
        packed.AddRange(beginning);
        PackedBytes.AppendNumber(packed, entries.Count);
        List<byte> parts = [];
        var packer = new PackedBytes(text, common);
        for (int i = 0, from = 0; i < ends.Length; from = ends[i++])
        {
            int start = parts.Count;
            PackedBytes.AppendNumber(parts, ends[i] - from);
            packer.Append(parts, from, ends[i]);
            PackedBytes.AppendNumber(packed, parts.Count - start);
        }

        packed.AddRange(parts);
        return LiteralOf(packed);
    }

    private static int[] EndsOf(IReadOnlyList<string> entries)
    {
        int end = 0;
        return [.. entries.Select(entry => end += Encoding.UTF8.GetByteCount(entry))];
    }

    /// <summary>Whole entries, as many as are worth it.</summary>
    private static int CommonOf(int[] ends, int length)
    {
        int most = Math.Min(MostCommon, Math.Max(LeastCommon, length / CommonPart));
        return ends.TakeWhile(end => end <= most).LastOrDefault();
    }

    private static void AppendText(List<byte> packed, byte[] text)
    {
        PackedBytes.AppendNumber(packed, text.Length);
        new PackedBytes(text, before: 0).Append(packed, 0, text.Length);
    }

    private static string LiteralOf(List<byte> packed)
    {
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

    /// <summary>Fixed ranges and not those of Unicode, of which another runtime may know more: what ends a line or the string, halves of a pair, and what an editor does not show.</summary>
    private static bool MustBeEscaped(char unit) => unit is < ' ' or '"' or '\\' or (>= '\u007F' and <= '\u00A0') or '\u00AD'
        or (>= '\u0600' and <= '\u0605') or '\u061C' or '\u06DD' or '\u070F' or '\u180E' or (>= '\u2000' and <= '\u206F')
        or (>= '\uD800' and <= '\uDFFF') or '\uFEFF' or >= '\uFFF0';
}
