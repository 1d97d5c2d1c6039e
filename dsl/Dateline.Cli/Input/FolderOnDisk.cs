using Dateline.Files;
using Dateline.Language.Workspace;
using Dateline.Language.Workspace.Analyses;
using Dateline.Language.Workspace.Files;
using Dateline.Language.Workspace.Settings;

namespace Dateline.Cli.Input;

/// <summary>Checks a folder as it lies on the disk, its files on all processors.</summary>
internal static class FolderOnDisk
{
    /// <param name="buildDate">The day of the check.</param>
    public static FolderCheck Check(FolderListing listing, BuildDate buildDate) => FolderCheck.Of(listing, FileReader.Read, new WorkspaceSettings
    {
        BuildDate = buildDate,
        Target = CSharpProjects.Of(listing.Files),
        Work = static (count, work, cancellation) => Parallel.For(0, count, new ParallelOptions { CancellationToken = cancellation }, work),
    });
}
