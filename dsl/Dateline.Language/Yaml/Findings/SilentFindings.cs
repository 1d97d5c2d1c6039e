using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;

namespace Dateline.Language.Yaml.Findings;

/// <summary>What every YAML reader accepts without a word, and reads as something that the author did not mean.</summary>
public static class SilentFindings
{
    private static readonly FindingDescriptor HashInTextKind = new("DTL1031", "A \"#\" that hides part of a text");
    private static readonly FindingDescriptor CommaSplitsTextKind = new("DTL1037", "A comma that splits a value in braces");
    private static readonly FindingDescriptor RepeatedKeyKind = new("DTL1049", "The same field twice");
    private static readonly FindingDescriptor MissingIdKind = new("DTL1052", "An entry without its id");
    private static readonly FindingDescriptor CommaInNumberKind = new("DTL1050", "A comma that splits a number", Severity.Hint);
    private static readonly FindingDescriptor CommaInNameKind = new("DTL1051", "A comma that may split a name", Severity.Hint);

    public static IReadOnlyList<FindingDescriptor> All { get; } =
        [HashInTextKind, CommaSplitsTextKind, RepeatedKeyKind, CommaInNumberKind, CommaInNameKind, MissingIdKind];

    internal static bool IsHash(Finding finding) => ReferenceEquals(finding.Descriptor, HashInTextKind);

    internal static FindingDescriptor HidingHash => HashInTextKind;

    public static Finding HashCutsText(Place place, string cut, Repair quotes) =>
        new(HashInTextKind, place, $"Everything after \" #\" is a comment, so {Words.Quoted(cut)} is lost. Put quotes around the text; if it is a comment, put a space after the \"#\".")
        {
            Label = "everything from here on is a comment",
            Repairs = EquatableArray.Of(quotes),
        };

    public static Finding CommaSplitsText(Place place, string before, string behind, Repair quotes) =>
        new(CommaSplitsTextKind, place, $"This comma splits the text, and {Words.Quoted(behind, 30)} became a field without a value. Put quotes around the whole text, or give the field a line of its own.")
        {
            Label = $"splits {Words.Quoted(before, 30)} from what follows",
            Repairs = EquatableArray.Of(quotes),
        };

    public static Finding CommaSplitsNumber(Place place, string number, string behind, Repair digits) =>
        new(CommaSplitsTextKind, place, $"This comma splits the number {Words.Quoted(number, 30)}, and {Words.Quoted(behind, 30)} became a field without a value. Write the number without the comma.")
        {
            Label = "splits the number",
            Repairs = EquatableArray.Of(digits),
        };

    public static Finding RepeatedKey(Place place, string key, Place first) =>
        new(RepeatedKeyKind, place, $"{Words.Quoted(key)} appears twice (also on line {Words.Number(first.LineNumber)}). Delete one.")
        {
            Label = "the second time",
            Related = EquatableArray.Of(new RelatedPlace(first, "the first time")),
        };

    /// <summary>A source that is given two reports under <c>says</c>.</summary>
    public static Finding RepeatedSource(Place place, string source, Place first) => RepeatedKey(place, source, first) with
    {
        Message = $"{Words.Quoted(source)} appears twice under \"says:\" (also on line {Words.Number(first.LineNumber)}). Keep what it reports; if it reports both, keep one and say the other in \"why:\".",
    };

    /// <summary>Two fields of one name in one item of a list.</summary>
    public static Finding RepeatedInItem(Place place, string field, Place first) => RepeatedKey(place, field, first) with
    {
        Message = $"{Words.Quoted(field)} appears twice in this item (also on line {Words.Number(first.LineNumber)}). If another item starts here, put a hyphen before its first line; otherwise delete one.",
    };

    /// <param name="place">Of the kind of the first entry of a file.</param>
    public static Finding MissingId(Place place) =>
        new(MissingIdKind, place, "The first entry of this file has no id. Write the id and a colon on a line of its own above the fields.")
        {
            Label = "which entry is this?",
        };

    public static Finding MissingId(Place place, string key, Place first) =>
        new(MissingIdKind, place, $"Another entry seems to start with this {Words.Quoted(key)}, but its id is missing. Write the id and a colon on a line of its own above it.")
        {
            Label = "starts another entry?",
            Related = EquatableArray.Of(new RelatedPlace(first, "in the entry above")),
        };

    /// <param name="missing">What is said where nothing is known of the id.</param>
    /// <param name="id">To which others refer, and which no entry has.</param>
    public static Finding MissingId(Finding missing, string id) => missing with
    {
        Message = $"{FirstSentence(missing)} Others refer to {Words.Quoted(id, 60)}, and no entry has that id: write \"{Words.Shortened(id, 60)}:\" on a line of its own above the fields, if this is the one.",
    };

    /// <param name="ids">To which others refer, and which no entry has; one of them may be this entry's.</param>
    public static Finding MissingId(Finding missing, IReadOnlyList<string> ids) => missing with
    {
        Message = $"{FirstSentence(missing)} Others refer to {Words.List([.. ids.Select(id => Words.Quoted(id, 60))])}, and no entry has {(ids.Count == 1 ? "that id" : "these ids")}. Write the right id and a colon on a line of its own above the fields.",
    };

    private static string FirstSentence(Finding missing) => missing.Message.Substring(0, missing.Message.IndexOf(". ", StringComparison.Ordinal) + 1);

    public static Finding CommaInNumber(Place place, string before, string behind) =>
        new(CommaInNumberKind, place, $"This comma splits {Words.Quoted(before + "," + behind)} into two items. Write a number without commas; in a list, put a space after the comma.")
        {
            Label = "splits a number?",
        };

    public static Finding CommaInName(Place place, string before, string behind) =>
        new(CommaInNameKind, place, $"This comma splits {Words.Quoted(before + ", " + behind)} into two items. If it is one name, put quotes around it; if it is two, ignore this.")
        {
            Label = "one name or two?",
        };
}
