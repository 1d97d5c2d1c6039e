using System.Text.Json;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Diagnostics;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Series.Moves;
using Dateline.Logic;
using Dateline.Language.Workspace.Analyses;
using Dateline.Pictures.Model;
using Dateline.Pictures.Model.Rows;
using Dateline.Pictures.Words;

namespace Dateline.Pictures.Export;

/// <summary>
/// Everything that is read, for programs: entries with what stands behind their values, how series went, where sources differ, what is wrong.
/// The form is described in <c>export.md</c> of the reference; a change of it that breaks a reader has another version.
/// </summary>
public static class JsonExport
{
    private const int Version = 1;

    public static Exported Write(Analysis analysis, TimelinePicture picture) => Exported.Whole(JsonFile.Write(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("dateline-export", Version);
        json.WriteString("timeline", picture.Name);
        json.WriteString("title", picture.Title);
        if (picture.Lead is not null)
            json.WriteString("doc", picture.Lead);
        json.WriteStartArray("entries");
        foreach (EventRow row in picture.Rows)
            WriteEntry(json, row.Entry, row.Title);
        foreach (var card in picture.Entities.SelectMany(group => group.Cards))
            WriteEntry(json, card.Entry, card.Name);
        foreach (var source in picture.Sources)
            WriteEntry(json, source.Entry, source.Name);
        json.WriteEndArray();
        WriteSeries(json, analysis);
        WriteDisputes(json, picture);
        WriteFindings(json, analysis.Findings);
        json.WriteEndObject();
    }));

    private static void WriteEntry(Utf8JsonWriter json, BoundEntry entry, string title)
    {
        json.WriteStartObject();
        json.WriteString("id", entry.Id);
        json.WriteString("category", entry.Kind?.Category switch
        {
            KindCategory.Event => "event",
            KindCategory.Entity => "entity",
            KindCategory.Observation => "as-of",
            _ => "unreadable",
        });
        if (entry.Kind is { } kind)
            json.WriteString("kind", kind.Name);
        json.WriteString("title", title);
        if (entry.IsDamaged)
            json.WriteBoolean("incomplete", true);
        json.WriteString("file", Language.Diagnostics.Words.FileName(entry.File.Path));
        json.WriteNumber("line", entry.File.PlaceOf(entry.IdSpan).LineNumber);
        json.WritePropertyName("fields");
        JsonValues.WriteFields(json, entry.Fields);
        json.WriteEndObject();
    }

    private static void WriteSeries(Utf8JsonWriter json, Analysis analysis)
    {
        json.WriteStartArray("series");
        foreach (SeriesHistory history in analysis.Series.Histories)
        {
            json.WriteStartObject();
            json.WriteString("series", history.Series.Name);
            json.WriteString("entity", history.EntityId);
            if (history.Series.Unit is { } unit)
                json.WriteString("unit", unit);
            json.WriteStartArray("steps");
            foreach (SeriesStep step in history.Steps)
                WriteStep(json, step);
            json.WriteEndArray();
            json.WriteTexts("undated", history.Undated.Select(entry => entry.Id));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteStep(Utf8JsonWriter json, SeriesStep step)
    {
        json.WriteStartObject();
        json.WriteString("entry", step.Entry.Id);
        json.WriteString("date", step.When.Text);
        json.WriteDay("earliest", step.Range.Earliest == long.MinValue ? null : step.Range.Earliest);
        json.WriteDay("latest", step.Range.Latest == long.MaxValue ? null : step.Range.Latest);
        if (step.IsObservation)
            json.WriteBoolean("observed", true);
        WriteValue(json, "before", step.Before);
        WriteValue(json, "after", step.After);
        if (step.Possible.Count > 0)
        {
            json.WriteStartArray("possible");
            foreach (SeriesValue value in step.Possible)
                WriteValue(json, value);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, string name, SeriesValue value)
    {
        json.WritePropertyName(name);
        WriteValue(json, value);
    }

    /// <summary>Null where it is unknown.</summary>
    private static void WriteValue(Utf8JsonWriter json, SeriesValue value)
    {
        if (value.Number is { } number)
            json.WriteNumberValue(number);
        else if (value.Estimate is { } estimate)
            json.WriteEstimate(estimate);
        else if (value.Date is { } date)
            json.WriteStringValue(date.Text);
        else if (value.Name is { } name)
            json.WriteStringValue(name);
        else if (value.Set is { } set)
            WriteSet(json, set);
        else
            json.WriteNullValue();
    }

    /// <summary>A list where all is known of it.</summary>
    private static void WriteSet(Utf8JsonWriter json, NameSet set)
    {
        if (set.IsComplete)
        {
            WriteNames(json, set.Members);
            return;
        }

        json.WriteStartObject();
        json.WritePropertyName("with");
        WriteNames(json, set.Members);
        json.WritePropertyName(set.IsClosed ? "possible" : "without");
        WriteNames(json, set.IsClosed ? set.Possible : set.Absent);
        json.WriteEndObject();
    }

    private static void WriteNames(Utf8JsonWriter json, IReadOnlyList<string> names)
    {
        json.WriteStartArray();
        foreach (string name in names)
            json.WriteStringValue(name);
        json.WriteEndArray();
    }

    private static void WriteDisputes(Utf8JsonWriter json, TimelinePicture picture)
    {
        json.WriteStartArray("disputes");
        foreach (var dispute in picture.Disputes)
        {
            json.WriteStartObject();
            json.WriteString("entry", dispute.EntryId);
            json.WriteString("field", dispute.FieldName);
            json.WriteTexts("taken-from", dispute.Counts.Sources.Select(source => source.Id));
            json.WriteTexts("differing", dispute.Others.SelectMany(claim => claim.Sources).Select(source => source.Id));
            json.WriteBoolean("answered", !dispute.IsUnanswered);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteFindings(Utf8JsonWriter json, IReadOnlyList<Finding> findings)
    {
        json.WriteStartArray("findings");
        foreach (Finding finding in findings)
        {
            json.WriteStartObject();
            json.WriteString("code", finding.Code);
            json.WriteString("severity", finding.Severity.ToString().ToLowerInvariant());
            json.WriteString("message", finding.Message);
            json.WriteString("file", Language.Diagnostics.Words.FileName(finding.Place.Path));
            json.WriteNumber("line", finding.Place.LineNumber);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
