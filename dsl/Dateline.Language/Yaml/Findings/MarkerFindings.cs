using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;

namespace Dateline.Language.Yaml.Findings;

/// <summary>Lines that other programs leave in a file.</summary>
public static class MarkerFindings
{
    private static readonly FindingDescriptor MergeConflictKind = new("DTL1020", "An unresolved merge");
    private static readonly FindingDescriptor SeveralDocumentsKind = new("DTL1021", "A line that divides the file");

    private static readonly FindingDescriptor OtherCommentKind = new("DTL1063", "A comment that does not start with \"#\"");
    private static readonly FindingDescriptor CommentedIdKind = new("DTL1099", "An id that is commented out");

    public static IReadOnlyList<FindingDescriptor> All { get; } = [MergeConflictKind, SeveralDocumentsKind, OtherCommentKind, CommentedIdKind];

    public static Finding MergeConflict(Place place, string marker) =>
        new(MergeConflictKind, place, $"This file has an unresolved merge: line {Words.Number(place.LineNumber)} starts with \"{marker}\". Keep one of the two versions and delete the marker lines.")
        {
            Label = "the merge starts here",
        };

    /// <param name="uncomment">Makes an id of the line again.</param>
    public static Finding CommentedId(Place place, string id, Repair uncomment) =>
        new(CommentedIdKind, place, $"The id {Words.Quoted(id, 60)} is commented out, but the fields below it are not. Remove the \"#\", or put one before each of the fields too.")
        {
            Label = "this line is a comment",
            Repairs = EquatableArray.Of(
                uncomment,
                new Repair("The entry is to be left out: put a \"#\" before each of its lines", RepairSafety.Choice)),
        };

    /// <param name="more">How many further lines begin with the sign.</param>
    public static Finding OtherComment(Place place, string sign, int more, Repair repair) =>
        new(OtherCommentKind, place, more == 0
            ? $"A comment starts with \"#\", not with \"{sign}\". Write \"#\" instead."
            : $"A comment starts with \"#\", not with \"{sign}\". Write \"#\" instead, here and on {Words.Count(more, "other line")}.")
        {
            Label = "not a comment sign",
            Repairs = EquatableArray.Of(repair),
        };

    public static Finding WordsBetween(Place place, string words, Repair repair) =>
        new(OtherCommentKind, place, $"{Words.Quoted(words)} is neither an entry nor a field. If it is a comment, start it with \"#\".")
        {
            Label = "belongs to no entry",
            Repairs = EquatableArray.Of(repair),
        };

    public static Finding WordsBehind(Place place, string words, Repair repair) =>
        new(OtherCommentKind, place, $"{Words.Quoted(words)} comes after the end of the value. If it is a comment, start it with \"#\".")
        {
            Label = "belongs to nothing",
            Repairs = EquatableArray.Of(repair),
        };

    public static Finding SeveralDocuments(Place place, string marker, Repair? delete) =>
        new(SeveralDocumentsKind, place, $"A file cannot contain a line {Words.Quoted(marker)}. Delete it.")
        {
            Label = "other programs stop reading here",
            Repairs = delete is null ? default : EquatableArray.Of(delete),
        };
}
