using System.CommandLine;
using Dateline.Cli.Input;
using Dateline.Cli.Reporting;
using Dateline.Files;
using Dateline.Language.Diagnostics;
using Dateline.Language.Workspace;
using Dateline.Language.Workspace.Faults;
using Dateline.Language.Workspace.Files;
using Dateline.Language.Workspace.Settings;

namespace Dateline.Cli.Commands;

/// <summary><c>dateline check FOLDER</c>: everything that a build would find, without a compiler.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var arguments = new CheckArguments();
        var command = new Command("check", "Checks the events of a folder and says what contradicts what.");
        arguments.AddTo(command);
        command.SetAction(parsed => Run(arguments.FolderOf(parsed), arguments.OptionsOf(parsed)));
        return command;
    }

    private static int Run(string path, CheckOptions options)
    {
        if (FolderArgument.FilesOf(path) is not { } listing)
            return ExitCode.WrongUse;
        return Run(listing, options);
    }

    /// <summary>Checks what lies in a folder, and prints what is found.</summary>
    public static int Run(FolderListing listing, CheckOptions options)
    {
        CheckReport report = Check(listing, options);
        ReportPrinter.Print(report, options);
        return report.AllFindings.Any(finding => finding.Descriptor == OwnFaultFindings.OwnFault) ? ExitCode.OwnFault
            : report.CountOf(Severity.Error) > 0 ? ExitCode.Errors
            : ExitCode.Clean;
    }

    private static CheckReport Check(FolderListing listing, CheckOptions options)
    {
        var check = FolderOnDisk.Check(listing, options.BuildDate);
        var severities = GlobalConfigs.Of(listing.Files, out IReadOnlyList<FileFault> faults);
        List<Finding> found = [.. check.Findings, .. faults.Select(FileFaultFindings.Of)];
        found.Sort(FindingOrder.Instance);
        IReadOnlyList<Finding> all = Weighed(found);
        // Many of one kind are summed up as a build does it: before a project says how much they weigh.
        IReadOnlyList<Finding> printed = options.IsAll ? all : Weighed(FindingDigest.Of(found));
        return new CheckReport(
            all,
            printed.Count <= options.Most ? printed : [.. printed.Take(options.Most)],
            new CheckedFiles(check.Analyses, check.Unread),
            path => FileReader.Read(path).File);

        IReadOnlyList<Finding> Weighed(IReadOnlyList<Finding> findings)
        {
            IReadOnlyList<Finding> weighed = severities.Apply(findings);
            return options.IsStrict ? [.. weighed.Select(finding => finding.Severity == Severity.Warning ? finding with { Severity = Severity.Error } : finding)] : weighed;
        }
    }
}
