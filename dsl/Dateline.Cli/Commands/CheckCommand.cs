using System.CommandLine;
using Dateline.Cli.Input;
using Dateline.Cli.Input.Revisions;
using Dateline.Cli.Output;
using Dateline.Cli.Reporting;
using Dateline.Cli.Schemas;
using Dateline.Files;
using Dateline.Language.Collections;
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
        if (options.ChangedSince is not { } name)
            return Run(listing, options);
        if (Revision.Of(FolderArgument.FolderOf(path), name, listing, out string refusal) is { } revision)
            return Run(listing, options, revision);
        Streams.ErrorLines.Write($"{refusal}");
        return ExitCode.WrongUse;
    }

    /// <summary>Checks what lies in a folder, and prints what is found.</summary>
    /// <param name="before">What was found there already is left out.</param>
    public static int Run(FolderListing listing, CheckOptions options, Revision? before = null)
    {
        CheckReport report = Check(listing, options, before);
        ReportPrinter.Print(report, options);
        if (options is { Format: OutputFormat.Text, OutputFile: null })
            StaleSchemas.Tell(report);
        return report.AllFindings.Any(finding => finding.Descriptor == OwnFaultFindings.OwnFault) ? ExitCode.OwnFault
            : report.CountOf(Severity.Error) > 0 ? ExitCode.Errors
            : ExitCode.Clean;
    }

    /// <summary>Checks what lies in a folder.</summary>
    /// <param name="before">What was found there already is left out.</param>
    public static CheckReport Check(FolderListing listing, CheckOptions options, Revision? before = null)
    {
        var workspace = FolderOnDisk.Open(listing, options.BuildDate);
        FolderCheck check = workspace.CheckUntried(CancellationToken.None);
        var severities = GlobalConfigs.Of(listing.Files, out IReadOnlyList<FileFault> faults);
        List<Finding> found = [.. check.Findings, .. faults.Select(FileFaultFindings.Of)];
        found.Sort(FindingOrder.Instance);
        ComparedWith? compared = null;
        if (before is not null)
        {
            IReadOnlyList<Finding> old = FolderOnDisk.Open(before.Listing, before.Read, options.BuildDate).CheckUntried(CancellationToken.None).Findings;
            int allFound = found.Count;
            found = [.. NewFindings.Of(found, old, before.Listing.Files, listing.Files)];
            compared = new ComparedWith(before.Name, allFound - found.Count);
        }

        if (options.ShowsRepairs)
            found = Tried(found, options.IsAll ? found : FindingDigest.ListedOf(found), workspace, check);
        IReadOnlyList<Finding> all = Weighed(found);
        // Many of one kind are summed up as a build does it: before a project says how much they weigh.
        IReadOnlyList<Finding> printed = options.IsAll ? all : Weighed(FindingDigest.Of(found));
        return new CheckReport(
            all,
            printed.Count <= options.Most ? printed : [.. printed.Take(options.Most)],
            new CheckedFiles(check.Analyses, check.Unread),
            path => FileReader.Read(path).File)
        {
            Compared = compared,
        };

        IReadOnlyList<Finding> Weighed(IReadOnlyList<Finding> findings)
        {
            IReadOnlyList<Finding> weighed = severities.Apply(findings);
            return options.IsStrict ? [.. weighed.Select(finding => finding.Severity == Severity.Warning ? finding with { Severity = Severity.Error } : finding)] : weighed;
        }
    }

    /// <summary>The same findings; the edits of those that are shown were tried.</summary>
    private static List<Finding> Tried(List<Finding> found, IEnumerable<Finding> shown, DatelineWorkspace workspace, FolderCheck check)
    {
        HashSet<Finding> asked = new(shown, ByReference<Finding>.Instance);
        asked.IntersectWith(check.Findings);
        IReadOnlyList<Finding> tried = workspace.Tried(check, asked.Contains, CancellationToken.None);
        Dictionary<Finding, Finding> replaced = new(ByReference<Finding>.Instance);
        int next = 0;
        foreach (Finding finding in check.Findings.Where(asked.Contains))
            replaced[finding] = tried[next++];
        return [.. found.Select(finding => replaced.GetValueOrDefault(finding, finding))];
    }
}
