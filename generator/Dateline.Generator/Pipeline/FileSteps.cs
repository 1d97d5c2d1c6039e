using Dateline.Emit.CSharp;
using Dateline.Emit.CSharp.Naming;
using Dateline.Emit.Model;
using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Workspace;
using Dateline.Language.Workspace.Documents;
using Dateline.Language.Workspace.Faults;
using Dateline.Language.Workspace.Files;
using Dateline.Language.Workspace.Settings;
using Dateline.Language.Workspace.Timelines;
using Microsoft.CodeAnalysis;

namespace Dateline.Generator.Pipeline;

/// <summary>The steps from texts to models.</summary>
internal static class FileSteps
{
    /// <summary>The file in which the build lists what it found and cannot read.</summary>
    public static bool IsListing(string path) => Words.FileName(path) == ListingText.FileName;

    public static IncrementalValueProvider<DatelineWorkspace> Workspace(
        IncrementalGeneratorInitializationContext context, IncrementalValueProvider<WorkspaceSettings> settings, WorkspaceMemo memo) =>
        context.AdditionalTextsProvider
            .Where(static text => FolderListing.Concerns(text.Path) || IsListing(text.Path))
            .Collect()
            .Combine(settings)
            .Select((pair, cancellation) => memo.Next(pair.Left, pair.Right, cancellation))
            .WithTrackingName(Steps.Workspace);

    /// <summary>The timeline files, read.</summary>
    public static IncrementalValuesProvider<TimelineDocument> Timelines(IncrementalValuesProvider<TimelineState> states) =>
        states
            .Select(static (state, _) => state.Timeline)
            .WithTrackingName(Steps.Definition);

    /// <summary>
    /// The timelines with their files. They come from the workspace and not from the texts one by one: where one text goes and
    /// another comes between two runs, Roslyn can hand over a third one twice.
    /// </summary>
    public static IncrementalValuesProvider<TimelineState> States(IncrementalValueProvider<DatelineWorkspace> workspace) =>
        workspace
            .SelectMany(static (workspace, cancellation) => workspace.Timelines(cancellation))
            .WithTrackingName(Steps.Timeline);

    /// <summary>The events files of timelines.</summary>
    public static IncrementalValuesProvider<EventsDocument> Events(IncrementalValueProvider<DatelineWorkspace> workspace) =>
        workspace
            .SelectMany(static (workspace, cancellation) => workspace.Timelines(cancellation).SelectMany(timeline => timeline.Files))
            .WithTrackingName(Steps.Bound);

    /// <summary>The paths of timelines whose namespace another has: their code would meet that of the other.</summary>
    public static IncrementalValueProvider<EquatableArray<string>> Meeting(
        IncrementalValueProvider<DatelineWorkspace> workspace, IncrementalValueProvider<ProjectSettings> settings) =>
        workspace
            .Combine(settings)
            .Select(static (pair, cancellation) => ProjectNamespaces.Of(pair.Left.Definitions(cancellation), pair.Right.RootNamespace).Meeting)
            .WithTrackingName(Steps.Namespaces);

    public static IncrementalValuesProvider<T> Apart<T>(
        this IncrementalValuesProvider<T> values, IncrementalValueProvider<EquatableArray<string>> meeting, Func<T, TimelineDocument> timelineOf) =>
        values
            .Combine(meeting)
            .Where(pair => !pair.Right.Contains(timelineOf(pair.Left).Path))
            .Select(static (pair, _) => pair.Left);

    public static IncrementalValuesProvider<Guarded<InNamespace<TimelineShape>>> Shapes(
        IncrementalValuesProvider<TimelineDocument> timelines, IncrementalValueProvider<ProjectSettings> settings, Stages stages) =>
        timelines
            .Combine(settings)
            .Select((pair, cancellation) => pair.Left.Definition(cancellation).Then(
                pair.Left.Map(cancellation), definition => stages.Shape(definition, pair.Right.RootNamespace)))
            .WithTrackingName(Steps.Shape);

    public static IncrementalValuesProvider<Guarded<InNamespace<FileData>>> Data(
        IncrementalValuesProvider<EventsDocument> events, IncrementalValueProvider<ProjectSettings> settings) =>
        events
            .Combine(settings)
            .Select(static (pair, cancellation) => pair.Left.Bound(cancellation).Then(pair.Left.Map(cancellation), bound => new InNamespace<FileData>(
                NamespaceOf(pair.Left.Timeline, pair.Right, cancellation), FileDataBuilder.Build(bound, ProjectSettings.RelativeTo(FolderOf(pair.Left.Timeline), pair.Left.Path)))))
            .WithTrackingName(Steps.Data);

    public static IncrementalValuesProvider<Guarded<InNamespace<FileOrigins>>> Origins(
        IncrementalValuesProvider<EventsDocument> events, IncrementalValueProvider<ProjectSettings> settings) =>
        events
            .Combine(settings)
            .Select(static (pair, cancellation) => pair.Left.Bound(cancellation).Then(pair.Left.Map(cancellation), bound => new InNamespace<FileOrigins>(
                NamespaceOf(pair.Left.Timeline, pair.Right, cancellation),
                FileOriginsBuilder.Build(bound, ProjectSettings.RelativeTo(FolderOf(pair.Left.Timeline), pair.Left.Path), pair.Right.RelativePathOf(pair.Left.Path)))))
            .WithTrackingName(Steps.Origins);

    public static IncrementalValuesProvider<Guarded<InNamespace<TimelineIndex>>> Index(
        IncrementalValuesProvider<TimelineState> timelines, IncrementalValueProvider<ProjectSettings> settings) =>
        timelines
            .Combine(settings)
            .Select(static (pair, cancellation) => pair.Left.Analysis(cancellation).Then(pair.Left.Timeline.Map(cancellation), analysis => new InNamespace<TimelineIndex>(
                NamespaceOf(pair.Left.Timeline, pair.Right, cancellation), TimelineIndexBuilder.Build(analysis, path => ProjectSettings.RelativeTo(FolderOf(pair.Left.Timeline), path)))))
            .WithTrackingName(Steps.Index);

    /// <summary>Everything that is found.</summary>
    public static IncrementalValueProvider<EquatableArray<Finding>> Findings(IncrementalValueProvider<DatelineWorkspace> workspace) =>
        workspace
            .Select(static (workspace, cancellation) => workspace.CheckUntried(cancellation).Findings.ToEquatableArray())
            .WithTrackingName(Steps.Findings);

    private static string NamespaceOf(TimelineDocument timeline, ProjectSettings settings, CancellationToken cancellation)
    {
        TimelineSchema schema = timeline.Definition(cancellation).Value!.Schema;
        return TimelineNamespace.Of(schema, settings.RootNamespace);
    }

    /// <summary>With slashes and a last one.</summary>
    private static string FolderOf(TimelineDocument timeline)
    {
        string slashed = timeline.Path.Replace('\\', '/');
        return slashed.Substring(0, slashed.LastIndexOf('/') + 1);
    }
}
