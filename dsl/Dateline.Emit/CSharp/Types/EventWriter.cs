using Dateline.Emit.CSharp.Records;
using Dateline.Emit.CSharp.Writing;
using Dateline.Emit.Model;

namespace Dateline.Emit.CSharp.Types;

/// <summary>Writes the record from which every kind of event derives, and its evidence.</summary>
internal static class EventWriter
{
    public static GeneratedFile Write(TimelineShape shape, InverseNames inverses, TypeText types)
    {
        var members = new Members(GivenMembers.OfEvents, types);
        SourceWriter writer = GeneratedFile.Begin(types.Namespace);
        writer.Remark("What happened, was planned or announced: the base of every kind of event of this timeline.");
        writer.Line($"[global::System.Text.Json.Serialization.JsonConverter(typeof({JsonContextWriter.ConverterOf("Event", types)}))]");
        writer.Open("public abstract partial record Event : global::Dateline.IEvent, global::Dateline.Compiled.IFacts, global::Dateline.Compiled.IMentions, global::System.Text.Json.Serialization.IJsonOnDeserialized");
        writer.Line("internal readonly int __row = -1;");
        writer.Line("private string? _title;");
        members.WriteFields(writer);
        WriteConstructors(writer, members);
        WriteOwnProperties(writer, types);
        members.WriteProperties(writer);
        InverseWriter.Write(writer, shape.InversesOfEvents, inverses, shape, types);
        RecordCode.WriteEqualityOfBase(writer, types.Own("Event"), isSealed: false, members, "Title == other.Title", "Status == other.Status");
        RecordCode.WritePrintingOfBase(writer, isSealed: false, members, "global::Dateline.Compiled.RecordText.Add(builder, \"Title\", Title == global::Dateline.Compiled.RecordText.InWords(Id) ? null : Title);", "global::Dateline.Compiled.RecordText.Add(builder, \"Status\", Status);");
        writer.Line().Line($"global::Dateline.Compiled.Fact global::Dateline.Compiled.IFacts.FactOf(string field) => {types.Compiled}.FactOf(__row, field, __FactOf(field));");
        members.WriteFacts(
            writer,
            "private protected virtual global::Dateline.Compiled.Fact __FactOf(string field)",
            "global::Dateline.Compiled.Fact.Absent",
            [
                "\"title\" => global::Dateline.Compiled.Fact.Of((object?)_title),",
                "\"status\" => global::Dateline.Compiled.Fact.Of((object?)Status.ToString().ToLowerInvariant()),",
                .. InverseWriter.FactsOf(shape.InversesOfEvents, shape, types),
            ]);
        MentionsWriter.WriteOfBase(writer, members, ["Date", "Effective", "Title"], types);
        writer.Line().Line("void global::System.Text.Json.Serialization.IJsonOnDeserialized.OnDeserialized() => __RequireStated();");
        members.WriteStated(writer, "private protected virtual void __RequireStated()", "Kind", "global::Dateline.Compiled.StatedValues.Require(Id is not null, Kind, \"Id\");");
        UnreadableMembers.Write(writer, shape);
        EvidenceWriter.Write(writer, "Event", new Members(GivenMembers.WithEvidenceOfEvents, types), types, "title");
        writer.Close();
        return new GeneratedFile("Event.g.cs", writer.ToString());
    }

    private static void WriteConstructors(SourceWriter writer, Members members)
    {
        writer.Line().Open("private protected Event()").Close();
        writer.Line().Line("[global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]").Open("private protected Event(global::Dateline.Compiled.Cell row)");
        writer.Line("__row = row.Number;").Line("Id = row.Id;");
        writer.Line("_title = row.Optional<string>(\"title\"u8, global::Dateline.Compiled.CellReaders.Text);");
        writer.Line("Status = row.OptionalStruct<global::Dateline.EventStatus>(\"status\"u8, global::Dateline.Compiled.CellReaders.Status) ?? global::Dateline.EventStatus.Happened;");
        members.WriteReads(writer, "row");
        writer.Close();
    }

    private static void WriteOwnProperties(SourceWriter writer, TypeText types)
    {
        writer.Line().Remark("The id of the event, in the whole timeline its own.");
        writer.Line("public required string Id { get; init; }");
        writer.Line().Remark("The name of the kind, as the files write it.");
        writer.Line("[global::System.Text.Json.Serialization.JsonPropertyName(\"kind\"), global::System.Text.Json.Serialization.JsonPropertyOrder(int.MinValue)]").Line("public abstract string Kind { get; }");
        writer.Line().Remark("The headline; where the files give none, the id in words.");
        writer.Line("public string Title { get => _title ?? global::Dateline.Compiled.RecordText.InWords(Id); init => _title = value; }");
        writer.Line().Remark("Whether it happened. Only what happened moves a series.");
        writer.Line("public global::Dateline.EventStatus Status { get; init; } = global::Dateline.EventStatus.Happened;");
        writer.Line().Line("global::System.Collections.Generic.IReadOnlyList<string> global::Dateline.IEntry.Also => Also;");
        writer.Line().Line("global::System.Collections.Generic.IReadOnlyList<global::Dateline.ISource> global::Dateline.IEntry.Sources => Sources;");
        writer.Line().Line($"global::System.Collections.Generic.IReadOnlyList<global::Dateline.Citation> global::Dateline.IEntry.Citations => {types.Compiled}.CitationsOf(__row, this);");
        writer.Line().Line("global::System.Collections.Generic.IReadOnlyList<global::Dateline.IEvent> global::Dateline.IEvent.After => After;");
        writer.Line().Line("global::System.Collections.Generic.IReadOnlyList<global::Dateline.IEvent> global::Dateline.IEvent.Before => Before;");
        writer.Line().Line("global::System.Collections.Generic.IReadOnlyList<global::Dateline.IEvent> global::Dateline.IEvent.Within => Within;");
        writer.Line().Line($"global::Dateline.DateBounds global::Dateline.IEvent.Bounds => {types.Compiled}.BoundsOf(__row, this);");
        writer.Line().Line("global::System.Collections.Generic.IReadOnlyList<global::Dateline.IQuote> global::Dateline.IEvent.Quotes => Quotes;");
        writer.Line().Remark("Where the event is written; null for one that a program made.");
        writer.Line("[global::System.Text.Json.Serialization.JsonIgnore]").Line($"public global::Dateline.Origin? Origin => {types.Compiled}.OriginOf(__row, Id);");
        writer.Line().Remark("What stands behind the values that every event has. The record of a kind has <c>Evidence</c>, with its own values as well.");
        writer.Line("public FieldEvidence GetEvidence() => new(this);");
    }
}
