using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;

namespace Dateline.Language.Yaml.Characters;

/// <summary>Characters that one cannot see and that change what a file says.</summary>
public static class CharacterFindings
{
    private static readonly FindingDescriptor TabIndentationKind = new("DTL1010", "A tab at the beginning of a line");
    private static readonly FindingDescriptor TabInLineKind = new("DTL1011", "A tab inside a line");
    private static readonly FindingDescriptor InvisibleKind = new("DTL1012", "An invisible space or mark");
    private static readonly FindingDescriptor ControlKind = new("DTL1014", "An invisible character that is not allowed");
    private static readonly FindingDescriptor LineEndKind = new("DTL1060", "Old-style line breaks", Severity.Warning);
    private static readonly FindingDescriptor LostLetterKind = new("DTL1015", "A letter that was lost");

    private static readonly FindingDescriptor MisreadKind = new("DTL1091", "Garbled letters", Severity.Warning);

    public static IReadOnlyList<FindingDescriptor> All { get; } =
        [TabIndentationKind, TabInLineKind, InvisibleKind, ControlKind, LostLetterKind, LineEndKind, MisreadKind];

    /// <summary>Whether it says that a character is one that no text may contain.</summary>
    internal static bool IsControl(Finding finding) => finding.Descriptor == ControlKind;

    /// <param name="edits">What mends every place of the file; empty where there are too many.</param>
    public static Finding Misread(Place place, string text, string meant, EquatableArray<TextEdit> edits) =>
        new(MisreadKind, place, $"{Words.Quoted(text, 20)} is probably {Words.Quoted(meant, 20)}, garbled when a program read the file in the wrong encoding and saved it. Restore the letters from the original.")
        {
            Label = $"probably {Words.Shortened(meant, 20)}",
            Repairs = EquatableArray.Of(
                edits.Count == 0
                    ? new Repair("Take the text from the original again, and save it as UTF-8", RepairSafety.Choice)
                    : new Repair($"Restore the letters ({Words.Count(edits.Count, "place")} in this file)", RepairSafety.Choice, edits)),
        };

    /// <param name="spaces">What the tabs of this line stand for; 0 where the spaces beside them are all that the line needs.</param>
    /// <param name="more">How many further lines start with a tab.</param>
    public static Finding TabIndentation(Place place, int spaces, int more, Repair repair) =>
        new(TabIndentationKind, place, more == 0
            ? $"Line {Words.Number(place.LineNumber)} {(place.Start.Character == 0 && spaces > 0 ? "starts with a tab" : "has a tab among its first spaces")}. {(spaces == 0 ? "Delete the tab" : $"Use {Words.Count(spaces, "space")} instead")}."
            : $"Line {Words.Number(place.LineNumber)} and {Words.Count(more, "other line")} start with tabs. Use spaces instead.")
        {
            Label = "a tab",
            Repairs = EquatableArray.Of(repair),
        };

    public static Finding TabInLine(Place place, Repair repair) =>
        new(TabInLineKind, place, $"Line {Words.Number(place.LineNumber)} contains a tab. Use a space instead.")
        {
            Label = "a tab",
            Repairs = EquatableArray.Of(repair),
        };

    /// <param name="more">How many further lines start with such a space.</param>
    public static Finding BlankIndentation(Place place, char character, int more, Repair repair) =>
        new(InvisibleKind, place, more == 0
            ? $"There is {NameOf(character)} at the start of this line, which looks like an ordinary one. {repair.Title}."
            : $"Line {Words.Number(place.LineNumber)} and {Words.Count(more, "other line")} start with {NameOf(character)}, which looks like an ordinary one. {repair.Title}.")
        {
            Label = NameOf(character),
            Repairs = EquatableArray.Of(repair),
        };

    public static Finding Invisible(Place place, char character, Repair repair) =>
        new(InvisibleKind, place, $"There is {NameOf(character)} here, which {(repair.Title.Contains("space") ? "looks like an ordinary one" : "is invisible")}. {repair.Title}.")
        {
            Label = NameOf(character),
            Repairs = EquatableArray.Of(repair),
        };

    /// <param name="runs">In how many places of the line they stand.</param>
    public static Finding Blanks(Place place, char character, int runs, Repair repair) => runs == 1
        ? Invisible(place, character, repair)
        : new Finding(InvisibleKind, place, $"There is {NameOf(character)} here and in {Words.Count(runs - 1, "other place")} on this line, which looks like an ordinary one. {repair.Title}.")
        {
            Label = NameOf(character),
            Repairs = EquatableArray.Of(repair),
        };

    /// <param name="more">How many further ones there are.</param>
    public static Finding ForeignLineEnd(Place place, char character, int more, Repair repair) =>
        new(InvisibleKind, place, more == 0
            ? $"There is {NameOf(character)} here, where some programs end the line and others do not. Put a space or an ordinary line break there."
            : $"There is {NameOf(character)} here and {Words.Count(more, "time")} more, where some programs end the line and others do not. {repair.Title}.")
        {
            Label = NameOf(character),
            Repairs = EquatableArray.Of(repair),
        };

    public static Finding Control(Place place, char character, Repair repair) =>
        new(ControlKind, place, "There is an invisible character here that must be deleted: " + NameOf(character) + ".")
        {
            Label = NameOf(character),
            Repairs = EquatableArray.Of(repair),
        };

    public static Finding HalfCharacter(Place place, char character) =>
        new(LostLetterKind, place, $"There is half of a character here ({CodeOf(character)}), probably from a text that was cut. Type the character again.")
        {
            Label = "half of a character",
        };

    public static Finding LoneCarriageReturn(Place place, bool isWholeFile, Repair repair) =>
        new(LineEndKind, place, isWholeFile
            ? "This file has old-style line breaks, and some programs read it as a single line. Save the file with ordinary line breaks."
            : "This line ends with an old-style line break, which some programs do not see. Put an ordinary line break there.")
        {
            Label = "an old-style line break (U+000D alone)",
            Repairs = EquatableArray.Of(repair),
        };

    /// <param name="place">Of one that cuts a text in quotes.</param>
    public static Finding CarriageReturnInText(Place place, Repair repair) =>
        new(LineEndKind, place, "An old-style line break divides this text, and some programs do not see it. Put a space there.")
        {
            Label = "an old-style line break (U+000D alone)",
            Repairs = EquatableArray.Of(repair),
        };

    public static Finding LostLetter(Place place) =>
        new(LostLetterKind, place, "A letter was lost here because the file was not saved as UTF-8. Save it as UTF-8 (Notepad: Save as, Encoding) and retype the letter.")
        {
            Label = "a letter was here",
        };

    private static string NameOf(char character) => character switch
    {
        '\u00A0' or '\u202F' => "a non-breaking space",
        '\u200B' => "a zero-width space",
        '\u2060' => "a word joiner",
        '\uFEFF' => "a byte order mark",
        '\u200C' or '\u200D' => "a zero-width joiner",
        '\u2028' => "a Unicode line separator",
        '\u2029' => "a Unicode paragraph separator",
        '\u0085' => "a \"next line\" character",
        (>= '\u2000' and <= '\u200A') or '\u1680' or '\u205F' or '\u3000' => "a special space",
        < ' ' or (>= '\u007F' and < '\u00A0') or >= '\uFFFE' => "a control character",
        _ => "a mark for the writing direction",
    } + $" ({CodeOf(character)})";

    private static string CodeOf(char character) => "U+" + ((int)character).ToString("X4", System.Globalization.CultureInfo.InvariantCulture);
}
