using Dateline.Language.Binding.Bound;
using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Linking.Suspects;

namespace Dateline.Language.Sourcing.Reports;

/// <summary>What is said of a source that is cited for a value, and reports another one.</summary>
public static class SelfContradictionFindings
{
    private static readonly FindingDescriptor Both = new("DTL5012", "One source with two values") { Rule = BuiltInRules.Agrees, IsForSources = true };

    public static IReadOnlyList<FindingDescriptor> All { get; } = [Both];

    /// <param name="cited">Its place among the sources of the value.</param>
    internal static RuleFinding SaysBoth(ContradictingReports reports, Report report, ReferenceValue cited)
    {
        (BoundEntry entry, BoundField field, string stated) = (reports.Entry, reports.Field, reports.Stated);
        string reported = ReportedText.Of(report.Value);
        string sentence = Sentences.Fitting(longest =>
            $"{Words.Quoted(report.Source.Id, longest)} is listed under \"sources\" for {Words.Shortened(stated, longest)} in {Words.Quoted(field.Symbol.Name, longest)}, and under \"says\" it says {Words.Shortened(reported, longest)}.");
        var finding = new Finding(
            Both,
            reports.PlaceOf(report.Source),
            $"{sentence} Keep the one that it says.")
        {
            // Somebody has decided; what is left is a source that is cited for what it does not say.
            Severity = reports.Evidence.Why is null ? Severity.Error : Severity.Warning,
            Label = $"this source says {reported}",
            Subject = Words.FieldOf(entry.Id, field.Symbol.Name),
            Picture = $"{report.Source.Id}: {reported}     ≠     {field.Symbol.Name}: {stated}",
            Related = EquatableArray.Of(
                new RelatedPlace(reports.PlaceOf(cited), $"and is listed for {stated}"),
                new RelatedPlace(reports.PlaceOf(field.Value), $"here it is {stated}")),
            Repairs = ReportRepairs.OfBoth(reports, report),
        };
        return new RuleFinding(entry, finding)
        {
            Grounds = new Grounds([.. reports.Suspects(), Suspect.Of(entry, field, report.Value)]),
        };
    }
}
