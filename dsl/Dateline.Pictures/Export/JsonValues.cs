using System.Text.Json;
using Dateline.Language.Binding.Bound;
using Dateline.Logic;

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
        {
            json.WriteStartArray("sources");
            foreach (ReferenceValue source in sources.OfType<ReferenceValue>())
                WriteSource(json, source);
            json.WriteEndArray();
        }

        if (evidence.Says.Count > 0)
        {
            json.WriteStartArray("says");
            foreach (Report report in evidence.Says)
            {
                json.WriteStartObject();
                json.WriteString("source", report.Source.Id);
                json.WritePropertyName("value");
                Write(json, report.Value);
                WritePlace(json, report.Citation);
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
            case EstimateValue { Estimate: var estimate }:
                json.WriteEstimate(estimate);
                break;
            case FlagValue flag:
                json.WriteBooleanValue(flag.IsSet);
                break;
            case DateValue date:
                json.WriteDate(date.Date);
                break;
            case ReferenceValue { Citation: not null } source:
                WriteSource(json, source);
                break;
            case ReferenceValue { Distance: { } distance } distant:
                WriteDistance(json, distant.Id, distance);
                break;
            case MomentValue or DurationValue or UrlValue or ChoiceValue or ReferenceValue or NobodyValue:
                json.WriteStringValue(PlainText.Of(value));
                break;
            case ListValue list:
                json.WriteStartArray();
                foreach (BoundValue item in list.Items.Concat(list.Others))
                    Write(json, item);
                json.WriteEndArray();
                break;
            case RecordValue record:
                WriteFields(json, record.Fields);
                break;
            case ChangeValue change:
                WriteChange(json, change);
                break;
            case SetStepValue step:
                json.WriteStartObject();
                json.WritePropertyName("with");
                Write(json, new ListValue(step.Joining, step.Span));
                json.WritePropertyName("without");
                Write(json, new ListValue(step.Leaving, step.Span));
                json.WriteEndObject();
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

    /// <summary>The bounds by their names, without those that are not known.</summary>
    public static void WriteEstimate(this Utf8JsonWriter json, NumberEstimate estimate)
    {
        json.WriteStartObject();
        foreach ((string name, decimal? bound) in new[] { ("low", estimate.Low), ("best", estimate.Best), ("high", estimate.High) })
        {
            if (bound is { } known)
                json.WriteNumber(name, known);
        }

        json.WriteEndObject();
    }

    private static void WriteDistance(Utf8JsonWriter json, string id, EventDistance distance)
    {
        json.WriteStartObject();
        json.WriteString("event", id);
        if (distance.AtLeast is { } least)
            json.WriteString("at-least", PlainText.Of(least.Value));
        if (distance.AtMost is { } most)
            json.WriteString("at-most", PlainText.Of(most.Value));
        json.WriteEndObject();
    }

    /// <summary>A source alone is its id; with a place in it, an object.</summary>
    private static void WriteSource(Utf8JsonWriter json, ReferenceValue source)
    {
        if (source.Citation is null)
        {
            json.WriteStringValue(source.Id);
            return;
        }

        json.WriteStartObject();
        json.WriteString("source", source.Id);
        WritePlace(json, source.Citation);
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, Citation? citation)
    {
        if (citation?.At is { } at)
            json.WriteString("at", at.Text);
        if (citation?.Words is { } words)
            json.WriteString("words", words.Text);
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
