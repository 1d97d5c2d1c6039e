using Dateline.Language.Binding.Offered;
using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Text.Letters;
using Dateline.Language.Yaml.Drafts;
using Dateline.Language.Yaml.Findings;

namespace Dateline.Language.Binding.Findings;

/// <summary>What can be wrong where a value says more about itself.</summary>
internal static class LongFormFindings
{
    private static readonly FindingDescriptor KeyIsUnknown = new("DTL3070", "A word that is not allowed under a value");
    private static readonly FindingDescriptor KeyIsReserved = new("DTL3071", "A reserved word");
    private static readonly FindingDescriptor ValueIsMissing = new("DTL3072", "Details without a value");
    private static readonly FindingDescriptor KnownAndUnknown = new("DTL3073", "A value and unknown at once");
    private static readonly FindingDescriptor NoReason = new("DTL3074", "Unknown without a reason");
    private static readonly FindingDescriptor SaysNeedsSources = new("DTL3075", "A report without its source");
    private static readonly FindingDescriptor NothingToBreakDown = new("DTL3076", "Parts of something that is not a number");
    private static readonly FindingDescriptor PartsNeedNames = new("DTL3077", "Parts without names");
    private static readonly FindingDescriptor PartsWithoutTheirHead = new("DTL3091", "Parts without the line \"parts:\"");
    private static readonly FindingDescriptor PartIsUnknown = new("DTL3078", "A part that is not declared");

    public static IReadOnlyList<FindingDescriptor> All { get; } =
    [
        KeyIsUnknown, KeyIsReserved, ValueIsMissing, KnownAndUnknown, NoReason, SaysNeedsSources,
        NothingToBreakDown, PartsNeedNames, PartsWithoutTheirHead, PartIsUnknown,
    ];

    /// <summary>Names with numbers, two or more, with no word above them.</summary>
    public static Finding PartsWithoutTheirWord(Place place, string first, int count, string field) =>
        new(PartsWithoutTheirHead, place, $"{Words.Quoted(first)} and {Words.Count(count - 1, "other line", "other lines")} look like parts of {Words.Quoted(field)}. Write \"parts:\" on a line above them, and indent them below it.")
        {
            Label = "parts: is missing above",
        };

    /// <param name="meant">The word that was most likely meant; null where none is near.</param>
    public static Finding UnknownKey(Place place, string key, string field, string? meant, bool mayBeEdited, IReadOnlyList<string> keys)
    {
        string letter = Lookalikes.Named(key);
        string advice = meant is null ? $"Use {Words.List(keys, lastWord: "or")}."
            : letter.Length > 0 ? $"Write {meant}: {letter}."
            : $"Did you mean \"{meant}\"?";
        return new Finding(KeyIsUnknown, place, $"{Words.Quoted(key)} is not allowed under \"{field}\". {advice}")
        {
            Repairs = meant is null || !mayBeEdited ? default : Replacements.Choice(place, meant),
        };
    }

    public static Finding FieldOfItsOwn(Place place, string key, string field) =>
        new(IndentationFindings.WrongColumn, place, $"{Words.Quoted(key)} is a field of its own, not a detail of \"{field}\". Line it up with \"{field}\".");

    /// <param name="field">The one field that the entry lacks.</param>
    public static Finding FieldWithoutName(LostHead lost, string field, string id) => lost.Finding with
    {
        Message = $"The line {Words.Quoted(field + ":")} is missing above this {Words.Quoted(lost.First)}. Write it in the column of the other fields of {Words.Quoted(id)}.",
        Repairs = EquatableArray.Of(new Repair($"Write \"{field}:\" above it", RepairSafety.Choice, EquatableArray.Of(new TextEdit(lost.Line.Path, lost.Line.Span, lost.LineFor(field))))),
    };

    /// <param name="fields">The fields that the entry lacks.</param>
    public static Finding FieldWithoutName(LostHead lost, IReadOnlyList<string> fields, string id) => lost.Finding with
    {
        Message = $"{lost.Finding.Message} {Words.Quoted(id)} is missing {Words.List([.. fields.Select(field => Words.Quoted(field))], most: 4)}.",
    };

    public static Finding ReservedKey(Place place) =>
        new(KeyIsReserved, place, "The word \"in\" is reserved for translations, which this version does not have. Delete the line.");

    public static Finding WithoutValue(Place place, string field) =>
        new(ValueIsMissing, place, $"{Words.Quoted(field)} has details but no value. Add \"value: …\", or \"unknown: …\" with the reason.");

    public static Finding ValueAndUnknown(Place place, Place first, string field) =>
        new(KnownAndUnknown, place, $"{Words.Quoted(field)} cannot have a value and be unknown. Keep one of them.")
        {
            Related = EquatableArray.Of(new RelatedPlace(first, "the other one")),
        };

    public static Finding UnknownWithoutReason(Place place) =>
        new(NoReason, place, "Say why it is unknown, for example \"unknown: no source gives a number\".");

    public static Finding ReasonToCome(Place place, string word) =>
        new(NoReason, place, $"{Words.Quoted(word)} is not a reason. Say why it is unknown, for example \"unknown: no source gives a number\".");

    public static Finding SaysIsNoGroup(Place place) =>
        new(SaysNeedsSources, place, "Say which source reports this. Under \"says:\", write the source's id, a colon, and what it reports.");

    public static Finding SaysWithHyphens(Place place, string source) =>
        new(IndentationFindings.SurplusHyphen, place, $"The sources under \"says\" have no hyphens before them. Write {Words.Quoted(source + ": …")}.")
        {
        };

    public static Finding AmongSources(Place place, string key) =>
        new(IndentationFindings.WrongColumn, place, $"{Words.Quoted(key)} is not a source. Line it up with \"says\".");

    public static Finding PartsOfNoNumber(Place place, FieldSymbol field) =>
        new(NothingToBreakDown, place, $"{Words.Quoted(field.Name)} is not a number ({field.Type.Name}), so it has no parts. Delete \"parts\", or move it to the number it breaks down.");

    public static Finding PartsIsNoGroup(Place place) =>
        new(PartsNeedNames, place, "The parts have no names. Under \"parts:\", write the name of each part, a colon, and its number.");

    public static Finding PartsWithHyphens(Place place, string part) =>
        new(IndentationFindings.SurplusHyphen, place, $"The parts under \"parts\" have no hyphens before them. Write {Words.Quoted(part + ": …")}.")
        {
        };

    /// <param name="meant">The part that was most likely meant; null where none is near.</param>
    public static Finding PartNotDeclared(Place place, string name, string field, string? meant, IReadOnlyList<string> names)
    {
        string question = meant is null ? "" : $" Did you mean \"{meant}\"?";
        return new Finding(PartIsUnknown, place, $"{Words.Quoted(name)} is not a part of \"{field}\".{question} The parts are {Words.List(names)}.")
        {
            Repairs = meant is null ? default : Replacements.Choice(place, meant),
        };
    }
}
