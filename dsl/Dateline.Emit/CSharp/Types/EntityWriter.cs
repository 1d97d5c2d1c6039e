using Dateline.Emit.CSharp.Records;
using Dateline.Emit.CSharp.Writing;
using Dateline.Emit.Model;

namespace Dateline.Emit.CSharp.Types;

/// <summary>Writes the record from which every kind of entity derives, and its evidence.</summary>
internal static class EntityWriter
{
    public static GeneratedFile Write(TimelineShape shape, InverseNames inverses, TypeText types)
    {
        var members = new Members(GivenMembers.OfEntities, types);
        SourceWriter writer = GeneratedFile.Begin(types.Namespace);
        writer.Remark("Who or what takes part in events: the base of every kind of entity of this timeline.");
        writer.Line($"[global::System.Text.Json.Serialization.JsonConverter(typeof({JsonContextWriter.ConverterOf("Entity", types)}))]");
        writer.Open("public abstract partial record Entity : global::Dateline.IEntity, global::Dateline.Compiled.IFacts, global::Dateline.Compiled.IMentions, global::System.Text.Json.Serialization.IJsonOnDeserialized");
        writer.Line("internal readonly int __row = -1;");
        writer.Line("private string? _name;");
        members.WriteFields(writer);
        WriteConstructors(writer, members);
        WriteOwnProperties(writer, types);
        members.WriteProperties(writer);
        InverseWriter.Write(writer, shape.InversesOfEntities, inverses, shape, types);
        RecordCode.WriteEqualityOfBase(writer, types.Own("Entity"), isSealed: false, members, "Name == other.Name");
        RecordCode.WritePrintingOfBase(writer, isSealed: false, members, "global::Dateline.Compiled.RecordText.Add(builder, \"Name\", Name);");
        writer.Line().Line($"global::Dateline.Compiled.Fact global::Dateline.Compiled.IFacts.FactOf(string field) => {types.Compiled}.FactOf(__row, field, __FactOf(field));");
        members.WriteFacts(writer, "private protected virtual global::Dateline.Compiled.Fact __FactOf(string field)", "global::Dateline.Compiled.Fact.Absent", ["\"name\" => global::Dateline.Compiled.Fact.Of((object?)_name),", .. InverseWriter.FactsOf(shape.InversesOfEntities, shape, types)]);
        MentionsWriter.WriteOfBase(writer, members, ["Name"], types);
        writer.Line().Line("void global::System.Text.Json.Serialization.IJsonOnDeserialized.OnDeserialized() => __RequireStated();");
        members.WriteStated(writer, "private protected virtual void __RequireStated()", "Kind", "global::Dateline.Compiled.StatedValues.Require(Id is not null, Kind, \"Id\");");
        UnreadableMembers.Write(writer, shape);
        EvidenceWriter.Write(writer, "Entity", new Members([], types), types, "name");
        writer.Close();
        return new GeneratedFile("Entity.g.cs", writer.ToString());
    }

    private static void WriteConstructors(SourceWriter writer, Members members)
    {
        writer.Line().Open("private protected Entity()").Close();
        writer.Line().Line("[global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]").Open("private protected Entity(global::Dateline.Compiled.Cell row)");
        writer.Line("__row = row.Number;").Line("Id = row.Id;");
        writer.Line("_name = row.Optional<string>(\"name\"u8, global::Dateline.Compiled.CellReaders.Text);");
        members.WriteReads(writer, "row");
        writer.Close();
    }

    private static void WriteOwnProperties(SourceWriter writer, TypeText types)
    {
        writer.Line().Remark("The id of the entity, in the whole timeline its own.");
        writer.Line("public required string Id { get; init; }");
        writer.Line().Remark("The name of the kind, as the files write it.");
        writer.Line("[global::System.Text.Json.Serialization.JsonPropertyName(\"kind\"), global::System.Text.Json.Serialization.JsonPropertyOrder(int.MinValue)]").Line("public abstract string Kind { get; }");
        writer.Line().Remark("What it is called; where the files do not say, the id in words.");
        writer.Line("public string Name { get => _name ?? global::Dateline.Compiled.RecordText.InWords(Id); init => _name = value; }");
        writer.Line().Line("global::System.Collections.Generic.IReadOnlyList<string> global::Dateline.IEntry.Also => Also;");
        writer.Line().Line("global::System.Collections.Generic.IReadOnlyList<global::Dateline.ISource> global::Dateline.IEntry.Sources => Sources;");
        writer.Line().Line($"global::System.Collections.Generic.IReadOnlyList<global::Dateline.Citation> global::Dateline.IEntry.Citations => {types.Compiled}.CitationsOf(__row, this);");
        writer.Line().Remark("Where the entity is written; null for one that a program made.");
        writer.Line("[global::System.Text.Json.Serialization.JsonIgnore]").Line($"public global::Dateline.Origin? Origin => {types.Compiled}.OriginOf(__row, Id);");
        writer.Line().Remark("What stands behind the values that every entity has. The record of a kind has <c>Evidence</c>, with its own values as well.");
        writer.Line("public FieldEvidence GetEvidence() => new(this);");
    }
}
