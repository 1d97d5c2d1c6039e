using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;

namespace Dateline.Language.Rules;

/// <summary>What is wrong with the waivers of an entry or of a file.</summary>
internal static class WaiverFindings
{
    private static readonly FindingDescriptor Unknown = new("DTL4110", "Excused from no rule");
    private static readonly FindingDescriptor Nothing = new("DTL4111", "A waiver that waives nothing", Severity.Warning);
    private static readonly FindingDescriptor Error = new("DTL4119", "An error cannot be kept silent");

    public static IReadOnlyList<FindingDescriptor> All { get; } = [Unknown, Nothing, Error];

    public static Finding UnknownRule(Place place, string rule, string? nearest, IReadOnlyList<string> rules) =>
        new(Unknown, place, nearest is null
            ? $"There is no rule {Words.Quoted(rule)}. There is {Words.List(rules)}."
            : $"There is no rule {Words.Quoted(rule)}. Did you mean {Words.Quoted(nearest)}?")
        {
            Repairs = nearest is null ? default : EquatableArray.Of(
                new Repair($"Change it to {nearest}", RepairSafety.Choice, EquatableArray.Of(new TextEdit(place.Path, place.Span, nearest)))),
        };

    public static Finding UnknownCode(StatedWaiver waiver) =>
        new(Unknown, waiver.Place, $"There is no finding {Words.Quoted(waiver.Rule)}. Copy the code from the finding that is meant.");

    public static Finding ErrorSilenced(StatedWaiver waiver, FindingDescriptor error) =>
        new(Error, waiver.Place, $"{error.Code} is an error, and a file keeps only warnings and hints silent. Where a rule gives it, name the rule.");

    public static Finding NothingSilenced(StatedWaiver waiver) =>
        new(Nothing, waiver.Place, $"This file keeps {waiver.Rule} silent, but has no such finding. Take the line out.");

    public static Finding NothingWaived(StatedWaiver waiver) =>
        new(Nothing, waiver.Place, waiver.Entry is { } entry
            ? $"{Words.Quoted(entry.Id, 60)} is excused from {waiver.Rule}, but that rule finds nothing wrong with it. Take the line out."
            : $"This file is excused from {waiver.Rule}, but that rule finds nothing wrong in it. Take the line out.")
        {
            Label = "nothing to excuse",
        };
}
