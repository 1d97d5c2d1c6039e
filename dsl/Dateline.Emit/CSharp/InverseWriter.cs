using Dateline.Emit.Model;

namespace Dateline.Emit.CSharp;

/// <summary>Writes the properties that list who refers to an entry. They are looked up by the id, so that a copy keeps them.</summary>
internal static class InverseWriter
{
    public static void Write(SourceWriter writer, IEnumerable<InverseShape> inverses)
    {
        foreach (InverseShape inverse in inverses)
        {
            writer.Line().Summary(inverse.Description);
            writer.Line("[JsonIgnore]");
            writer.Line($"public IReadOnlyList<{inverse.Of}> {inverse.Name} => Timeline.Compiled.ReferringTo<{inverse.Of}>({EditorText.Literal(inverse.Key)}, Id);");
        }
    }
}
