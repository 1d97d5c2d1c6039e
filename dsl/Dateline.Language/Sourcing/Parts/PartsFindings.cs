using Dateline.Dates;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Linking.Suspects;
using Dateline.Language.Sourcing.Reports;
using Dateline.Logic;

namespace Dateline.Language.Sourcing.Parts;

/// <summary>What is said of parts that make another number than the one they break down.</summary>
public static class PartsFindings
{
    private static readonly FindingDescriptor WrongSum = new("DTL5001", "Parts do not add up") { Rule = BuiltInRules.AddsUp, IsForSources = true };

    public static IReadOnlyList<FindingDescriptor> All { get; } = [WrongSum];

    /// <param name="wrong">The number that is probably mistyped; null where it may be any of them.</param>
    internal static RuleFinding DoNotAddUp(BoundEntry entry, BoundField field, Evidence evidence, decimal sum, decimal whole, WrongPart? wrong)
    {
        decimal gap = Math.Abs(whole - sum);
        Place value = entry.File.PlaceOf(field.Value.Span);
        Place? part = wrong?.Part is { } found ? entry.File.PlaceOf(found.Value.Span) : null;
        bool isShort = sum < whole;
        string first = $"The parts of {Words.Quoted(field.Symbol.Name)} add up to {Words.Number(sum)}, but {WholeIs(field)} {Words.Number(whole)}";
        var finding = new Finding(
            WrongSum,
            part ?? value,
            sum == -whole
                ? $"{first}. Parts that make it less have a minus, the others have none."
                : $"{first}: {Words.Number(gap)} {(isShort ? "is missing" : "too many")}. {Advice(wrong, isShort, gap)}")
        {
            Label = part is null ? $"the parts make {Words.Number(sum)}" : $"with this they make {Words.Number(sum)}",
            Subject = Words.FieldOf(entry.Id, field.Symbol.Name),
            Picture = $"{string.Join(" + ", evidence.Parts.Select(one => $"{one.Name} {ReportedText.Of(one.Value)}"))} = {Words.Number(sum)}     {(isShort ? "<" : ">")}     {Words.Number(whole)}",
            Related = EquatableArray.Of(part is null
                ? new RelatedPlace(entry.File.PlaceOf(evidence.PartsSpan), $"together {Words.Number(sum)}")
                : new RelatedPlace(value, $"this says {Words.Number(whole)}")),
            Repairs = Repairs(wrong, isShort, gap, sum, whole, field.Value is ChangeValue),
        };
        return Of(entry, field, evidence, finding);
    }

    private static string WholeIs(BoundField field) => field.Value is ChangeValue ? "the change is by" : "the value is";

    /// <summary>Of numbers that are partly known: none of those that they may be add up.</summary>
    internal static RuleFinding CannotAddUp(BoundEntry entry, BoundField field, Evidence evidence, in Value sum, in Value whole)
    {
        bool isShort = Comparison.IsLess(sum, whole) == Truth.True;
        string gap = Words.Number(Distance.Between(sum, whole)?.Least ?? 0);
        string sumIs = ValueWords.Of(sum);
        var finding = new Finding(WrongSum, entry.File.PlaceOf(field.Value.Span),
            $"The parts of {Words.Quoted(field.Symbol.Name)} add up to {sumIs}, but {WholeIs(field)} {ValueWords.Of(whole)}: {(isShort ? $"at least {gap} is missing" : $"at least {gap} too many")}. Correct a part or the value{(isShort ? ", or add \"rest\" with what no source breaks down" : "")}.")
        {
            Label = $"the parts make {sumIs}",
            Subject = Words.FieldOf(entry.Id, field.Symbol.Name),
            Related = EquatableArray.Of(new RelatedPlace(entry.File.PlaceOf(evidence.PartsSpan), $"together {sumIs}")),
            Repairs = EquatableArray.Of(
                new Repair("A slip in a part: correct it", RepairSafety.Choice),
                new Repair("A slip in the value: correct it", RepairSafety.Choice)),
        };
        return Of(entry, field, evidence, finding);
    }

    private static RuleFinding Of(BoundEntry entry, BoundField field, Evidence evidence, Finding finding)
    {
        IEnumerable<Suspect> ofValue = field.Value is ChangeValue change
            ? new[] { change.From, change.To, change.Delta }.OfType<BoundValue>().Select(half => Suspect.Of(entry, field, half))
            : [Suspect.Of(entry, field)];
        return new RuleFinding(entry, finding)
        {
            Grounds = new Grounds([.. ofValue, .. evidence.Parts.Select(part => Suspect.Of(entry, field, part.Value))]),
        };
    }

    private static string Advice(WrongPart? wrong, bool isShort, decimal gap) => wrong switch
    {
        { Part: { } part, Meant: { } meant } => $"Probably {Words.Quoted(part.Name)} is {Words.Number(meant)}, not {Words.Number(wrong.Written)}; otherwise correct the value.",
        { Part: { } part } => $"Probably {Words.Quoted(part.Name)} has the number of the line above by mistake; otherwise correct the value.",
        _ when isShort => $"Correct a part or the value, or add \"rest: {Words.Number(gap)}\".",
        _ => "Correct a part or the value.",
    };

    private static EquatableArray<Repair> Repairs(WrongPart? wrong, bool isShort, decimal gap, decimal sum, decimal whole, bool isChange)
    {
        var slip = new Repair(wrong is { Part: { } part, Meant: { } meant } ? $"A slip in {part.Name}: change {Words.Number(wrong.Written)} to {Words.Number(meant)}" : "A slip in a part: correct it", RepairSafety.Choice);
        var other = new Repair(isChange ? "A slip in the change: correct the value before it or after it" : $"A slip in the value: change {Words.Number(whole)} to {Words.Number(sum)}", RepairSafety.Choice);
        Repair[] slips = wrong is { Part: null } ? [other, slip] : [slip, other];
        return isShort
            ? slips.Append(new Repair($"No source breaks it all down: add \"rest: {Words.Number(gap)}\"", RepairSafety.Choice)).ToEquatableArray()
            : slips.ToEquatableArray();
    }
}
