using System.Text.Json;
using Dateline.Cli.Output;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Workspace.Analyses;
using Dateline.Language.Workspace.Files;

namespace Dateline.Cli.Reporting;

/// <summary>What was read, what the defaults of files filled in, and what was not read and why.</summary>
/// <param name="read">Reads a file again; null where it cannot be read any more.</param>
internal sealed class VerboseWriter(CheckedFiles files, Func<string, SourceFile?> read)
{
    private const int LongestValue = 60;

    public void Write(ShownLines output)
    {
        foreach (Analysis analysis in files.Analyses)
        {
            output.Write($"read      {analysis.Definition.Schema.File.Path}");
            foreach (BoundFile file in analysis.Files)
            {
                string entries = Words.Count(file.Entries.Count, "entry", "entries");
                output.Write($"read      {file.File.Path}, {entries}");
                foreach (FilledIn filled in CheckedFiles.FilledInOf(file, read))
                    output.Write($"            {filled.Entry}: {filled.Field} is {Words.Shortened(filled.Value, LongestValue)}, from line {Words.Number(filled.Line)}");
            }
        }

        foreach (UnreadFile file in files.Unread)
            output.Write($"not read  {file.Path}, {InWords(file.Reason)}");
    }

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartArray("readFiles");
        foreach (Analysis analysis in files.Analyses)
        {
            Write(json, analysis.Definition.Schema.File.Path, null);
            foreach (BoundFile file in analysis.Files)
                Write(json, file.File.Path, file);
        }

        json.WriteEndArray();
        json.WriteStartArray("unreadFiles");
        foreach (UnreadFile file in files.Unread)
        {
            json.WriteStartObject();
            json.WriteString("file", file.Path);
            json.WriteString("reason", InWords(file.Reason));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Write(Utf8JsonWriter json, string path, BoundFile? events)
    {
        json.WriteStartObject();
        json.WriteString("file", path);
        if (events is not null)
        {
            json.WriteNumber("entries", events.Entries.Count);
            json.WriteStartArray("filledIn");
            foreach (FilledIn filled in CheckedFiles.FilledInOf(events, read))
            {
                json.WriteStartObject();
                json.WriteString("entry", filled.Entry);
                json.WriteString("field", filled.Field);
                json.WriteString("value", filled.Value);
                json.WriteNumber("line", filled.Line);
                json.WriteEndObject();
                json.FlushPiece();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static string InWords(UnreadReason reason) => reason switch
    {
        UnreadReason.Name => "because of its name (see the finding)",
        UnreadReason.Fault => "because it cannot be read (see the finding)",
        UnreadReason.OtherProgram => "which belongs to another program",
        UnreadReason.Ignored => "which the timeline ignores",
        _ => "which is a backup of a file that is read",
    };
}
