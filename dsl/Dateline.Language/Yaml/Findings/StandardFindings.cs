using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;

namespace Dateline.Language.Yaml.Findings;

/// <summary>What one YAML program accepts, and another one refuses or reads as something else.</summary>
public static class StandardFindings
{
    private static readonly FindingDescriptor OutdentedKind = new("DTL1061", "Lines inside brackets that are not indented");
    private static readonly FindingDescriptor BracketInColumnKind = new("DTL1062", "A closing bracket that is not indented", Severity.Hint);
    private static readonly FindingDescriptor OtherReadingKind = new("DTL1064", "Other programs read this differently");
    private static readonly FindingDescriptor TightCommentKind = new("DTL1065", "No space before a comment");
    private static readonly FindingDescriptor MissingSignKind = new("DTL1067", "A comma or a colon missing between brackets");
    private static readonly FindingDescriptor WideEmptyLineKind = new("DTL1068", "Spaces on an empty line");
    private static readonly FindingDescriptor UnendedTextKind = new("DTL1069", "No line break at the end of the file", Severity.Hint);

    internal static FindingDescriptor TightCommentSign => TightCommentKind;

    public static IReadOnlyList<FindingDescriptor> All { get; } =
        [OutdentedKind, BracketInColumnKind, OtherReadingKind, TightCommentKind, MissingSignKind, WideEmptyLineKind, UnendedTextKind];

    /// <param name="line">Where the brackets begin.</param>
    /// <param name="expected">The number of spaces that their further lines need.</param>
    public static Finding Outdented(Place place, int line, int expected, Repair indent) =>
        new(OutdentedKind, place, $"This line belongs to the brackets on line {Words.Number(line)}, and must be further right than the name before them. Indent it by {Words.Count(expected, "space")}.")
        {
            Label = $"{Words.Count(expected, "space")} needed",
            Repairs = EquatableArray.Of(indent),
        };

    public static Finding BracketInColumn(Place place, int line, int expected, Repair indent) =>
        new(BracketInColumnKind, place, $"Some programs require this bracket to be further right than the name on line {Words.Number(line)}. Indent it by {Words.Count(expected, "space")}.")
        {
            Label = "in the same column as the name",
            Repairs = EquatableArray.Of(indent),
        };

    public static Finding OtherReading(Place place, string found) =>
        new(OtherReadingKind, place, $"Some programs stop at {Words.Quoted(found, 30)} here, and others ignore it. Delete it, or put quotes around the text it belongs to.")
        {
            Label = "read differently elsewhere",
        };

    public static Finding EntriesBehindBrackets(Place place, string brackets, IReadOnlyList<Repair> repairs) =>
        new(OtherReadingKind, place, $"{Words.Quoted(brackets, 30)} is separate from the entries below, and other programs read only one of the two. Delete the brackets.")
        {
            Label = "belongs to nothing",
            Repairs = repairs.ToEquatableArray(),
        };

    public static Finding TightComment(Place place, Repair space) =>
        new(TightCommentKind, place, "Put a space before this \"#\". Without it, some programs do not see a comment here.")
        {
            Label = "no space before this",
            Repairs = EquatableArray.Of(space),
        };

    public static Finding MissingComma(Place place, string behind, Repair comma) =>
        new(MissingSignKind, place, $"A comma is missing before {Words.Quoted(behind, 30)}. Add one.")
        {
            Label = "no comma before this",
            Repairs = EquatableArray.Of(comma),
        };

    public static Finding MissingColon(Place place, string name, Repair colon) =>
        new(MissingSignKind, place, $"A colon is missing after {name}. Add one, with a space after it.")
        {
            Label = "no colon after this",
            Repairs = EquatableArray.Of(colon),
        };

    public static Finding WideEmptyLine(Place place, Repair delete) =>
        new(WideEmptyLineKind, place, "This empty line has more spaces than the text around it, and some programs stop there. Delete its spaces.")
        {
            Label = "nothing but spaces",
            Repairs = EquatableArray.Of(delete),
        };

    public static Finding UnendedText(Place place, Repair lineEnd) =>
        new(UnendedTextKind, place, "The file ends without a line break, and some programs add one to the text on its last line. Add a line break there.")
        {
            Label = "the last line",
            Repairs = EquatableArray.Of(lineEnd),
        };
}
