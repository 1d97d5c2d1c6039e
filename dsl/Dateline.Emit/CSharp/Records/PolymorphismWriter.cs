using Dateline.Emit.CSharp.Naming;
using Dateline.Emit.CSharp.Writing;
using Dateline.Emit.Model;

namespace Dateline.Emit.CSharp.Records;

/// <summary>Tells System.Text.Json the kinds behind a base, by their names in the files.</summary>
internal static class PolymorphismWriter
{
    public static void Write(SourceWriter writer, IEnumerable<KindShape> kinds, TypeText types)
    {
        KindShape[] leaves = [.. kinds.Where(kind => !kind.IsExtended)];
        if (leaves.Length > 0)
            writer.Line("[global::System.Text.Json.Serialization.JsonPolymorphic(TypeDiscriminatorPropertyName = \"kind\")]");
        foreach (KindShape kind in leaves)
            writer.Line($"[global::System.Text.Json.Serialization.JsonDerivedType(typeof({types.Own(kind.Class())}), {EditorText.Literal(kind.Key)})]");
    }
}
