using System.CommandLine;
using Dateline.Cli.Input;
using Dateline.Cli.Output;
using Dateline.Cli.Reporting;
using Dateline.Files;
using Dateline.Language.Diagnostics;
using Dateline.Language.Rules.Waiving;
using Dateline.Language.Workspace;
using Dateline.Language.Workspace.Analyses;
using Dateline.Language.Workspace.Files;

namespace Dateline.Cli.Commands;

/// <summary><c>dateline waivers FOLDER</c>: what is excused from which rule, where, and why.</summary>
internal static class WaiversCommand
{
    public static Command Create()
    {
        Argument<string> folder = FolderArgument.Create();
        var json = new Option<bool>("--json") { Description = "One JSON array, for programs." };
        var command = new Command("waivers", "Lists every exception from a rule, with its reason.") { folder, json };
        command.SetAction(parsed => Run(parsed.GetValue(folder)!, parsed.GetValue(json)));
        return command;
    }

    private static int Run(string path, bool isJson)
    {
        if (FolderArgument.FilesOf(path) is not { } listing)
            return ExitCode.WrongUse;
        var check = FolderOnDisk.Open(listing, BuildDate.None).CheckUntried(CancellationToken.None);
        IReadOnlyList<StatedWaiver> waivers = [.. check.Analyses.SelectMany(analysis => analysis.Waivers)];
        if (isJson)
            WaiverWriter.WriteJson(waivers, Streams.StandardBytes);
        else
            WaiverWriter.Write(waivers, Streams.Lines);
        // Exceptions may stand in what was not read.
        int unread = check.Unread.Count(file => file.Reason is UnreadReason.Name or UnreadReason.Fault);
        if (unread > 0)
            Streams.ErrorLines.Write($"{Words.Count(unread, "file was", "files were")} not read, so this list may lack something: see dateline check --verbose");
        return ExitCode.Clean;
    }
}
