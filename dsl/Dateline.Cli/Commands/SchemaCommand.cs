using System.CommandLine;
using Dateline.Cli.Input;
using Dateline.Cli.Output;
using Dateline.Cli.Schemas;
using Dateline.Files;
using Dateline.Language.Diagnostics;
using Dateline.Language.Workspace.Definitions;
using Dateline.Language.Workspace.Files;
using Dateline.Language.Workspace.Naming;

namespace Dateline.Cli.Commands;

/// <summary><c>dateline schema FOLDER</c>: a JSON Schema of a timeline, for code editors that know YAML.</summary>
internal static class SchemaCommand
{
    public static Command Create()
    {
        Argument<string> folder = FolderArgument.Create();
        Option<string?> output = TextOption.Output("Writes the schema into this file instead of standard output.");
        var command = new Command("schema", "Writes a JSON Schema of the timeline, by which code editors complete and explain entries.") { folder, output };
        command.SetAction(parsed => Run(parsed.GetValue(folder)!, parsed.GetValue(output)));
        return command;
    }

    private static int Run(string path, string? output)
    {
        if (FolderArgument.FilesOf(path) is not { } listing)
            return ExitCode.WrongUse;
        string[] timelines = TimelineFiles.IsTimeline(path) && File.Exists(path) ? [path] : [.. listing.Files.Where(TimelineFiles.IsTimeline)];
        if (timelines is not [var file])
        {
            if (timelines.Length == 0)
                Streams.ErrorLines.Write($"\"{path}\" contains no NAME.timeline.yaml.");
            else
                Streams.ErrorLines.Write($"\"{path}\" contains {Words.Count(timelines.Length, "timeline")}. Name the file of one: {timelines[0]}");
            return ExitCode.WrongUse;
        }

        FileText text = FileReader.Read(file);
        if (text.File is null || TimelineDefinition.Read(text.File) is not { } definition || definition.Findings.Any(finding => finding.Severity == Severity.Error))
        {
            Streams.ErrorLines.Write($"\"{file}\" has errors, and a schema of it would not be right. To see them: dateline check \"{FolderArgument.FolderOf(path)}\"");
            return ExitCode.Errors;
        }

        if (output is null)
        {
            TimelineJsonSchema.Write(definition.Schema, Streams.StandardBytes);
            return ExitCode.Clean;
        }

        using OutputStream target = OutputStream.To(output, what: "The schema");
        TimelineJsonSchema.Write(definition.Schema, target);
        return ExitCode.Clean;
    }
}
