using Dateline.Compiled;
using Dateline.Emit.CSharp.Naming;
using Dateline.Emit.CSharp.Writing;
using Dateline.Emit.Model;

namespace Dateline.Emit.CSharp.Data;

/// <summary>Writes what one events file says.</summary>
public static class DataWriter
{
    public static GeneratedFile Write(InNamespace<FileData> data)
    {
        FileData file = data.Model;
        string name = FileName.Of(file.Path);
        SourceWriter writer = GeneratedFile.Begin(data.Namespace);
        writer.Summary($"The entries of {file.Path}, as text that the runtime library reads when one is asked for.");
        writer.Open($"internal static partial class {name}");
        TextMembers.WriteBlocksOfEntries(writer, "public static", "Text", BlocksOfLines.Of(file.Entries, BlockSizes.Entries, CompiledText.Append));
        writer.Close();
        return new GeneratedFile($"Data/{name}.g.cs", writer.ToString());
    }
}
