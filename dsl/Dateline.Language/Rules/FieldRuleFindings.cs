using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;

namespace Dateline.Language.Rules;

/// <summary>A rule that fails on the fields of one entry, for the verbs that compare them with each other.</summary>
internal static class FieldRuleFindings
{
    private static readonly FindingDescriptor Excludes = new("DTL4106", "Two fields that exclude each other") { IsForSources = true };
    private static readonly FindingDescriptor Sum = new("DTL4107", "A sum that is not the total") { IsForSources = true };
    private static readonly FindingDescriptor Within = new("DTL4108", "Out of bounds");
    private static readonly FindingDescriptor While = new("DTL4109", "Not in the required state") { IsForSources = true };
    private static readonly FindingDescriptor Agree = new("DTL4112", "Two fields that disagree") { IsForSources = true };
    private static readonly FindingDescriptor Derived = new("DTL4113", "Not what it is derived from") { IsForSources = true };

    public static IReadOnlyList<FindingDescriptor> All { get; } = [Excludes, Sum, Within, While, Agree, Derived];

    public static Finding ExcludesFails(Place place, Func<string, string> sentence, string first, string second, Place? firstPlace) =>
        new(Excludes, place, sentence($"both {first} and {second} are given, and only one of them is allowed"))
        {
            Label = $"not allowed beside {first}",
            Related = Other(firstPlace, $"{first} is here"),
            Repairs = EquatableArray.Of(
                new Repair($"Delete {second}", RepairSafety.Choice),
                new Repair($"Delete {first}", RepairSafety.Choice)),
        };

    public static Finding SumFails(Place place, Func<string, string> sentence, string facts) =>
        new(Sum, place, sentence(facts)) { Label = "does not add up", Repairs = Slip };

    public static Finding WithinFails(Place place, Func<string, string> sentence, string facts, Place? bound) =>
        new(Within, place, sentence(facts)) { Label = "out of bounds", Related = Other(bound, "the bound"), Repairs = bound is null ? SlipHere : Slip };

    public static Finding WhileFails(Place place, Func<string, string> sentence, string facts) =>
        new(While, place, sentence(facts))
        {
            Label = "not in that state at the time",
            Repairs = EquatableArray.Of(
                new Repair("A slip in this entry: correct its date", RepairSafety.Choice),
                new Repair("An event is missing: add the one that changed the state before", RepairSafety.Choice)),
        };

    public static Finding AgreeFails(Place place, Func<string, string> sentence, string facts, Place? other) =>
        new(Agree, place, sentence(facts)) { Label = "does not agree", Related = Other(other, "the other value"), Repairs = Slip };

    public static Finding DerivedFails(Place place, Func<string, string> sentence, string facts, IReadOnlyList<Place> others) =>
        new(Derived, place, sentence(facts))
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
