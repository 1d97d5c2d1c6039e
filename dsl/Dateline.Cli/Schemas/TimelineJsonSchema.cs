using System.Text.Json;
using Dateline.Cli.Reporting;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Cli.Schemas;

/// <summary>
/// What an events file of a timeline may hold, as a JSON Schema (draft 7), for editors that complete and explain by one. It refuses
/// less than a check and nothing else: what other entries, dates and rules have to say is not in it, and neither is what
/// <c>file: defaults</c> may fill in.
/// </summary>
internal static class TimelineJsonSchema
{
    /// <summary>By these words a schema of ours is known.</summary>
    public const string Author = "Written by dateline schema";

    public static void Write(TimelineSchema timeline, Stream output) => JsonText.Write(output, json =>
    {
        KindSymbol[] kinds = [.. new[] { KindCategory.Event, KindCategory.Entity, KindCategory.Observation }.SelectMany(timeline.KindsOf).Where(kind => !kind.IsExtended)];
        json.WriteStartObject();
        json.WriteString("$schema", "http://json-schema.org/draft-07/schema#");
        json.WriteString("$comment", $"{Author}. Write it anew when the timeline file changes; what is added by hand is lost.");
        json.WriteString("title", timeline.Name);
        if (timeline.Doc is { } doc)
            json.WriteString("description", doc);
        WriteTypes(json, "object", "null");
        json.WriteStartObject("properties");
        json.WriteStartObject("file");
        json.WriteString("description", "What holds for every entry of this file: defaults and exceptions.");
        WriteTypes(json, "object", "null");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartObject("additionalProperties");
        json.WriteStartArray("anyOf");
        foreach (KindSymbol kind in kinds)
            WriteReference(json, $"kind-{kind.Name}");
        json.WriteEndArray();
        json.WriteEndObject();
        var values = new ValueDefinitions();
        json.WriteStartObject("definitions");
        foreach (KindSymbol kind in kinds)
        {
            json.WriteStartObject($"kind-{kind.Name}");
            WriteGroup(json, values, kind.Doc, kind.Name, [.. timeline.FieldsOf(kind)]);
            json.WriteEndObject();
        }

        foreach (RecordSymbol record in timeline.Records.Append(BuiltIns.Quote))
        {
            json.WriteStartObject($"record-{record.Name}");
            WriteGroup(json, values, record.Doc, kind: null, record.Fields);
            json.WriteEndObject();
        }

        foreach ((string name, FieldType type) in values.All)
        {
            json.WriteStartObject(name);
            ValueJsonSchema.Write(json, type);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    });

    /// <summary>An entry of one kind, or a record: no other fields, and none that has to be there.</summary>
    private static void WriteGroup(Utf8JsonWriter json, ValueDefinitions values, string? doc, string? kind, IEnumerable<FieldSymbol> fields)
    {
        if (doc is not null)
            json.WriteString("description", doc);
        WriteTypes(json, "object", "null");
        json.WriteStartObject("properties");
        if (kind is not null)
        {
            json.WriteStartObject("kind");
            json.WriteString("const", kind);
            json.WriteString("description", doc ?? kind);
            json.WriteEndObject();
        }

        foreach (FieldSymbol field in fields.DistinctBy(field => field.Name).Where(field => kind is null || field.Name != "kind"))
        {
            json.WriteStartObject(field.Name);
            json.WriteString("description", MeaningOf(field));
            json.WriteStartArray("allOf");
            WriteReference(json, values.NameOf(field.Type));
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteBoolean("additionalProperties", false);
    }

    private static string MeaningOf(FieldSymbol field)
    {
        string type = $"({field.Type}{(field.Unit is null ? "" : $", in {field.Unit}")}{(field.IsOptional ? ", may be left out" : "")})";
        return field.Doc is null ? type : $"{field.Doc} {type}";
    }

    public static void WriteReference(Utf8JsonWriter json, string definition)
    {
        json.WriteStartObject();
        json.WriteString("$ref", "#/definitions/" + definition);
        json.WriteEndObject();
    }

    public static void WriteTypes(Utf8JsonWriter json, params ReadOnlySpan<string> types)
    {
        json.WriteStartArray("type");
        foreach (string type in types)
            json.WriteStringValue(type);
        json.WriteEndArray();
    }
}
