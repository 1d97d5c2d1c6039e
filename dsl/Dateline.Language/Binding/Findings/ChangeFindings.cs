using Dateline.Language.Binding.Offered;
using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Yaml.Findings;
using Dateline.Logic;

namespace Dateline.Language.Binding.Findings;

/// <summary>Texts that do not say how a series moves.</summary>
internal static class ChangeFindings
{
    private static readonly FindingDescriptor NoMoveStated = new("DTL3060", "A value instead of a change");
    private static readonly FindingDescriptor ArrowLookalike = new("DTL3061", "Another arrow");
    private static readonly FindingDescriptor SecondArrow = new("DTL3062", "A change with two arrows");
    private static readonly FindingDescriptor NoValueAfter = new("DTL3063", "A change without its result");
    private static readonly FindingDescriptor StepOfNoNumber = new("DTL3064", "A step of something that is not a number");
    private static readonly FindingDescriptor StartsUnknown = new("DTL3065", "A change from unknown");
    private static readonly FindingDescriptor HalfIsUnread = new("DTL3066", "A change to a word that is not a value");
    private static readonly FindingDescriptor NothingChanged = new("DTL3069", "A change that changes nothing");
    private static readonly FindingDescriptor StepInFront = new("DTL3088", "A step before the arrow");

    public static IReadOnlyList<FindingDescriptor> All { get; } =
        [NoMoveStated, ArrowLookalike, SecondArrow, NoValueAfter, StepOfNoNumber, StartsUnknown, HalfIsUnread, NothingChanged, StepInFront];

    /// <summary>A value without an arrow: what it is from now on, or what it was on a day.</summary>
    public static Finding OneValue(Slot slot, string text, IReadOnlyList<Offer> offers, string example) =>
        NoMove(slot, text, offers, example, " (To record how things stood on a given day, use kind: as-of.)");

    /// <summary>A change in other words, or something that is none.</summary>
    public static Finding OtherWords(Slot slot, string text, IReadOnlyList<Offer> offers, string example) => NoMove(slot, text, offers, example, "");

    /// <summary>A part of the change is behind a comment sign.</summary>
    public static Finding Hidden(Place place, string hidden, Offer meant) =>
        new(SilentFindings.HidingHash, place, $"The \"#\" makes a comment of {Words.Quoted(hidden)}, which is a part of the change. Write {meant.Text}.") { Repairs = Offers.Repairs(meant) };

    /// <summary>How much it changed, in a form that a step does not have: <c>halved</c>, <c>+5%</c>.</summary>
    public static Finding InProportion(Slot slot, string text, string example) =>
        new(NoMoveStated, slot.Place, $"{Words.Quoted(text)} says how much it changed, but not from what to what. Write both values with an arrow between them{As(example)}.");

    /// <summary>How far it moved, but not in which direction.</summary>
    public static Finding NoDirection(Slot slot, string text, IReadOnlyList<Offer> offers) =>
        new(NoMoveStated, slot.Place, $"{Words.Quoted(text)} does not say whether it rose or fell.{Offers.Write(offers)}") { Repairs = Offers.Repairs(offers) };

    /// <summary>Both values, in brackets or braces.</summary>
    public static Finding InBrackets(Slot slot, IReadOnlyList<Offer> offers, string series) =>
        new(NoMoveStated, slot.Place, $"A change of {Words.Quoted(series)} is written with an arrow.{(offers.Count > 0 ? Offers.Write(offers) : " Write the old value, an arrow, and the new value.")}")
        {
            Repairs = Offers.Repairs(offers),
        };

    public static Finding NoChange(Slot slot, string text) =>
        new(NothingChanged, slot.Place, $"{Words.Quoted(text)} says that nothing changed. Leave this line out; how things stood on a day is recorded with kind: as-of.");

    /// <summary>What it was, without what it is now.</summary>
    public static Finding OnlyBefore(Slot slot, string text, string example) =>
        new(NoValueAfter, slot.Place, $"{Words.Quoted(text)} says what it was, but not what it is now. Write the new value after an arrow{As(example)}.");

    public static Finding OtherArrow(Place place, string written, bool mayBeEdited) =>
        new(ArrowLookalike, place, $"Write the arrow as ->, not {Words.Shortened(written)}.")
        {
            Repairs = mayBeEdited ? EquatableArray.Of(new Repair("Write ->", RepairSafety.Safe, EquatableArray.Of(new TextEdit(place.Path, place.Span, "->")))) : default,
        };

    public static Finding TwoArrows(Place place, string text, IReadOnlyList<Offer> offers) =>
        new(SecondArrow, place, $"{Words.Quoted(text)} has two arrows. {(offers.Count > 0 ? $"Write {Offers.Listed(offers)}." : "An event changes a value once: give each change an event of its own.")}")
        {
            Repairs = Offers.Repairs(offers),
        };

    /// <param name="mayBeNobody">Whether there may be nobody.</param>
    public static Finding NothingAfter(Place place, string text, bool mayBeNobody) =>
        new(NoValueAfter, place, $"{Words.Quoted(text)} does not say what comes after the arrow. Write the new value there{(mayBeNobody ? $", {Nobody.Word}," : ",")} or unknown.");

    public static Finding MoveOfNoNumber(Slot slot, string text, string series, string example) =>
        new(StepOfNoNumber, slot.Place, $"{Words.Quoted(text)} is a step up or down, but {Words.Quoted(series)} is not a number. Write what it was, an arrow, and what it is now{As(example)}.");

    /// <summary>A step in place of the number before the arrow: <c>-10 -> 20</c>.</summary>
    public static Finding StepBefore(Slot half, string text, Offer before) =>
        new(StepInFront, half.Place, $"{Words.Quoted(text)} is how much it changed; before the arrow goes what it was. Write {before.Text}.") { Repairs = Offers.Repairs(before) };

    /// <summary>A word that says that nobody knows, other than the one of the language.</summary>
    public static Finding UnknownAfter(Slot half, string text, Offer? unknown) =>
        new(HalfIsUnread, half.Place, $"{Words.Quoted(text)} is not a value. If nobody knows what came after, write unknown.") { Repairs = Offers.Repairs(unknown) };

    /// <param name="beforeArrow">The word with the space behind it; null where it cannot be taken out.</param>
    public static Finding UnknownBefore(Place place, Place? beforeArrow) =>
        new(StartsUnknown, place, "A change cannot start from unknown. Delete what is before the arrow; the change then starts from whatever it was.")
        {
            Repairs = beforeArrow is null ? default : EquatableArray.Of(new Repair(
                "Delete what is before the arrow", RepairSafety.Choice, EquatableArray.Of(new TextEdit(beforeArrow.Path, beforeArrow.Span, "")))),
        };

    private static Finding NoMove(Slot slot, string text, IReadOnlyList<Offer> offers, string example, string further) =>
        new(NoMoveStated, slot.Place, $"{Words.Quoted(text)} does not show a change. {(offers.Count > 0 ? $"Write {Offers.Listed(offers)}." : $"Write the old value, an arrow, and the new value{As(example)}.")}{further}")
        {
            Repairs = Offers.Repairs(offers),
        };

    private static string As(string example) => example.Length == 0 ? "" : $", as in {example}";
}
