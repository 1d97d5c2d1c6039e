using Dateline.Language.Binding.Bound;
using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Linking.Edits;
using Dateline.Language.Linking.Suspects;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Language.Rules.Waiving;

/// <summary>What is wrong with the waivers of an entry or of a file.</summary>
internal static class WaiverFindings
{
    private static readonly FindingDescriptor Unknown = new("DTL4110", "An exception from a rule that does not exist");
    private static readonly FindingDescriptor Nothing = new("DTL4111", "An exception that is not needed", Severity.Warning);
    private static readonly FindingDescriptor Error = new("DTL4119", "An error cannot be kept silent");

    public static IReadOnlyList<FindingDescriptor> All { get; } = [Unknown, Nothing, Error];

    public static Finding UnknownRule(Place place, string rule, string? nearest, IReadOnlyList<string> rules) =>
        new(Unknown, place, nearest is null
            ? $"There is no rule {Words.Quoted(rule)}. The rules are {Words.List(rules)}."
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
        new(Nothing, waiver.Place, $"This file keeps {waiver.Rule} silent, but has no such finding. Delete the line.");

    public static Finding NothingWaived(StatedWaiver waiver) =>
        new(Nothing, waiver.Place, waiver.Entry is { } entry
            ? Sentences.Fitting(longest => $"{Words.Quoted(entry.Id, longest)} is excused from {Words.Shortened(waiver.Rule, longest)}, but that rule finds nothing wrong with it.") + " Delete the line."
            : $"This file is excused from {Words.Shortened(waiver.Rule, 60)}, but that rule finds nothing wrong in it. Delete the line.")
        {
            Label = "nothing to excuse",
            Repairs = Deletion(waiver),
        };

    /// <summary>Where the entry is excused from nothing else, the field goes with it.</summary>
    private static EquatableArray<Repair> Deletion(StatedWaiver waiver)
    {
        BoundField? field = waiver.Entry?.Find(BuiltIns.Except);
        return field?.Value is WaiversValue { Waivers.Count: 1 } && DeletedLines.Of(waiver.Entry!, field) is { } edit
            ? EquatableArray.Of(new Repair("Delete the exception", RepairSafety.Choice, EquatableArray.Of(edit)))
            : default;
    }
}
