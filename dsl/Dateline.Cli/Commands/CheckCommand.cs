using System.CommandLine;
using Dateline.Cli.Input;
using Dateline.Cli.Reporting;
using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Workspace;

namespace Dateline.Cli.Commands;

/// <summary><c>dateline check FOLDER</c>: everything that a build would find, without a compiler.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var folder = new Argument<string>("folder")
        {
            Description = "The folder with a NAME.timeline.yaml and *.events.yaml files, in it or below.",
            DefaultValueFactory = _ => ".",
        };
        var strict = new Option<bool>("--strict") { Description = "Warnings count as errors." };
        var format = new Option<OutputFormat>("--format")
        {
            Description = "text (for people), concise (the build's line), json (for programs).",
            HelpName = "text|concise|json",
        };
        var command = new Command("check", "Checks the events of a folder and says what contradicts what.") { folder, strict, format };
        command.SetAction(parsed => Run(parsed.GetValue(folder)!, parsed.GetValue(strict), parsed.GetValue(format)));
        return command;
    }

    private static int Run(string path, bool isStrict, OutputFormat format)
    {
        if (!Directory.Exists(path) && !File.Exists(path))
        {
            Console.Error.WriteLine($"There is no folder \"{path}\".");
            return ExitCode.WrongUse;
        }

        IReadOnlyList<SourceFile> files = EventFolder.Read(path);
        if (files.Count == 0)
        {
            Console.Error.WriteLine($"\"{path}\" holds no NAME.timeline.yaml and no *.events.yaml: there is nothing to check.");
            return ExitCode.WrongUse;
        }

        CheckReport report = Check(files, isStrict);
        Print(report, format);
        return report.CountOf(Severity.Error) > 0 ? ExitCode.Errors : ExitCode.Clean;
    }

    private static CheckReport Check(IReadOnlyList<SourceFile> files, bool isStrict)
    {
        FolderCheck check = FolderCheck.Of(files);
        IReadOnlyList<Finding> findings = !isStrict
            ? check.Findings
            : [.. check.Findings.Select(finding => finding.Severity == Severity.Warning ? finding with { Severity = Severity.Error } : finding)];
        return new CheckReport(
            findings,
            check.Analyses.Sum(analysis => analysis.Timeline.Index.Entries.Count),
            files.Count(file => TimelineFiles.IsEvents(file.Path)),
            files.ToDictionary(file => file.Path, StringComparer.Ordinal));
    }

    private static void Print(CheckReport report, OutputFormat format)
    {
        Console.OutputEncoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        switch (format)
        {
            case OutputFormat.Json:
                Console.Error.WriteLine(JsonWriter.FindingsOf(report));
                Console.Out.WriteLine(JsonWriter.SummaryOf(report));
                break;
            case OutputFormat.Concise:
                ConciseWriter.Write(report, Console.Error);
                Console.Out.WriteLine(Summary.Of(report));
                break;
            default:
                new TextReporter(report, Palette.ForStandardError()).Write(Console.Error);
                Console.Out.WriteLine(Summary.Of(report));
                break;
        }
    }
}
