using System.Globalization;

namespace Dateline.Emit.CSharp.Writing;

/// <summary>Writes members that give compiled text: a short text as it is, a long one packed. A byte of a <c>u8</c> literal takes the compiler a microsecond and 160 bytes.</summary>
internal static class TextMembers
{
    /// <summary>The most characters that stand in generated code as they are.</summary>
    private const int LongestPlain = 2_000;

    private const string Type = "global::System.ReadOnlySpan<byte>";

    /// <summary>All strings of a method are made when it is first called, also those of methods that are inlined there.</summary>
    private const string NoInlining = "[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]";

    /// <summary>A property that gives a text.</summary>
    /// <param name="writer">Where it is written.</param>
    /// <param name="modifiers">What stands in front of its type.</param>
    /// <param name="name">Its name.</param>
    /// <param name="lines">The text.</param>
    public static void Write(SourceWriter writer, string modifiers, string name, string lines) =>
        writer.Line($"{modifiers} {Type} {name} =>").Verbatim(Literal([lines], PackedLines));

    /// <summary>A method that gives a text in blocks, of which each is unpacked as a whole.</summary>
    /// <param name="writer">Where it is written.</param>
    /// <param name="modifiers">What stands in front of its type.</param>
    /// <param name="name">Its name.</param>
    /// <param name="blocks">The blocks, each in parts.</param>
    public static void WriteBlocks(SourceWriter writer, string modifiers, string name, IReadOnlyList<IReadOnlyList<string>> blocks) =>
        WriteBlocks(writer, modifiers, name, blocks, PackedLines);

    /// <summary>A method that gives the entries of a file in blocks, of which each entry is unpacked by itself.</summary>
    /// <param name="writer">Where it is written.</param>
    /// <param name="modifiers">What stands in front of its type.</param>
    /// <param name="name">Its name.</param>
    /// <param name="blocks">The entries of each block.</param>
    public static void WriteBlocksOfEntries(SourceWriter writer, string modifiers, string name, IReadOnlyList<IReadOnlyList<string>> blocks) =>
        WriteBlocks(writer, modifiers, name, blocks, PackedText.LiteralOfEntries);

    private static void WriteBlocks(SourceWriter writer, string modifiers, string name, IReadOnlyList<IReadOnlyList<string>> blocks, Func<IReadOnlyList<string>, string> pack)
    {
        if (blocks.Count <= 1)
        {
            WriteBlock(writer, $"{modifiers} {Type} {name}(int block)", blocks.Count == 0 ? [] : blocks[0], pack);
            return;
        }

        writer.Open($"{modifiers} {Type} {name}(int block) => block switch");
        for (int block = 0; block < blocks.Count; block++)
            writer.Line($"{Number(block)} => {NameOf(name, block)}(),");
        writer.Line("_ => default,").Close("};");
        for (int block = 0; block < blocks.Count; block++)
            WriteBlock(writer.Line(), $"private static {Type} {NameOf(name, block)}()", blocks[block], pack);
    }

    private static void WriteBlock(SourceWriter writer, string head, IReadOnlyList<string> parts, Func<IReadOnlyList<string>, string> pack)
    {
        if (!IsPlain(parts))
            writer.Line(NoInlining);
        writer.Line($"{head} =>").Verbatim(Literal(parts, pack));
    }

    private static bool IsPlain(IReadOnlyList<string> parts) => parts.Sum(part => part.Length) <= LongestPlain;

    /// <summary>An expression with its semicolon, on lines of its own.</summary>
    private static string Literal(IReadOnlyList<string> parts, Func<IReadOnlyList<string>, string> pack) => IsPlain(parts)
        ? PlainLiteral(string.Concat(parts))
        : $"global::System.Runtime.InteropServices.MemoryMarshal.AsBytes<char>({pack(parts)});\n";

    private static string PackedLines(IReadOnlyList<string> parts) => PackedText.Literal(string.Concat(parts).TrimEnd('\n'));

    /// <summary>
    /// A raw string of UTF-8. The lines hold nothing that ends a line or the string: values are escaped, names are
    /// names, and there are more quotation marks around the text than in a row inside it.
    /// </summary>
    private static string PlainLiteral(string lines)
    {
        int longest = 2;
        int run = 0;
        foreach (char unit in lines)
        {
            run = unit == '"' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        string quotes = new('"', longest + 1);
        return $"{quotes}\n{lines.TrimEnd('\n')}\n{quotes}u8;\n";
    }

    private static string NameOf(string name, int block) => $"__{name}{Number(block)}";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
