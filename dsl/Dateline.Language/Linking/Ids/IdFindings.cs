using Dateline.Language.Binding.Bound;
using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Linking.Suspects;

namespace Dateline.Language.Linking.Ids;

/// <summary>What is said of two entries whose ids are the same.</summary>
public static class IdFindings
{
    private static readonly FindingDescriptor Twice = new("DTL3101", "The same id twice");
    private static readonly FindingDescriptor Copy = new("DTL3125", "A copy of another file");

    public static IReadOnlyList<FindingDescriptor> All { get; } = [Twice, Copy];

    /// <summary>Whether it is about an id that stands twice.</summary>
    internal static bool IsTwice(Finding finding) => ReferenceEquals(finding.Descriptor, Twice) || ReferenceEquals(finding.Descriptor, Copy);

    public static Finding StandsTwice(BoundEntry later, BoundEntry first)
    {
        Place earlier = first.File.PlaceOf(first.IdSpan);
        return new Finding(
            Twice,
            later.File.PlaceOf(later.IdSpan),
            $"The id {Words.Quoted(later.Id)} is used twice; the first is in {Sentences.FileAndLine(earlier)}. Give one of the two another id, or make them one entry.")
        {
            Label = "the same id again",
            Subject = later.Id,
            Related = EquatableArray.Of(new RelatedPlace(earlier, "first used here")),
            Repairs = EquatableArray.Of(
                new Repair("They are two different things: give one another id", RepairSafety.Choice),
                new Repair("They are the same thing: make them one entry", RepairSafety.Choice)),
        };
    }

    /// <param name="later">The first entry of the file that comes later.</param>
    /// <param name="count">How many ids both files have.</param>
    public static Finding IsCopy(BoundEntry later, BoundEntry first, int count)
    {
        Place earlier = first.File.PlaceOf(first.IdSpan);
        return new Finding(
            Copy,
            later.File.PlaceOf(later.IdSpan),
            $"{Words.Count(count, "id")} of this file, such as {Words.Quoted(later.Id)}, are also used in {Words.Shortened(Words.FileName(earlier.Path))}. One of the two files seems to be a copy of the other.")
        {
            Label = "this id is in both files",
            Subject = later.Id,
            Related = EquatableArray.Of(new RelatedPlace(earlier, "first used here")),
            Repairs = EquatableArray.Of(
                new Repair("It is a copy: move it out of this folder, or delete it", RepairSafety.Choice),
                new Repair("They are different things: give those of one file other ids", RepairSafety.Choice)),
        };
    }
}
