using Dateline.Emit.CSharp.Naming;
using Dateline.Emit.CSharp.Writing;
using Dateline.Emit.Model;

namespace Dateline.Emit.CSharp.Records;

/// <summary>Writes the properties that list who refers to an entry. They are looked up by the id, so that a copy keeps them.</summary>
internal static class InverseWriter
{
    public static void Write(SourceWriter writer, IEnumerable<InverseShape> inverses, TypeText types)
    {
        foreach (InverseShape inverse in inverses)
        {
            writer.Line().Summary(inverse.Description);
            writer.Line("[global::System.Text.Json.Serialization.JsonIgnore]");
            writer.Line($"public global::System.Collections.Generic.IReadOnlyList<{types.Own(inverse.ClassOfReferring())}> {inverse.Member()} => {types.Compiled}.ReferringTo<{types.Own(inverse.ClassOfReferring())}>({EditorText.Literal(inverse.Key)}, Id);");
        }
    }
}
