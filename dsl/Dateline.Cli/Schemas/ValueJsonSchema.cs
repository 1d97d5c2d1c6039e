using System.Text.Json;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Cli.Schemas;

/// <summary>
/// What may stand as the value of a field: by itself, or in its long form. Programs of YAML read <c>2021</c> as a number and
/// <c>2021-10</c> as a text; a schema sees either.
/// </summary>
internal static class ValueJsonSchema
{
    private const string Id = "^ *[a-z][a-z0-9]*(-[a-z0-9]+)* *$";

    /// <summary>Every sign that a date can have.</summary>
    private const string DateSigns = "^[-0-9XYESTZ.,/:+?~% ]*$";

    private static readonly string[] TextsOfLongForm = ["unknown", "why", "note"];

    private static readonly FieldType Ids = new ListType(ReferenceType.AnyEntity, acceptsSingle: true);

    private static readonly string[] BoundsOfEstimate = ["low", "best", "high"];

    /// <summary>By their sources and names, which a schema does not know.</summary>
    private static readonly string[] OthersOfLongForm = ["says", "parts", "sources"];

    public static void Write(Utf8JsonWriter json, FieldType type)
    {
        if (type is WaiversType)
            return;
        json.WriteStartArray("anyOf");
        WriteValue(json, type is FormerIdsType ? Ids : type);
        if (type is not FormerIdsType)
            WriteLongForm(json, type);
        json.WriteEndArray();
    }

    private static void WriteLongForm(Utf8JsonWriter json, FieldType type)
    {
        json.WriteStartObject();
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        json.WritePropertyName("value");
        WriteValue(json, type);
        if (type.Bounded is { } estimate)
            WriteBounds(json, estimate);
        foreach (string text in TextsOfLongForm)
        {
            json.WritePropertyName(text);
            WriteValue(json, ScalarType.Text);
        }

        foreach (string other in OthersOfLongForm)
        {
            json.WriteStartObject(other);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteBoolean("additionalProperties", false);
        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, FieldType type)
    {
        json.WriteStartObject();
        switch (type)
        {
            case ListType list:
                WriteList(json, list);
                break;
            case RecordType record:
                json.WriteString("$ref", $"#/definitions/record-{record.Record.Name}");
                break;
            case ReferenceType { Group: { } group }:
                WriteGroup(json, group);
                break;
            case ReferenceType:
                TimelineJsonSchema.WriteTypes(json, "string", "null");
                WritePattern(json, Id, "An id has lowercase letters, digits and single hyphens, and starts with a letter.");
                break;
            case ChoiceType choice:
                WriteOptions(json, choice.Choice.Options);
                break;
            case ChangeType { Series.Type: ListType }:
                WriteChangeOfSet(json);
                break;
            case ChangeType { Bounded: { } estimate }:
                json.WriteStartArray("anyOf");
                json.WriteStartObject();
                WriteChange(json);
                json.WriteEndObject();
                WriteGroupOfBounds(json, estimate);
                json.WriteEndArray();
                break;
            case ChangeType:
                WriteChange(json);
                break;
            case ScalarType { IsEstimate: true } estimate:
                WriteEstimate(json, estimate);
                break;
            case ScalarType scalar:
                WriteScalar(json, scalar.Kind);
                break;
        }

        json.WriteEndObject();
    }

    /// <summary>Who joins and who leaves, one after the other or as a list; or all who are in it.</summary>
    private static void WriteChangeOfSet(Utf8JsonWriter json)
    {
        json.WriteStartArray("anyOf");
        json.WriteStartObject();
        TimelineJsonSchema.WriteTypes(json, "string", "number", "null");
        WritePattern(json, "->|\u2192|^ *[-+]", "Who joins and who leaves is written +one, -another.");
        json.WriteEndObject();
        json.WriteStartObject();
        TimelineJsonSchema.WriteTypes(json, "array");
        json.WriteStartObject("items");
        TimelineJsonSchema.WriteTypes(json, "string", "number");
        WritePattern(json, "^ *[-+]", "Who joins and who leaves is written +one, -another.");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    /// <summary>The id of an entry alone, or with what may be said beside it, which says nothing without the id.</summary>
    private static void WriteGroup(Utf8JsonWriter json, RecordSymbol group)
    {
        json.WriteStartArray("anyOf");
        WriteValue(json, group.Fields[0].Type);
        json.WriteStartObject();
        json.WriteString("type", "object");
        json.WriteStartArray("required");
        json.WriteStringValue(group.Fields[0].Name);
        json.WriteEndArray();
        json.WriteStartObject("properties");
        foreach (FieldSymbol field in group.Fields)
        {
            json.WritePropertyName(field.Name);
            WriteValue(json, field.Type);
        }

        json.WriteEndObject();
        json.WriteBoolean("additionalProperties", false);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    /// <param name="sentence">What the extension for YAML shows in place of the pattern.</param>
    private static void WritePattern(Utf8JsonWriter json, string pattern, string sentence)
    {
        json.WriteString("pattern", pattern);
        json.WriteString("patternErrorMessage", sentence);
    }

    private static void WriteList(Utf8JsonWriter json, ListType list)
    {
        if (list.AcceptsSingle)
        {
            json.WriteStartArray("anyOf");
            WriteValue(json, list.Element);
            WriteValue(json, new ListType(list.Element));
            json.WriteEndArray();
            return;
        }

        TimelineJsonSchema.WriteTypes(json, "array", "null");
        json.WritePropertyName("items");
        if (list.IsSet)
            WriteMember(json, list.Element);
        else
            WriteValue(json, list.Element);
    }

    /// <summary>One who is in a set, or that others are whom nobody names.</summary>
    private static void WriteMember(Utf8JsonWriter json, FieldType element)
    {
        json.WriteStartObject();
        json.WriteStartArray("anyOf");
        WriteValue(json, element);
        json.WriteStartObject();
        json.WriteString("type", "object");
        json.WriteStartArray("required");
        json.WriteStringValue("unknown");
        json.WriteEndArray();
        json.WriteStartObject("properties");
        json.WriteStartObject("unknown");
        json.WriteString("description", "Others are in it as well: why nobody names them.");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteBoolean("additionalProperties", false);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>In quotes, spaces may stand around an option.</summary>
    private static void WriteOptions(Utf8JsonWriter json, IEnumerable<string> options, bool isFlag = false)
    {
        json.WriteStartArray("anyOf");
        json.WriteStartObject();
        json.WriteStartArray("enum");
        foreach (string option in options)
            json.WriteStringValue(option);
        json.WriteNullValue();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteStartObject();
        json.WriteString("type", "string");
        json.WriteString("pattern", "^ | $");
        json.WriteEndObject();
        if (isFlag)
        {
            json.WriteStartObject();
            json.WriteString("type", "boolean");
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>An exact number, a text with bounds, or the bounds by their names.</summary>
    private static void WriteEstimate(Utf8JsonWriter json, ScalarType estimate)
    {
        const string Number = "[-+]?[0-9]*[.]?[0-9]+";
        json.WriteStartArray("anyOf");
        WriteValue(json, estimate.Exact);
        json.WriteStartObject();
        json.WriteString("type", "string");
        WritePattern(json, $"^ *({Number})? *[.][.] *({Number})? *$", "An estimate is written 40..60, 30.. (at least 30) or ..30 (at most 30).");
        json.WriteEndObject();
        WriteGroupOfBounds(json, estimate);
        json.WriteEndArray();
    }

    private static void WriteGroupOfBounds(Utf8JsonWriter json, ScalarType estimate)
    {
        json.WriteStartObject();
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        WriteBounds(json, estimate);
        json.WriteEndObject();
        json.WriteBoolean("additionalProperties", false);
        json.WriteEndObject();
    }

    private static void WriteChange(Utf8JsonWriter json)
    {
        TimelineJsonSchema.WriteTypes(json, "string", "number", "null");
        WritePattern(json, "->|\u2192|^ *[-+]", "A change is written 30 -> 20.");
    }

    private static void WriteBounds(Utf8JsonWriter json, ScalarType estimate)
    {
        foreach (string bound in BoundsOfEstimate)
        {
            json.WritePropertyName(bound);
            WriteValue(json, estimate.Exact);
        }
    }

    private static void WriteScalar(Utf8JsonWriter json, ScalarKind kind)
    {
        switch (kind)
        {
            case ScalarKind.Count or ScalarKind.Integer:
                TimelineJsonSchema.WriteTypes(json, "integer", "string", "null");
                WritePattern(json, "^ *[-+]?[0-9]+ *$", "A whole number is written in digits: 1000.");
                if (kind == ScalarKind.Count)
                    json.WriteNumber("minimum", 0);
                break;
            case ScalarKind.Number:
                TimelineJsonSchema.WriteTypes(json, "number", "string", "null");
                WritePattern(json, "^ *[-+]?[0-9]*[.]?[0-9]+ *$", "A number is written in digits: 0.75.");
                break;
            case ScalarKind.Flag:
                WriteOptions(json, ["yes", "no", "true", "false"], isFlag: true);
                break;
            case ScalarKind.Date or ScalarKind.Day or ScalarKind.Moment:
                TimelineJsonSchema.WriteTypes(json, "string", "integer", "null");
                WritePattern(json, DateSigns, "A date is written 2021-10-07, 2021-10 or 2021.");
                break;
            case ScalarKind.Duration:
                TimelineJsonSchema.WriteTypes(json, "string", "null");
                WritePattern(json, "[0-9]", "A length of time is written 30 days, 6 months or 1 year 3 months.");
                break;
            case ScalarKind.Url:
                TimelineJsonSchema.WriteTypes(json, "string", "null");
                break;
            default:
                TimelineJsonSchema.WriteTypes(json, "string", "number", "boolean", "null");
                break;
        }
    }
}
