using Dateline.Language.Workspace;

namespace Dateline.Page.Messages;

/// <summary>What a check says.</summary>
internal sealed record CheckMessage(IReadOnlyList<FindingMessage> Findings, int Entries, int Files, IReadOnlyList<string> Unread)
{
    /// <summary>More than these help nobody, and a page that lists them all stands still.</summary>
    private const int MostFindings = 2_000;

    /// <summary>How many findings there are beyond those that are listed.</summary>
    public int LeftOut { get; private init; }

    public static CheckMessage Of(FolderCheck check) => new(
        [.. check.Findings.Take(MostFindings).Select(FindingMessage.Of)],
        check.Analyses.Sum(analysis => analysis.Timeline.Index.Entries.Count),
        check.Analyses.Sum(analysis => analysis.Files.Count),
        [.. check.Unread.Select(file => file.Path)])
    {
        LeftOut = Math.Max(0, check.Findings.Count - MostFindings),
    };
}
