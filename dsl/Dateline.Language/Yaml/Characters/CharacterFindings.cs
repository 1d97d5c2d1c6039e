using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;

namespace Dateline.Language.Yaml.Characters;

/// <summary>Characters that one cannot see and that change what a file says.</summary>
public static class CharacterFindings
{
    private static readonly FindingDescriptor TabIndentationKind = new("DTL1010", "A tab at the beginning of a line");
    private static readonly FindingDescriptor TabInLineKind = new("DTL1011", "A tab inside a line");
    private static readonly FindingDescriptor InvisibleKind = new("DTL1012", "A blank or mark that one cannot see");
    private static readonly FindingDescriptor ControlKind = new("DTL1014", "A character that no text may contain");
    private static readonly FindingDescriptor LostLetterKind = new("DTL1015", "A letter that was lost");

    public static IReadOnlyList<FindingDescriptor> All { get; } =
        [TabIndentationKind, TabInLineKind, InvisibleKind, ControlKind, LostLetterKind];

    public static Finding TabIndentation(Place place, int spaces, Repair repair) =>
        new(TabIndentationKind, place, $"Line {Words.Number(place.LineNumber)} starts with a tab. Use {Words.Count(spaces, "space")} instead.")
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

    public static Finding Invisible(Place place, char character, Repair repair) =>
        new(InvisibleKind, place, $"Here stands {NameOf(character)}, which looks like nothing and is read as part of the text. {repair.Title.Substring(0, 1).ToUpperInvariant()}{repair.Title.Substring(1)}.")
        {
            Label = NameOf(character),
            Repairs = EquatableArray.Of(repair),
        };

    public static Finding ForeignLineEnd(Place place, char character, Repair repair) =>
        new(InvisibleKind, place, $"Here stands {NameOf(character)}, where some programs end the line and others do not. Put a space or a line end of your keyboard there.")
        {
            Label = NameOf(character),
            Repairs = EquatableArray.Of(repair),
        };

    public static Finding Control(Place place, char character, Repair repair) =>
        new(ControlKind, place, $"Here stands {NameOf(character)}, which no text may contain. Delete it.")
        {
            Label = NameOf(character),
            Repairs = EquatableArray.Of(repair),
        };

    public static Finding HalfCharacter(Place place, char character) =>
        new(ControlKind, place, $"Here stands half of a character ({CodeOf(character)}), probably from a cut text. Type the character anew.")
        {
            Label = "half of a character",
        };

    public static Finding LostLetter(Place place) =>
        new(LostLetterKind, place, "A letter is lost here: the file was not saved as UTF-8. Save it as UTF-8, and type the letter anew if it is still missing.")
        {
            Label = "a letter stood here",
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
