using System.Globalization;
using System.Text;
using Dateline.Emit.CSharp.Naming;
using Dateline.Emit.CSharp.Types;
using Dateline.Emit.CSharp.Writing;
using Dateline.Emit.Model;

namespace Dateline.Emit.CSharp.Data;

/// <summary>Writes the one index, as a part of the compiled data: which entries there are and where, the order of time, how every series went.</summary>
public static class IndexWriter
{
    internal const string HintName = "TimelineIndex.g.cs";

    public static GeneratedFile Write(InNamespace<TimelineIndex> timeline)
    {
        TimelineIndex index = timeline.Model;
        SourceWriter writer = GeneratedFile.Begin(timeline.Namespace);
        writer.Open("public static partial class Timeline").Open($"private sealed partial class {TimelineWriter.Data}");
        writer.Remark("A line for each entry, in the order of ids: id, kind, file, place in the file, place in the order of time.");
        WriteText(writer, "Index", EntriesOf(index));
        writer.Line().Remark("How each series of each entity went: under it the entries that moved or stated it.");
        WriteText(writer, "Histories", HistoriesOf(index));
        if (index.Bounds.Count > 0)
        {
            writer.Line().Remark("The days that follow for events of which more is known than their dates say, and from which entries.");
            WriteText(writer, "Bounds", BoundsOf(index));
        }

        if (index.Sayings.Count > 0)
        {
            writer.Line().Remark("What events say of when others were, in the order of the files.");
            WriteText(writer, "SaidOfTimes", SayingsOf(index));
        }

        writer.Line().Remark("How many files there are.");
        writer.Line($"protected override int FileCount => {Number(index.Files.Count)};");
        WriteFiles(writer, timeline, "FileText", "Text", "What the file with this number says.");
        WriteFiles(writer, timeline, "FileOrigins", "Origins", "Where the entries of the file with this number stand.");
        writer.Close().Close();
        return new GeneratedFile(HintName, writer.ToString());
    }

    private static void WriteText(SourceWriter writer, string member, string lines)
    {
        writer.Line($"protected override global::System.ReadOnlySpan<byte> {member} =>");
        writer.Verbatim(CompiledText.Literal(lines));
    }

    private static void WriteFiles(SourceWriter writer, InNamespace<TimelineIndex> timeline, string method, string member, string summary)
    {
        writer.Line().Remark(summary);
        writer.Open($"protected override global::System.ReadOnlySpan<byte> {method}(int file) => file switch");
        for (int file = 0; file < timeline.Model.Files.Count; file++)
            writer.Line($"{file.ToString(CultureInfo.InvariantCulture)} => global::{timeline.Namespace}.{FileName.Of(timeline.Model.Files[file])}.{member},");
        writer.Line("_ => default,").Close("};");
    }

    private static string EntriesOf(TimelineIndex index)
    {
        var lines = new StringBuilder(index.Rows.Count * 48);
        foreach (IndexRow row in index.Rows)
        {
            CompiledText.AppendName(lines, row.Id).Append(' ').Append(row.Kind.Length == 0 ? "!" : row.Kind).Append(' ').Append(Number(row.File)).Append(' ')
                .Append(Number(row.Place)).Append(' ').Append(row.Order < 0 ? "-" : Number(row.Order)).Append('\n');
        }

        return lines.ToString();
    }

    private static string HistoriesOf(TimelineIndex index)
    {
        var lines = new StringBuilder();
        foreach (IndexHistory history in index.Histories)
        {
            CompiledText.AppendName(lines.Append(history.Series).Append(' '), history.Entity).Append('\n');
            if (history.IsUndated)
                lines.Append(" ~undated\n");
            foreach (IndexStep step in history.Steps)
            {
                CompiledText.AppendName(lines.Append(" - "), step.Entry).Append("\n  when ").Append(step.When).Append('\n');
                if (step.Before is not null)
                    CompiledText.Append(lines, step.Before, depth: 2);
                if (step.Days is { } days)
                    lines.Append("  days ").Append(Day(days.Earliest)).Append(' ').Append(Day(days.Latest)).Append('\n');
                if (step.IsOfOpenOrder)
                    lines.Append("  open\n");
                foreach (DataNode possible in step.Possible)
                    CompiledText.Append(lines, possible, depth: 2);
                if (step.MayBeNobody)
                    lines.Append("  or-nobody\n");
                CompiledText.Append(lines, step.After, depth: 2);
            }
        }

        return lines.ToString();
    }

    private static string BoundsOf(TimelineIndex index)
    {
        var lines = new StringBuilder();
        foreach (IndexBounds bounds in index.Bounds)
        {
            CompiledText.AppendName(lines, bounds.Id).Append("\n days ").Append(Day(bounds.Earliest)).Append(' ').Append(Day(bounds.Latest)).Append('\n');
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

    private static string Day(long day) => day is long.MinValue or long.MaxValue ? "-" : day.ToString(CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
