using Dateline.Language.Binding.Bound;
using Dateline.Language.Binding.Offered;
using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Schema.Symbols;
using Dateline.Logic;

namespace Dateline.Language.Binding.Findings;

/// <summary>Texts that are not the number which was asked for.</summary>
internal static class NumberFindings
{
    private static readonly FindingDescriptor NoNumber = new("DTL3030", "Not a number in digits");
    private static readonly FindingDescriptor NumberInWords = new("DTL3031", "A number in words");
    private static readonly FindingDescriptor SeparatedDigits = new("DTL3032", "A number with separators");
    private static readonly FindingDescriptor NegativeCount = new("DTL3033", "A count below zero");
    private static readonly FindingDescriptor NoWholeNumber = new("DTL3034", "Not a whole number");
    private static readonly FindingDescriptor InexactNumber = new("DTL3035", "A number that is not exact");
    private static readonly FindingDescriptor LargeNumber = new("DTL3036", "A number with too many digits");
    private static readonly FindingDescriptor OtherMinus = new("DTL3037", "Another minus sign");
    private static readonly FindingDescriptor MoreThanANumber = new("DTL3038", "More than a number");
    private static readonly FindingDescriptor ShareOfNumber = new("DTL3039", "A share instead of a number");

    public static IReadOnlyList<FindingDescriptor> All { get; } =
        [NoNumber, NumberInWords, SeparatedDigits, NegativeCount, NoWholeNumber, InexactNumber, LargeNumber, OtherMinus, MoreThanANumber, ShareOfNumber];

    public static Finding NotDigits(Slot slot, string text, IReadOnlyList<Offer> offers) =>
        new(NoNumber, slot.Place, $"This field takes {Asked(slot)}, and {Words.Quoted(text)} is not one. {(offers.Count == 0 ? "Write digits only." : $"Write {Offers.Listed(offers)}.")}")
        {
            Repairs = Offers.Repairs(offers),
        };

    /// <summary>What is wrong with it is evident from one of its signs.</summary>
    /// <param name="why">A clause: <c>the 2nd sign is the letter O</c>.</param>
    public static Finding OtherSigns(Slot slot, string text, string why, Offer offer) =>
        new(NoNumber, slot.Place, $"{Words.Quoted(text)} is not written in digits: {why}. Write {offer.Text}.") { Repairs = Offers.Repairs(offer) };

    public static Finding Signed(Slot slot, string text, Offer? offer) =>
        new(NoNumber, slot.Place, $"A count has no plus sign.{(offer is null ? "" : $" Write {offer.Text}.")} (To record how much a number rose, use a change.)")
        {
            Repairs = Offers.Repairs(offer),
        };

    /// <summary>A word that a number may have beside it, and that says what is counted.</summary>
    public static Finding WithUnit(Slot slot, string text, Offer? offer) =>
        new(MoreThanANumber, slot.Place, offer is null
            ? $"{Words.Quoted(text)} is more than a number. Write the number alone; anything else goes under \"note:\"."
            : $"{Words.Quoted(text)} has a word after the number. Write {offer.Text} alone; the field says what is counted.")
        {
            Repairs = Offers.Repairs(offer),
        };

    /// <summary>The letters beside it name what the field is declared to count in.</summary>
    public static Finding WithItsUnit(Slot slot, string text, string unit, IReadOnlyList<Offer> offers) =>
        new(MoreThanANumber, slot.Place, offers.Count == 0
            ? $"{Words.Quoted(text)} has its unit beside the number. Write the number alone; this field counts {Words.Quoted(unit)} anyway."
            : $"{Words.Quoted(text)} has its unit beside the number. Write {Offers.Listed(offers)}; this field counts {Words.Quoted(unit)} anyway.")
        {
            Repairs = Offers.Repairs(offers),
        };

    /// <summary>The letters beside it name another unit: converted, the number is another one.</summary>
    public static Finding WithAnotherUnit(Slot slot, string text, string unit)
    {
        Offer? unknown = slot.Unknown(text);
        return new Finding(MoreThanANumber, slot.Place, $"{Words.Quoted(text)} is in another unit: this field counts {Words.Quoted(unit)}. Convert it, and write the number alone; quote the source under \"note:\".")
        {
            Repairs = Offers.Repairs(unknown),
        };
    }

    /// <summary>What stands beside it is not known to be a unit, and the field is declared to count in another.</summary>
    public static Finding WithUndeclaredUnit(Slot slot, string text, string unit) =>
        new(MoreThanANumber, slot.Place, $"{Words.Quoted(text)} is more than a number, and this field counts {Words.Quoted(unit)}. Write how many {(unit.Length > 2 ? unit : "of these")} it was, in digits alone; quote the source under \"note:\".")
        {
            Repairs = Offers.Repairs(slot.Unknown(text)),
        };

    /// <summary>A number that says how large a part is.</summary>
    /// <param name="kind"><c>a percentage</c>, <c>a part of something</c>.</param>
    public static Finding Share(Slot slot, string text, string kind, IReadOnlyList<Offer> offers) => NotOneNumber(ShareOfNumber, slot, text, kind, offers);

    /// <summary>Such as a number and what it is in words: <c>8: eight</c>.</summary>
    public static Finding TwoNumbers(Slot slot, string text) => NotOneNumber(MoreThanANumber, slot, text, "two numbers", []);

    private static Finding NotOneNumber(FindingDescriptor descriptor, Slot slot, string text, string kind, IReadOnlyList<Offer> offers)
    {
        Offer? unknown = slot.Unknown(text);
        string advice = offers.Count > 0 ? Offers.Write(offers) : $" If no source gives the number, {InPlaceOfAValue.Advice(slot.Site, Offers.InBraces(Words.Shortened(text)), isFieldNamed: false)}.";
        return new Finding(descriptor, slot.Place, $"{Words.Quoted(text)} is {kind}, and this field takes {Asked(slot)}.{advice}")
        {
            Repairs = Offers.Repairs([.. offers, .. unknown is null ? (Offer[])[] : [unknown]]),
        };
    }

    /// <summary>A program has shortened it, or a person has: <c>1.23E+05</c>, <c>1.2k</c>.</summary>
    public static Finding Rounded(Slot slot, string text, string why, IReadOnlyList<Offer> offers)
    {
        Offer? unknown = slot.Unknown(text);
        string advice = InPlaceOfAValue.Advice(slot.Site, Offers.InBraces(Words.Shortened(text)), isFieldNamed: false);
        return new Finding(InexactNumber, slot.Place, $"{Words.Quoted(text)} {why}. If no source gives the exact number, {advice}{(offers.Count == 0 ? "" : $"; write {Offers.Listed(offers)}")}.")
        {
            Repairs = Offers.Repairs([.. unknown is null ? (Offer[])[] : [unknown], .. offers]),
        };
    }

    public static Finding InWords(Slot slot, string text, Offer? offer) =>
        new(NumberInWords, slot.Place, offer is null
            ? $"{Words.Quoted(text)} is a number in words. Write it in digits."
            : $"{Words.Quoted(text)} is a number in words. Write it in digits: {offer.Text}.")
        {
            Repairs = Offers.Repairs(offer),
        };

    /// <summary><c>none</c>: there were none, or nobody says how many.</summary>
    public static Finding None(Slot slot, string text, Offer? zero)
    {
        string otherwise = InPlaceOfAValue.Advice(slot.Site, "why", isFieldNamed: false);
        return new Finding(NumberInWords, slot.Place, zero is null
            ? $"{Words.Quoted(text)} is not a number in digits. If nobody says how many, {otherwise}."
            : $"{Words.Quoted(text)} is not a number in digits. Write {zero.Text} if there were none; if nobody says, {otherwise}.")
        {
            Repairs = Offers.Repairs(zero),
        };
    }

    public static Finding Separators(Slot slot, string text, IReadOnlyList<Offer> offers) =>
        new(SeparatedDigits, slot.Place, offers.Count switch
        {
            0 => $"{Words.Quoted(text)} has separators between its digits. Write the number without them.",
            1 when offers[0].Text.Contains('.') => $"Write the number with {(text.Contains(',') ? "a decimal point" : "a digit before its point")}: {offers[0].Text}.",
            1 => $"Write the number without separators: {offers[0].Text}.",
            _ => $"{Words.Quoted(text)} can be read in two ways.{Offers.Write(offers)}",
        })
        {
            Repairs = Offers.Repairs(offers),
        };

    public static Finding Negative(Slot slot) =>
        new(NegativeCount, slot.Place, "A count cannot be negative. Write how many there were. (To record that a number fell, use a change.)");

    public static Finding NotWhole(Slot slot, string text, Offer? whole) =>
        new(NoWholeNumber, slot.Place, whole is null
            ? $"This field takes whole numbers only, and {Words.Quoted(text)} is not one."
            : $"This field takes whole numbers only. Write {whole.Text}.")
        {
            Repairs = Offers.Repairs(whole),
        };

    /// <param name="meant">Which numbers the text allows; null where it does not say.</param>
    public static Finding Approximate(Slot slot, string text, NumberEstimate? meant)
    {
        if (slot.TakesEstimate)
            return EstimateFindings.InAnotherForm(slot, text, meant is { } estimate ? slot.OfferEstimate(estimate) : null);
        if (slot.Position == ValuePosition.Bound)
            return new Finding(InexactNumber, slot.Place, $"A bound is one exact number, and {Words.Quoted(text)} is not one.");
        Offer? unknown = slot.Unknown(text);
        string advice = InPlaceOfAValue.Advice(slot.Site, Offers.InBraces(Words.Shortened(text)), isFieldNamed: false);
        string orDecide = slot.Position is ValuePosition.Field or ValuePosition.LongFormValue ? ", or decide on a number and say how exact it is under \"note:\"" : "";
        return new Finding(InexactNumber, slot.Place, $"This field takes an exact number, and {Words.Quoted(text)} is not one. {char.ToUpperInvariant(advice[0])}{advice.Substring(1)}{orDecide}.{IfDeclared(slot, meant?.Text)}")
        {
            Repairs = Offers.Repairs(unknown),
        };
    }

    /// <summary>A step of about so much, in a series of exact numbers.</summary>
    /// <param name="type">The type of the series.</param>
    /// <param name="range">What a series of estimates would take.</param>
    public static Finding StepAbout(Slot slot, string text, IReadOnlyList<Offer> offers, string type, string range) =>
        new(InexactNumber, slot.Place, $"This series takes exact numbers, and {Words.Quoted(text)} is not one.{Offers.Write(offers)} A series that the timeline file declares as \"estimate of {type}\" takes {range}.") { Repairs = Offers.Repairs(offers) };

    /// <summary>The bounds of an estimate, with their names, where an exact number is asked for.</summary>
    /// <param name="place">The first of them, where they stand among other details.</param>
    public static Finding Bounds(Slot slot, Place? place = null) =>
        new(InexactNumber, place ?? slot.Place, $"This field takes one exact number, not bounds.{(slot.Position == ValuePosition.Bound ? "" : IfDeclared(slot, "such bounds"))}");

    /// <summary>What the timeline file would have to say for it; a series is always of exact numbers.</summary>
    private static string IfDeclared(Slot slot, string? form) => slot.Position is ValuePosition.BeforeArrow or ValuePosition.AfterArrow || slot.IsOfSeries
        ? ""
        : $" A field that the timeline file declares as \"estimate of {slot.Type.Name}\" takes {(form is null ? "such numbers, as 40..60 or 30.. (at least 30)" : Offers.Shown(form))}.";

    public static Finding TooLarge(Slot slot, string text) =>
        new(LargeNumber, slot.Place, $"{Words.Quoted(text)} has more digits than a number can have here. Look for a digit too many.");

    public static Finding MinusLookalike(Place place, string text, string repaired) =>
        new(OtherMinus, place, $"The dash in {Words.Quoted(text)} only looks like a minus sign. Use the one on the keyboard: {repaired}.")
        {
            Repairs = EquatableArray.Of(new Repair("Write -", RepairSafety.Safe, EquatableArray.Of(new TextEdit(place.Path, place.Span, "-")))),
        };

    private static string Asked(Slot slot) => slot.Type is ScalarType { Kind: ScalarKind.Number } ? "a number" : "a whole number";
}
