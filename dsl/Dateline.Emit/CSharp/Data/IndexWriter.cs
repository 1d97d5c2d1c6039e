using System.Globalization;
using System.Text;
using Dateline.Compiled;
using Dateline.Emit.CSharp.Naming;
using Dateline.Emit.CSharp.Types;
using Dateline.Emit.CSharp.Writing;
using Dateline.Emit.Model;

namespace Dateline.Emit.CSharp.Data;

/// <summary>Writes the one index, as a part of the compiled data: which entries there are and where, the order of time, how every series went.</summary>
public static class IndexWriter
{
    internal const string HintName = "TimelineIndex.g.cs";

    private const string Override = "protected override";

    public static GeneratedFile Write(InNamespace<TimelineIndex> timeline)
    {
        TimelineIndex index = timeline.Model;
        SourceWriter writer = GeneratedFile.Begin(timeline.Namespace);
        writer.Open("public static partial class Timeline").Open($"private sealed partial class {TimelineWriter.Data}");
        WriteEntries(writer, index);
        writer.Line().Remark("How each series of each entity went: under it the entries that moved or stated it.");
        TextMembers.WriteBlocks(writer, Override, "Histories", BlocksOfLines.Of(index.Histories, BlockSizes.Histories, HistoryText.Append));
        WriteFirsts(writer, "HistoryBlocks", index.Histories, BlockSizes.Histories, HistoryText.AppendName);
        if (index.Bounds.Count > 0)
        {
            writer.Line().Remark("The days that follow for events of which more is known than their dates say, and from which entries.");
            TextMembers.Write(writer, Override, "Bounds", BoundsOf(index));
        }

        if (index.Sayings.Count > 0)
        {
            writer.Line().Remark("What events say of when others were, in the order of the files.");
            TextMembers.Write(writer, Override, "SaidOfTimes", SayingsOf(index));
        }

        writer.Line().Remark("How many files there are.");
        writer.Line($"protected override int FileCount => {Number(index.Files.Count)};");
        WriteFiles(writer, timeline, "FileText(int file, int block)", "Text(block)", "What a block of the file with this number says.");
        WriteFiles(writer, timeline, "FileOrigins(int file)", "Origins(0)", "Where the entries of the file with this number stand.");
        writer.Close().Close();
        return new GeneratedFile(HintName, writer.ToString());
    }

    private static void WriteEntries(SourceWriter writer, TimelineIndex index)
    {
        int[] time = RowsInTime(index);
        writer.Remark("How many entries there are.").Line($"protected override int EntryCount => {Number(index.Rows.Count)};");
        writer.Line().Remark("How many of them are events.").Line($"protected override int EventCount => {Number(time.Length)};");
        writer.Line().Remark("The ids, in their order.");
        TextMembers.WriteBlocks(writer, Override, "Index", BlocksOfLines.Of(index.Rows, BlockSizes.Rows, static (lines, row) => CompiledText.AppendName(lines, row.Id).Append('\n')));
        WriteFirsts(writer, "IndexBlocks", index.Rows, BlockSizes.Rows, static (lines, row) => CompiledText.AppendName(lines, row.Id));
        writer.Line().Remark("For each id the file of the entry, and its place in the file.");
        TextMembers.WriteBlocks(writer, Override, "Places", BlocksOfLines.Of(index.Rows, BlockSizes.Rows, static (lines, row) => lines.Append(Number(row.File)).Append(' ').Append(Number(row.Place)).Append('\n')));
        writer.Line().Remark("The rows of the events in order of time, each by its distance from the one before.");
        TextMembers.WriteBlocks(writer, Override, "OrderOfTime", BlocksOfLines.Of(Distances(time), BlockSizes.Rows, static (lines, distance) => lines.Append(Number(distance)).Append('\n')));
        writer.Line().Remark("A kind, and how many entries in succession are of it, in the order of ids.");
        TextMembers.Write(writer, Override, "Kinds", KindsOf(index));
    }

    /// <summary>With what each block begins, where there are several.</summary>
    private static void WriteFirsts<T>(SourceWriter writer, string member, IReadOnlyList<T> all, int size, Action<StringBuilder, T> append)
    {
        if (all.Count <= size)
            return;
        var lines = new StringBuilder();
        for (int first = 0; first < all.Count; first += size)
        {
            append(lines, all[first]);
            lines.Append('\n');
        }

        writer.Line().Remark("With what each block begins.");
        TextMembers.Write(writer, Override, member, lines.ToString());
    }

    private static void WriteFiles(SourceWriter writer, InNamespace<TimelineIndex> timeline, string method, string member, string summary)
    {
        writer.Line().Remark(summary);
        writer.Open($"{Override} global::System.ReadOnlySpan<byte> {method} => file switch");
        for (int file = 0; file < timeline.Model.Files.Count; file++)
            writer.Line($"{Number(file)} => global::{timeline.Namespace}.{FileName.Of(timeline.Model.Files[file])}.{member},");
        writer.Line("_ => default,").Close("};");
    }

    private static int[] RowsInTime(TimelineIndex index)
    {
        int[] rows = new int[index.Rows.Count(row => row.Order >= 0)];
        for (int row = 0; row < index.Rows.Count; row++)
        {
            if (index.Rows[row].Order is >= 0 and var order)
                rows[order] = row;
        }

        return rows;
    }

    /// <summary>A block is read without the one before it.</summary>
    private static List<int> Distances(int[] rows) => [.. rows.Select((row, place) => place % BlockSizes.Rows == 0 ? row : row - rows[place - 1])];

    private static string KindsOf(TimelineIndex index)
    {
        var lines = new StringBuilder();
        for (int row = 0, next; row < index.Rows.Count; row = next)
        {
            string kind = index.Rows[row].Kind;
            for (next = row + 1; next < index.Rows.Count && index.Rows[next].Kind == kind;)
                next++;
            lines.Append(kind.Length == 0 ? "!" : kind).Append(' ').Append(Number(next - row)).Append('\n');
        }

        return lines.ToString();
    }

    private static string BoundsOf(TimelineIndex index)
    {
        var lines = new StringBuilder();
        foreach (IndexBounds bounds in index.Bounds)
        {
            CompiledText.AppendName(lines, bounds.Id).Append("\n days ").Append(HistoryText.Day(bounds.Earliest)).Append(' ').Append(HistoryText.Day(bounds.Latest)).Append('\n');
            foreach (string id in bounds.EarliestFrom)
                CompiledText.AppendName(lines.Append(" since "), id).Append('\n');
            foreach (string id in bounds.LatestFrom)
                CompiledText.AppendName(lines.Append(" until "), id).Append('\n');
        }

        return lines.ToString();
    }

    private static string SayingsOf(TimelineIndex index)
    {
        var lines = new StringBuilder();
        foreach (IndexSayings sayings in index.Sayings)
        {
            CompiledText.AppendName(lines, sayings.Id).Append('\n');
            foreach (DataNode said in sayings.Said)
                CompiledText.Append(lines, said, depth: 1);
        }

        return lines.ToString();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
