using Dateline.Language.Binding.Bound;
using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Linking.Suspects;
using Dateline.Language.Schema.Symbols;
using Dateline.Logic;

namespace Dateline.Language.Linking.Time;

/// <summary>What is said of an <c>after</c> that cannot be.</summary>
public static class AfterFindings
{
    private static readonly FindingDescriptor Circle = new(TimeCodes.Circle, "Events in a circle");
    private static readonly FindingDescriptor Dates = new(TimeCodes.AgainstTheDates, "\"after\" contradicts the dates") { IsForSources = true };

    public static IReadOnlyList<FindingDescriptor> All { get; } = [Circle, Dates];

    /// <param name="circle">Each arc leads from an entry to the one that it comes after, the last one back to the first.</param>
    internal static Finding GoesInACircle(IReadOnlyList<AfterArc<BoundEntry>> circle)
    {
        AfterArc<BoundEntry> start = circle[0];
        return new Finding(Circle, PlaceOf(start), AfterSentences.Circle(circle))
        {
            Label = "this closes the circle",
            Subject = start.Later.Id,
            Picture = string.Join(" < ", circle.Select(arc => arc.Later.Id).Reverse().Prepend(start.Later.Id)),
            Related = circle.Skip(1).Select(arc => new RelatedPlace(PlaceOf(arc), $"{arc.Later.Id} comes after {arc.Earlier.Id}")).ToEquatableArray(),
        };
    }

    /// <param name="later">The event that is to be the later one.</param>
    /// <param name="earlier">The event whose date contradicts: the one that is named, or one that it comes after in turn.</param>
    internal static Finding AgainstTheDates(AfterArc<BoundEntry> said, BoundEntry later, BoundEntry earlier)
    {
        string sentence = AfterSentences.AgainstTheDates(said, later, earlier, (entry, longest) => Sentences.WithPlace(entry, PlaceOfDate(entry), longest));
        return new Finding(Dates, PlaceOf(said), sentence)
        {
            Label = "the dates say the opposite",
            Subject = said.Sayer.Id,
            Picture = $"{AfterSentences.DateOf(later)}: {later.Id}     before     {AfterSentences.DateOf(earlier)}: {earlier.Id}",
            Related = EquatableArray.Of(
                new RelatedPlace(PlaceOfDate(later), "this is the earlier date"),
                new RelatedPlace(PlaceOfDate(earlier), "this is the later date")),
            Repairs = EquatableArray.Of(
                new Repair(SlipInADate(later, earlier), RepairSafety.Choice),
                new Repair($"The order is wrong: remove {said.Said.Named.Id} from \"{said.Word}\"", RepairSafety.Choice)),
        };
    }

    /// <summary>Two dates that read the same are told by their entries.</summary>
    internal static string SlipInADate(BoundEntry one, BoundEntry other)
    {
        (string first, string last) = (AfterSentences.DateOf(one), AfterSentences.DateOf(other));
        return ReferenceEquals(one, other) ? $"A slip in the date: change {first}"
            : first == last ? $"A slip in a date: change {first} in {one.Id} or in {other.Id}"
            : $"A slip in a date: change {first} or {last}";
    }

    private static Place PlaceOf(AfterArc<BoundEntry> arc) => arc.Sayer.File.PlaceOf(WrittenSaying.Of(arc).Written.Span);

    private static Place PlaceOfDate(BoundEntry entry) =>
        entry.File.PlaceOf(entry.Find(BuiltIns.Date)?.Value.Span ?? entry.IdSpan);
}
