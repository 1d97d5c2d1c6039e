using System.Globalization;
using Dateline.Emit.CSharp.Naming;
using Dateline.Emit.CSharp.Writing;
using Dateline.Emit.Model;

namespace Dateline.Emit.CSharp.Data;

/// <summary>Writes the static class <c>Entries</c>: one property for each entry, and nothing else.</summary>
public static class EntriesWriter
{
    internal const string HintName = "Entries.g.cs";

    /// <summary>How accessors get their entry. No id can become this name, so none hides what the accessors need.</summary>
    private const string Row = "_";

    public static GeneratedFile Write(InNamespace<TimelineIndex> timeline)
    {
        TimelineIndex index = timeline.Model;
        SourceWriter writer = GeneratedFile.BeginWithoutAnalysis(timeline.Namespace);
        writer.Remark("Every entry of the timeline by its id. Rename an id, and what uses it here no longer compiles.");
        writer.Open("public static partial class Entries");
        writer.Line($"private static T {Row}<T>(int row) where T : class, global::Dateline.IEntry => global::{timeline.Namespace}.Timeline.__At<T>(row);");
        var written = new HashSet<string>(StringComparer.Ordinal) { "Entries" };
        for (int row = 0; row < index.Rows.Count; row++)
        {
            string name = CSharpNames.ToPascalCase(index.Rows[row].Id);
            if (name.Length > 0 && written.Add(name))
                WriteAccessor(writer, index.Rows[row], name, row);
        }

        writer.Close();
        return new GeneratedFile(HintName, writer.ToString());
    }

    /// <summary>On one line and without documentation: an entry costs about as much to compile as its text is long.</summary>
    private static void WriteAccessor(SourceWriter writer, IndexRow row, string name, int number)
    {
        if (row.Kind.Length == 0)
        {
            writer.Line($"public static dynamic {name} => throw new global::System.InvalidOperationException(\"This entry has an error in its file.\");");
            return;
        }

        string record = CSharpNames.ToPascalCase(row.Kind);
        writer.Line($"public static {record} {name} => {Row}<{record}>({number.ToString(CultureInfo.InvariantCulture)});");
    }
}
