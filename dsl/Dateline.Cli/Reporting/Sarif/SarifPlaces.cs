using System.Text.Json;
using Dateline.Language.Diagnostics;
using Dateline.Language.Text;

namespace Dateline.Cli.Reporting.Sarif;

/// <summary>Places and changes of files as SARIF writes them: lines and columns from 1, columns in UTF-16 code units.</summary>
/// <param name="read">Reads a file again: an edit has a span, and SARIF asks for lines. Null where it cannot be read any more.</param>
internal sealed class SarifPlaces(Func<string, SourceFile?> read)
{
    private readonly Dictionary<string, FileMap?> _files = new(StringComparer.Ordinal);

    public static void WriteLocation(Utf8JsonWriter json, Place place, string? label)
    {
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        WriteFile(json, place.Path);
        WriteRegion(json, "region", place);
        json.WriteEndObject();
        if (!string.IsNullOrEmpty(label))
            WriteText(json, "message", label);
        json.WriteEndObject();
    }

    /// <param name="json">The log.</param>
    /// <param name="repairs">Those that have edits. One whose file has changed since it was checked is left out.</param>
    public void WriteFixes(Utf8JsonWriter json, IReadOnlyList<Repair> repairs)
    {
        List<Repair> fitting = [.. repairs.Where(repair => repair.Edits.All(edit => FileOf(edit.Path) is { } file && edit.Span.End <= file.Lines.Length))];
        if (fitting.Count == 0)
            return;
        json.WriteStartArray("fixes");
        foreach (Repair repair in fitting)
        {
            json.WriteStartObject();
            WriteText(json, "description", repair.Title);
            json.WriteStartArray("artifactChanges");
            foreach (IGrouping<string, TextEdit> edits in repair.Edits.GroupBy(edit => edit.Path, StringComparer.Ordinal))
                WriteChange(json, edits.Key, edits);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void WriteText(Utf8JsonWriter json, string property, string text)
    {
        json.WriteStartObject(property);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private void WriteChange(Utf8JsonWriter json, string path, IEnumerable<TextEdit> edits)
    {
        json.WriteStartObject();
        WriteFile(json, path);
        json.WriteStartArray("replacements");
        foreach (TextEdit edit in edits)
        {
            json.WriteStartObject();
            WriteRegion(json, "deletedRegion", FileOf(path)!.PlaceOf(edit.Span));
            if (edit.NewText.Length > 0)
                WriteText(json, "insertedContent", edit.NewText);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteFile(Utf8JsonWriter json, string path)
    {
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", FileUri.Of(path));
        json.WriteEndObject();
    }

    private static void WriteRegion(Utf8JsonWriter json, string property, Place place)
    {
        json.WriteStartObject(property);
        json.WriteNumber("startLine", place.Start.Line + 1);
        json.WriteNumber("startColumn", place.Start.Character + 1);
        json.WriteNumber("endLine", place.End.Line + 1);
        json.WriteNumber("endColumn", place.End.Character + 1);
        json.WriteEndObject();
    }

    private FileMap? FileOf(string path)
    {
        if (!_files.TryGetValue(path, out FileMap? file))
            _files.Add(path, file = read(path)?.Map);
        return file;
    }
}
