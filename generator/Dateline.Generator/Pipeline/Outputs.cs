using System.Text;
using Dateline.Emit.CSharp;
using Dateline.Emit.Model;
using Dateline.Language.Diagnostics;
using Dateline.Language.Schema;
using Dateline.Language.Text;
using Dateline.Language.Workspace;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Dateline.Generator.Pipeline;

/// <summary>Where models become files, and findings diagnostics.</summary>
internal static class Outputs
{
    private static readonly Encoding Utf8WithoutMark = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    public static void Types(
        IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<Guarded<TimelineShape>> shapes, IncrementalValueProvider<Host> host) =>
        Files(context, shapes, host, static shape => TypesWriter.Write(shape), static shape => shape.Namespace);

    public static void Data(
        IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<Guarded<FileData>> data, IncrementalValueProvider<Host> host) =>
        Files(context, data, host, static file => [DataWriter.Write(file)], static file => file.Namespace);

    public static void Origins(
        IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<Guarded<FileOrigins>> origins, IncrementalValueProvider<Host> host) =>
        Files(context, origins, host, static file => [OriginsWriter.Write(file)], static file => file.Namespace);

    public static void Index(
        IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<Guarded<TimelineIndex>> index, IncrementalValueProvider<Host> host) =>
        Files(context, index, host, static index => [IndexWriter.Write(index), EntriesWriter.Write(index)], static index => index.Namespace);

    public static void Findings(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<JoinedTimeline> joined) =>
        context.RegisterSourceOutput(
            joined.Select(static (timeline, _) => timeline.Findings()).WithTrackingName(Steps.Findings),
            static (context, findings) =>
            {
                foreach (Finding finding in findings)
                    FindingReporter.Report(context, finding);
            });

    public static void Strays(
        IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<TimelineFile> timelines, IncrementalValuesProvider<Assignment> assignments)
    {
        context.RegisterSourceOutput(timelines.Collect(), static (context, timelines) =>
        {
            foreach (Finding finding in Pipeline.Strays.SecondTimelines(timelines))
                FindingReporter.Report(context, finding);
        });
        context.RegisterSourceOutput(
            assignments.Where(static assignment => assignment.Timeline is null).WithTrackingName(Steps.Strays),
            static (context, stray) => FindingReporter.Report(context, Pipeline.Strays.HasNoTimeline(stray.Text, context.CancellationToken)));
    }

    public static void UnfitHost(
        IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<TimelineFile> timelines, IncrementalValueProvider<Host> host) =>
        context.RegisterSourceOutput(timelines.Combine(host), static (context, pair) =>
        {
            if (!pair.Right.HasCSharp12)
                FindingReporter.Report(context, TimelineFileFindings.UnfitProject(pair.Left.Map, "It needs C# 12 or later: set LangVersion, or a target framework of .NET 8 or later."));
            else if (!pair.Right.HasRuntime)
                FindingReporter.Report(context, TimelineFileFindings.UnfitProject(pair.Left.Map, "It needs a reference to the library Dateline.Runtime."));
        });

    public static void UnfitBuildDate(
        IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<TimelineFile> timelines, IncrementalValueProvider<BuildDate> buildDate) =>
        context.RegisterSourceOutput(timelines.Combine(buildDate), static (context, pair) =>
        {
            if (pair.Right.IsMisread)
                FindingReporter.Report(context, TimelineFileFindings.UnfitProject(pair.Left.Map, $"Its property DatelineAsOf is {Words.Quoted(pair.Right.Text)}, and no day such as 2021-10-18."));
        });

    private static void Files<T>(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<Guarded<T>> models,
        IncrementalValueProvider<Host> host,
        Func<T, IReadOnlyList<GeneratedFile>> write,
        Func<T, string> folderOf)
        where T : class =>
        context.RegisterSourceOutput(models.Combine(host), (context, pair) =>
        {
            if (pair.Left.Fault is not null)
                FindingReporter.Report(context, pair.Left.Fault);
            if (pair.Left.Value is not T model || !pair.Right.IsFit)
                return;
            FileMap map = new SourceFile(pair.Left.Path, "").Map;
            Guarded<IReadOnlyList<GeneratedFile>> files = Guard.Run(map, () => write(model));
            if (files.Fault is not null)
                FindingReporter.Report(context, files.Fault);
            foreach (GeneratedFile file in files.Value ?? [])
                context.AddSource($"{folderOf(model)}/{file.HintName}", SourceText.From(file.Text, Utf8WithoutMark));
        });
}
