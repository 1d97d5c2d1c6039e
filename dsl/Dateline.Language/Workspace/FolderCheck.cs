using Dateline.Language.Binding;
using Dateline.Language.Diagnostics;
using Dateline.Language.Text;

namespace Dateline.Language.Workspace;

/// <summary>Checks any set of files: every timeline with its events, and the files that belong nowhere.</summary>
/// <param name="Analyses">One for each timeline file, in the order of paths.</param>
/// <param name="Findings">All findings, in printing order.</param>
public sealed record FolderCheck(IReadOnlyList<Analysis> Analyses, IReadOnlyList<Finding> Findings)
{
    public static FolderCheck Of(IEnumerable<SourceFile> files)
    {
        List<SourceFile> sorted = [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)];
        List<SourceFile> timelines = [.. sorted.Where(file => TimelineFiles.IsTimeline(file.Path))];
        List<string> timelinePaths = [.. timelines.Select(file => file.Path)];
        var eventsOf = timelinePaths.ToDictionary(path => path, _ => new List<SourceFile>(), StringComparer.Ordinal);
        var findings = new List<Finding>();
        foreach (SourceFile file in sorted.Where(file => TimelineFiles.IsEvents(file.Path)))
        {
            if (TimelineFiles.OwnerOf(file.Path, timelinePaths) is string owner)
                eventsOf[owner].Add(file);
            else
                findings.Add(WorkspaceFindings.HasNoTimeline(file.Map));
        }

        var analyses = new List<Analysis>();
        foreach (SourceFile timeline in timelines)
        {
            if (TimelineFiles.EarlierInSameFolder(timeline.Path, timelinePaths) is string first)
                findings.Add(WorkspaceFindings.IsSecondTimeline(timeline.Map, timelines.Find(file => file.Path == first)!.Map));
            TimelineDefinition definition = TimelineDefinition.Read(timeline);
            List<BoundFile> bound = [.. eventsOf[timeline.Path].Select(file => Analysis.Bind(file, definition))];
            analyses.Add(Analysis.Of(definition, bound));
        }

        findings.AddRange(analyses.SelectMany(analysis => analysis.Findings));
        findings.Sort(FindingOrder.Instance);
        return new FolderCheck(analyses, findings);
    }
}
