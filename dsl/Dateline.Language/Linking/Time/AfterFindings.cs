using Dateline.Language.Binding.Bound;
using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Linking.Suspects;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Language.Linking.Time;

/// <summary>What is said of an <c>after</c> that cannot be.</summary>
public static class AfterFindings
{
    private static readonly FindingDescriptor Circle = new("DTL3109", "Events in a circle");
    private static readonly FindingDescriptor Dates = new("DTL3110", "\"after\" contradicts the dates") { IsForSources = true };

    public static IReadOnlyList<FindingDescriptor> All { get; } = [Circle, Dates];

    /// <param name="circle">Each arc leads from an entry to the one that it comes after, the last one back to the first.</param>
    internal static Finding GoesInACircle(IReadOnlyList<AfterArc> circle)
    {
        AfterArc start = circle[0];
        string sentence = Sentences.Fitting(longest => circle.Count switch
        {
            1 => $"An event cannot come {start.Word} itself.",
            2 => $"{Words.Quoted(start.Later.Id, longest)} and {Words.Quoted(start.Earlier.Id, longest)} each come after the other.",
            _ => $"{Words.List([.. circle.Select(arc => Words.Quoted(arc.Later.Id, longest))], most: 3)} come after one another in a circle.",
        });
        return new Finding(Circle, PlaceOf(start), sentence + (circle.Count == 1 ? $" Remove this {Words.Quoted(start.Word)}." : $" Remove one of these {Words.List([.. circle.Select(arc => Words.Quoted(arc.Word)).Distinct(StringComparer.Ordinal)], lastWord: "or")}."))
        {
            Label = "this closes the circle",
            Subject = start.Later.Id,
            Picture = string.Join(" < ", circle.Select(arc => arc.Later.Id).Reverse().Prepend(start.Later.Id)),
            Related = circle.Skip(1).Select(arc => new RelatedPlace(PlaceOf(arc), $"{arc.Later.Id} comes after {arc.Earlier.Id}")).ToEquatableArray(),
        };
    }

    /// <param name="later">The event that is to be the later one.</param>
    /// <param name="earlier">The event whose date contradicts: the one that is named, or one that it comes after in turn.</param>
    internal static Finding AgainstTheDates(AfterArc said, BoundEntry later, BoundEntry earlier)
    {
        Place laterDate = PlaceOfDate(later);
        Place earlierDate = PlaceOfDate(earlier);
        (BoundEntry other, Place otherDate) = said.IsBefore ? (later, laterDate) : (earlier, earlierDate);
        string way = said.Earlier.Id == earlier.Id ? "" : said.IsBefore ? $" {Words.Quoted(earlier.Id)} before it is dated {DateOf(earlier)}." : $" by way of {Words.Quoted(said.Written.Id)},";
        string sentence = Sentences.Fitting(longest => said.IsBefore
            ? $"{Words.Quoted(said.Sayer.Id, longest)} ({DateOf(said.Sayer)}) is said to come before {Sentences.WithPlace(other, otherDate, longest)}, which is dated {DateOf(other)}.{way}"
            : $"{Words.Quoted(later.Id, longest)} ({DateOf(later)}) is said to come after {Sentences.WithPlace(other, otherDate, longest)},{way} which is dated {DateOf(earlier)}.");
        return new Finding(
            Dates,
            PlaceOf(said),
            sentence + " One of the two dates is wrong, or the order is.")
        {
            Label = "the dates say the opposite",
            Subject = said.Sayer.Id,
            Picture = $"{DateOf(later)}: {later.Id}     before     {DateOf(earlier)}: {earlier.Id}",
            Related = EquatableArray.Of(
                new RelatedPlace(laterDate, "this is the earlier date"),
                new RelatedPlace(earlierDate, "this is the later date")),
            Repairs = EquatableArray.Of(
                new Repair($"A slip in a date: change {DateOf(later)} or {DateOf(earlier)}", RepairSafety.Choice),
                new Repair($"The order is wrong: remove {said.Written.Id} from \"{said.Word}\"", RepairSafety.Choice)),
        };
    }

    private static Place PlaceOf(AfterArc arc) => arc.Sayer.File.PlaceOf(arc.Written.Span);

    private static Place PlaceOfDate(BoundEntry entry) =>
        entry.File.PlaceOf(entry.Find(BuiltIns.Date)?.Value.Span ?? entry.IdSpan);

    private static string DateOf(BoundEntry entry) =>
        entry.Find(BuiltIns.Date)?.Value is DateValue value ? value.Date.Text : "without a date";
}
