using System.Collections.Concurrent;
using Dateline.Language.Diagnostics;
using Dateline.Language.Text.Letters;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using LinePosition = Microsoft.CodeAnalysis.Text.LinePosition;
using Severity = Dateline.Language.Diagnostics.Severity;
using TextSpan = Microsoft.CodeAnalysis.Text.TextSpan;

namespace Dateline.Generator.Pipeline;

/// <summary>Says a finding in Roslyn's terms. No diagnostic made here is kept: a location holds on to what it points into.</summary>
/// <param name="Help">Where the project has the pages of the codes.</param>
internal sealed record FindingReporter(HelpLink Help)
{
    private static readonly ConcurrentDictionary<(FindingDescriptor Descriptor, HelpLink Help), DiagnosticDescriptor> Descriptors = new();

    public void Report(SourceProductionContext context, Finding finding) => context.ReportDiagnostic(DiagnosticOf(finding));

    private Diagnostic DiagnosticOf(Finding finding) => Diagnostic.Create(
        Descriptors.GetOrAdd((finding.Descriptor, Help), static key => DescriptorOf(key.Descriptor, key.Help)),
        LocationOf(finding.Place),
        SeverityOf(finding.Severity),
        finding.Related.Select(related => LocationOf(related.Place)),
        RepairProperties.Of(finding),
        ShownText.Of(finding.Message));

    private static DiagnosticDescriptor DescriptorOf(FindingDescriptor descriptor, HelpLink help) => new(
        descriptor.Code,
        descriptor.Title,
        "{0}",
        "Dateline",
        SeverityOf(descriptor.Severity),
        isEnabledByDefault: true,
        helpLinkUri: help.Of(descriptor.Code));

    /// <summary>The compiler prints the path as it is: one that would end the line is one that no editor opens at a click.</summary>
    private static Location LocationOf(Place place) => Location.Create(
        ShownText.Of(place.Path),
        new TextSpan(place.Span.Start, place.Span.Length),
        new LinePositionSpan(PositionOf(place.Start), PositionOf(place.End)));

    private static LinePosition PositionOf(Language.Text.LinePosition position) => new(position.Line, position.Character);

    private static DiagnosticSeverity SeverityOf(Severity severity) => severity switch
    {
        Severity.Error => DiagnosticSeverity.Error,
        Severity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };
}
