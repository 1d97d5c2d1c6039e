using System.Text.Json;
using Dateline.Language.Diagnostics;

namespace Dateline.Cli.Reporting;

/// <summary>The findings as one JSON document, and the summary as another.</summary>
internal static class JsonWriter
{
    public static void Write(CheckReport report, Stream output) => JsonText.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteStartArray("findings");
        foreach (Finding finding in report.Findings)
        {
            Write(json, finding);
            json.FlushPiece();
        }

        json.WriteEndArray();
        json.WriteNumber("leftOut", report.LeftOut);
        json.WriteEndObject();
    });

    /// <param name="details">What was read, where that was asked for.</param>
    public static void WriteSummary(CheckReport report, Stream output, VerboseWriter? details) => JsonText.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteNumber("entries", report.Files.EntryCount);
        if (report.Files.DraftCount is > 0 and int drafts)
            json.WriteNumber("drafts", drafts);
        json.WriteNumber("files", report.Files.EventFileCount);
        json.WriteNumber("notRead", report.Files.UnreadCount);
        json.WriteNumber("errors", report.CountOf(Severity.Error));
        json.WriteNumber("warnings", report.CountOf(Severity.Warning));
        json.WriteNumber("hints", report.CountOf(Severity.Hint));
        json.WriteNumber("leftOut", report.LeftOut);
        if (report.Compared is { } compared)
        {
            json.WriteString("changedSince", compared.Revision);
            json.WriteNumber("fromBefore", compared.LeftOut);
        }

        details?.Write(json);
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("code", finding.Code);
        json.WriteString("title", finding.Descriptor.Title);
        json.WriteString("severity", ConciseWriter.NameOf(finding.Severity));
        json.WriteString("message", finding.Message);
        json.WriteNumber("standsFor", finding.StandsFor);
        Write(json, finding.Place);
        json.WriteStartArray("related");
        foreach (RelatedPlace related in finding.Related)
        {
            json.WriteStartObject();
            json.WriteString("label", related.Label);
            Write(json, related.Place);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("repairs");
        foreach (Repair repair in finding.Repairs)
            Write(json, repair);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Repair repair)
    {
        json.WriteStartObject();
        json.WriteString("title", repair.Title);
        json.WriteString("safety", repair.Safety == RepairSafety.Safe ? "safe" : "choice");
        json.WriteStartArray("edits");
        foreach (TextEdit edit in repair.Edits)
        {
            json.WriteStartObject();
            json.WriteString("file", edit.Path);
            json.WriteNumber("start", edit.Span.Start);
            json.WriteNumber("length", edit.Span.Length);
            json.WriteString("newText", edit.NewText);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Place place)
    {
        json.WriteString("file", place.Path);
        json.WriteNumber("line", place.Start.Line + 1);
        json.WriteNumber("column", place.Start.Character + 1);
        json.WriteNumber("endLine", place.End.Line + 1);
        json.WriteNumber("endColumn", place.End.Character + 1);
        json.WriteNumber("start", place.Span.Start);
        json.WriteNumber("length", place.Span.Length);
    }
}
