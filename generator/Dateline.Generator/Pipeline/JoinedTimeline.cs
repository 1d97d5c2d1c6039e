using Dateline.Language.Binding;
using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Workspace;
using Dateline.Language.Workspace.Files;

namespace Dateline.Generator.Pipeline;

/// <summary>A timeline with its files joined.</summary>
public sealed class JoinedTimeline(TimelineFile timeline, IReadOnlyList<EventsFile> files, Surroundings around, BuildDate buildDate, Guarded<Analysis> analysis)
{
    public TimelineFile Timeline { get; } = timeline;

    public IReadOnlyList<EventsFile> Files { get; } = files;

    /// <summary>What lies beside the files and is not read.</summary>
    public Surroundings Around { get; } = around;

    /// <summary>The day of the build for which it was joined.</summary>
    public BuildDate BuildDate { get; } = buildDate;

    public Guarded<Analysis> Analysis { get; } = analysis;

    public static JoinedTimeline Of(TimelineFile timeline, IReadOnlyList<EventsFile> files, Surroundings around, BuildDate buildDate, AnalysisMemo memo, Stages stages)
    {
        List<BoundFile> bound = BoundOf(files);
        Surroundings known = bound.Count == files.Count ? around : around with { HasUnreadable = true };
        return new JoinedTimeline(
            timeline, files, around, buildDate, timeline.Definition.Then(timeline.Map, definition => stages.Analyse(definition, bound, buildDate, memo, known)));
    }

    /// <summary>Everything that is wrong with the timeline and its files, in printing order.</summary>
    public EquatableArray<Finding> Findings()
    {
        List<Finding> findings =
        [
            .. Analysis.Value?.Findings ?? (Timeline.Definition.Value is { } definition ? Language.Workspace.Analysis.FindingsApart(definition, BoundOf(Files)) : []),
        ];
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

    private static List<BoundFile> BoundOf(IReadOnlyList<EventsFile> files) => [.. files.Select(file => file.Bound.Value).OfType<BoundFile>()];
}
