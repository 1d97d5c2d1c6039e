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
        var byPath = files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        return Of([.. byPath.Keys], path => byPath[path]);
    }

    /// <param name="paths">The files to check; others than Dateline's are passed over.</param>
    /// <param name="read">Hands over a file. Each is asked for once, from any thread, and its text is not kept.</param>
    /// <param name="buildDate">The day of the check, where the host says it.</param>
    public static FolderCheck Of(IEnumerable<string> paths, Func<string, SourceFile> read, BuildDate? buildDate = null)
    {
        List<string> sorted = [.. paths.OrderBy(path => path, StringComparer.Ordinal)];
        List<string> timelines = sorted.FindAll(TimelineFiles.IsTimeline);
        var findings = new List<Finding>();
        var eventsOf = timelines.ToDictionary(path => path, _ => new List<string>(), StringComparer.Ordinal);
        var orphans = new List<string>();
        foreach (string path in sorted.Where(TimelineFiles.IsEvents))
        {
            if (TimelineFiles.OwnerOf(path, timelines) is string owner)
                eventsOf[owner].Add(path);
            else
                orphans.Add(path);
        }

        var nearMisses = NearMisses.Among(sorted);
        findings.AddRange(nearMisses.Findings(path => read(path).Map, orphans));
        findings.AddRange(orphans.Where(path => !nearMisses.HaveTimelineOf(path)).Select(path => WorkspaceFindings.HasNoTimeline(read(path).Map)));

        var analyses = new List<Analysis>();
        var timelineMaps = new Dictionary<string, FileMap>(StringComparer.Ordinal);
        foreach (string timeline in timelines)
        {
            SourceFile file = read(timeline);
            timelineMaps.Add(timeline, file.Map);
            if (TimelineFiles.EarlierInSameFolder(timeline, timelines) is string first)
                findings.Add(WorkspaceFindings.IsSecondTimeline(file.Map, timelineMaps[first]));
            TimelineDefinition definition = TimelineDefinition.Read(file);
            IReadOnlyList<BoundFile> bound = FileBinding.All(eventsOf[timeline], read, definition.Schema);
            analyses.Add(Analysis.Of(definition, bound, buildDate));
        }

        findings.AddRange(analyses.SelectMany(analysis => analysis.Findings));
        findings.Sort(FindingOrder.Instance);
        return new FolderCheck(analyses, findings);
    }
}
