using Dateline.Emit.Model;

namespace Dateline.Emit.CSharp;

/// <summary>Writes the record of <c>as-of</c>, which is neither an event nor an entity, and its evidence.</summary>
internal static class ObservationWriter
{
    public static GeneratedFile Write(KindShape kind, TimelineShape timeline)
    {
        var members = new Members(kind.Properties);
        SourceWriter writer = GeneratedFile.Begin(timeline.Namespace, Usings.OfRecords);
        writer.Summary(kind.Description);
        writer.Open($"public sealed partial record {kind.Name} : IEntry, IFacts, IJsonOnDeserialized");
        writer.Line("internal readonly int __row = -1;");
        members.WriteFields(writer);
        writer.Line().Remark("For a program that makes one of its own.").Open($"public {kind.Name}()").Close();
        writer.Line().Line("[SetsRequiredMembers]").Open($"internal {kind.Name}(Cell row)");
        writer.Line("__row = row.Number;").Line("Id = row.Id;");
        members.WriteReads(writer, "row");
        writer.Close();
        WriteOwnProperties(writer, kind);
        members.WriteProperties(writer);
        RecordCode.WriteEqualityOfBase(writer, kind.Name, isSealed: true, members);
        RecordCode.WritePrintingOfBase(writer, isSealed: true, members);
        writer.Line().Line("Fact IFacts.FactOf(string field) => Timeline.Compiled.FactOf(__row, field, FactOf(field));");
        members.WriteFacts(writer, "private Fact FactOf(string field)", "Fact.Absent");
        members.WriteStated(writer, "void IJsonOnDeserialized.OnDeserialized()", "Kind", "StatedValues.Require(Id is not null, Kind, \"Id\");");
        WriteEvidence(writer, kind, members);
        writer.Close();
        return new GeneratedFile($"{kind.Name}.g.cs", writer.ToString());
    }

    private static void WriteOwnProperties(SourceWriter writer, KindShape kind)
    {
        writer.Line().Remark("The id of the observation, in the whole timeline its own.");
        writer.Line("public required string Id { get; init; }");
        writer.Line().Remark("The name of the kind, as the files write it.");
        writer.Line("[JsonIgnore]").Line($"public string Kind => {EditorText.Literal(kind.Key)};");
        writer.Line().Line("IReadOnlyList<string> IEntry.Also => [];");
        writer.Line().Line("IReadOnlyList<ISource> IEntry.Sources => Sources;");
        writer.Line().Remark("Where the observation is written; null for one that a program made.");
        writer.Line("[JsonIgnore]").Line("public Origin? Origin => Timeline.Compiled.OriginOf(__row);");
        writer.Line().Remark("What stands behind the values: what each source reports, and why a value was chosen.");
        writer.Line("[JsonIgnore]").Line($"public FieldEvidence Evidence => new(this);");
    }

    private static void WriteEvidence(SourceWriter writer, KindShape kind, Members members)
    {
        writer.Line().Remark($"What stands behind the values of an <see cref=\"{kind.Name}\"/>.");
        writer.Open($"public sealed class FieldEvidence");
        writer.Line($"private readonly {kind.Name} entry;");
        writer.Line().Open($"internal FieldEvidence({kind.Name} entry)").Line("this.entry = entry;").Close();
        members.WriteEvidence(writer, kind.Name);
        writer.Close();
    }
}
