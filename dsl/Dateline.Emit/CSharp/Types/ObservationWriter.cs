using Dateline.Emit.CSharp.Records;
using Dateline.Emit.CSharp.Naming;
using Dateline.Emit.CSharp.Writing;
using Dateline.Emit.Model;

namespace Dateline.Emit.CSharp.Types;

/// <summary>Writes the record of <c>as-of</c>, which is neither an event nor an entity, and its evidence.</summary>
internal static class ObservationWriter
{
    public static GeneratedFile Write(KindShape kind, TypeText types)
    {
        var members = Members.OfOne(kind.Class(), kind.Properties, types);
        SourceWriter writer = GeneratedFile.Begin(types.Namespace);
        writer.Summary(kind.Description);
        writer.Open($"public sealed partial record {kind.Class()} : {(JsonBaseWriter.BaseOf(kind.Class(), null, members, types) is { } between ? between + ", " : "")}global::Dateline.IEntry, global::Dateline.Compiled.IFacts, global::Dateline.Compiled.IMentions, global::System.Text.Json.Serialization.IJsonOnDeserialized");
        writer.Line("internal readonly int __row = -1;");
        members.WriteFields(writer);
        writer.Line().Remark("For a program that makes one of its own.").Open($"public {kind.Class()}()").Close();
        writer.Line().Line("[global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]").Open($"internal {kind.Class()}(global::Dateline.Compiled.Cell row)");
        writer.Line("__row = row.Number;").Line("Id = row.Id;");
        members.WriteReads(writer, "row");
        writer.Close();
        WriteOwnProperties(writer, kind, types);
        members.WriteProperties(writer);
        RecordCode.WriteEqualityOfBase(writer, types.Own(kind.Class()), isSealed: true, members);
        RecordCode.WritePrintingOfBase(writer, isSealed: true, members);
        writer.Line().Line($"global::Dateline.Compiled.Fact global::Dateline.Compiled.IFacts.FactOf(string field) => {types.Compiled}.FactOf(__row, field, __FactOf(field));");
        members.WriteFacts(writer, "private global::Dateline.Compiled.Fact __FactOf(string field)", "global::Dateline.Compiled.Fact.Absent");
        MentionsWriter.WriteOfObservation(writer, members, types);
        members.WriteStated(writer, "void global::System.Text.Json.Serialization.IJsonOnDeserialized.OnDeserialized()", "Kind", "global::Dateline.Compiled.StatedValues.Require(Id is not null, Kind, \"Id\");");
        EvidenceWriter.Write(writer, kind.Class(), members, types);
        writer.Close();
        JsonBaseWriter.Write(writer, kind.Class(), null, isEntry: false, members, types);
        return new GeneratedFile($"{kind.Class()}.g.cs", writer.ToString());
    }

    private static void WriteOwnProperties(SourceWriter writer, KindShape kind, TypeText types)
    {
        writer.Line().Remark("The id of the observation, in the whole timeline its own.");
        writer.Line("public required string Id { get; init; }");
        writer.Line().Remark("The name of the kind, as the files write it.");
        writer.Line("[global::System.Text.Json.Serialization.JsonIgnore]").Line($"public string Kind => {EditorText.Literal(kind.Key)};");
        writer.Line().Line("global::System.Collections.Generic.IReadOnlyList<string> global::Dateline.IEntry.Also => [];");
        writer.Line().Line("global::System.Collections.Generic.IReadOnlyList<global::Dateline.ISource> global::Dateline.IEntry.Sources => Sources;");
        writer.Line().Line($"global::System.Collections.Generic.IReadOnlyList<global::Dateline.Citation> global::Dateline.IEntry.Citations => {types.Compiled}.CitationsOf(__row, this);");
        writer.Line().Remark("Where the observation is written; null for one that a program made.");
        writer.Line("[global::System.Text.Json.Serialization.JsonIgnore]").Line($"public global::Dateline.Origin? Origin => {types.Compiled}.OriginOf(__row, Id);");
        writer.Line().Remark("What stands behind the values: what each source reports, and why a value was chosen.");
        writer.Line("[global::System.Text.Json.Serialization.JsonIgnore]").Line($"public FieldEvidence Evidence => new(this);");
    }
}
