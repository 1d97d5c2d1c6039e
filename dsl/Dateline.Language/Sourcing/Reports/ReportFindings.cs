using Dateline.Language.Binding.Bound;
using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Linking.Suspects;

namespace Dateline.Language.Sourcing.Reports;

/// <summary>What is said of a source that reports another value, and nobody says why it is not taken.</summary>
public static class ReportFindings
{
    private static readonly FindingDescriptor Silent = new("DTL5002", "Sources disagree, and nobody says why") { Rule = BuiltInRules.Agrees, IsForSources = true };

    public static IReadOnlyList<FindingDescriptor> All { get; } = [Silent];

    internal static RuleFinding IsNotAnswered(ContradictingReports reports, Report report)
    {
        (BoundEntry entry, BoundField field, string stated) = (reports.Entry, reports.Field, reports.Stated);
        string reported = ReportedText.Of(report.Value);
        string sentence = Sentences.Fitting(longest =>
            $"{Words.Quoted(report.Source.Id, longest)} says {Words.Shortened(reported, longest)}, but {Words.Quoted(field.Symbol.Name, longest)} is {Words.Shortened(stated, longest)} here, and nothing says why.");
        string way = DifferentSetting.Of(field.Value, report.Value) is { } setting
            ? $"They differ only {setting}. Write both in one form."
            : "Add \"why\" with the reason, or correct the one that is a slip.";
        var finding = new Finding(Silent, reports.PlaceOf(report.Source), $"{sentence} {way}")
        {
            Label = "this source says something else",
            Subject = Words.FieldOf(entry.Id, field.Symbol.Name),
            Picture = $"{report.Source.Id}: {reported}     ≠     {field.Symbol.Name}: {stated}",
            Related = EquatableArray.Of(new RelatedPlace(reports.PlaceOf(field.Value), $"here it is {stated}")),
            Repairs = ReportRepairs.Of(reports, report),
        };
        return new RuleFinding(entry, finding) { Grounds = new Grounds([.. reports.Suspects(), Suspect.Of(entry, field, report.Value)]) };
    }
}
