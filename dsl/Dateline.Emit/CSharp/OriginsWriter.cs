using System.Globalization;
using System.Text;
using Dateline.Emit.Model;

namespace Dateline.Emit.CSharp;

/// <summary>Writes where the entries of one events file stand: apart from the data, because every comment moves them.</summary>
public static class OriginsWriter
{
    public static GeneratedFile Write(FileOrigins file)
    {
        var lines = new StringBuilder();
        CompiledText.AppendValue(lines, file.Path);
        lines.Append('\n');
        foreach (EntryOrigin origin in file.Entries)
        {
            lines.Append(origin.Line.ToString(CultureInfo.InvariantCulture)).Append(' ')
                .Append(origin.Column.ToString(CultureInfo.InvariantCulture)).Append('\n');
        }

        SourceWriter writer = GeneratedFile.Begin(file.Namespace);
        writer.Summary($"Line and column of the entries of {file.Path}.");
        writer.Open($"internal static partial class {file.Name}");
        writer.Line("public static global::System.ReadOnlySpan<byte> Origins =>");
        writer.Verbatim(CompiledText.Literal(lines.ToString()));
        writer.Close();
        return new GeneratedFile($"Origins/{file.Name}.g.cs", writer.ToString());
    }
}
