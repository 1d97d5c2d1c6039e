using System.Collections.Concurrent;
using Dateline.Language.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Severity = Dateline.Language.Diagnostics.Severity;

namespace Dateline.Generator;

/// <summary>Says a finding in Roslyn's terms. Nothing made here is kept: a location holds on to what it points into.</summary>
internal static class FindingReporter
{
    private static readonly ConcurrentDictionary<FindingDescriptor, DiagnosticDescriptor> Descriptors = new();

    public static void Report(SourceProductionContext context, Finding finding) => context.ReportDiagnostic(DiagnosticOf(finding));

    private static Diagnostic DiagnosticOf(Finding finding) => Diagnostic.Create(
        Descriptors.GetOrAdd(finding.Descriptor, DescriptorOf),
        LocationOf(finding.Place),
        SeverityOf(finding.Severity),
        finding.Related.Select(related => LocationOf(related.Place)),
        properties: null,
        finding.Message);

    private static DiagnosticDescriptor DescriptorOf(FindingDescriptor descriptor) => new(
        descriptor.Code,
        descriptor.Title,
        "{0}",
        "Dateline",
        SeverityOf(descriptor.Severity),
        isEnabledByDefault: true);

    private static Location LocationOf(Place place) => Location.Create(
        place.Path,
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
