using Dateline.Language.Binding.Bound;
using Dateline.Language.Binding.Offered;
using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;

namespace Dateline.Language.Binding.Findings;

/// <summary>What can be wrong with a number that is partly known.</summary>
internal static class EstimateFindings
{
    private const string Forms = "Estimates are written as 40..60 (one number between), 30.. (at least 30), ..30 (at most 30), or { best: 40 } (about 40)";
    private const string FormsOfHalf = "Estimates are written as 40..60 (one number between), 30.. (at least 30) or ..30 (at most 30)";

    private static readonly FindingDescriptor OtherForm = new("DTL3143", "An estimate in another form");
    private static readonly FindingDescriptor Contradictory = new("DTL3144", "Bounds that contradict each other");
    private static readonly FindingDescriptor Empty = new("DTL3147", "An estimate without a number");
    private static readonly FindingDescriptor Twice = new("DTL3148", "A value and bounds at once");

    public static IReadOnlyList<FindingDescriptor> All { get; } = [OtherForm, Contradictory, Empty, Twice];

    /// <param name="offer">The same in the form of an estimate; null where it is not evident.</param>
    public static Finding InAnotherForm(Slot slot, string text, Offer? offer) => offer is not null
        ? new(OtherForm, slot.Place, $"{Words.Quoted(text)} is an estimate in another form. Write {Offers.Shown(offer)}.") { Repairs = Offers.Repairs([offer]) }
        : new(OtherForm, slot.Place, $"{Words.Quoted(text)} does not say between which numbers it lies. {(slot.Position is ValuePosition.BeforeArrow or ValuePosition.AfterArrow ? FormsOfHalf : Forms)}. Otherwise {InPlaceOfAValue.Advice(slot.Site, Offers.InBraces(Words.Shortened(text)), isFieldNamed: false)}.")
        {
            Repairs = Offers.Repairs(slot.Unknown(text)),
        };

    /// <summary>Bounds with names that the language has not.</summary>
    /// <param name="offer">Null where it cannot stand there.</param>
    public static Finding OtherNames(Slot slot, Offer? offer) =>
        new(OtherForm, slot.Place, offer is null ? $"The bounds of an estimate are called low, best and high. {Forms}." : $"The bounds of an estimate are called low, best and high. Write {Offers.Shown(offer)}.") { Repairs = Offers.Repairs(offer) };

    /// <summary>What is likeliest, behind the arrow of a change.</summary>
    /// <param name="offer">In place of the whole change.</param>
    public static Finding BehindArrow(Slot slot, string half, Offer offer) =>
        new(OtherForm, slot.Place, $"Behind an arrow stands one number or a range, and {Words.Quoted(half)} is neither. Write {offer.Text} in place of the whole change.") { Repairs = Offers.Repairs([offer]) };

    /// <summary>A step of about so much: how much it is at least and at most is not said.</summary>
    /// <param name="range">A range around it, as a step.</param>
    /// <param name="offer">What is certain; null where it cannot stand there.</param>
    public static Finding StepAbout(Slot slot, string text, string range, Offer? offer) =>
        new(OtherForm, slot.Place, $"{Words.Quoted(text)} does not say between which numbers it lies. Give both, as in {range}.{(offer is null ? "" : Offers.Write([offer]))}") { Repairs = Offers.Repairs(offer) };

    /// <summary>The word <c>best</c> says already that the number is not exact.</summary>
    public static Finding BestIsAbout(Slot slot, string text, Offer number) =>
        new(OtherForm, slot.Place, $"\"best\" says that it is about so many, and {Words.Quoted(text)} says so again. Write {number.Text}.") { Repairs = Offers.Repairs([number]) };

    /// <summary>A word that says what is counted, or something else.</summary>
    public static Finding WithWord(Slot slot, string text, Offer? offer) =>
        new(OtherForm, slot.Place, $"{Words.Quoted(text)} has a word after the estimate. Write {(offer is null ? "the estimate" : Offers.Shown(offer))} alone; anything else goes under \"note:\".")
        {
            Repairs = Offers.Repairs(offer),
        };

    public static Finding Reversed(Slot slot, decimal low, decimal high)
    {
        Offer? offer = slot.Offer($"{Words.Number(high)}..{Words.Number(low)}");
        return new(Contradictory, slot.Place, $"The smaller number comes first, and {Words.Number(low)} is larger than {Words.Number(high)}.{(offer is null ? "" : $" Write {offer.Text}.")}")
        {
            Repairs = Offers.Repairs(offer),
        };
    }

    public static Finding OutOfOrder(Place place, Place first, string lower, decimal small, string upper, decimal large) =>
        new(Contradictory, place, $"\"{upper}\" is {Words.Number(large)}, but \"{lower}\" is {Words.Number(small)}, which is more. Correct one of them.")
        {
            Related = EquatableArray.Of(new RelatedPlace(first, $"this says {Words.Number(small)}")),
        };

    public static Finding WithoutNumber(Place place, string text) => new(Empty, place, $"{Words.Quoted(text)} has no number on either side. {Forms}.");

    public static Finding ValueAndBounds(Place place, Place value, string bound, string other, string field) =>
        new(Twice, place, $"{Words.Quoted(field)} has both \"{other}\" and \"{bound}\". Keep one of them: what is likeliest goes under \"best\".")
        {
            Related = EquatableArray.Of(new RelatedPlace(value, "the other one")),
        };
}
