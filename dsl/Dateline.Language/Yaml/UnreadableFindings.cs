using Dateline.Language.Diagnostics;
using Dateline.Language.Text;

namespace Dateline.Language.Yaml;

/// <summary>What is said where a text cannot be read and no more exact finding knows why.</summary>
public static class UnreadableFindings
{
    private static readonly FindingDescriptor LineNotReadableKind = new("DTL1001", "A line that cannot be read");
    private static readonly FindingDescriptor NotEntriesKind = new("DTL1002", "A file that is not made of entries");
    private static readonly FindingDescriptor OutOfBoundsKind = new("DTL1003", "Too large or too deep");

    public static IReadOnlyList<FindingDescriptor> All { get; } = [LineNotReadableKind, NotEntriesKind, OutOfBoundsKind];

    /// <summary>It is said only where nothing else is.</summary>
    internal static bool Waits(Finding finding) => ReferenceEquals(finding.Descriptor, NotEntriesKind);

    public static Finding LineNotReadable(Place place) => new(
        LineNotReadableKind,
        place,
        "This line cannot be read. Look at its quotes, brackets and indentation, and at those of the line above.");

    public static Finding NotEntries(Place place, string found) => new(
        NotEntriesKind,
        place,
        $"This file holds {found}, but a file is made of entries: an id and a colon, then its fields on the lines below, each two spaces in.");

    public static Finding ListOfEntries(Place place, string id, Repair repair) => new(
        NotEntriesKind,
        place,
        $"This file is a list, but a file is made of entries. Begin each with its id and a colon, without a hyphen: {Words.Quoted(id + ":")}.")
    {
        Repairs = Collections.EquatableArray.Of(repair),
    };

    public static Finding TooDeep(Place place) => new(
        OutOfBoundsKind,
        place,
        "Lists and fields stand more than 64 deep in each other here. Write this entry with fewer levels.");

    public static Finding TimelineTooLarge(Place place, int longest) => new(
        OutOfBoundsKind,
        place,
        $"This timeline file is larger than {Words.Number(longest / 1_000_000)} MB, which is the most that is read. Leave out what it says twice, or divide it into two timelines.");

    public static Finding TooMany(Place place, int count, int most) => new(
        OutOfBoundsKind,
        place,
        $"There are {Words.Number(count)} names under one here, and at most {Words.Number(most)} are read. Divide them, or take out what is not needed.")
    {
        Label = "this and what follows is not read",
    };

    public static Finding TooManyItems(Place place, int count, int most) => new(
        OutOfBoundsKind,
        place,
        $"This list has {Words.Number(count)} items, and a rule takes at most {Words.Number(most)}. Divide the rule, or take out what is not needed.");

    public static Finding TooMuchFound(Place place, int count) => new(
        OutOfBoundsKind,
        place,
        $"The rules of this timeline found {Words.Number(count)} mistakes. That is enough for now: the rest is not asked. Fix what is listed, or the rules.");

    public static Finding TooLarge(Place place) => new(
        OutOfBoundsKind,
        place,
        $"This file is larger than {Words.Number(FileBytes.Longest / 1_000_000)} MB, which is the most that is read. Divide its entries among several files.");
}
