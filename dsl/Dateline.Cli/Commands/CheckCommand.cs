using System.CommandLine;
using Dateline.Cli.Input;
using Dateline.Cli.Reporting;
using Dateline.Language.Diagnostics;
using Dateline.Language.Workspace;

namespace Dateline.Cli.Commands;

/// <summary><c>dateline check FOLDER</c>: everything that a build would find, without a compiler.</summary>
internal static class CheckCommand
{
    private static readonly string[] Formats = [.. Enum.GetNames<OutputFormat>().Select(name => name.ToLowerInvariant())];

    public static Command Create()
    {
        Argument<string> folder = FolderArgument.Create();
        var strict = new Option<bool>("--strict") { Description = "Warnings count as errors." };
        var format = new Option<string>("--format")
        {
            Description = "text (for people), concise (the build's line), json, sarif (SARIF 2.1.0), github (annotations).",
            HelpName = "text|concise|json|sarif|github",
        };
        format.AcceptOnlyFromAmong(Formats);
        var output = new Option<string?>("--output") { Description = "Writes the findings into this file instead of standard error.", HelpName = "FILE" };
        var most = new Option<int?>("--max") { Description = "Prints at most so many findings; all are counted.", HelpName = "N" };
        most.Validators.Add(result =>
        {
            if (!result.Errors.Any() && result.GetValueOrDefault<int?>() < 0)
                result.AddError("--max takes a number that is not negative.");
        });
        var asOf = new Option<string?>("--as-of") { Description = "The day of this check: what has happened is not dated after it. The clock is never asked.", HelpName = "DATE" };
        asOf.Validators.Add(result =>
        {
            if (!result.Errors.Any() && BuildDate.Of(result.GetValueOrDefault<string?>()).IsMisread)
                result.AddError("--as-of takes a day, such as 2021-10-18.");
        });
        var help = new Option<string?>("--help-link") { Description = "Where the page of a code is, with {code} in it: the SARIF log links to it.", HelpName = "ADDRESS" };
        help.Validators.Add(result =>
        {
            if (!result.Errors.Any() && !new HelpLink(result.GetValueOrDefault<string?>() ?? "").IsFit)
                result.AddError("--help-link takes an address or a full path with {code} in it.");
        });
        var command = new Command("check", "Checks the events of a folder and says what contradicts what.") { folder, strict, format, output, most, asOf, help };
        command.SetAction(parsed => Run(parsed.GetValue(folder)!, new CheckOptions(
            parsed.GetValue(strict),
            Enum.Parse<OutputFormat>(parsed.GetValue(format) ?? nameof(OutputFormat.Text), ignoreCase: true),
            parsed.GetValue(output),
            parsed.GetValue(most) ?? int.MaxValue,
            BuildDate.Of(parsed.GetValue(asOf)),
            new HelpLink(parsed.GetValue(help) ?? ""))));
        return command;
    }

    private static int Run(string path, CheckOptions options)
    {
        if (FolderArgument.FilesOf(path) is not { } files)
            return ExitCode.WrongUse;
        CheckReport report = Check(files, options);
        try
        {
            Print(report, options);
        }
        catch (Exception refused) when (options.OutputFile is not null && refused is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"The findings cannot be written into \"{options.OutputFile}\": {refused.Message}");
            return ExitCode.WrongUse;
        }

        return report.CountOf(Severity.Error) > 0 ? ExitCode.Errors : ExitCode.Clean;
    }

    private static CheckReport Check(IReadOnlyList<string> files, CheckOptions options)
    {
        FolderCheck check = FolderCheck.Of(files, EventFolder.Read, options.BuildDate);
        IReadOnlyList<Finding> findings = GlobalConfigs.Of(files).Apply(check.Findings);
        if (options.IsStrict)
            findings = [.. findings.Select(finding => finding.Severity == Severity.Warning ? finding with { Severity = Severity.Error } : finding)];
        return new CheckReport(
            findings,
            findings.Count <= options.Most ? findings : [.. findings.Take(options.Most)],
            check.Analyses.Sum(analysis => analysis.Timeline.Index.Entries.Count),
            files.Count(TimelineFiles.IsEvents),
            EventFolder.Read);
    }

    private static void Print(CheckReport report, CheckOptions options)
    {
        Console.OutputEncoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        if (options.OutputFile is null)
        {
            WriteFindings(report, options, Palette.ForStandardError(), Console.Error);
        }
        else
        {
            using var file = new StreamWriter(options.OutputFile);
            WriteFindings(report, options, Palette.None, file);
        }

        Console.Out.WriteLine(options.Format == OutputFormat.Json ? JsonWriter.SummaryOf(report) : Summary.Of(report));
    }

    private static void WriteFindings(CheckReport report, CheckOptions options, Palette palette, TextWriter output)
    {
        switch (options.Format)
        {
            case OutputFormat.Json:
                output.WriteLine(JsonWriter.FindingsOf(report));
                break;
            case OutputFormat.Sarif:
                output.WriteLine(SarifWriter.LogOf(report, options.Help));
                break;
            case OutputFormat.GitHub:
                GitHubWriter.Write(report, output);
                break;
            case OutputFormat.Concise:
                ConciseWriter.Write(report, output);
                break;
            default:
                new TextReporter(report, palette).Write(output);
                break;
        }
    }
}
