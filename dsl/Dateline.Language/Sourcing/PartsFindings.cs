using Dateline.Language.Binding;
using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Linking;

namespace Dateline.Language.Sourcing;

/// <summary>What is said of parts that make another number than the one they break down.</summary>
public static class PartsFindings
{
    private static readonly FindingDescriptor WrongSum = new("DTL5001", "Parts do not add up") { IsForSources = true };

    public static IReadOnlyList<FindingDescriptor> All { get; } = [WrongSum];

    internal static RuleFinding DoNotAddUp(BoundEntry entry, BoundField field, Evidence evidence, decimal sum, decimal whole)
    {
        decimal gap = Math.Abs(whole - sum);
        Place value = entry.File.PlaceOf(field.Value.Span);
        bool isShort = sum < whole;
        string wholeIs = field.Value is ChangeValue ? "the change is by" : "the value is";
        var finding = new Finding(
            WrongSum,
            entry.File.PlaceOf(evidence.PartsSpan),
            sum == -whole
                ? $"The parts of {Words.Quoted(field.Symbol.Name)} add up to {Words.Number(sum)}, but {wholeIs} {Words.Number(whole)}. Parts that make it less have a minus, the others have none."
                : $"The parts of {Words.Quoted(field.Symbol.Name)} add up to {Words.Number(sum)}, but {wholeIs} {Words.Number(whole)}: {Words.Number(gap)} {(isShort ? "is missing" : "too many")}. "
                + (isShort ? $"Correct a part or the value, or add \"rest: {Words.Number(gap)}\"." : "Correct a part or the value."))
        {
            Label = $"together {Words.Number(sum)}",
            Subject = Words.FieldOf(entry.Id, field.Symbol.Name),
            Picture = $"{string.Join(" + ", evidence.Parts.Select(part => $"{part.Name} {ReportedText.Of(part.Value)}"))} = {Words.Number(sum)}     {(isShort ? "<" : ">")}     {Words.Number(whole)}",
            Related = EquatableArray.Of(new RelatedPlace(value, $"this says {Words.Number(whole)}")),
            Repairs = Repairs(isShort, gap, sum, whole, field.Value is ChangeValue),
        };
        IEnumerable<Suspect> ofValue = field.Value is ChangeValue change
            ? new[] { change.From, change.To, change.Delta }.OfType<BoundValue>().Select(half => Suspect.Of(entry, field, half))
            : [Suspect.Of(entry, field)];
        return new RuleFinding(BuiltInRules.AddsUp, entry, finding)
        {
            Grounds = new Grounds([.. ofValue, .. evidence.Parts.Select(part => Suspect.Of(entry, field, part.Value))]),
        };
    }

    private static EquatableArray<Repair> Repairs(bool isShort, decimal gap, decimal sum, decimal whole, bool isChange)
    {
        var slip = new Repair("A slip in a part: correct it", RepairSafety.Choice);
        var other = new Repair(isChange ? "A slip in the change: correct the value before it or after it" : $"A slip in the value: change {Words.Number(whole)} to {Words.Number(sum)}", RepairSafety.Choice);
        return isShort
            ? EquatableArray.Of(slip, other, new Repair($"No source breaks it all down: add \"rest: {Words.Number(gap)}\"", RepairSafety.Choice))
            : EquatableArray.Of(slip, other);
    }
}
