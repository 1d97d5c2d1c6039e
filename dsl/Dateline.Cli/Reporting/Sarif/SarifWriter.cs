using Dateline.Cli.Explaining;
using System.Text.Json;
using Dateline.Language.Diagnostics;

namespace Dateline.Cli.Reporting.Sarif;

/// <summary>The findings as a SARIF 2.1.0 log (OASIS, <c>sarif-v2.1.0</c>), for code scanning services and editors.</summary>
internal sealed class SarifWriter
{
    private readonly CheckReport _report;
    private readonly HelpLink _help;
    private readonly SarifPlaces _places;
    private readonly List<FindingDescriptor> _rules;

    private SarifWriter(CheckReport report, HelpLink help)
    {
        _report = report;
        _help = help;
        _places = new SarifPlaces(report.Read);
        _rules = [.. report.Findings.Select(finding => finding.Descriptor).Distinct().OrderBy(descriptor => descriptor.Code, StringComparer.Ordinal)];
    }

    /// <param name="report">What was found.</param>
    /// <param name="help">Where the pages of the codes are to be found, besides inside the log.</param>
    /// <param name="output">Where the log goes.</param>
    public static void Write(CheckReport report, HelpLink help, Stream output) => JsonText.Write(output, new SarifWriter(report, help).Write);

    private void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(json);
        WriteInvocation(json);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        foreach (Finding finding in _report.Findings)
        {
            WriteResult(json, finding);
            json.FlushPiece();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteTool(Utf8JsonWriter json)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "Dateline");
        json.WriteString("semanticVersion", typeof(SarifWriter).Assembly.GetName().Version!.ToString(3));
        json.WriteStartArray("rules");
        foreach (FindingDescriptor descriptor in _rules)
            WriteRule(json, descriptor);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteRule(Utf8JsonWriter json, FindingDescriptor descriptor)
    {
        json.WriteStartObject();
        json.WriteString("id", descriptor.Code);
        SarifPlaces.WriteText(json, "shortDescription", descriptor.Title);
        if (Pages.Of(descriptor.Code) is string page)
        {
            SarifPlaces.WriteText(json, "fullDescription", Pages.MeaningOf(page));
            json.WriteStartObject("help");
            json.WriteString("text", page);
            json.WriteString("markdown", page);
            json.WriteEndObject();
        }

        if (_help.Of(descriptor.Code) is { Length: > 0 } address)
            json.WriteString("helpUri", address);
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", LevelOf(descriptor.Severity));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>A limit leaves findings out: a log that does not say so reads as if there were no others.</summary>
    private void WriteInvocation(Utf8JsonWriter json)
    {
        if (_report.LeftOut == 0)
            return;
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", true);
        json.WriteStartArray("toolExecutionNotifications");
        json.WriteStartObject();
        json.WriteString("level", "note");
        SarifPlaces.WriteText(json, "message", _report.LeftOutInWords);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void WriteResult(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Code);
        json.WriteNumber("ruleIndex", _rules.IndexOf(finding.Descriptor));
        json.WriteString("level", LevelOf(finding.Severity));
        SarifPlaces.WriteText(json, "message", finding.Message);
        json.WriteStartArray("locations");
        SarifPlaces.WriteLocation(json, finding.Place, null);
        json.WriteEndArray();
        if (finding.Related.Count > 0)
        {
            json.WriteStartArray("relatedLocations");
            foreach (RelatedPlace related in finding.Related.Distinct())
                SarifPlaces.WriteLocation(json, related.Place, related.Label);
            json.WriteEndArray();
        }

        _places.WriteFixes(json, [.. finding.Repairs.Where(repair => repair.Edits.Count > 0).Distinct()]);
        json.WriteEndObject();
    }

    private static string LevelOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };
}
