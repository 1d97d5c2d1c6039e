using Dateline.Language.Binding;
using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Linking;

namespace Dateline.Language.Sourcing;

/// <summary>What is said of a source that reports another value, and nobody says why it is not taken.</summary>
public static class ReportFindings
{
    private static readonly FindingDescriptor Silent = new("DTL5002", "Sources disagree, and nobody says why") { IsForSources = true };

    public static IReadOnlyList<FindingDescriptor> All { get; } = [Silent];

    internal static RuleFinding IsNotAnswered(BoundEntry entry, BoundField field, Report report)
    {
        string reported = ReportedText.Of(report.Value);
        string stated = ReportedText.Of(field.Value);
        string sentence = Sentences.Fitting(longest =>
            $"{Words.Quoted(report.Source.Id, longest)} says {Words.Cut(reported, longest)}, but {Words.Quoted(field.Symbol.Name, longest)} is {Words.Cut(stated, longest)} here, and nothing says why.");
        var finding = new Finding(
            Silent,
            entry.File.PlaceOf(report.Source.Span),
            $"{sentence} Add \"why\" with the reason, or correct one of the two.")
        {
            Label = "this source says something else",
            Subject = Words.FieldOf(entry.Id, field.Symbol.Name),
            Picture = $"{report.Source.Id}: {reported}     ≠     {field.Symbol.Name}: {stated}",
            Related = EquatableArray.Of(new RelatedPlace(entry.File.PlaceOf(field.Value.Span), $"here it is {stated}")),
            Repairs = EquatableArray.Of(
                new Repair("The value is right: add \"why\" with the reason", RepairSafety.Choice),
                new Repair($"The source is right: change {stated} to {reported}", RepairSafety.Choice),
                new Repair("A slip in what the source says: correct it", RepairSafety.Choice)),
        };
        IEnumerable<Suspect> ofValue = field.Value is ChangeValue change
            ? new[] { change.From, change.To, change.Delta }.OfType<BoundValue>().Select(half => Suspect.Of(entry, field, half))
            : [Suspect.Of(entry, field)];
        return new RuleFinding(BuiltInRules.Agrees, entry, finding) { Grounds = new Grounds([.. ofValue, Suspect.Of(entry, field, report.Value)]) };
    }
}
