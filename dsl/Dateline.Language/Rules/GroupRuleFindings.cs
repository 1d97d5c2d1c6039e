using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;

namespace Dateline.Language.Rules;

/// <summary>A rule that fails on several entries together.</summary>
internal static class GroupRuleFindings
{
    private static readonly FindingDescriptor Unique = new("DTL4105", "The same twice") { IsForSources = true };
    private static readonly FindingDescriptor NoOverlap = new("DTL4114", "Two at the same time") { IsForSources = true };
    private static readonly FindingDescriptor Gap = new("DTL4115", "A gap that is too long");

    public static IReadOnlyList<FindingDescriptor> All { get; } = [Unique, NoOverlap, Gap];

    public static Finding UniqueFails(Place place, Func<string, string> sentence, string facts, Place first) =>
        new(Unique, place, sentence(facts))
        {
            Label = "the same again",
            Related = EquatableArray.Of(new RelatedPlace(first, "the first")),
            Repairs = EquatableArray.Of(
                new Repair("A slip in one of the two: correct it there", RepairSafety.Choice),
                new Repair("Both are the same thing: delete one", RepairSafety.Choice)),
        };

    public static Finding NoOverlapFails(Place place, Func<string, string> sentence, string facts, Place other) =>
        new(NoOverlap, place, sentence(facts))
        {
            Label = "overlaps the other",
            Related = EquatableArray.Of(new RelatedPlace(other, "the other")),
            Repairs = EquatableArray.Of(new Repair("A slip in one of the two: correct its beginning or its end", RepairSafety.Choice)),
        };

    public static Finding GapFails(Place place, Func<string, string> sentence, string facts, Place before) =>
        new(Gap, place, sentence(facts))
        {
            Label = "comes late",
            Related = EquatableArray.Of(new RelatedPlace(before, "the one before")),
            Repairs = EquatableArray.Of(
                new Repair("A missing entry: add the one between the two", RepairSafety.Choice),
                new Repair("A slip in one of the two: correct it there", RepairSafety.Choice)),
        };
}
