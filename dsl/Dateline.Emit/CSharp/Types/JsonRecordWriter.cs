using Dateline.Emit.CSharp.Naming;
using Dateline.Emit.CSharp.Records;
using Dateline.Emit.CSharp.Writing;
using Dateline.Emit.Model;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Emit.CSharp.Types;

/// <summary>Writes, into each record, what its properties are in JSON: nobody else can reach what stores them.</summary>
internal static class JsonRecordWriter
{
    /// <summary>The method that describes the properties of a record.</summary>
    public const string Properties = "__Json";

    public static void Write(SourceWriter writer, TimelineShape shape, TypeText types)
    {
        JsonProperty status = new("Status", "global::Dateline.EventStatus", "entry.Status", "__SetStatus(entry, value)", IsRequired: false, MayBeNull: false) { Initialized = "global::Dateline.EventStatus" };
        Write(writer, "Event", null, null, isMade: false, [JsonProperty.OfId, JsonProperty.OfText("Title", "_title"), status, .. Of(GivenMembers.OfEvents, types)], types);
        Write(writer, "Entity", null, null, isMade: false, [JsonProperty.OfId, JsonProperty.OfText("Name", "_name"), .. Of(GivenMembers.OfEntities, types)], types);
        foreach (RecordShape record in shape.Records)
            Write(writer, record.Class(), null, null, isMade: true, Of(record.Properties, types), types);
        foreach (KindShape kind in shape.Kinds)
        {
            bool isObservation = kind.Role == KindRole.Observation;
            Write(
                writer, kind.Class(), isObservation ? null : kind.ClassOfBase(), isObservation || kind.IsExtended ? null : kind.Key, !kind.IsExtended,
                isObservation ? [JsonProperty.OfId, .. Of(kind.Properties, types)] : Of(kind.Properties, types), types);
        }
    }

    private static IReadOnlyList<JsonProperty> Of(IEnumerable<PropertyShape> properties, TypeText types) => [.. properties.Select(property => JsonProperty.Of(property, types))];

    /// <param name="base">The record from which it derives; null for none.</param>
    /// <param name="kind">The kind that JSON names; null where it names none.</param>
    /// <param name="isMade">Whether there are records of it alone.</param>
    private static void Write(SourceWriter writer, string record, string? @base, string? kind, bool isMade, IReadOnlyList<JsonProperty> properties, TypeText types)
    {
        string name = types.Own(record);
        string context = types.Own(JsonContextWriter.Context);
        writer.Line();
        if (isMade)
            writer.Line("#if !NET9_0_OR_GREATER").Line($"[global::System.Text.Json.Serialization.JsonConverter(typeof({types.Own("Timeline")}.__RecordConverter<{name}>))]").Line("#endif");
        writer.Open($"partial record {record}");
        if (isMade)
            writer.Line("[global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]").Open($"internal {record}(global::Dateline.Compiled.JsonMark made)").Close().Line();
        writer.Line($"internal {(@base is null ? "" : "new ")}static global::System.Text.Json.Serialization.Metadata.JsonPropertyInfo[] {Properties}(global::System.Text.Json.JsonSerializerOptions options) =>");
        writer.Line("[");
        writer.Deeper(() =>
        {
            if (kind is not null)
                writer.Line($".. global::Dateline.Compiled.JsonMember.Kind<{name}>(options, {context}.IsAnyOrder(options)),");
            writer.Lines(properties.Select(property => property.Described(name, $"{context}.NotNull") + ","));
            if (@base is not null)
                writer.Line($".. {types.Own(@base)}.{Properties}(options),");
        });
        writer.Line("];");
        foreach (JsonProperty property in properties.Where(property => property.Initialized is not null))
            writer.Line().Lines(property.Setter(name));
        writer.Close();
    }
}
