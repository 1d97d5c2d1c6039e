using Dateline.Language.Diagnostics;
using Dateline.Language.Text;

namespace Dateline.Language.Yaml.Findings;

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
        "This line cannot be read. Check the quotation marks, brackets and indentation of this line and the line above.");

    public static Finding NotEntries(Place place, string found) => new(
        NotEntriesKind,
        place,
        $"This file holds {found} instead of entries. An entry is an id and a colon, then its fields on the lines below, indented by two spaces.");

    public static Finding ListOfEntries(Place place, string id, Repair repair) => new(
        NotEntriesKind,
        place,
        $"This file holds a list instead of entries. Start each entry with its id and a colon, without a hyphen: {Words.Quoted(id + ":")}.")
    {
        Repairs = Collections.EquatableArray.Of(repair),
    };

    public static Finding TooDeep(Place place) => new(
        OutOfBoundsKind,
        place,
        "Lists and fields are nested more than 64 levels deep here. Write this entry with fewer levels.");

    public static Finding TimelineTooLarge(Place place, int longest) => new(
        OutOfBoundsKind,
        place,
        $"This timeline file is larger than {Words.Number(longest / 1_000_000)} MB, which is the most that is read. Remove what it says twice, or split it into two timelines.");

    public static Finding TooMany(Place place, int count, int most) => new(
        OutOfBoundsKind,
        place,
        $"There are {Words.Number(count)} names in this group, and at most {Words.Number(most)} are read. Split the group, or remove what is not needed.")
    {
        Label = "not read from here on",
    };

    public static Finding TooManyItems(Place place, int count, int most) => new(
        OutOfBoundsKind,
        place,
        $"This list has {Words.Number(count)} items, and a rule takes at most {Words.Number(most)}. Split the rule, or remove what is not needed.");

    public static Finding TooMuchFound(Place place, int count) => new(
        OutOfBoundsKind,
        place,
        $"The rules of this timeline found {Words.Number(count)} mistakes, and the check of rules stopped there. Fix what is listed, or the rules.");

    public static Finding TooLarge(Place place) => new(
        OutOfBoundsKind,
        place,
        $"This file is larger than {Words.Number(FileBytes.Longest / 1_000_000)} MB, which is the most that is read. Split its entries over several files.");
}
