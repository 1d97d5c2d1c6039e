using Dateline.Language.Binding;
using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Workspace;

namespace Dateline.Generator.Pipeline;

/// <summary>A timeline with its files joined.</summary>
public sealed class JoinedTimeline(TimelineFile timeline, IReadOnlyList<EventsFile> files, BuildDate buildDate, Guarded<Analysis> analysis)
{
    public TimelineFile Timeline { get; } = timeline;

    public IReadOnlyList<EventsFile> Files { get; } = files;

    /// <summary>The day of the build for which it was joined.</summary>
    public BuildDate BuildDate { get; } = buildDate;

    public Guarded<Analysis> Analysis { get; } = analysis;

    public static JoinedTimeline Of(TimelineFile timeline, IReadOnlyList<EventsFile> files, BuildDate buildDate, AnalysisMemo memo, Stages stages)
    {
        List<BoundFile> bound = [];
        foreach (EventsFile file in files)
        {
            if (file.Bound.Value is not null)
                bound.Add(file.Bound.Value);
        }

        return new JoinedTimeline(timeline, files, buildDate, timeline.Definition.Then(timeline.Map, definition => stages.Analyse(definition, bound, buildDate, memo)));
    }

    /// <summary>Everything that is wrong with the timeline and its files, in printing order.</summary>
    public EquatableArray<Finding> Findings()
    {
        List<Finding> findings = [.. Analysis.Value?.Findings ?? []];
        foreach (EventsFile file in Files)
        {
            if (file.Bound.Fault is not null)
                findings.Add(file.Bound.Fault);
        }

        if ((Timeline.Definition.Fault ?? Analysis.Fault) is Finding fault)
            findings.Add(fault);
        findings.Sort(FindingOrder.Instance);
        return findings.ToEquatableArray();
    }
}
