using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;

namespace Dateline.Language.Yaml.Markers;

/// <summary>Lines that other programs leave in a file.</summary>
public static class MarkerFindings
{
    private static readonly FindingDescriptor MergeConflictKind = new("DTL1020", "An unresolved merge");
    private static readonly FindingDescriptor SeveralDocumentsKind = new("DTL1021", "Several documents in one file");

    public static IReadOnlyList<FindingDescriptor> All { get; } = [MergeConflictKind, SeveralDocumentsKind];

    public static Finding MergeConflict(Place place, string marker) =>
        new(MergeConflictKind, place, $"This file has an unresolved merge: line {Words.Number(place.LineNumber)} begins with \"{marker}\". Keep one of the two versions and delete the marker lines.")
        {
            Label = "the merge begins here",
        };

    /// <param name="uncomment">Makes an id of the line again.</param>
    public static Finding CommentedId(Place place, string id, Repair uncomment) =>
        new(Tree.SilentFindings.WithoutId, place, $"The id {Words.Quoted(id, 60)} is a comment here, but the fields below it are not. Take away the \"#\", or put one before each of the fields, too.")
        {
            Heading = "An id that became a comment",
            Label = "this line is a comment",
            Repairs = EquatableArray.Of(
                uncomment,
                new Repair("The entry is to be left out: put a \"#\" before each of its lines", RepairSafety.Choice)),
        };

    public static Finding SeveralDocuments(Place place, string marker) =>
        new(SeveralDocumentsKind, place, $"The line \"{marker}\" begins another document, but a file is one list of entries. Delete this line.")
        {
            Label = "a second document begins here",
        };
}
