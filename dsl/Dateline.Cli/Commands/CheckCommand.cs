using System.CommandLine;
using Dateline.Cli.Input;
using Dateline.Cli.Reporting;
using Dateline.Language.Diagnostics;
using Dateline.Language.Workspace;

namespace Dateline.Cli.Commands;

/// <summary><c>dateline check FOLDER</c>: everything that a build would find, without a compiler.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        Argument<string> folder = FolderArgument.Create();
        var strict = new Option<bool>("--strict") { Description = "Warnings count as errors." };
        var format = new Option<OutputFormat>("--format")
        {
            Description = "text (for people), concise (the build's line), json, sarif (SARIF 2.1.0), github (annotations).",
            HelpName = "text|concise|json|sarif|github",
        };
        var most = new Option<int>("--max") { Description = "Prints at most so many findings; all are counted.", HelpName = "N", DefaultValueFactory = _ => int.MaxValue };
        most.Validators.Add(result =>
        {
            if (result.Errors.Any() || result.GetValueOrDefault<int>() >= 0)
                return;
            result.AddError("--max takes a number that is not negative.");
        });
        var asOf = new Option<string?>("--as-of") { Description = "The day of this check: what has happened is not dated after it. The clock is never asked.", HelpName = "DATE" };
        asOf.Validators.Add(result =>
        {
            if (!result.Errors.Any() && BuildDate.Of(result.GetValueOrDefault<string?>()).IsMisread)
                result.AddError("--as-of takes a day, such as 2021-10-18.");
        });
        var command = new Command("check", "Checks the events of a folder and says what contradicts what.") { folder, strict, format, most, asOf };
        command.SetAction(parsed => Run(
            parsed.GetValue(folder)!, parsed.GetValue(strict), parsed.GetValue(format), parsed.GetValue(most), BuildDate.Of(parsed.GetValue(asOf))));
        return command;
    }

    private static int Run(string path, bool isStrict, OutputFormat format, int most, BuildDate buildDate)
    {
        if (FolderArgument.FilesOf(path) is not { } files)
            return ExitCode.WrongUse;
        CheckReport report = Check(files, isStrict, most, buildDate);
        Print(report, format);
        return report.CountOf(Severity.Error) > 0 ? ExitCode.Errors : ExitCode.Clean;
    }

    private static CheckReport Check(IReadOnlyList<string> files, bool isStrict, int most, BuildDate buildDate)
    {
        FolderCheck check = FolderCheck.Of(files, EventFolder.Read, buildDate);
        IReadOnlyList<Finding> findings = !isStrict
            ? check.Findings
            : [.. check.Findings.Select(finding => finding.Severity == Severity.Warning ? finding with { Severity = Severity.Error } : finding)];
        return new CheckReport(
            findings,
            findings.Count <= most ? findings : [.. findings.Take(most)],
            check.Analyses.Sum(analysis => analysis.Timeline.Index.Entries.Count),
            files.Count(TimelineFiles.IsEvents),
            EventFolder.Read);
    }

    private static void Print(CheckReport report, OutputFormat format)
    {
        Console.OutputEncoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        WriteFindings(report, format, Console.Error);
        Console.Out.WriteLine(format == OutputFormat.Json ? JsonWriter.SummaryOf(report) : Summary.Of(report));
    }

    private static void WriteFindings(CheckReport report, OutputFormat format, TextWriter output)
    {
        switch (format)
        {
            case OutputFormat.Json:
                output.WriteLine(JsonWriter.FindingsOf(report));
                break;
            case OutputFormat.Sarif:
                output.WriteLine(SarifWriter.LogOf(report));
                break;
            case OutputFormat.GitHub:
                GitHubWriter.Write(report, output);
                break;
            case OutputFormat.Concise:
                ConciseWriter.Write(report, output);
                break;
            default:
                new TextReporter(report, Palette.ForStandardError()).Write(output);
                break;
        }
    }
}
