using Dateline.Language.Diagnostics;

namespace Dateline.Language.Yaml;

/// <summary>What is said where a text cannot be read and no more exact finding knows why.</summary>
public static class UnreadableFindings
{
    private static readonly FindingDescriptor LineNotReadableKind = new("DTL1001", "A line that cannot be read");
    private static readonly FindingDescriptor NotAnEntryKind = new("DTL1002", "A file is made of entries");

    public static IReadOnlyList<FindingDescriptor> All { get; } = [LineNotReadableKind, NotAnEntryKind];

    public static Finding LineNotReadable(Place place) => new(
        LineNotReadableKind,
        place,
        "This line cannot be read. Look at its quotes, brackets and indentation, and at those of the line above.");

    public static Finding NotAnEntry(Place place) => new(
        NotAnEntryKind,
        place,
        "A file is made of entries: an id and a colon, then its fields on the lines below, each two spaces in.");
}
