using Dateline.Emit.Model;

namespace Dateline.Emit.CSharp;

/// <summary>Writes the record from which every kind of event derives, and its evidence.</summary>
internal static class EventWriter
{
    public static GeneratedFile Write(TimelineShape shape)
    {
        var members = new Members(GivenMembers.OfEvents);
        SourceWriter writer = GeneratedFile.Begin(shape.Namespace, Usings.OfRecords);
        writer.Remark("What happened, was planned or announced: the base of every kind of event of this timeline.");
        PolymorphismWriter.Write(writer, shape.Kinds.Where(kind => kind.Role == KindRole.Event));
        writer.Open("public abstract partial record Event : IEvent, IFacts, IJsonOnDeserialized");
        writer.Line("internal readonly int __row = -1;");
        writer.Line("private string? _title;");
        members.WriteFields(writer);
        WriteConstructors(writer, members);
        WriteOwnProperties(writer);
        members.WriteProperties(writer);
        InverseWriter.Write(writer, shape.InversesOfEvents);
        RecordCode.WriteEqualityOfBase(writer, "Event", isSealed: false, members, "Title == other.Title", "Status == other.Status");
        RecordCode.WritePrintingOfBase(writer, isSealed: false, members, "RecordText.Add(builder, \"Title\", Title == RecordText.InWords(Id) ? null : Title);", "RecordText.Add(builder, \"Status\", Status);");
        writer.Line().Line("Fact IFacts.FactOf(string field) => Timeline.Compiled.FactOf(__row, field, FactOf(field));");
        members.WriteFacts(
            writer,
            "private protected virtual Fact FactOf(string field)",
            "Fact.Absent",
            "\"title\" => Fact.Of((object?)_title),",
            "\"status\" => Fact.Of((object?)Status.ToString().ToLowerInvariant()),");
        writer.Line().Line("void IJsonOnDeserialized.OnDeserialized() => __RequireStated();");
        members.WriteStated(writer, "private protected virtual void __RequireStated()", "Kind", "StatedValues.Require(Id is not null, Kind, \"Id\");");
        UnreadableMembers.Write(writer, shape);
        WriteEvidence(writer);
        writer.Close();
        return new GeneratedFile("Event.g.cs", writer.ToString());
    }

    private static void WriteConstructors(SourceWriter writer, Members members)
    {
        writer.Line().Open("private protected Event()").Close();
        writer.Line().Line("[SetsRequiredMembers]").Open("private protected Event(Cell row)");
        writer.Line("__row = row.Number;").Line("Id = row.Id;");
        writer.Line("_title = row.Optional<string>(\"title\"u8, CellReaders.Text);");
        writer.Line("Status = row.OptionalStruct<EventStatus>(\"status\"u8, CellReaders.Status) ?? EventStatus.Happened;");
        members.WriteReads(writer, "row");
        writer.Close();
    }

    private static void WriteOwnProperties(SourceWriter writer)
    {
        writer.Line().Remark("The id of the event, in the whole timeline its own.");
        writer.Line("public required string Id { get; init; }");
        writer.Line().Remark("The name of the kind, as the files write it.");
        writer.Line("[JsonIgnore]").Line("public abstract string Kind { get; }");
        writer.Line().Remark("The headline; where the files give none, the id in words.");
        writer.Line("public string Title { get => _title ?? RecordText.InWords(Id); init => _title = value; }");
        writer.Line().Remark("Whether it happened. Only what happened moves a series.");
        writer.Line("public EventStatus Status { get; init; } = EventStatus.Happened;");
        writer.Line().Line("IReadOnlyList<string> IEntry.Also => Also;");
        writer.Line().Line("IReadOnlyList<ISource> IEntry.Sources => Sources;");
        writer.Line().Line("IReadOnlyList<IEvent> IEvent.After => After;");
        writer.Line().Line("IReadOnlyList<IQuote> IEvent.Quotes => Quotes;");
        writer.Line().Remark("Where the event is written; null for one that a program made.");
        writer.Line("[JsonIgnore]").Line("public Origin? Origin => Timeline.Compiled.OriginOf(__row);");
        writer.Line().Remark("What stands behind the values: what each source reports, and why a value was chosen.");
        writer.Line("[JsonIgnore]").Line("public abstract FieldEvidence Evidence { get; }");
    }

    private static void WriteEvidence(SourceWriter writer)
    {
        writer.Line().Remark("What stands behind the values of an <see cref=\"Event\"/>.");
        writer.Open("public abstract class FieldEvidence");
        writer.Line("private readonly Event entry;");
        writer.Line().Open("private protected FieldEvidence(Event entry)").Line("this.entry = entry;").Close();
        new Members([GivenMembers.When, GivenMembers.Effective]).WriteEvidence(writer, "Event");
        writer.Close();
    }
}
