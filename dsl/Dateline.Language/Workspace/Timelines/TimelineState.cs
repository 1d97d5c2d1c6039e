using Dateline.Language.Binding.Bound;
using Dateline.Language.Diagnostics;
using Dateline.Language.Linking.EntryDrafts;
using Dateline.Language.Linking.Former;
using Dateline.Language.Workspace.Analyses;
using Dateline.Language.Workspace.Declared;
using Dateline.Language.Workspace.Definitions;
using Dateline.Language.Workspace.Documents;
using Dateline.Language.Workspace.Faults;
using Dateline.Language.Workspace.Layout;
using Dateline.Language.Workspace.Settings;

namespace Dateline.Language.Workspace.Timelines;

/// <summary>A timeline with its files, joined when it is first asked for.</summary>
public sealed class TimelineState
{
    private readonly Once<Joined> _joined;
    private readonly AnalysisMemo? _earlier;

    /// <param name="earlier">The state before an edit of a timeline file that declares the same; null where there was none.</param>
    internal TimelineState(TimelineDocument timeline, IReadOnlyList<EventsDocument> files, Surroundings around, WorkspaceSettings settings, TimelineState? earlier)
    {
        Timeline = timeline;
        Basis = earlier?.Basis ?? timeline;
        Files = files;
        Around = around;
        BuildDate = settings.BuildDate;
        AnalysisMemo? memo = earlier?.Memo;
        _earlier = memo;
        _joined = new Once<Joined>(cancellation => Join(memo, settings, cancellation));
    }

    public TimelineDocument Timeline { get; }

    /// <summary>The timeline file as it was first read of those that declare the same: its files are read against it.</summary>
    internal TimelineDocument Basis { get; }

    /// <summary>Its events files, in the order of paths.</summary>
    public IReadOnlyList<EventsDocument> Files { get; }

    internal Surroundings Around { get; }

    internal BuildDate BuildDate { get; }

    /// <summary>What was found in it so far, or in what it was before.</summary>
    private AnalysisMemo? Memo => _joined.Known?.Memo ?? _earlier;

    /// <summary>Everything joined; or the finding that says how that failed.</summary>
    public Guarded<Analysis> Analysis(CancellationToken cancellation) => _joined.Get(cancellation).Analysis;

    /// <summary>Which entries had other ids before, of those that are compiled. It waits for nothing but the files.</summary>
    public FormerIdTable FormerIds(CancellationToken cancellation) => FormerIdTable.Of([.. BoundFiles(cancellation).Select(DraftFiles.Without)]);

    /// <summary>Whether it would be the same with these files. What lies around a timeline is mostly nothing, and is otherwise looked at anew.</summary>
    internal bool Holds(TimelineDocument timeline, IReadOnlyList<EventsDocument> files, Surroundings around, WorkspaceSettings settings) =>
        ReferenceEquals(Timeline, timeline) && BuildDate == settings.BuildDate && Around.AreEmpty && around.AreEmpty && Around.Copies.Equals(around.Copies) && Files.SequenceEqual(files);

    /// <summary>What is wrong with the timeline and its files, in no order.</summary>
    internal IEnumerable<Finding> Findings(CancellationToken cancellation)
    {
        Guarded<Analysis> analysis = Analysis(cancellation);
        foreach (Finding finding in analysis.Value?.Findings ?? FindingsApart(cancellation))
            yield return finding;
        foreach (EventsDocument file in Files)
        {
            if (file.Bound(cancellation).Fault is { } fault)
                yield return fault;
        }

        if (analysis.Fault is not null)
            yield return analysis.Fault;
    }

    private IEnumerable<Finding> FindingsApart(CancellationToken cancellation) => Timeline.Definition(cancellation).Value is { } definition
        ? Analyses.Analysis.FindingsApart(definition, BoundFiles(cancellation))
        : [];

    private List<BoundFile> BoundFiles(CancellationToken cancellation)
    {
        var bound = new List<BoundFile>(Files.Count);
        foreach (EventsDocument file in Files)
        {
            if (file.Bound(cancellation).Value is { } value)
                bound.Add(value);
        }

        return bound;
    }

    private Joined Join(AnalysisMemo? earlier, WorkspaceSettings settings, CancellationToken cancellation)
    {
        List<BoundFile> bound = BoundFiles(cancellation);
        Surroundings around = bound.Count == Files.Count ? Around : Around with { HasUnreadable = true };
        AnalysisMemo? memo = settings.IsRemembering ? new AnalysisMemo(earlier) : null;
        Guarded<Analysis> analysis = Timeline.Definition(cancellation).Then(
            Timeline.Map(cancellation), definition =>
            {
                Analysis found = settings.Stages.Analyse(definition, bound, BuildDate, memo, around, settings.Work, cancellation);
                return DeclarationJudge.MayBeAsked(Timeline.Path, found.Findings) ? AtItsDeclaration(found, around, settings, cancellation) : found;
            });
        return new Joined(analysis, memo);
    }

    /// <summary>What a faulty declaration explains is said there, and nowhere else.</summary>
    private Analysis AtItsDeclaration(Analysis found, Surroundings around, WorkspaceSettings settings, CancellationToken cancellation)
    {
        CheckStages stages = settings.Stages.WithoutTrials;
        if (ReadTexts.Of(Timeline.Document, Files.Select(file => file.Document), stages, cancellation) is not { } texts)
            return found;
        return found with
        {
            Findings = DeclarationJudge.Judge(texts, found.Findings, timeline =>
            {
                TimelineDefinition definition = stages.ReadTimeline(timeline, settings.Target);
                return stages.Analyse(definition, [.. texts.Events.Select(file => stages.Bind(file.Tree, definition, cancellation))], BuildDate, null, around, settings.Work, cancellation).Findings;
            }),
        };
    }

    private sealed record Joined(Guarded<Analysis> Analysis, AnalysisMemo? Memo);
}
