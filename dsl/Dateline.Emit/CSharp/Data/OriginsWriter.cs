using System.Globalization;
using System.Text;
using Dateline.Emit.CSharp.Naming;
using Dateline.Emit.CSharp.Writing;
using Dateline.Emit.Model;

namespace Dateline.Emit.CSharp.Data;

/// <summary>Writes where the entries of one events file stand: apart from the data, because every comment moves them.</summary>
public static class OriginsWriter
{
    public static GeneratedFile Write(InNamespace<FileOrigins> origins)
    {
        FileOrigins file = origins.Model;
        string name = FileName.Of(file.Path);
        var lines = new StringBuilder();
        CompiledText.AppendValue(lines, file.ProjectPath);
        lines.Append('\n');
        foreach (EntryOrigin origin in file.Entries)
        {
            lines.Append(origin.Line.ToString(CultureInfo.InvariantCulture)).Append(' ')
                .Append(origin.Column.ToString(CultureInfo.InvariantCulture)).Append('\n');
        }

        SourceWriter writer = GeneratedFile.Begin(origins.Namespace);
        writer.Summary($"Line and column of the entries of {file.ProjectPath}.");
        writer.Open($"internal static partial class {name}");
        TextMembers.WriteBlocks(writer, "public static", "Origins", [[lines.ToString()]]);
        writer.Close();
        return new GeneratedFile($"Origins/{name}.g.cs", writer.ToString());
    }
}
