using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;

namespace Dateline.Language.Rules;

/// <summary>What is wrong with the waivers of an entry.</summary>
internal static class WaiverFindings
{
    private static readonly FindingDescriptor Unknown = new("DTL4110", "Excused from no rule");
    private static readonly FindingDescriptor Nothing = new("DTL4111", "A waiver that waives nothing", Severity.Warning);

    public static IReadOnlyList<FindingDescriptor> All { get; } = [Unknown, Nothing];

    public static Finding UnknownRule(Place place, string rule, string? nearest, IReadOnlyList<string> rules) =>
        new(Unknown, place, nearest is null
            ? $"There is no rule {Words.Quoted(rule)}. There is {Words.List(rules)}."
            : $"There is no rule {Words.Quoted(rule)}. Did you mean {Words.Quoted(nearest)}?")
        {
            Repairs = nearest is null ? default : EquatableArray.Of(
                new Repair($"Change it to {nearest}", RepairSafety.Choice, EquatableArray.Of(new TextEdit(place.Path, place.Span, nearest)))),
        };

    public static Finding NothingWaived(Place place, string id, string rule) =>
        new(Nothing, place, $"{Words.Quoted(id, 60)} is excused from {rule}, but that rule finds nothing wrong with it. Take the line out.")
        {
            Label = "nothing to excuse",
        };
}
