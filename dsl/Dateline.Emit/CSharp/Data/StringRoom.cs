using Dateline.Emit.CSharp.Writing;
using Dateline.Emit.Model;
using Dateline.Language.Diagnostics;

namespace Dateline.Emit.CSharp.Data;

/// <summary>
/// How much of the room that an assembly has for strings a timeline takes: its packed texts, and the ids of its accessors. The compiler would say of it
/// that the program's strings are too long.
/// </summary>
public static class StringRoom
{
    /// <summary>Below this nobody needs to count exactly.</summary>
    public const long Near = 8_000_000;

    /// <summary>All that an assembly has; what a program's own strings take is not known here.</summary>
    private const long Room = 0xFFFFFF;

    private const string Begin = "AsBytes<char>(\"";

    private static readonly FindingDescriptor Full = new("DTL9003", "A timeline that is too large for an assembly");

    public static IReadOnlyList<FindingDescriptor> All { get; } = [Full];

    /// <summary>Bytes of the packed texts in a file.</summary>
    public static long Of(GeneratedFile file)
    {
        long bytes = 0;
        for (int at = IndexOfText(file.Text, 0); at >= 0; at = IndexOfText(file.Text, at))
        {
            for (; file.Text[at] != '"'; at += file.Text[at] == '\\' ? EditorText.Escaped('\\').Length : 1)
                bytes += 2;
        }

        return bytes;
    }

    /// <summary>Bytes of the ids in the accessors of a file.</summary>
    public static long Of(FileEntries file) => file.Entries.Sum(entry => 2L * entry.Id.Length);

    /// <param name="timeline">The timeline file.</param>
    /// <param name="bytes">All that the timeline takes.</param>
    public static Finding? Check(Place timeline, long bytes) => bytes <= Room ? null : new Finding(
        Full,
        timeline,
        $"This timeline is too large for one assembly: compiled, it takes {Words.Number(bytes / 1_000_000)} MB, and there is room for 16. Divide it between two projects.");

    private static int IndexOfText(string text, int from) => text.IndexOf(Begin, from, StringComparison.Ordinal) is >= 0 and var at ? at + Begin.Length : -1;
}
