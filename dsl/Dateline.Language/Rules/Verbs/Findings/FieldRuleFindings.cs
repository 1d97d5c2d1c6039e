using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Logic;

namespace Dateline.Language.Rules.Verbs.Findings;

/// <summary>A rule that fails on the fields of one entry, for the verbs that compare them with each other.</summary>
internal static class FieldRuleFindings
{
    private static readonly FindingDescriptor Excludes = new(RuleCodes.Excludes, "Two fields that exclude each other") { IsForSources = true };
    private static readonly FindingDescriptor Sum = new(RuleCodes.Sum, "A sum that is not the total") { IsForSources = true };
    private static readonly FindingDescriptor Within = new(RuleCodes.Within, "Out of bounds");
    private static readonly FindingDescriptor While = new(RuleCodes.While, "Not in the required state") { IsForSources = true };
    private static readonly FindingDescriptor Agree = new(RuleCodes.Agree, "Two fields that disagree") { IsForSources = true };
    private static readonly FindingDescriptor Derived = new(RuleCodes.Derived, "Not what it is derived from") { IsForSources = true };

    public static IReadOnlyList<FindingDescriptor> All { get; } = [Excludes, Sum, Within, While, Agree, Derived];

    public static Finding ExcludesFails(Place place, string message, string first, string second, Place? firstPlace) =>
        new(Excludes, place, message)
        {
            Label = $"not allowed beside {first}",
            Related = Other(firstPlace, $"{first} is here"),
            Repairs = EquatableArray.Of(
                new Repair($"Delete {second}", RepairSafety.Choice),
                new Repair($"Delete {first}", RepairSafety.Choice)),
        };

    public static Finding SumFails(Place place, string message) =>
        new(Sum, place, message) { Label = "does not add up", Repairs = Slip };

    public static Finding WithinFails(Place place, string message, Place? bound) =>
        new(Within, place, message) { Label = "out of bounds", Related = Other(bound, "the bound"), Repairs = bound is null ? SlipHere : Slip };

    public static Finding WhileFails(Place place, string message) =>
        new(While, place, message)
        {
            Label = "not in that state at the time",
            Repairs = EquatableArray.Of(
                new Repair("A slip in this entry: correct its date", RepairSafety.Choice),
                new Repair("An event is missing: add the one that changed the state before", RepairSafety.Choice)),
        };

    /// <param name="years">What a month of the two may be meant as; null for nothing else.</param>
    public static Finding AgreeFails(Place place, string message, Place? other, MeantAsYears? years) =>
        new(Agree, place, message + years?.Sentence)
        {
            Label = "does not agree",
            Related = Other(other, "the other value"),
            Repairs = years is null ? Slip : Slip.Prepend(years.Repair).ToEquatableArray(),
        };

    public static Finding DerivedFails(Place place, string message, IReadOnlyList<Place> others) =>
        new(Derived, place, message)
        {
            Label = "does not fit the other",
            Related = others.Select(other => new RelatedPlace(other, "what it is compared with")).ToEquatableArray(),
            Repairs = Slip,
        };

    private static EquatableArray<Repair> Slip { get; } =
        EquatableArray.Of(new Repair("A slip in one of the two: correct it there", RepairSafety.Choice));

    private static EquatableArray<Repair> SlipHere { get; } = EquatableArray.Of(new Repair("A slip here: correct the value", RepairSafety.Choice));

    private static EquatableArray<RelatedPlace> Other(Place? place, string label) =>
        place is null ? default : EquatableArray.Of(new RelatedPlace(place, label));
}
