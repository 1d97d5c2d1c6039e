using Dateline.Emit.CSharp.Records;
using Dateline.Emit.CSharp.Naming;
using Dateline.Emit.CSharp.Writing;
using Dateline.Emit.Model;

namespace Dateline.Emit.CSharp.Types;

/// <summary>Writes the record of a kind of event or entity, and its evidence.</summary>
internal static class KindWriter
{
    public static GeneratedFile Write(KindShape kind, TimelineShape timeline, InverseNames inverses, TypeText types)
    {
        Members members = MembersOf(kind, timeline, types);
        SourceWriter writer = GeneratedFile.Begin(types.Namespace);
        writer.Summary(kind.Description);
        if (kind.IsExtended)
            writer.Line($"[global::System.Text.Json.Serialization.JsonConverter(typeof({JsonContextWriter.ConverterOf(kind.Class(), types)}))]");
        writer.Open($"public {(kind.IsExtended ? "abstract" : "sealed")} partial record {kind.Class()} : {JsonBaseWriter.BaseOf(kind.Class(), types.Own(kind.ClassOfBase()), members, types)}{(kind.Role == KindRole.Source ? ", global::Dateline.ISource" : "")}");
        members.WriteFields(writer);
        WriteConstructors(writer, kind, members);
        WriteOwnProperties(writer, kind);
        members.WriteProperties(writer);
        foreach (SeriesShape series in kind.Series)
            WriteSeries(writer, series, types);
        DerivedWriter.Write(writer, kind, types);
        InverseWriter.Write(writer, kind.Inverses, inverses, timeline, types);
        RecordCode.WriteOfDerived(writer, types.Own(kind.Class()), kind.IsExtended, members);
        members.WriteFacts(
            writer,
            "private protected override global::Dateline.Compiled.Fact __FactOf(string field)",
            "base.__FactOf(field)",
            [.. kind.Series.Select(series => $"{EditorText.Literal(series.Key)} => global::Dateline.Compiled.Fact.Series({series.Member()}, {FactText.ReaderOf(series.Type, types)}),"), .. DerivedWriter.FactsOf(kind), .. InverseWriter.FactsOf(kind.Inverses, timeline, types)]);
        MentionsWriter.WriteOfKind(writer, members, types);
        members.WriteStated(writer, "private protected override void __RequireStated()", "Kind", "base.__RequireStated();");
        EvidenceWriter.WriteOfDerived(writer, kind, timeline, members, types);
        writer.Close();
        JsonBaseWriter.Write(writer, kind.Class(), types.Own(kind.ClassOfBase()), isEntry: true, members, types);
        return new GeneratedFile($"{kind.Class()}.g.cs", writer.ToString());
    }

    /// <summary>In JSON, the properties of a kind come before those of its base. What is written of the class between them keeps its place.</summary>
    private static Members MembersOf(KindShape kind, TimelineShape timeline, TypeText types)
    {
        const int Most = 10_000;
        int depth = 1;
        for (KindShape? at = KindLines.BaseOf(kind, timeline); at is not null; at = KindLines.BaseOf(at, timeline))
            depth++;
        HashSet<string> names = KindLines.NamesOf(kind, timeline);
        return new Members(kind.Properties, types, -depth * Most, names.Contains);
    }

    private static void WriteConstructors(SourceWriter writer, KindShape kind, Members members)
    {
        string access = kind.IsExtended ? "private protected" : "public";
        if (kind.Properties.Count > 0)
            writer.Line();
        writer.Remark("For a program that makes one of its own.");
        writer.Open($"{access} {kind.Class()}()").Close();
        writer.Line().Line("[global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]");
        writer.Open($"{(kind.IsExtended ? "private protected" : "internal")} {kind.Class()}(global::Dateline.Compiled.Cell row) : base(row)");
        members.WriteReads(writer, "row");
        writer.Close();
    }

    private static void WriteOwnProperties(SourceWriter writer, KindShape kind)
    {
        if (!kind.IsExtended)
        {
            writer.Line().Line("/// <inheritdoc/>");
            writer.Line("[global::System.Text.Json.Serialization.JsonPropertyName(\"kind\"), global::System.Text.Json.Serialization.JsonPropertyOrder(int.MinValue)]").Line($"public override string Kind => {EditorText.Literal(kind.Key)};");
        }

        WriteEvidenceOf(writer, kind);
    }

    /// <summary>A method at each step down, which may give more; the property stands once, where reflection finds no second one.</summary>
    private static void WriteEvidenceOf(SourceWriter writer, KindShape kind)
    {
        writer.Line().Remark(kind.IsExtended ? "What stands behind the values that all of these have. The record of a kind has <c>Evidence</c>, with its own values as well." : "As <c>Evidence</c>, also where the kind is not known.");
        writer.Line("public new FieldEvidence GetEvidence() => new(this);");
        if (kind.IsExtended)
            return;
        writer.Line().Remark("What stands behind the values: what each source reports, and why a value was chosen.");
        writer.Line("[global::System.Text.Json.Serialization.JsonIgnore]").Line("public FieldEvidence Evidence => new(this);");
    }

    private static void WriteSeries(SourceWriter writer, SeriesShape series, TypeText types)
    {
        string type = types.Of(series.Type);
        writer.Line().Summary(series.Description);
        writer.Line("[global::System.Text.Json.Serialization.JsonIgnore]");
        writer.Line($"public global::Dateline.Series<{type}> {series.Member()} => {types.Compiled}.SeriesOf<{type}>({EditorText.Literal(series.Key)}, Id, {types.ReaderOf(series.Type)});");
    }
}
