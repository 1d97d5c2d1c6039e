using Dateline.Language.Binding.Offered;
using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;

namespace Dateline.Language.Binding.Findings;

/// <summary>Texts that do not say how a set changes.</summary>
internal static class SetFindings
{
    private const string Nobody = "[]";

    private static readonly FindingDescriptor NoChangeOfSet = new("DTL3151", "Who joins and who leaves");
    private static readonly FindingDescriptor NamedTwice = new("DTL3152", "The same member twice");

    private static readonly FindingDescriptor NotAll = new("DTL3153", "All who are in a set");
    private static readonly FindingDescriptor Unnamed = new("DTL3154", "Others who are not named");

    public static IReadOnlyList<FindingDescriptor> All { get; } = [NoChangeOfSet, NamedTwice, NotAll, Unnamed];

    /// <param name="text">As it is written; empty where it is not a list of texts.</param>
    public static Finding NoChange(Slot slot, string text, IReadOnlyList<Offer> offers)
    {
        string says = text.Length == 0 ? "This does not say who joins and who leaves." : $"{Words.Quoted(text)} does not say who joins and who leaves.";
        string way = offers.Count > 0 ? Offers.Write(offers) : " Write + before each that joins and - before each that leaves: +one, -another.";
        return new(NoChangeOfSet, slot.Place, $"{says}{way}") { Repairs = Offers.Repairs(offers) };
    }

    /// <summary>All are meant, and nobody is named.</summary>
    public static Finding Everybody(Slot slot, string text, Offer? offer) =>
        new(Unnamed, slot.Place, $"{Words.Quoted(text)} names nobody.{(offer is null ? "" : $" Write {offer.Text}{Offers.If(offer.Condition)};")} {(offer is null ? "Name" : "otherwise name")} each of them in brackets behind an arrow, or with a sign before it: -> [one, another] or +one.") { Repairs = Offers.Repairs(offer) };

    /// <summary>An as-of tells who is in, and how it came so is told by an event.</summary>
    /// <param name="all">Those who are in, as a list; null where that cannot be told.</param>
    public static Finding AllAsked(Place place, string text, string? all) =>
        new(NotAll, place, $"{Words.Quoted(text)} does not list all who are in it on that day. Write {(all == Nobody ? $"{Nobody} if nobody is in it" : all is null ? "all of them in brackets: [one, another]" : $"all of them in brackets, or {all} if nobody else is in it")}. Who joins and who leaves is told by an event.")
        {
            Repairs = all is null ? default : EquatableArray.Of(new Repair($"Write {all} if nobody{(all == Nobody ? "" : " else")} is in it", RepairSafety.Choice, EquatableArray.Of(new TextEdit(place.Path, place.Span, all)))),
        };

    /// <summary>A list of nobody but those who are not named says nothing of the set.</summary>
    public static Finding NamesNobody(Place place, string text, bool isAfter) =>
        new(Unnamed, place, $"{Words.Quoted(text)} names nobody. {(isAfter ? "Write unknown without brackets: -> unknown" : "Delete what is before the arrow")}.")
        {
            Repairs = isAfter ? EquatableArray.Of(new Repair("Write unknown", RepairSafety.Choice, EquatableArray.Of(new TextEdit(place.Path, place.Span, "unknown")))) : default,
        };

    /// <summary>Others who are not named, in other words than the language has for them.</summary>
    /// <param name="written">What stands for them.</param>
    /// <param name="asText">How it is written where it is a text of the set itself; null where it can be none.</param>
    public static Finding InOtherWords(Place place, string text, string written, string? asText = null) =>
        new(Unnamed, place, $"{Words.Quoted(text)} names nobody. Write {written} for others who are not named{(asText is null ? "" : $", or {asText} if it is the text itself")}.")
        {
            Repairs = new[] { written, asText }.OfType<string>().Select(form => new Repair($"Write {form}", RepairSafety.Choice, EquatableArray.Of(new TextEdit(place.Path, place.Span, form)))).ToEquatableArray(),
        };

    /// <summary>Somebody joins or leaves whom nobody names: then it is not known any more who else is in it.</summary>
    /// <param name="change">The change as a whole.</param>
    /// <param name="joining">Who is named, and joins.</param>
    public static Finding UnnamedMoves(Place place, string text, Place change, IReadOnlyList<string> joining)
    {
        string all = joining.Count == 0 ? "-> unknown" : $"-> [{string.Join(", ", joining)}, unknown]";
        string others = text[0] == '+' ? "join" : "leave";
        return new(Unnamed, place, $"{Words.Quoted(text)} names nobody. If others {others} who are not named, write who is in it from then on for certain, and unknown for the others: -> [one, unknown].")
        {
            Repairs = EquatableArray.Of(new Repair($"Write {all}", RepairSafety.Choice, EquatableArray.Of(new TextEdit(change.Path, change.Span, all)))),
        };
    }

    public static Finding Twice(Place place, string name, Place first) =>
        new(NamedTwice, place, $"{Words.Quoted(name)} is named twice here, but is in a set or is not. Remove one of the two.")
        {
            Related = EquatableArray.Of(new RelatedPlace(first, "the first time")),
        };
}
