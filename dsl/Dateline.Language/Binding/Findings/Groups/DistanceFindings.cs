using Dateline.Language.Binding.Offered;
using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Text;

namespace Dateline.Language.Binding.Findings.Groups;

/// <summary>What can be wrong where it is said how far an event was from another one.</summary>
internal static class DistanceFindings
{
    private static readonly FindingDescriptor Impossible = new("DTL4020", "A distance that cannot be");
    private static readonly FindingDescriptor KeyIsUnknown = new("DTL4021", "A word that is not allowed beside an event");
    private static readonly FindingDescriptor Incomplete = new("DTL4022", "Half of a distance");

    private static readonly FindingDescriptor AsWords = new("DTL4023", "A distance in words");

    public static IReadOnlyList<FindingDescriptor> All { get; } = [Impossible, KeyIsUnknown, Incomplete, AsWords];

    public static Finding LeastIsMore(Place place, string least, string most, Place other) =>
        new(Impossible, place, $"At least {least} is more than at most {most}. Change one of the two.")
        {
            Related = EquatableArray.Of(new RelatedPlace(other, "this is less")),
        };

    /// <param name="meant">The word that was most likely meant; null where none is near.</param>
    /// <param name="mayBeEdited">With that word nothing else is missing.</param>
    public static Finding UnknownKey(Place place, string key, string? meant, IReadOnlyList<string> keys, bool mayBeEdited) =>
        new(KeyIsUnknown, place, $"{Words.Quoted(key)} is not allowed here. {(meant is null ? $"Use {Words.List(keys, lastWord: "or")}." : $"Did you mean \"{meant}\"?")}")
        {
            Repairs = meant is null || !mayBeEdited ? default : Replacements.Choice(place, meant),
        };

    public static Finding WithoutEvent(Place place) =>
        new(Incomplete, place, "Say from which event this is counted: add \"event:\" with the id of the event.");

    /// <summary>How far it was, and nothing else: <c>after: 2 weeks</c>.</summary>
    public static Finding WithoutEvent(Place place, string key, string amount) =>
        new(Incomplete, place, $"Say from which event this is counted, with its id: {{ event: …, {key}: {amount} }}.");

    /// <summary>What was exactly so far from an event was at least and at most so far.</summary>
    /// <param name="whole">The word and the amount behind it.</param>
    public static Finding Exactly(Place place, string key, string amount, Place whole)
    {
        string form = $"at-least: {amount}, at-most: {amount}";
        return new(KeyIsUnknown, place, $"{Words.Quoted(key)} is not allowed here. What was exactly so far says both: {form}.")
        {
            Repairs = EquatableArray.Of(new Repair($"Write {form}", RepairSafety.Choice, EquatableArray.Of(new TextEdit(whole.Path, whole.Span, form)))),
        };
    }

    public static Finding WithoutAmount(Place place, string id) =>
        new(Incomplete, place, $"Say how near the two were, for example {{ event: {Words.Shortened(id, 60)}, at-most: 2 weeks }}.");

    /// <summary>The event stands before the braces that say how far from it: <c>[trial-opens, at-least: 30 days]</c>.</summary>
    /// <param name="form">The whole, as it is written.</param>
    /// <param name="whole">What it replaces.</param>
    public static Finding BehindEvent(Place place, string form, Place whole) =>
        new(Incomplete, place, $"Say from which event this is counted, between its own braces: {form}.")
        {
            Repairs = EquatableArray.Of(new Repair($"Write {form}", RepairSafety.Choice, EquatableArray.Of(new TextEdit(whole.Path, whole.Span, form)))),
        };

    /// <summary>How far it was cannot be read: what there is of it is not lost with a name in its place.</summary>
    public static Finding Unclear(Place place, string text, string id, string key) =>
        new(AsWords, place, $"{Words.Quoted(text)} names an event and says more. Write the event and the distance apart, as in {{ event: {id}, {key}: 2 weeks }}.");

    /// <param name="forms">The forms of the language that may be meant.</param>
    /// <param name="mayBeEdited">The event that they name is one.</param>
    public static Finding InWords(Place place, IReadOnlyList<string> forms, bool mayBeEdited = true) =>
        new(AsWords, place, $"Write the event and the distance apart: {string.Join(" or ", forms)}.")
        {
            Repairs = !mayBeEdited ? default : forms.Select(form => new Repair($"Write {form}", RepairSafety.Choice, EquatableArray.Of(new TextEdit(place.Path, place.Span, form)))).ToEquatableArray(),
        };
}
