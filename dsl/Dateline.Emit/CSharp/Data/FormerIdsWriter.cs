using System.Text;
using Dateline.Emit.CSharp.Naming;
using Dateline.Emit.CSharp.Types;
using Dateline.Emit.CSharp.Writing;
using Dateline.Emit.Model;
using Dateline.Language.Linking.Former;

namespace Dateline.Emit.CSharp.Data;

/// <summary>Writes the ids that entries had before: an obsolete accessor for each, and by which id its entry is found now.</summary>
public static class FormerIdsWriter
{
    internal const string HintName = "FormerIds.g.cs";

    /// <returns>None where no entry had another id.</returns>
    public static IReadOnlyList<GeneratedFile> Write(InNamespace<FormerEntries> timeline)
    {
        if (timeline.Model.Entries.Count == 0)
            return [];
        SourceWriter writer = GeneratedFile.BeginAccessors(timeline.Namespace);
        WriteAccessors(writer, timeline.Model);
        writer.Line().Open("public static partial class Timeline").Open($"private sealed partial class {TimelineWriter.Data}");
        writer.Remark("A line for each id that an entry had before: that id, and the one that it has now.");
        TextMembers.Write(writer, "protected override", "FormerIds", LinesOf(timeline.Model));
        writer.Close().Close();
        return [new GeneratedFile(HintName, writer.ToString())];
    }

    /// <summary>An entry of now has its name; of two former ids with the same one, the first in ordinal order.</summary>
    private static void WriteAccessors(SourceWriter writer, FormerEntries timeline)
    {
        var taken = new HashSet<string>(timeline.Ids.Select(CSharpNames.ToPascalCase), StringComparer.Ordinal) { "Entries" };
        writer.Open("public partial class Entries");
        foreach (RenamedEntry entry in timeline.Entries)
        {
            string name = CSharpNames.ToPascalCase(entry.FormerId);
            string current = CSharpNames.ToPascalCase(entry.Id);
            if (name.Length == 0 || current.Length == 0 || !taken.Add(name))
                continue;
            writer.Line($"[global::System.Obsolete({EditorText.Literal($"{entry.FormerId} is now called {entry.Id}. Write Entries.{current}.")})]");
            writer.Line("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]");
            string type = entry.Kind.Length == 0 ? "dynamic" : CSharpNames.ToPascalCase(entry.Kind);
            writer.Line($"public static {type} {name} => {current};");
        }

        writer.Close();
    }

    private static string LinesOf(FormerEntries timeline)
    {
        var lines = new StringBuilder();
        foreach (RenamedEntry entry in timeline.Entries)
            CompiledText.AppendName(CompiledText.AppendName(lines, entry.FormerId).Append(' '), entry.Id).Append('\n');
        return lines.ToString();
    }
}
