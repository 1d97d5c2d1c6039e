using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Rules.Expressions.Evaluation;
using Dateline.Logic;

namespace Dateline.Language.Rules.Verbs.Findings;

/// <summary>A rule that fails on an entry.</summary>
internal static class EntryRuleFindings
{
    private static readonly FindingDescriptor Check = new(RuleCodes.Check, "A rule does not hold");
    private static readonly FindingDescriptor Order = new(RuleCodes.Order, "Dates in the wrong order") { IsForSources = true };
    private static readonly FindingDescriptor Count = new(RuleCodes.Count, "Too few or too many");
    private static readonly FindingDescriptor Missing = new(RuleCodes.Requires, "A field that a rule requires");

    private const int MostBases = 6;

    public static IReadOnlyList<FindingDescriptor> All { get; } = [Check, Order, Count, Missing];

    /// <param name="missing">Fields that the condition asks for, and the entry leaves out.</param>
    /// <param name="items">Of lists, for which it fails.</param>
    /// <param name="isSlip">Whether a value that the entry states may be the mistake.</param>
    public static Finding CheckFails(Place place, string message, string picture, IReadOnlyList<string> missing, IReadOnlyList<FailingItem> items, bool isSlip) =>
        new(Check, place, items.Count == 0 ? message : $"{message} It fails for {Words.List([.. items.Select(item => item.Name)])}.")
        {
            Label = "this does not hold",
            Picture = picture,
            Related = items.Where(item => item.Place != place).Select(item => new RelatedPlace(item.Place, "for this one it fails")).ToEquatableArray(),
            Repairs = missing.Select(field => new Repair($"Add {field}:", RepairSafety.Choice))
                .Concat(isSlip ? [new Repair("A slip in this entry: correct the value", RepairSafety.Choice)] : [])
                .ToEquatableArray(),
        };

    /// <param name="relation">How the date stands to the other: <c>before</c>.</param>
    public static Finding OrderFails(Place place, string id, string message, string relation, Place? otherPlace) =>
        new(Order, place, message)
        {
            Label = $"{relation} the other",
            Related = otherPlace is null ? default : EquatableArray.Of(new RelatedPlace(otherPlace, "the other date")),
            Repairs = EquatableArray.Of(
                new Repair($"A slip in {id}: correct this date", RepairSafety.Choice),
                new Repair("A slip in the other date: correct it there", RepairSafety.Choice)),
        };

    /// <param name="asked">How many the rule allows: <c>at least 2</c>.</param>
    /// <param name="surplus">How many are too many; negative for how many are missing.</param>
    public static Finding CountFails(Place place, string message, string list, int count, string asked, int surplus) =>
        new(Count, place, message)
        {
            Label = $"{Words.Number(count)} here, {asked} required",
            Repairs = EquatableArray.Of(new Repair(
                surplus > 0 ? $"Delete {Words.Number(surplus)} of {list}" : $"Add {Words.Number(-surplus)}{(count == 0 ? "" : " more")} to {list}", RepairSafety.Choice)),
        };

    /// <param name="asked">How many the rule allows: <c>at least 2</c>.</param>
    /// <param name="surplus">How many are too many; negative for how many are missing.</param>
    /// <param name="bases">Where sources that are one say what they are based on.</param>
    public static Finding IndependentCountFails(Place place, string message, string list, int count, string asked, int surplus, IEnumerable<(string Id, Place Place)> bases) =>
        new(Count, place, message)
        {
            Label = $"{Words.Number(count)} independent here, {asked} required",
            Related = bases.Take(MostBases).Select(basis => new RelatedPlace(basis.Place, $"what {Words.Shortened(basis.Id)} is based on")).ToEquatableArray(),
            Repairs = EquatableArray.Of(new Repair(
                surplus > 0 ? $"Delete {Words.Number(surplus)} of {list}"
                    : surplus == -1 ? $"Add a source to {list} that goes back to another origin"
                    : $"Add {Words.Number(-surplus)} sources to {list} that go back to other origins",
                RepairSafety.Choice)),
        };

    /// <param name="path">What the rule asks for.</param>
    /// <param name="field">What is left out of it.</param>
    /// <param name="elsewhere">The entry that leaves it out; null where it is this one.</param>
    public static Finding FieldMissing(Place place, string message, string path, string field, string? elsewhere) =>
        new(Missing, place, message)
        {
            Label = $"{path} is missing",
            Repairs = EquatableArray.Of(
                new Repair(elsewhere is null ? $"Add {field}:" : $"Add {field}: to {elsewhere}", RepairSafety.Choice),
                new Repair($"No source gives it: {(elsewhere is null ? "" : $"in {elsewhere} write ")}{field}: {{ unknown: where you looked }}", RepairSafety.Choice)),
        };
}
