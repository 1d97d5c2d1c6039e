using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;

namespace Dateline.Language.Binding.Findings;

/// <summary>Texts that do not say how a series moves.</summary>
internal static class ChangeFindings
{
    private static readonly FindingDescriptor NoMoveStated = new("DTL3060", "A value where a change is asked for");
    private static readonly FindingDescriptor ArrowLookalike = new("DTL3061", "Another arrow");
    private static readonly FindingDescriptor SecondArrow = new("DTL3062", "A change with two arrows");
    private static readonly FindingDescriptor NoValueAfter = new("DTL3063", "A change without its result");
    private static readonly FindingDescriptor StepOfNoNumber = new("DTL3064", "A step of something that is no number");
    private static readonly FindingDescriptor StartsUnknown = new("DTL3065", "A change from unknown");

    private static readonly FindingDescriptor HalfIsUnread = new("DTL3066", "A change to a word that is no value");

    public static IReadOnlyList<FindingDescriptor> All { get; } =
        [NoMoveStated, ArrowLookalike, SecondArrow, NoValueAfter, StepOfNoNumber, StartsUnknown, HalfIsUnread];

    /// <param name="repaired">The change that was probably meant; null where that is not evident.</param>
    public static Finding NoMove(Place place, string text, string series, string? repaired) =>
        new(NoMoveStated, place,
            $"{Words.Quoted(text)} does not say how the {series} changes. {(repaired is null ? "A change is written 30 -> 20, or -> 20." : $"Write {repaired}.")} What was so on a day is told by \"kind: as-of\".")
        {
            Repairs = repaired is null ? default : Replacements.Choice(place, repaired),
        };

    public static Finding OtherArrow(Place place, string written) =>
        new(ArrowLookalike, place, $"Between before and after stands {Words.Quoted(written)}. Write the arrow as a hyphen and a greater-than sign: ->")
        {
            Repairs = Replacements.Safe(place, "->"),
        };

    public static Finding TwoArrows(Place place, string text) =>
        new(SecondArrow, place, $"{Words.Quoted(text)} has two arrows, but an event changes a value once. Give each change an event of its own.");

    public static Finding NothingAfter(Place place, string text) =>
        new(NoValueAfter, place, $"{Words.Quoted(text)} does not say what comes after the arrow. Write the new value there, or unknown.");

    public static Finding MoveOfNoNumber(Place place, string text, string series) =>
        new(StepOfNoNumber, place, $"{Words.Quoted(text)} is a step up or down, but the {series} is no number. Write what it was, an arrow, and what it is now.");

    /// <summary>A word that says that nobody knows, other than the one of the language.</summary>
    public static Finding HalfUnknown(Place place, string text, ValuePosition position) => position == ValuePosition.BeforeArrow
        ? new(StartsUnknown, place, $"{Words.Quoted(text)} does not say from what the change starts. Leave out what stands before the arrow: it then changes whatever it was.")
        : new(HalfIsUnread, place, $"{Words.Quoted(text)} is no value. Did you mean \"unknown\"? It says that nobody knows what came after.")
        {
            Repairs = Replacements.Choice(place, "unknown"),
        };

    /// <param name="beforeArrow">The word with the blank behind it.</param>
    public static Finding UnknownBefore(Place place, Place beforeArrow) =>
        new(StartsUnknown, place, "A change cannot start from unknown. Leave out what stands before the arrow: it then changes whatever it was.")
        {
            Repairs = EquatableArray.Of(new Repair(
                "Leave it out", RepairSafety.Choice, EquatableArray.Of(new TextEdit(beforeArrow.Path, beforeArrow.Span, "")))),
        };
}
