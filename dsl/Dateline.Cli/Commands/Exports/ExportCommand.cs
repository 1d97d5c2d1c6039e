using System.CommandLine;
using Dateline.Cli.Input;
using Dateline.Cli.Output;
using Dateline.Cli.Reporting;
using Dateline.Language.Diagnostics;
using Dateline.Language.Workspace.Analyses;
using Dateline.Language.Workspace.Files;
using Dateline.Pictures.Export;
using Dateline.Pictures.Html;
using Dateline.Pictures.Model;

namespace Dateline.Cli.Commands.Exports;

/// <summary>
/// <c>dateline export html FOLDER</c>: a timeline as a page for readers, as pictures, and in the forms of other programs. What is wrong does not
/// keep it from being written: it is a part of the picture, and the exit status tells.
/// </summary>
internal static class ExportCommand
{
    public static Command Create() => new("export", "Writes a timeline for readers and for other programs.")
    {
        Of("html", "Writes one page for readers: everything in it, nothing loaded, no script.", (_, picture, _) => Exported.Whole(ReaderPage.Write(picture))),
        SvgCommand.Create(),
        Of("json", "Writes everything that is read: entries, what sources say, how series went.", (analysis, picture, _) => JsonExport.Write(analysis, picture)),
        Of("csv", "Writes a table of what happened, for spreadsheets.", (_, picture, _) => CsvExport.Write(picture)),
        Of("ics", "Writes a calendar of the events whose day is known.", (_, picture, options) => CalendarExport.Write(picture, options.AsOf.Day)),
        Of("timelinejs", "Writes the JSON of TimelineJS.", (_, picture, _) => TimelineJsExport.Write(picture)),
    };

    /// <param name="write">Makes the file; null where what is asked for does not exist, which it says itself.</param>
    public static int Run(string path, ExportOptions options, Func<Analysis, TimelinePicture, Exported?> write)
    {
        if (FolderArgument.FilesOf(path) is not { } listing)
            return ExitCode.WrongUse;
        CheckReport report = CheckCommand.Check(listing, CheckOptions.OfLines with { BuildDate = options.AsOf });
        if (AnalysisOf(report, path) is not { } analysis)
            return report.CountOf(Severity.Error) > 0 ? ExitCode.Errors : ExitCode.WrongUse;
        analysis = analysis.WithoutDrafts();
        if (write(analysis, PictureReader.Read(analysis, options.Title, options.AsOf.Day)) is not { } exported)
            return ExitCode.WrongUse;
        Write(exported.Text, options.OutputFile);
        foreach (string sentence in exported.LeftOut)
            Streams.ErrorLines.Write($"{sentence}");
        return Tell(report, analysis, path);
    }

    private static Command Of(string name, string description, Func<Analysis, TimelinePicture, ExportOptions, Exported> write)
    {
        var arguments = new ExportArguments();
        var command = new Command(name, description);
        arguments.AddTo(command);
        command.SetAction(parsed =>
        {
            ExportOptions options = arguments.OptionsOf(parsed);
            return Run(arguments.FolderOf(parsed), options, (analysis, picture) => write(analysis, picture, options));
        });
        return command;
    }

    /// <summary>The one timeline of the folder; of several that whose file is named. Null where there is none, which is then said.</summary>
    private static Analysis? AnalysisOf(CheckReport report, string path)
    {
        IReadOnlyList<Analysis> analyses = report.Files.Analyses;
        string full = Path.GetFullPath(path);
        Analysis? named = analyses.FirstOrDefault(analysis => Path.GetFullPath(analysis.Definition.Schema.File.Path) == full);
        if ((named ?? (analyses.Count == 1 ? analyses[0] : null)) is { } only)
            return only;
        if (analyses.Count == 0)
        {
            Streams.ErrorLines.Write($"\"{path}\" contains no timeline that can be read. To see why: dateline check \"{FolderArgument.FolderOf(path)}\"");
        }
        else
        {
            Streams.ErrorLines.Write($"\"{path}\" contains {Words.Count(analyses.Count, "timeline")}. Name the file of one: {analyses[0].Definition.Schema.File.Path}");
        }

        return null;
    }

    private static void Write(string text, string? output)
    {
        using OutputStream? file = output is null ? null : OutputStream.To(output, what: "The export");
        using StreamWriter writer = Streams.WriterOf(file ?? Streams.StandardBytes);
        writer.Write(text);
        writer.Flush();
    }

    /// <summary>What is wrong is told, since a reader of the file might not look: each error, and how much there is beside.</summary>
    private static int Tell(CheckReport report, Analysis analysis, string path)
    {
        int errors = report.CountOf(Severity.Error);
        int warnings = report.CountOf(Severity.Warning);
        ConciseWriter.Write(report with { Findings = [.. report.Findings.Where(finding => finding.Severity == Severity.Error)] }, Streams.ErrorLines);
        if (errors + warnings > 0)
        {
            string counts = Words.List([.. new[] { (errors, "error"), (warnings, "warning") }.Where(count => count.Item1 > 0).Select(count => Words.Count(count.Item1, count.Item2))]);
            Streams.ErrorLines.Write($"Exported with {counts}: what does not fit is marked. To see it: dateline check \"{FolderArgument.FolderOf(path)}\"");
        }

        int unread = report.Files.Unread.Count(file => file.Reason is UnreadReason.Name or UnreadReason.Fault);
        if (unread > 0)
            Streams.ErrorLines.Write($"{Words.Count(unread, "file was", "files were")} not read, so {analysis.Definition.Schema.Name} may lack something: see dateline check --verbose");
        return errors > 0 ? ExitCode.Errors : ExitCode.Clean;
    }
}
