using Dateline.Language.Workspace;
using Microsoft.CodeAnalysis;

namespace Dateline.Generator.Pipeline;

/// <summary>The steps that look at the project.</summary>
internal static class ProjectSteps
{
    public static IncrementalValueProvider<ProjectSettings> Settings(IncrementalGeneratorInitializationContext context) =>
        context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => ProjectSettings.Of(options.GlobalOptions))
            .WithTrackingName(Steps.Settings);

    public static IncrementalValueProvider<BuildDate> BuildDate(IncrementalGeneratorInitializationContext context) =>
        context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => ProjectSettings.BuildDateOf(options.GlobalOptions))
            .WithTrackingName(Steps.BuildDate);

    public static IncrementalValueProvider<FindingReporter> Reporter(IncrementalGeneratorInitializationContext context) =>
        context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => new FindingReporter(ProjectSettings.HelpLinkOf(options.GlobalOptions)));

    public static IncrementalValueProvider<string> MisreadProperties(IncrementalGeneratorInitializationContext context) =>
        context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => ProjectSettings.MisreadPropertyOf(options.GlobalOptions));

    public static IncrementalValueProvider<Host> Host(IncrementalGeneratorInitializationContext context) =>
        context.MetadataReferencesProvider
            .Where(Pipeline.Host.IsRuntime)
            .Collect()
            .Combine(context.ParseOptionsProvider)
            .Select(static (pair, _) => new Host(Pipeline.Host.IsCSharp12(pair.Right), pair.Left.Length > 0))
            .WithTrackingName(Steps.Host);
}
