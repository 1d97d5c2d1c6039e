using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Workspace.Files;
using Dateline.Language.Workspace.Trials;

namespace Dateline.Language.Workspace;

/// <summary>Checks any set of files: every timeline with its events, and the files that belong nowhere.</summary>
/// <param name="Analyses">One for each timeline file that could be read, in the order of paths.</param>
/// <param name="Findings">All findings, in printing order.</param>
/// <param name="Unread">What was not read, in the order of paths.</param>
public sealed record FolderCheck(IReadOnlyList<Analysis> Analyses, IReadOnlyList<Finding> Findings, IReadOnlyList<UnreadFile> Unread)
{
    /// <summary>How much was checked: the characters of all timeline and events files.</summary>
    internal long Characters { get; init; }

    public static FolderCheck Of(IEnumerable<SourceFile> files, BuildDate? buildDate = null)
    {
        var byPath = files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        return Of(new FolderListing([.. byPath.Keys], []), path => FileText.Of(byPath[path]), buildDate);
    }

    /// <param name="listing">The files to check; others than Dateline's, and than those that could be meant to be, are passed over.</param>
    /// <param name="read">Hands over a file, or says why it cannot. It may be asked for again, from any thread; its text is kept only while edits are tried.</param>
    /// <param name="buildDate">The day of the check, where the host says it.</param>
    public static FolderCheck Of(FolderListing listing, Func<string, FileText> read, BuildDate? buildDate = null) =>
        Of(listing, read, buildDate, CheckStages.All);

    internal static FolderCheck Of(FolderListing listing, Func<string, FileText> read, BuildDate? buildDate, CheckStages stages)
    {
        FolderCheck found = new FolderCheckRun(read, buildDate, stages).Check(listing);
        return RepairTrials.Run(found, read, files => new FolderCheckRun(files, buildDate, stages.WithoutTrials).Check(listing).Findings);
    }
}
