using Dateline.Dates;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Linking.Suspects;
using Dateline.Language.Linking.Time;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Language.Linking.Network;

/// <summary>What is said of dates and distances that cannot all be so.</summary>
internal static class TimeFindings
{
    private static readonly FindingDescriptor Contradiction = new("DTL4018", "Dates and distances that contradict each other") { IsForSources = true };
    private static readonly FindingDescriptor Undecided = new("DTL4019", "Distances that were not worked out", Severity.Warning);

    public static IReadOnlyList<FindingDescriptor> All { get; } = [Contradiction, Undecided];

    /// <param name="said">Where it is reported.</param>
    /// <param name="chain">Each leads on from the one before it.</param>
    /// <param name="first">From whose date it follows.</param>
    /// <param name="last">Whose date it contradicts.</param>
    /// <param name="day">The first day on which the last one can be, by all of it.</param>
    public static Finding Chain(TimeStatement said, IReadOnlyList<TimeStatement> chain, BoundEntry first, BoundEntry last, long day)
    {
        string earliest = CalendarDay.Of(day).Iso;
        string sentence = Sentences.Fitting(longest => chain.Count == 1
            ? $"{TimeWords.Of(said, longest, "is said to be")}, but {Apart(said)}."
            : $"{Words.Quoted(last.Id, longest)} is dated {DateOf(last)}, but {(ReferenceEquals(first, last) ? "" : $"from {Words.Quoted(first.Id, longest)} ({DateOf(first)}) ")}{Words.Number(chain.Count)} statements put it at {earliest} or later.");
        return new Finding(Contradiction, PlaceOf(said), $"{sentence} One of the dates or distances is wrong.")
        {
            Label = TimeWords.Of(said, 40),
            Subject = said.Sayer.Id,
            Picture = $"{DateOf(first)}: {first.Id}{string.Concat(chain.Select(Step))}     {earliest} or later, not {DateOf(last)}",
            Related = OthersOf(said, chain)
                .Append(new RelatedPlace(PlaceOfDate(first), $"{first.Id} is dated {DateOf(first)}"))
                .Append(new RelatedPlace(PlaceOfDate(last), $"{last.Id} is dated {DateOf(last)}"))
                .Distinct().ToEquatableArray(),
            Repairs = Ways(said, [$"A slip in a date: change {DateOf(first)} or {DateOf(last)}"]),
        };
    }

    public static Finding Circle(TimeStatement said, IReadOnlyList<TimeStatement> chain)
    {
        string sentence = Sentences.Fitting(longest =>
            $"{TimeWords.Of(said, longest)}, but {Words.List([.. chain.Where(one => !ReferenceEquals(one, said)).Select(one => TimeWords.Of(one, longest))], most: 2)}.");
        return new Finding(Contradiction, PlaceOf(said), $"{sentence} Whatever the dates, not all of this can be so.")
        {
            Label = TimeWords.Of(said, 40),
            Subject = said.Sayer.Id,
            Picture = EntryAt(chain[0]).Id + string.Concat(chain.Select(Step)),
            Related = OthersOf(said, chain).ToEquatableArray(),
            Repairs = Ways(said, []),
        };
    }

    public static Finding TooMuch(BoundEntry entry, int count) =>
        new(Undecided, entry.File.PlaceOf(entry.IdSpan), $"Too many distances depend on each other: whether the dates of {Words.Number(count)} events fit together was not worked out. Give some of them more exact dates.");

    /// <summary>What the two dates say of a distance.</summary>
    private static string Apart(TimeStatement said)
    {
        BoundEntry other = ReferenceEquals(said.Sayer, said.Later) ? said.Earlier : said.Later;
        return said.IsAtMost ? $"{DateOf(said.Sayer)} and {DateOf(other)} are farther apart" : $"{DateOf(said.Sayer)} is less than that {said.Field.Name} {DateOf(other)}";
    }

    private static EquatableArray<Repair> Ways(TimeStatement said, string[] others) =>
        others.Append(said.Amount is null
            ? $"The order is wrong: remove {said.Written.Id} from \"{said.Field.Name}\""
            : $"A slip in the distance: change {Words.Quoted(said.Amount.Text)}")
        .Select(title => new Repair(title, RepairSafety.Choice)).ToEquatableArray();

    private static IEnumerable<RelatedPlace> OthersOf(TimeStatement said, IReadOnlyList<TimeStatement> chain) =>
        chain.Where(one => !ReferenceEquals(one, said)).Select(one => new RelatedPlace(PlaceOf(one), TimeWords.Of(one, 40)));

    /// <summary>Along the chain a distance at least leads on, and one at most leads back.</summary>
    private static string Step(TimeStatement statement) => statement.IsAtMost
        ? $"   -> at most {statement.Amount!.Text} before it: {statement.Earlier.Id}"
        : $"   -> {(statement.Amount is null ? "" : $"at least {statement.Amount.Text} ")}after it: {statement.Later.Id}";

    private static BoundEntry EntryAt(TimeStatement statement) => statement.IsAtMost ? statement.Later : statement.Earlier;

    private static Place PlaceOf(TimeStatement statement) => statement.Sayer.File.PlaceOf(statement.Value.Span);

    private static Place PlaceOfDate(BoundEntry entry) => entry.File.PlaceOf(entry.Find(BuiltIns.Date)?.Value.Span ?? entry.IdSpan);

    private static string DateOf(BoundEntry entry) => entry.Find(BuiltIns.Date)?.Value is DateValue value ? value.Date.Text : "without a date";
}
