using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Workspace;
using Microsoft.CodeAnalysis;

namespace Dateline.Generator.Pipeline;

/// <summary>Findings about how files lie in folders.</summary>
internal static class Strays
{
    /// <param name="assignments">The events files, with their timelines.</param>
    /// <param name="timelines">The timeline files.</param>
    /// <param name="others">The other files at hand whose names look as if they were Dateline's.</param>
    public static IEnumerable<Finding> Unread(IReadOnlyList<Assignment> assignments, IReadOnlyList<TimelineFile> timelines, IReadOnlyList<AdditionalText> others, CancellationToken cancellation)
    {
        var nearMisses = NearMisses.Among(
            [.. others.Select(text => text.Path), .. timelines.Select(timeline => timeline.Map.Path), .. assignments.Select(assignment => assignment.Text.Path)]);
        List<Assignment> orphans = [.. assignments.Where(assignment => assignment.Timeline is null)];
        return
        [
            .. nearMisses.Findings(
                path => TimelineFile.SourceFileOf(others.First(text => text.Path == path), cancellation).Map,
                [.. orphans.Select(orphan => orphan.Text.Path)]),
            .. orphans
                .Where(orphan => !nearMisses.HaveTimelineOf(orphan.Text.Path))
                .Select(orphan => WorkspaceFindings.HasNoTimeline(TimelineFile.SourceFileOf(orphan.Text, cancellation).Map)),
        ];
    }

    public static IEnumerable<Finding> SecondTimelines(IReadOnlyList<TimelineFile> timelines)
    {
        List<string> paths = [.. timelines.Select(timeline => timeline.Map.Path)];
        foreach (TimelineFile timeline in timelines)
        {
            if (TimelineFiles.EarlierInSameFolder(timeline.Map.Path, paths) is string first)
                yield return WorkspaceFindings.IsSecondTimeline(timeline.Map, timelines.First(other => other.Map.Path == first).Map);
        }
    }
}
