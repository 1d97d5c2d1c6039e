using Dateline.Emit.CSharp.Records;
using Dateline.Emit.CSharp.Naming;
using Dateline.Emit.CSharp.Writing;
using Dateline.Emit.Model;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Emit.CSharp.Types;

/// <summary>Writes the record of a structured value, which has no id of its own.</summary>
internal static class ValueRecordWriter
{
    public static GeneratedFile Write(RecordShape record, TypeText types)
    {
        bool isQuote = record.Key == BuiltIns.Quote.Name;
        var members = Members.OfOne(record.Class(), record.Properties, types);
        SourceWriter writer = GeneratedFile.Begin(types.Namespace);
        writer.Summary(record.Description);
        writer.Open($"public sealed partial record {record.Class()} : {(JsonBaseWriter.BaseOf(record.Class(), null, members, types) is { } between ? between + ", " : "")}{(isQuote ? "global::Dateline.IQuote, " : "")}global::Dateline.Compiled.IFacts, global::Dateline.Compiled.IMentions, global::System.Text.Json.Serialization.IJsonOnDeserialized");
        members.WriteFields(writer);
        writer.Line().Remark("For a program that makes one of its own.").Open($"public {record.Class()}()").Close();
        writer.Line().Line("[global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]").Open($"internal {record.Class()}(global::Dateline.Compiled.Cell cell)");
        members.WriteReads(writer, "cell");
        writer.Close();
        members.WriteProperties(writer);
        if (isQuote)
        {
            writer.Line().Line("global::Dateline.IEntity global::Dateline.IQuote.Speaker => Speaker;");
            writer.Line().Line("global::Dateline.IEntity? global::Dateline.IQuote.SpeakerOrNull => SpeakerOrNull;");
            writer.Line().Line("global::Dateline.ISource? global::Dateline.IQuote.Source => Source;");
        }

        members.WriteFacts(writer, "global::Dateline.Compiled.Fact global::Dateline.Compiled.IFacts.FactOf(string field)", "global::Dateline.Compiled.Fact.Absent");
        MentionsWriter.WriteOfRecord(writer, members, isQuote);
        members.WriteStated(writer, "void global::System.Text.Json.Serialization.IJsonOnDeserialized.OnDeserialized()", EditorText.Literal(record.Class()));
        RecordCode.WriteOfValue(writer, types.Own(record.Class()), members);
        writer.Close();
        JsonBaseWriter.Write(writer, record.Class(), null, isEntry: false, members, types);
        return new GeneratedFile($"{record.Class()}.g.cs", writer.ToString());
    }
}
