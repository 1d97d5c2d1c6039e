using System.Text.Json;
using Dateline.Cli.Output;
using Dateline.Language.Diagnostics;
using Dateline.Language.Rules.Waiving;

namespace Dateline.Cli.Reporting;

/// <summary>Waivers, for people and for programs.</summary>
internal static class WaiverWriter
{
    /// <summary>A line for each, <c>file(line,column): RULE at ENTRY: reason</c>, and how many there are.</summary>
    public static void Write(IReadOnlyList<StatedWaiver> waivers, ShownLines output)
    {
        foreach (StatedWaiver waiver in waivers)
        {
            string place = $"{waiver.File.Path}({Words.Number(waiver.Place.LineNumber)},{Words.Number(waiver.Place.Start.Character + 1)})";
            string about = waiver.Entry is null ? "in the whole file" : $"at {waiver.Entry.Id}";
            output.Write($"{place}: {waiver.Rule} {about}: {Words.OnOneLine(waiver.Waiver.Reason)}");
        }

        int files = waivers.Select(waiver => waiver.File.Path).Distinct(StringComparer.Ordinal).Count();
        string count = waivers.Count == 0 ? "no exceptions" : $"{Words.Count(waivers.Count, "exception")} in {Words.Count(files, "file")}";
        output.Write($"{count}");
    }

    public static void WriteJson(IReadOnlyList<StatedWaiver> waivers, Stream output) => JsonText.Write(output, json =>
    {
        json.WriteStartArray();
        foreach (StatedWaiver waiver in waivers)
        {
            Write(json, waiver);
            json.FlushPiece();
        }

        json.WriteEndArray();
    });

    private static void Write(Utf8JsonWriter json, StatedWaiver waiver)
    {
        json.WriteStartObject();
        json.WriteString("rule", waiver.Rule);
        json.WriteString("entry", waiver.Entry?.Id);
        json.WriteString("reason", waiver.Waiver.Reason);
        json.WriteString("file", waiver.File.Path);
        json.WriteNumber("line", waiver.Place.LineNumber);
        json.WriteNumber("column", waiver.Place.Start.Character + 1);
        json.WriteEndObject();
    }
}
