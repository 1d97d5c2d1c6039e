using Dateline.Emit.Model;

namespace Dateline.Emit.CSharp;

/// <summary>Tells System.Text.Json the kinds behind a base, by their names in the files.</summary>
internal static class PolymorphismWriter
{
    public static void Write(SourceWriter writer, IEnumerable<KindShape> kinds)
    {
        KindShape[] leaves = [.. kinds.Where(kind => !kind.IsExtended)];
        if (leaves.Length > 0)
            writer.Line("[JsonPolymorphic(TypeDiscriminatorPropertyName = \"kind\")]");
        foreach (KindShape kind in leaves)
            writer.Line($"[JsonDerivedType(typeof({kind.Name}), {EditorText.Literal(kind.Key)})]");
    }
}
