using System.Collections.Immutable;
using Dateline.Emit.Model;
using Dateline.Language.Schema;
using Dateline.Language.Workspace;
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

    public static IncrementalValuesProvider<Assignment> Assignments(
        IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<TimelineFile> timelines) =>
        context.AdditionalTextsProvider
            .Where(static text => TimelineFiles.IsEvents(text.Path))
            .Combine(timelines.Collect())
            .Select(static (pair, _) => new Assignment(pair.Left, OwnerOf(pair.Left.Path, pair.Right)))
            .WithTrackingName(Steps.Assignment);

    public static IncrementalValuesProvider<EventsFile> Events(IncrementalValuesProvider<Assignment> assignments, Stages stages) =>
        assignments
            .Where(static assignment => assignment.Timeline is not null)
            .Select((assignment, cancellation) => EventsFile.Read(assignment.Text, assignment.Timeline!, stages, cancellation))
            .WithTrackingName(Steps.Bound);

    public static IncrementalValuesProvider<JoinedTimeline> Joined(
        IncrementalValuesProvider<TimelineFile> timelines,
        IncrementalValuesProvider<EventsFile> events,
        IncrementalValueProvider<BuildDate> buildDate,
        JoinMemo memo,
        Stages stages) =>
        timelines
            .Combine(events.Collect())
            .Combine(buildDate)
            .Select((pair, _) => Join(pair.Left.Left, pair.Left.Right, pair.Right, memo, stages))
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

    private static TimelineFile? OwnerOf(string path, ImmutableArray<TimelineFile> timelines) =>
        TimelineFiles.OwnerOf(path, [.. timelines.Select(timeline => timeline.Map.Path)]) is string owner
            ? timelines.First(timeline => timeline.Map.Path == owner)
            : null;

    private static JoinedTimeline Join(TimelineFile timeline, ImmutableArray<EventsFile> events, BuildDate buildDate, JoinMemo memo, Stages stages)
    {
        List<EventsFile> files = [.. events.Where(file => ReferenceEquals(file.Timeline, timeline)).OrderBy(file => file.Map.Path, StringComparer.Ordinal)];
        Guarded<JoinedTimeline> joined = Guard.Run(
            timeline.Map, () => memo.Join(timeline, files, buildDate, analysed => JoinedTimeline.Of(timeline, files, buildDate, analysed, stages)));
        return joined.Value ?? new JoinedTimeline(timeline, files, buildDate, new Guarded<Analysis>(timeline.Map.Path, null, joined.Fault));
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
