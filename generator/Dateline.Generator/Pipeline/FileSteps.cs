using System.Collections.Immutable;
using Dateline.Emit.CSharp.Data;
using Dateline.Emit.CSharp.Naming;
using Dateline.Emit.CSharp.Writing;
using Dateline.Emit.CSharp;
using Dateline.Emit.Model;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Linking.EntryDrafts;
using Dateline.Language.Linking.Former;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Sourcing.Copies;
using Dateline.Language.Workspace.Documents;
using Dateline.Language.Workspace.Faults;
using Dateline.Language.Workspace.Files;
using Dateline.Language.Workspace.Settings;
using Dateline.Language.Workspace.Timelines;
using Dateline.Language.Workspace;
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
            .Where(static text => FolderListing.Concerns(text.Path) || IsListing(text.Path) || CopyPath.MayBe(text.Path))
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

    public static IncrementalValuesProvider<Guarded<InNamespace<FileEntries>>> Entries(
        IncrementalValuesProvider<EventsDocument> events, IncrementalValueProvider<ProjectSettings> settings, IncrementalValueProvider<EquatableArray<Renamings>> renamings) =>
        OfFile(events, settings, renamings, Steps.Entries, static (bound, path, _, _) => FileEntriesBuilder.Build(bound, path));

    /// <summary>What accessors of one file depend on in the others. An edit that brings no id and no kind and takes none is not looked at.</summary>
    public static IncrementalValueProvider<EquatableArray<InNamespace<EntriesLayout>>> Layouts(IncrementalValuesProvider<Guarded<InNamespace<FileEntries>>> entries) =>
        entries
            .Select(static (file, _) => file.Value is { } value
                ? (value.Namespace, value.Model.Path, Ids: value.Model.Entries.Select(entry => entry.Id).ToEquatableArray(),
                    Kinds: value.Model.Entries.Select(entry => entry.Kind).Distinct(StringComparer.Ordinal).ToEquatableArray())
                : default)
            .WithTrackingName(Steps.Ids)
            .Collect()
            .Select(static (files, _) => files
                .Where(file => file.Namespace is not null)
                .GroupBy(file => file.Namespace, StringComparer.Ordinal)
                .Select(timeline => new InNamespace<EntriesLayout>(timeline.Key, new EntriesLayout(
                    RepeatedEntries.Of(timeline.Select(file => (file.Path, file.Ids))),
                    EntryClasses.Of([.. timeline.Select(file => (file.Path, file.Ids.Count, file.Kinds))]))))
                .ToEquatableArray())
            .WithTrackingName(Steps.Layout);

    /// <summary>What a file says, as its C#: a model would be kept beside the text, and is four times as large.</summary>
    public static IncrementalValuesProvider<Guarded<InNamespace<GeneratedFile>>> Data(
        IncrementalValuesProvider<EventsDocument> events, IncrementalValueProvider<ProjectSettings> settings, IncrementalValueProvider<EquatableArray<Renamings>> renamings) =>
        OfFile(events, settings, renamings, Steps.Data, static (bound, path, ns, _) => DataWriter.Write(new(ns, FileDataBuilder.Build(bound, path))));

    public static IncrementalValuesProvider<Guarded<InNamespace<GeneratedFile>>> Origins(
        IncrementalValuesProvider<EventsDocument> events, IncrementalValueProvider<ProjectSettings> settings, IncrementalValueProvider<EquatableArray<Renamings>> renamings) =>
        OfFile(events, settings, renamings, Steps.Origins, static (bound, path, ns, settings) => OriginsWriter.Write(new(ns, FileOriginsBuilder.Build(bound, path, settings.RelativePathOf(bound.File.Path)))));

    public static IncrementalValuesProvider<Guarded<InNamespace<TimelineIndex>>> Index(
        IncrementalValuesProvider<TimelineState> timelines, IncrementalValueProvider<ProjectSettings> settings, Func<string, TimelineIndexMemo> memoOf) =>
        timelines
            .Combine(settings)
            .Select((pair, cancellation) => pair.Left.Analysis(cancellation).Then(pair.Left.Timeline.Map(cancellation), analysis => new InNamespace<TimelineIndex>(
                NamespaceOf(pair.Left.Timeline, pair.Right, cancellation),
                TimelineIndexBuilder.Build(analysis, path => ProjectSettings.RelativeTo(FolderOf(pair.Left.Timeline), path), memoOf(pair.Left.Timeline.Path)))))
            .WithTrackingName(Steps.Index);

    /// <summary>What the strings of the files of each timeline take, in whole megabytes, so that an edit rarely changes it.</summary>
    public static IncrementalValueProvider<EquatableArray<StringsOfTimeline>> Strings(
        IncrementalValuesProvider<Guarded<InNamespace<GeneratedFile>>> data,
        IncrementalValuesProvider<Guarded<InNamespace<GeneratedFile>>> origins,
        IncrementalValuesProvider<Guarded<InNamespace<FileEntries>>> entries) =>
        StringsOf(data, StringRoom.Of)
            .Combine(StringsOf(origins, StringRoom.Of))
            .Combine(StringsOf(entries, StringRoom.Of))
            .Select(static (files, _) => files.Left.Left.Concat(files.Left.Right).Concat(files.Right)
                .GroupBy(file => file.Namespace, StringComparer.Ordinal)
                .Select(timeline => new StringsOfTimeline(timeline.Key, timeline.Sum(file => file.Bytes) / 1_000_000 * 1_000_000))
                .ToEquatableArray());

    private static IncrementalValueProvider<ImmutableArray<StringsOfTimeline>> StringsOf<T>(IncrementalValuesProvider<Guarded<InNamespace<T>>> files, Func<T, long> measure)
        where T : class =>
        files
            .Select((file, _) => file.Value is { } value ? new StringsOfTimeline(value.Namespace, measure(value.Model)) : new StringsOfTimeline("", 0))
            .Collect();

    /// <summary>Everything that is found.</summary>
    public static IncrementalValueProvider<EquatableArray<Finding>> Findings(IncrementalValueProvider<DatelineWorkspace> workspace) =>
        workspace
            .Select(static (workspace, cancellation) => workspace.CheckUntried(cancellation).Findings.ToEquatableArray())
            .WithTrackingName(Steps.Findings);

    /// <param name="build">Makes something of a file, its path from the folder of the timeline file, and the namespace.</param>
    private static IncrementalValuesProvider<Guarded<InNamespace<T>>> OfFile<T>(
        IncrementalValuesProvider<EventsDocument> events, IncrementalValueProvider<ProjectSettings> settings, IncrementalValueProvider<EquatableArray<Renamings>> renamings,
        string step, Func<BoundFile, string, string, ProjectSettings, T> build) =>
        events
            .Combine(settings.Combine(renamings))
            .Select((pair, cancellation) => pair.Left.Bound(cancellation).Then(pair.Left.Map(cancellation), bound =>
            {
                (ProjectSettings settings, EquatableArray<Renamings> renamings) = pair.Right;
                string ns = NamespaceOf(pair.Left.Timeline, settings, cancellation);
                BoundFile current = CurrentFiles.Of(DraftFiles.Without(bound), Renamings.Of(renamings, pair.Left.Timeline.Path));
                return new InNamespace<T>(ns, build(current, ProjectSettings.RelativeTo(FolderOf(pair.Left.Timeline), pair.Left.Path), ns, settings));
            }))
            .WithTrackingName(step);

    internal static string NamespaceOf(TimelineDocument timeline, ProjectSettings settings, CancellationToken cancellation)
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
