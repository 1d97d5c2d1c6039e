using Dateline.Language.Binding.Bound;
using Dateline.Language.Binding.Offered;
using Dateline.Language.Diagnostics;

namespace Dateline.Language.Binding.Findings;

/// <summary>Texts that are not the duration which was asked for.</summary>
internal static class DurationValueFindings
{
    private static readonly FindingDescriptor NoDuration = new("DTL3140", "Not a duration");
    private static readonly FindingDescriptor OtherForm = new("DTL3141", "A duration in another form");
    private static readonly FindingDescriptor Vague = new("DTL3142", "A duration that is not exact");

    public static IReadOnlyList<FindingDescriptor> All { get; } = [NoDuration, OtherForm, Vague];

    /// <param name="offer">The same in the form of a duration; null where nobody knows.</param>
    public static Finding NotOne(Slot slot, string text, Offer? offer) => offer is null
        ? new(NoDuration, slot.Place, $"This field takes a duration, and {Words.Quoted(text)} is not one. Durations are written as 6 months or 1 year 3 months.")
        : new(OtherForm, slot.Place, $"{Words.Quoted(text)} is a duration in another form. Write {Offers.Shown(offer)}.") { Repairs = Offers.Repairs([offer]) };

    public static Finding WithoutUnit(Slot slot, string text, IReadOnlyList<Offer> offers) =>
        new(NoDuration, slot.Place, $"This field takes a duration, and {Words.Quoted(text)} does not say what it counts.{(offers.Count == 0 ? "" : $" Write {Offers.Listed(offers)}.")}")
        {
            Repairs = Offers.Repairs(offers),
        };

    public static Finding OfHours(Slot slot, string text) =>
        new(NoDuration, slot.Place, $"{Words.Quoted(text)} counts hours, and a duration here counts years, months, weeks and days. For hours, give two moments.");

    public static Finding Negative(Slot slot, string text) =>
        new(NoDuration, slot.Place, $"{Words.Quoted(text)} is below zero, and a duration cannot be.{(slot.Position == ValuePosition.Distance ? " To count the other way, write before in place of after, or after in place of before." : "")}");

    public static Finding NotExact(Slot slot, string text)
    {
        if (slot.Position == ValuePosition.Distance)
            return new(Vague, slot.Place, $"A distance is an exact duration, and {Words.Quoted(text)} is not one. Write the shortest that it can be after at-least:, and the longest after at-most:, or leave it out.");
        Offer? unknown = slot.Unknown(text);
        string advice = InPlaceOfAValue.Sentence(slot.Site, Offers.InBraces(text));
        return new(Vague, slot.Place, $"This field takes an exact duration, and {Words.Quoted(text)} is not one. {advice}")
        {
            Repairs = unknown is null ? default : Offers.Repairs([unknown]),
        };
    }
}
