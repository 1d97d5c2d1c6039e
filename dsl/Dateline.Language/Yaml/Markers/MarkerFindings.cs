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

    public static Finding SeveralDocuments(Place place, string marker) =>
        new(SeveralDocumentsKind, place, $"The line \"{marker}\" begins another document, but a file is one list of entries. Delete this line.")
        {
            Label = "a second document begins here",
        };
}
