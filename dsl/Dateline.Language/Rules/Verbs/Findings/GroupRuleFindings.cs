using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Logic;

namespace Dateline.Language.Rules.Verbs.Findings;

/// <summary>A rule that fails on several entries together.</summary>
internal static class GroupRuleFindings
{
    private static readonly FindingDescriptor Unique = new(RuleCodes.Unique, "The same twice") { IsForSources = true };
    private static readonly FindingDescriptor NoOverlap = new(RuleCodes.NoOverlap, "Two at the same time") { IsForSources = true };
    private static readonly FindingDescriptor Gap = new(RuleCodes.Gap, "Too far apart, or too close");

    private static readonly FindingDescriptor AtOnce = new(RuleCodes.AtOnce, "Too many at the same time") { IsForSources = true };

    private static readonly FindingDescriptor Circle = new(RuleCodes.NoCircle, "Back to where it began") { IsForSources = true };

    public static IReadOnlyList<FindingDescriptor> All { get; } = [Unique, NoOverlap, Gap, AtOnce, Circle];

    public static Finding UniqueFails(Place place, string message, Place first) =>
        new(Unique, place, message)
        {
            Label = "the same again",
            Related = EquatableArray.Of(new RelatedPlace(first, "the first")),
            Repairs = EquatableArray.Of(
                new Repair("A slip in one of the two: correct it there", RepairSafety.Choice),
                new Repair("Both are the same thing: delete one", RepairSafety.Choice)),
        };

    public static Finding NoOverlapFails(Place place, string message, Place other) =>
        new(NoOverlap, place, message)
        {
            Label = "overlaps the other",
            Related = EquatableArray.Of(new RelatedPlace(other, "the other")),
            Repairs = EquatableArray.Of(new Repair("A slip in one of the two: correct its beginning or its end", RepairSafety.Choice)),
        };

    public static Finding CircleFails(Place place, string message, IReadOnlyList<Place> others) =>
        new(Circle, place, message)
        {
            Label = "leads back to this entry",
            Related = others.Select(other => new RelatedPlace(other, "and so on from here")).ToEquatableArray(),
            Repairs = EquatableArray.Of(new Repair(others.Count == 0 ? "A slip: name another entry, or delete the line" : "A slip in one of them: name another entry there, or delete the line", RepairSafety.Choice)),
        };

    public static Finding AtOnceFails(Place place, string message, IReadOnlyList<Place> others) =>
        new(AtOnce, place, message)
        {
            Label = "one too many from here",
            Related = others.Select(other => new RelatedPlace(other, "at the same time")).ToEquatableArray(),
            Repairs = EquatableArray.Of(
                new Repair("A slip in one of them: correct its beginning or its end", RepairSafety.Choice),
                new Repair("Two of them are the same: delete one", RepairSafety.Choice)),
        };

    public static Finding GapFails(Place place, string message, Place before, bool isShort) =>
        new(Gap, place, message)
        {
            Label = isShort ? "comes early" : "comes late",
            Related = EquatableArray.Of(new RelatedPlace(before, "the one before")),
            Repairs = isShort
                ? EquatableArray.Of(new Repair("A slip in one of the two: correct it there", RepairSafety.Choice))
                : EquatableArray.Of(
                    new Repair("A missing entry: add the one between the two", RepairSafety.Choice),
                    new Repair("A slip in one of the two: correct it there", RepairSafety.Choice)),
        };
}
