using System.Collections.Immutable;
using Dateline.Emit.Model;
using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Schema;
using Dateline.Language.Workspace;
using Dateline.Language.Workspace.Files;
using Dateline.Language.Workspace.Files.Naming;
using Microsoft.CodeAnalysis;

namespace Dateline.Generator.Pipeline;

/// <summary>The steps from texts to models.</summary>
internal static class FileSteps
{
    public static IncrementalValuesProvider<TimelineFile> Timelines(IncrementalGeneratorInitializationContext context, Stages stages) =>
        context.AdditionalTextsProvider
            .Where(static text => TimelineFiles.IsTimeline(text.Path))
            .Select((text, cancellation) => TimelineFile.Read(text, stages, cancellation))
            .WithTrackingName(Steps.Definition);

    public static IncrementalValueProvider<Namespaces> Namespaces(
        IncrementalValuesProvider<TimelineFile> timelines, IncrementalValueProvider<ProjectSettings> settings) =>
        timelines
            .Collect()
            .Combine(settings)
            .Select(static (pair, _) => Pipeline.Namespaces.Of(pair.Left, pair.Right.RootNamespace))
            .WithTrackingName(Steps.Namespaces);

    /// <summary>Without what belongs to a timeline whose namespace another has: its code would meet that of the other.</summary>
    public static IncrementalValuesProvider<T> Apart<T>(
        this IncrementalValuesProvider<T> values, IncrementalValueProvider<Namespaces> namespaces, Func<T, TimelineFile> timelineOf) =>
        values
            .Combine(namespaces.Select(static (namespaces, _) => namespaces.Meeting))
            .Where(pair => !pair.Right.Contains(timelineOf(pair.Left).Map.Path))
            .Select(static (pair, _) => pair.Left);

    /// <summary>The files that are not Dateline's by their names and could be meant to be, but for those of other programs.</summary>
    public static IncrementalValuesProvider<OtherFile> Others(IncrementalGeneratorInitializationContext context) =>
        context.AdditionalTextsProvider
            .Where(static text => LikelyFile.Of(text.Path) is not null)
            .Select(static (text, cancellation) => OtherFile.Of(text.Path, HandedText.Of(text, cancellation).File)!)
            .Where(static other => !other.IsOfAnotherProgram)
            .WithTrackingName(Steps.Others);

    /// <summary>What the build found in the folder of the project that cannot be read.</summary>
    public static IncrementalValueProvider<EquatableArray<FileFault>> Faults(IncrementalGeneratorInitializationContext context) =>
        context.AdditionalTextsProvider
            .Where(static text => Words.FileName(text.Path) == ListingText.FileName)
            .Select(static (text, cancellation) => ListingText.Read(text.GetText(cancellation)?.ToString() ?? "").Faults.ToEquatableArray())
            .Collect()
            .Select(static (faults, _) => faults.SelectMany(found => found).ToEquatableArray());

    public static IncrementalValueProvider<FolderLayout> Layout(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<TimelineFile> timelines,
        IncrementalValuesProvider<OtherFile> others,
        IncrementalValueProvider<EquatableArray<FileFault>> faults) =>
        timelines.Collect()
            .Combine(context.AdditionalTextsProvider.Where(static text => TimelineFiles.IsEvents(text.Path)).Select(static (text, _) => text.Path).Collect())
            .Combine(others.Collect())
            .Combine(faults)
            .Select(static (pair, _) => LayoutOf(pair.Left.Left.Left, pair.Left.Left.Right, pair.Left.Right, pair.Right))
            .WithTrackingName(Steps.Layout);

    public static IncrementalValuesProvider<Assignment> Assignments(
        IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<TimelineFile> timelines, IncrementalValueProvider<FolderLayout> layout) =>
        context.AdditionalTextsProvider
            .Where(static text => TimelineFiles.IsEvents(text.Path))
            .Combine(layout)
            .Combine(timelines.Collect().Select(static (timelines, _) => timelines.ToImmutableDictionary(timeline => timeline.Map.Path, StringComparer.Ordinal)))
            .Select(static (pair, _) => new Assignment(
                pair.Left.Left, pair.Left.Right.OwnerOf(pair.Left.Left.Path) is { } owner && pair.Right.TryGetValue(owner, out TimelineFile? timeline) ? timeline : null))
            .WithTrackingName(Steps.Assignment);

    public static IncrementalValuesProvider<EventsFile> Events(IncrementalValuesProvider<Assignment> assignments, Stages stages) =>
        assignments
            .Where(static assignment => assignment.Timeline is not null)
            .Select((assignment, cancellation) => EventsFile.Read(assignment.Text, assignment.Timeline!, stages, cancellation))
            .WithTrackingName(Steps.Bound);

    public static IncrementalValuesProvider<JoinedTimeline> Joined(
        IncrementalValuesProvider<TimelineFile> timelines,
        IncrementalValuesProvider<EventsFile> events,
        IncrementalValueProvider<FolderLayout> layout,
        IncrementalValueProvider<BuildDate> buildDate,
        JoinMemo memo,
        Stages stages) =>
        timelines
            .Combine(events.Collect())
            .Combine(layout.Combine(buildDate))
            .Select((pair, _) => Join(pair.Left.Left, pair.Left.Right, pair.Right.Left.Around(pair.Left.Left.Map.Path), pair.Right.Right, memo, stages))
            .WithTrackingName(Steps.Analysis);

    public static IncrementalValuesProvider<Guarded<TimelineShape>> Shapes(
        IncrementalValuesProvider<TimelineFile> timelines, IncrementalValueProvider<ProjectSettings> settings, Stages stages) =>
        timelines
            .Combine(settings)
            .Select((pair, _) => pair.Left.Definition.Then(pair.Left.Map, definition => stages.Shape(definition, pair.Right.RootNamespace)))
            .WithTrackingName(Steps.Shape);

    public static IncrementalValuesProvider<Guarded<FileData>> Data(
        IncrementalValuesProvider<EventsFile> events, IncrementalValueProvider<ProjectSettings> settings) =>
        events
            .Combine(settings)
            .Select(static (pair, _) => DataOf(pair.Left, pair.Right))
            .WithTrackingName(Steps.Data);

    public static IncrementalValuesProvider<Guarded<FileOrigins>> Origins(
        IncrementalValuesProvider<EventsFile> events, IncrementalValueProvider<ProjectSettings> settings) =>
        events
            .Combine(settings)
            .Select(static (pair, _) => OriginsOf(pair.Left, pair.Right))
            .WithTrackingName(Steps.Origins);

    public static IncrementalValuesProvider<Guarded<TimelineIndex>> Index(
        IncrementalValuesProvider<JoinedTimeline> joined, IncrementalValueProvider<ProjectSettings> settings) =>
        joined
            .Combine(settings)
            .Select(static (pair, _) => IndexOf(pair.Left, pair.Right))
            .WithTrackingName(Steps.Index);

    private static FolderLayout LayoutOf(
        ImmutableArray<TimelineFile> timelines, ImmutableArray<string> events, ImmutableArray<OtherFile> others, EquatableArray<FileFault> faults) => FolderLayout.Of(
        timelines.Where(timeline => timeline.Definition.Value is not null).Select(timeline => new PlacedTimeline(timeline.Map, timeline.Definition.Value!.Schema.Ignored)),
        events,
        others,
        faults.Concat(timelines.Select(timeline => timeline.Fault).OfType<FileFault>()),
        timelines.Where(timeline => timeline.Definition.Fault is not null).Select(timeline => timeline.Map.Path));

    private static JoinedTimeline Join(
        TimelineFile timeline, ImmutableArray<EventsFile> events, Surroundings around, BuildDate buildDate, JoinMemo memo, Stages stages)
    {
        List<EventsFile> files = [.. events.Where(file => ReferenceEquals(file.Timeline, timeline)).OrderBy(file => file.Map.Path, StringComparer.Ordinal)];
        Guarded<JoinedTimeline> joined = Guard.Run(
            timeline.Map, () => memo.Join(timeline, files, around, buildDate, analysed => JoinedTimeline.Of(timeline, files, around, buildDate, analysed, stages)));
        return joined.Value ?? new JoinedTimeline(timeline, files, around, buildDate, new Guarded<Analysis>(timeline.Map.Path, null, joined.Fault));
    }

    private static Guarded<FileData> DataOf(EventsFile file, ProjectSettings settings) =>
        file.Bound.Then(file.Map, bound => FileDataBuilder.Build(bound, NamespaceOf(file.Timeline, settings), file.RelativePath));

    private static Guarded<FileOrigins> OriginsOf(EventsFile file, ProjectSettings settings) =>
        file.Bound.Then(file.Map, bound => FileOriginsBuilder.Build(
            bound, NamespaceOf(file.Timeline, settings), file.RelativePath, settings.RelativePathOf(file.Map.Path)));

    private static Guarded<TimelineIndex> IndexOf(JoinedTimeline joined, ProjectSettings settings)
    {
        string folder = joined.Timeline.Folder;
        return joined.Analysis.Then(joined.Timeline.Map, analysis => TimelineIndexBuilder.Build(
            analysis, NamespaceOf(joined.Timeline, settings), path => ProjectSettings.RelativeTo(folder, path)));
    }

    private static string NamespaceOf(TimelineFile timeline, ProjectSettings settings)
    {
        TimelineSchema schema = timeline.Definition.Value!.Schema;
        return TimelineNamespace.Of(schema, settings.RootNamespace);
    }
}
