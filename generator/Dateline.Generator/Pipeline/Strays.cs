using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Workspace;
using Microsoft.CodeAnalysis;

namespace Dateline.Generator.Pipeline;

/// <summary>Findings about how files lie in folders.</summary>
internal static class Strays
{
    public static Finding HasNoTimeline(AdditionalText text, CancellationToken cancellation) =>
        WorkspaceFindings.HasNoTimeline(TimelineFile.SourceFileOf(text, cancellation).Map);

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
