using Dateline.Emit.CSharp;
using Dateline.Language.Collections;
using Dateline.Language.Workspace.Settings;
using Microsoft.CodeAnalysis;

namespace Dateline.Generator.Pipeline;

/// <summary>The steps that look at the project.</summary>
internal static class ProjectSteps
{
    public static IncrementalValueProvider<ProjectSettings> Settings(IncrementalGeneratorInitializationContext context) =>
        context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => ProjectSettings.Of(options.GlobalOptions))
            .WithTrackingName(Steps.Settings);

    /// <summary>What a workspace has to know besides the files.</summary>
    public static IncrementalValueProvider<WorkspaceSettings> OfWorkspace(
        IncrementalGeneratorInitializationContext context, IncrementalValueProvider<ProjectSettings> settings, IncrementalValueProvider<Host> host, Stages stages) =>
        context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => (BuildDate: ProjectSettings.BuildDateOf(options.GlobalOptions), Misread: ProjectSettings.MisreadPropertyOf(options.GlobalOptions)))
            .Combine(settings.Combine(host))
            .Select((pair, _) => new WorkspaceSettings
            {
                BuildDate = pair.Left.BuildDate,
                Target = CSharpTarget.Of(new CSharpProject("", pair.Right.Left.RootNamespace, LacksOf(pair.Right.Right.Lack, pair.Left.Misread))),
                IsRemembering = true,
                Stages = stages.OfLanguage,
            })
            .WithTrackingName(Steps.WorkspaceSettings);

    public static IncrementalValueProvider<FindingReporter> Reporter(IncrementalGeneratorInitializationContext context) =>
        context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => new FindingReporter(ProjectSettings.HelpLinkOf(options.GlobalOptions)));

    public static IncrementalValueProvider<Host> Host(IncrementalGeneratorInitializationContext context) =>
        context.MetadataReferencesProvider
            .Where(Pipeline.Host.IsRuntime)
            .Collect()
            .Combine(context.ParseOptionsProvider)
            .Select(static (pair, _) => new Host(Pipeline.Host.IsCSharp12(pair.Right), pair.Left.Length > 0))
            .WithTrackingName(Steps.Host);

    private static EquatableArray<string> LacksOf(params string[] sentences) => sentences.Where(sentence => sentence.Length > 0).ToEquatableArray();
}
