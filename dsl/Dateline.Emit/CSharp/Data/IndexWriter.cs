using System.Globalization;
using System.Text;
using Dateline.Emit.CSharp.Naming;
using Dateline.Emit.CSharp.Writing;
using Dateline.Emit.Model;

namespace Dateline.Emit.CSharp.Data;

/// <summary>Writes the one index: which entries there are and where, the order of time, how every series went.</summary>
public static class IndexWriter
{
    internal const string HintName = "TimelineIndex.g.cs";

    /// <summary>As the library has it, in the class <c>GeneratedFormat</c>.</summary>
    private const string Format = "Use_the_same_version_of_Dateline_and_its_runtime_library_1";

    public static GeneratedFile Write(InNamespace<TimelineIndex> timeline)
    {
        TimelineIndex index = timeline.Model;
        SourceWriter writer = GeneratedFile.Begin(timeline.Namespace);
        writer.Remark("What joins the files of the timeline.");
        writer.Open("internal static class __TimelineIndex");
        writer.Remark("Fails to compile beside a library that cannot read what stands here.");
        writer.Line($"private const int Format = global::Dateline.Compiled.GeneratedFormat.{Format};").Line();
        writer.Remark("A line for each entry, in the order of ids: id, kind, file, place in the file, place in the order of time.");
        writer.Line("public static global::System.ReadOnlySpan<byte> Entries =>");
        writer.Verbatim(CompiledText.Literal(EntriesOf(index)));
        writer.Line().Remark("How each series of each entity went: under it the entries that moved or stated it.");
        writer.Line("public static global::System.ReadOnlySpan<byte> Histories =>");
        writer.Verbatim(CompiledText.Literal(HistoriesOf(index)));
        writer.Line().Remark("Who refers to an entry, where a field has an inverse: under it the places of the others in the order of ids.");
        writer.Line("public static global::System.ReadOnlySpan<byte> Inverses =>");
        writer.Verbatim(CompiledText.Literal(InversesOf(index)));
        WriteFiles(writer, timeline, "FileText", "Text", "What the file with this number says.");
        WriteFiles(writer, timeline, "FileOrigins", "Origins", "Where the entries of the file with this number stand.");
        writer.Close();
        return new GeneratedFile(HintName, writer.ToString());
    }

    private static void WriteFiles(SourceWriter writer, InNamespace<TimelineIndex> timeline, string method, string member, string summary)
    {
        writer.Line().Remark(summary);
        writer.Open($"public static global::System.ReadOnlySpan<byte> {method}(int file) => file switch");
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
                    lines.Append("  from ").Append(step.Before).Append('\n');
                if (step.Days is { } days)
                    lines.Append("  days ").Append(Day(days.Earliest)).Append(' ').Append(Day(days.Latest)).Append('\n');
                if (step.IsOfOpenOrder)
                    lines.Append("  open\n");
                foreach (string possible in step.Possible)
                    lines.Append("  or ").Append(possible).Append('\n');
                string name = step.IsObservation ? "  is" : "  to";
                lines.Append(name).Append(step.After is null ? "?" : " " + step.After).Append('\n');
            }
        }

        return lines.ToString();
    }

    private static string InversesOf(TimelineIndex index)
    {
        var lines = new StringBuilder();
        foreach (IndexInverse inverse in index.Inverses)
        {
            CompiledText.AppendName(lines.Append(inverse.Name).Append(' '), inverse.Entry).Append('\n');
            foreach (int row in inverse.Rows)
                lines.Append(" - ").Append(Number(row)).Append('\n');
        }

        return lines.ToString();
    }

    private static string Day(long day) => day is long.MinValue or long.MaxValue ? "-" : day.ToString(CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
