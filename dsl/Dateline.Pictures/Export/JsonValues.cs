using System.Text.Json;
using Dateline.Language.Binding.Bound;

namespace Dateline.Pictures.Export;

/// <summary>Values as JSON has them: by their declared type, with what stands behind them.</summary>
internal static class JsonValues
{
    public static void WriteFields(Utf8JsonWriter json, IReadOnlyList<BoundField> fields)
    {
        json.WriteStartObject();
        foreach (BoundField field in fields)
        {
            json.WritePropertyName(field.Symbol.Name);
            WriteField(json, field);
        }

        json.WriteEndObject();
    }

    private static void WriteField(Utf8JsonWriter json, BoundField field)
    {
        json.WriteStartObject();
        json.WritePropertyName("value");
        Write(json, field.Value);
        if (field.IsDefault)
            json.WriteBoolean("default", true);
        if (field.Evidence is { } evidence)
            WriteEvidence(json, evidence);
        json.WriteEndObject();
    }

    private static void WriteEvidence(Utf8JsonWriter json, Evidence evidence)
    {
        if (evidence.Sources is { } sources)
            json.WriteTexts("sources", sources.OfType<ReferenceValue>().Select(source => source.Id));
        if (evidence.Says.Count > 0)
        {
            json.WriteStartArray("says");
            foreach (Report report in evidence.Says)
            {
                json.WriteStartObject();
                json.WriteString("source", report.Source.Id);
                json.WritePropertyName("value");
                Write(json, report.Value);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        if (evidence.Why is { } why)
            json.WriteString("why", why.Text);
        if (evidence.Parts.Count > 0)
        {
            json.WriteStartObject("parts");
            foreach (Part part in evidence.Parts.DistinctBy(part => part.Name, StringComparer.Ordinal))
            {
                json.WritePropertyName(part.Name);
                Write(json, part.Value);
            }

            json.WriteEndObject();
        }

        if (evidence.Note is { } note)
            json.WriteString("note", note.Text);
    }

    public static void Write(Utf8JsonWriter json, BoundValue value)
    {
        switch (value)
        {
            case TextValue text:
                json.WriteStringValue(text.Text);
                break;
            case IntegerValue integer:
                json.WriteNumberValue(integer.Number);
                break;
            case NumberValue number:
                json.WriteNumberValue(number.Number);
                break;
            case FlagValue flag:
                json.WriteBooleanValue(flag.IsSet);
                break;
            case DateValue date:
                json.WriteDate(date.Date);
                break;
            case MomentValue or UrlValue or ChoiceValue or ReferenceValue or NobodyValue:
                json.WriteStringValue(PlainText.Of(value));
                break;
            case ListValue list:
                json.WriteStartArray();
                foreach (BoundValue item in list.Items)
                    Write(json, item);
                json.WriteEndArray();
                break;
            case RecordValue record:
                WriteFields(json, record.Fields);
                break;
            case ChangeValue change:
                WriteChange(json, change);
                break;
            case WaiversValue waivers:
                json.WriteStartObject();
                foreach (Waiver waiver in waivers.Waivers.DistinctBy(waiver => waiver.Rule, StringComparer.Ordinal))
                    json.WriteString(waiver.Rule, waiver.Reason);
                json.WriteEndObject();
                break;
            case UnknownValue unknown:
                json.WriteStartObject();
                json.WriteString("unknown", unknown.Reason);
                json.WriteEndObject();
                break;
            default:
                json.WriteStartObject();
                json.WriteBoolean("unreadable", true);
                json.WriteEndObject();
                break;
        }
    }

    private static void WriteChange(Utf8JsonWriter json, ChangeValue change)
    {
        json.WriteStartObject();
        foreach ((string name, BoundValue? half) in new[] { ("from", change.From), ("to", change.To), ("by", change.Delta) })
        {
            if (half is null)
                continue;
            json.WritePropertyName(name);
            Write(json, half);
        }

        json.WriteEndObject();
    }
}
