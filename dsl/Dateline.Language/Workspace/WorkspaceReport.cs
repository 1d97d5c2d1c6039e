using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Workspace.Analyses;
using Dateline.Language.Workspace.Definitions;
using Dateline.Language.Workspace.Documents;
using Dateline.Language.Workspace.Faults;
using Dateline.Language.Workspace.Files;
using Dateline.Language.Workspace.Layout;
using Dateline.Language.Workspace.Timelines;

namespace Dateline.Language.Workspace;

/// <summary>Gathers what is found in a workspace. What fails on one file costs that file one finding, and the others nothing.</summary>
internal static class WorkspaceReport
{
    public static FolderCheck Of(
        DocumentSet documents, FolderLayout layout, IReadOnlyList<TimelineState> timelines, ITarget? target, CancellationToken cancellation)
    {
        List<Finding> findings = [.. Findings(layout, timelines, target, cancellation)];
        findings.Sort(FindingOrder.Instance);
        List<Analysis> analyses = [.. timelines.Select(timeline => timeline.Analysis(cancellation).Value).OfType<Analysis>()];
        long inTimelineFiles = timelines.Sum(timeline => (long)timeline.Timeline.Map(cancellation).Lines.Length);
        return new FolderCheck(analyses, findings, [.. Unread(documents, layout, timelines, findings, cancellation).OrderBy(file => file.Path, StringComparer.Ordinal)])
        {
            Characters = inTimelineFiles + analyses.Sum(analysis => analysis.Files.Sum(file => (long)file.File.Lines.Length)),
        };
    }

    private static IEnumerable<Finding> Findings(FolderLayout layout, IReadOnlyList<TimelineState> timelines, ITarget? target, CancellationToken cancellation)
    {
        foreach (Finding finding in Guard.Findings(new SourceFile(layout.AnyPath, "").Map, layout.Findings))
            yield return finding;
        foreach (TimelineState timeline in timelines)
        {
            if (timeline.Timeline.Definition(cancellation) is { Fault: { } fault })
                yield return fault;
            foreach (Finding finding in timeline.Findings(cancellation))
                yield return finding;
        }

        foreach (Finding finding in Guard.Findings(new SourceFile(layout.AnyPath, "").Map, () => target?.FindingsOf(PlacedDefinitions.Of(timelines, layout, cancellation)) ?? []))
            yield return finding;
    }

    private static IEnumerable<UnreadFile> Unread(
        DocumentSet documents, FolderLayout layout, IReadOnlyList<TimelineState> timelines, IReadOnlyList<Finding> findings, CancellationToken cancellation)
    {
        var named = new HashSet<string>(findings.Where(UnreadFileFindings.Is).Select(finding => finding.Place.Path), StringComparer.Ordinal);
        foreach (string path in named)
            yield return new UnreadFile(path, UnreadReason.Name);
        foreach (string path in Unreadable(layout, timelines, cancellation).Distinct(StringComparer.Ordinal))
            yield return new UnreadFile(path, UnreadReason.Fault);
        foreach (OtherFile other in WorkspaceLayout.OthersIn(documents, cancellation).Where(other => !named.Contains(other.Path)))
            yield return new UnreadFile(other.Path, layout.ReasonOf(other) ?? UnreadReason.OtherProgram);
    }

    /// <summary>What could not be read, whoever is at fault.</summary>
    private static IEnumerable<string> Unreadable(FolderLayout layout, IReadOnlyList<TimelineState> timelines, CancellationToken cancellation) =>
    [
        .. layout.Faulty,
        .. timelines.Where(timeline => timeline.Timeline.Definition(cancellation).Fault is not null).Select(timeline => timeline.Timeline.Path),
        .. timelines.SelectMany(timeline => timeline.Files).Where(file => file.Bound(cancellation).Fault is not null).Select(file => file.Path),
    ];
}
