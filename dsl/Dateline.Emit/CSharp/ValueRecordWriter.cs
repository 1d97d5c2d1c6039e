using Dateline.Emit.Model;

namespace Dateline.Emit.CSharp;

/// <summary>Writes the record of a structured value, which has no id of its own.</summary>
internal static class ValueRecordWriter
{
    public static GeneratedFile Write(RecordShape record, TimelineShape timeline)
    {
        bool isQuote = record.Name == "Quote";
        var members = new Members(record.Properties);
        SourceWriter writer = GeneratedFile.Begin(timeline.Namespace, Usings.OfRecords);
        writer.Summary(record.Description);
        writer.Open($"public sealed partial record {record.Name}{(isQuote ? " : IQuote, IFacts" : " : IFacts")}, IJsonOnDeserialized");
        members.WriteFields(writer);
        writer.Line().Remark("For a program that makes one of its own.").Open($"public {record.Name}()").Close();
        writer.Line().Line("[SetsRequiredMembers]").Open($"internal {record.Name}(Cell cell)");
        members.WriteReads(writer, "cell");
        writer.Close();
        members.WriteProperties(writer);
        if (isQuote)
            writer.Line().Line("IEntity IQuote.Speaker => Speaker;").Line().Line("ISource? IQuote.Source => Source;");
        members.WriteFacts(writer, "Fact IFacts.FactOf(string field)", "Fact.Absent");
        members.WriteStated(writer, "void IJsonOnDeserialized.OnDeserialized()", EditorText.Literal(record.Name));
        RecordCode.WriteOfValue(writer, record.Name, members);
        writer.Close();
        return new GeneratedFile($"{record.Name}.g.cs", writer.ToString());
    }
}
