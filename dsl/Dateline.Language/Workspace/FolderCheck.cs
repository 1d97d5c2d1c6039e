using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Workspace.Analyses;
using Dateline.Language.Workspace.Definitions;
using Dateline.Language.Workspace.Documents;
using Dateline.Language.Workspace.Files;
using Dateline.Language.Workspace.Settings;

namespace Dateline.Language.Workspace;

/// <summary>Everything that is found in a workspace.</summary>
/// <param name="Analyses">One for each timeline file that could be read, in the order of paths.</param>
/// <param name="Findings">All findings, in printing order.</param>
/// <param name="Unread">What was not read, in the order of paths.</param>
public sealed record FolderCheck(IReadOnlyList<Analysis> Analyses, IReadOnlyList<Finding> Findings, IReadOnlyList<UnreadFile> Unread)
{
    /// <summary>How much was checked: the characters of all timeline and events files.</summary>
    internal long Characters { get; init; }

    /// <summary>Checks files once.</summary>
    public static FolderCheck Of(IEnumerable<SourceFile> files, BuildDate? buildDate = null, ITarget? target = null) =>
        DatelineWorkspace.Of(WorkspaceSettings.Default with { BuildDate = buildDate ?? BuildDate.None, Target = target }).With([.. files.Select(DocumentChange.Set)]).Check(CancellationToken.None);

    /// <summary>Checks a folder once.</summary>
    /// <param name="listing">The files to check; others than Dateline's, and than those that could be meant to be, are passed over.</param>
    /// <param name="read">Hands over a file, or says why it cannot. It may be asked for again, from any thread.</param>
    public static FolderCheck Of(FolderListing listing, Func<string, FileText> read, WorkspaceSettings? settings = null) =>
        DatelineWorkspace.Of(listing, read, settings ?? WorkspaceSettings.Default).Check(CancellationToken.None);
}
