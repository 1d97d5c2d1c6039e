using Dateline.Emit.CSharp.Naming;
using Dateline.Emit.CSharp.Writing;
using Dateline.Emit.Model;

namespace Dateline.Emit.CSharp.Records;

/// <summary>
/// Writes what stands behind the values of a record: a struct that costs nothing to ask for, and that nobody can keep. Whoever walks the
/// properties of a record, as test frameworks do that compare, passes over it. It has no base: that of a kind hands on what the kinds above it have.
/// </summary>
internal static class EvidenceWriter
{
    /// <param name="owner">The record.</param>
    /// <param name="called">The field that says what an entry is called; null where none does.</param>
    public static void Write(SourceWriter writer, string owner, Members members, TypeText types, string? called = null) =>
        Write(writer, owner, "", members, types, () =>
        {
            if (called is null)
                return;
            string property = CSharpNames.ToPascalCase(called);
            writer.Line().Remark($"What stands behind <see cref=\"{types.Own(owner)}.{property}\"/>. Without a value, the files give no {called}.");
            writer.Line($"public global::Dateline.Evidence<string> {property} => {types.Compiled}.EvidenceOf(entry.__row, entry, {EditorText.Literal(called)}u8, global::Dateline.Compiled.KnownValue.Of(entry._{called}), global::Dateline.Compiled.CellReaders.Text);");
        });

    public static void WriteOfDerived(SourceWriter writer, KindShape kind, TimelineShape timeline, Members members, TypeText types) =>
        Write(writer, kind.Class(), "new ", members, types, () =>
        {
            foreach ((string owner, PropertyShape shape) in Inherited(kind, timeline))
            {
                writer.Line().Remark($"What stands behind <see cref=\"{types.Own(owner)}.{shape.Member()}\"/>.");
                writer.Line($"public global::Dateline.Evidence<{types.Of(shape.Type)}> {shape.Member()} => new {types.Own(owner)}.FieldEvidence(entry).{shape.Member()};");
            }
        });

    private static void Write(SourceWriter writer, string owner, string modifier, Members members, TypeText types, Action writeFurther)
    {
        writer.Line().Remark($"What stands behind the values of an entry of <see cref=\"{types.Own(owner)}\"/>.");
        writer.Open($"public {modifier}readonly ref struct FieldEvidence");
        writer.Line($"private readonly {types.Own(owner)} entry;");
        writer.Line().Open($"internal FieldEvidence({types.Own(owner)} entry)").Line("this.entry = entry;").Close();
        members.WriteEvidence(writer, owner);
        writeFurther();
        writer.Close();
    }

    private static IEnumerable<(string Owner, PropertyShape Shape)> Inherited(KindShape kind, TimelineShape timeline)
    {
        for (KindShape? at = KindLines.BaseOf(kind, timeline); at is not null; at = KindLines.BaseOf(at, timeline))
        {
            foreach (PropertyShape shape in at.Properties)
                yield return (at.Class(), shape);
        }

        IReadOnlyList<PropertyShape> given = kind.Role == KindRole.Event ? [.. GivenMembers.WithEvidenceOfEvents, GivenMembers.Title] : [GivenMembers.Name];
        foreach (PropertyShape shape in given)
            yield return (kind.Role == KindRole.Event ? "Event" : "Entity", shape);
    }
}
