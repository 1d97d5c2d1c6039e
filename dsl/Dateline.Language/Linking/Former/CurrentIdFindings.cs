using Dateline.Language.Binding.Bound;
using Dateline.Language.Binding.Offered;
using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Linking.Edits;
using Dateline.Language.Linking.References;
using Dateline.Language.Linking.Suspects;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Language.Linking.Former;

/// <summary>What is said of ids that entries had before: where they are still used, and where they are nobody's to give.</summary>
internal static class CurrentIdFindings
{
    private const int LongestId = 40;

    private static readonly FindingDescriptor Earlier = new("DTL3131", "An id from before a renaming", Severity.Hint);
    private static readonly FindingDescriptor Taken = new("DTL3133", "An earlier id that another entry has");
    private static readonly FindingDescriptor OfTwo = new("DTL3134", "Two entries with one earlier id");
    private static readonly FindingDescriptor Own = new("DTL3135", "An entry that was always called so");

    public static IReadOnlyList<FindingDescriptor> All { get; } = [Earlier, Taken, OfTwo, Own];

    /// <param name="places">Where the former id is used.</param>
    /// <param name="stated">Where <c>formerly</c> says it.</param>
    public static Finding IsUsed(string formerId, string id, IReadOnlyList<Place> places, Place stated, string subject) => RepeatedMistake.Of(
        new Finding(Earlier, places[0], $"{Words.Quoted(formerId, LongestId)} is now called {Words.Quoted(id, LongestId)}. Write {Words.Shortened(id, LongestId)}.")
        {
            Label = "its id from before",
            Subject = subject,
            Related = EquatableArray.Of(new RelatedPlace(stated, "renamed here")),
            Repairs = Replacements.Safe(places[0], id),
            Written = formerId,
        },
        [.. places.Skip(1)]);

    public static Finding IsTaken(BoundEntry entry, FormerIdValue id, BoundEntry owner)
    {
        Place now = owner.File.PlaceOf(owner.IdSpan);
        return At(Taken, entry, id, $"{Words.Quoted(id.Id, LongestId)} is the id of another entry ({Sentences.FileAndLine(now)}), so what names it means that one. Delete it here, or rename the other.") with
        {
            Related = EquatableArray.Of(new RelatedPlace(now, "the entry that has it now")),
            Repairs = EquatableArray.Of(Deletion(entry), new Repair("The other entry needs another id: rename it", RepairSafety.Choice)),
        };
    }

    public static Finding IsOfTwo(BoundEntry entry, FormerIdValue id, BoundEntry first, FormerIdValue firstId)
    {
        Place earlier = first.File.PlaceOf(firstId.Span);
        return At(OfTwo, entry, id, $"{Words.Quoted(id.Id, LongestId)} is an earlier id of {Words.Quoted(first.Id, LongestId)}, too, and what names it can mean only one. Delete it in one of the two.") with
        {
            Related = EquatableArray.Of(new RelatedPlace(earlier, "stated here first")),
            Repairs = EquatableArray.Of(Deletion(entry), new Repair("The other entry never had it: delete it there", RepairSafety.Choice)),
        };
    }

    public static Finding IsItsOwn(BoundEntry entry, FormerIdValue id) =>
        At(Own, entry, id, $"{Words.Quoted(id.Id, LongestId)} is the id of this entry. Under \"formerly\" stands the id that it had before: write that, or delete the line.") with
        {
            Repairs = EquatableArray.Of(Deletion(entry), new Repair("It had another id before: write that one", RepairSafety.Choice)),
        };

    public static Finding StandsTwice(BoundEntry entry, FormerIdValue later, FormerIdValue first)
    {
        IReadOnlyList<FormerIdValue> ids = ((FormerIdsValue)entry.Find(BuiltIns.Formerly)!.Value).Ids;
        int at = 1;
        while (!ReferenceEquals(ids[at], later))
            at++;
        return ItemFindings.StandsTwice(entry, BuiltIns.Formerly.Name, later.Id, later, first, ids[at - 1]);
    }

    private static Finding At(FindingDescriptor descriptor, BoundEntry entry, FormerIdValue id, string message) =>
        new(descriptor, entry.File.PlaceOf(id.Span), message) { Subject = Words.FieldOf(entry.Id, BuiltIns.Formerly.Name) };

    /// <summary>Of a single id, the line; of one among several, a person takes it out.</summary>
    private static Repair Deletion(BoundEntry entry)
    {
        BoundField field = entry.Find(BuiltIns.Formerly)!;
        TextEdit? edit = ((FormerIdsValue)field.Value).Ids.Count == 1 ? DeletedLines.Of(entry, field) : null;
        return new Repair("This entry never had it: delete it here", RepairSafety.Choice, edit is null ? default : EquatableArray.Of(edit));
    }
}
