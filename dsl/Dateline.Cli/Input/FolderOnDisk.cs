using System.Runtime.ExceptionServices;
using Dateline.Files;
using Dateline.Language.Workspace.Analyses;
using Dateline.Language.Workspace.Definitions;
using Dateline.Language.Workspace.Files;
using Dateline.Language.Workspace.Settings;
using Dateline.Language.Workspace;

namespace Dateline.Cli.Input;

/// <summary>Opens a folder as it lies on the disk, its files on all processors.</summary>
internal static class FolderOnDisk
{
    /// <param name="buildDate">The day of the check.</param>
    public static DatelineWorkspace Open(FolderListing listing, BuildDate buildDate) => Open(listing, FileReader.Read, buildDate);

    /// <summary>Opens other texts as if they lay there.</summary>
    /// <param name="read">Hands over a file of the listing.</param>
    public static DatelineWorkspace Open(FolderListing listing, Func<string, FileText> read, BuildDate buildDate) => DatelineWorkspace.Of(
        listing, read, new WorkspaceSettings { BuildDate = buildDate, Target = CSharpProjects.Of(listing.Files), Work = OnAllProcessors });

    private static void OnAllProcessors(int count, Action<int> work, CancellationToken cancellation)
    {
        try
        {
            Parallel.For(0, count, new ParallelOptions { CancellationToken = cancellation }, work);
        }
        catch (AggregateException several)
        {
            // Which of them comes first depends on the threads; each is a fault of ours.
            ExceptionDispatchInfo.Throw(several.InnerExceptions[0]);
        }
    }
}
