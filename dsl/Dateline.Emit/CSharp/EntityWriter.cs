using Dateline.Emit.Model;

namespace Dateline.Emit.CSharp;

/// <summary>Writes the record from which every kind of entity derives, and its evidence.</summary>
internal static class EntityWriter
{
    public static GeneratedFile Write(TimelineShape shape)
    {
        var members = new Members(GivenMembers.OfEntities);
        SourceWriter writer = GeneratedFile.Begin(shape.Namespace, Usings.OfRecords);
        writer.Remark("Who or what takes part in events: the base of every kind of entity of this timeline.");
        PolymorphismWriter.Write(writer, shape.Kinds.Where(kind => kind.Role is KindRole.Entity or KindRole.Source));
        writer.Open("public abstract partial record Entity : IEntity, IFacts, IJsonOnDeserialized");
        writer.Line("internal readonly int __row = -1;");
        writer.Line("private string? _name;");
        members.WriteFields(writer);
        WriteConstructors(writer, members);
        WriteOwnProperties(writer);
        members.WriteProperties(writer);
        InverseWriter.Write(writer, shape.InversesOfEntities);
        RecordCode.WriteEqualityOfBase(writer, "Entity", isSealed: false, members, "Name == other.Name");
        RecordCode.WritePrintingOfBase(writer, isSealed: false, members, "RecordText.Add(builder, \"Name\", Name);");
        writer.Line().Line("Fact IFacts.FactOf(string field) => Timeline.Compiled.FactOf(__row, field, FactOf(field));");
        members.WriteFacts(writer, "private protected virtual Fact FactOf(string field)", "Fact.Absent", "\"name\" => Fact.Of((object?)_name),");
        writer.Line().Line("void IJsonOnDeserialized.OnDeserialized() => __RequireStated();");
        members.WriteStated(writer, "private protected virtual void __RequireStated()", "Kind", "StatedValues.Require(Id is not null, Kind, \"Id\");");
        UnreadableMembers.Write(writer, shape);
        WriteEvidence(writer);
        writer.Close();
        return new GeneratedFile("Entity.g.cs", writer.ToString());
    }

    private static void WriteConstructors(SourceWriter writer, Members members)
    {
        writer.Line().Open("private protected Entity()").Close();
        writer.Line().Line("[SetsRequiredMembers]").Open("private protected Entity(Cell row)");
        writer.Line("__row = row.Number;").Line("Id = row.Id;");
        writer.Line("_name = row.Optional<string>(\"name\"u8, CellReaders.Text);");
        members.WriteReads(writer, "row");
        writer.Close();
    }

    private static void WriteOwnProperties(SourceWriter writer)
    {
        writer.Line().Remark("The id of the entity, in the whole timeline its own.");
        writer.Line("public required string Id { get; init; }");
        writer.Line().Remark("The name of the kind, as the files write it.");
        writer.Line("[JsonIgnore]").Line("public abstract string Kind { get; }");
        writer.Line().Remark("What it is called; where the files do not say, the id in words.");
        writer.Line("public string Name { get => _name ?? RecordText.InWords(Id); init => _name = value; }");
        writer.Line().Line("IReadOnlyList<string> IEntry.Also => Also;");
        writer.Line().Line("IReadOnlyList<ISource> IEntry.Sources => Sources;");
        writer.Line().Remark("Where the entity is written; null for one that a program made.");
        writer.Line("[JsonIgnore]").Line("public Origin? Origin => Timeline.Compiled.OriginOf(__row);");
        writer.Line().Remark("What stands behind the values: what each source reports, and why a value was chosen.");
        writer.Line("[JsonIgnore]").Line("public abstract FieldEvidence Evidence { get; }");
    }

    private static void WriteEvidence(SourceWriter writer)
    {
        writer.Line().Remark("What stands behind the values of an <see cref=\"Entity\"/>.");
        writer.Open("public abstract class FieldEvidence");
        writer.Line("private readonly Entity entry;");
        writer.Line().Open("private protected FieldEvidence(Entity entry)").Line("this.entry = entry;").Close();
        writer.Line().Remark("What stands behind <see cref=\"Entity.Name\"/>.");
        writer.Line("public Evidence<string> Name => Timeline.Compiled.EvidenceOf(entry.__row, \"name\"u8, KnownValue.Of(entry._name), CellReaders.Text);");
        writer.Close();
    }
}
