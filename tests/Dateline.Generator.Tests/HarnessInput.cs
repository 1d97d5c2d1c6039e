using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Dateline.Generator.Tests;

internal sealed class MemoryText(string path, string text) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(text);

    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}

internal sealed class ProjectOptions(string rootNamespace, string folder, string asOf, string helpLink) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(rootNamespace, folder, asOf, helpLink);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

    private sealed class Values(string rootNamespace, string folder, string asOf, string helpLink) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value)
        {
            value = key switch
            {
                "build_property.RootNamespace" => rootNamespace,
                "build_property.ProjectDir" => folder,
                "build_property.DatelineAsOf" => asOf,
                "build_property.DatelineHelpLink" => helpLink,
                _ => "",
            };
            return value.Length > 0;
        }
    }
}

/// <summary>The severities of a <c>.globalconfig</c> file, as the compiler takes them.</summary>
internal sealed class ConfiguredSeverities(string globalConfig, string folder) : SyntaxTreeOptionsProvider
{
    private readonly AnalyzerConfigOptionsResult _options =
        AnalyzerConfigSet.Create(new[] { AnalyzerConfig.Parse(globalConfig, folder + ".globalconfig") }).GlobalConfigOptions;

    public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

    public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
        TryGetGlobalDiagnosticValue(diagnosticId, cancellationToken, out severity);

    public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
        _options.TreeOptions.TryGetValue(diagnosticId, out severity);
}
