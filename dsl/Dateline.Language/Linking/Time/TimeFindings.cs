using Dateline.Dates;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Collections;
using Dateline.Language.Diagnostics;
using Dateline.Language.Schema.Symbols;
using Dateline.Logic;

namespace Dateline.Language.Linking.Time;

/// <summary>What is said of dates and distances that cannot all be so.</summary>
internal static class TimeFindings
{
    private static readonly FindingDescriptor Contradiction = new(TimeCodes.Contradiction, "Dates and distances that contradict each other") { IsForSources = true };
    private static readonly FindingDescriptor Undecided = new(TimeSentences.NotWorkedOutCode, "Distances that were not worked out", Severity.Warning);

    public static IReadOnlyList<FindingDescriptor> All { get; } = [Contradiction, Undecided];

    public static Finding Of(TimeContradiction<BoundEntry> found)
    {
        (TimeStatement<BoundEntry> said, IReadOnlyList<TimeStatement<BoundEntry>> chain) = (found.Said, found.Chain);
        IEnumerable<RelatedPlace> others = chain.Where(one => !ReferenceEquals(one, said)).Select(one => new RelatedPlace(PlaceOf(one), TimeWords.Of(one, 40)));
        var finding = new Finding(Contradiction, PlaceOf(said), TimeSentences.Of(found))
        {
            Label = TimeWords.Of(said, 40),
            Subject = said.Sayer.Id,
        };
        if (found.Day is not { } day)
            return finding with { Picture = EntryAt(chain[0]).Id + string.Concat(chain.Select(Step)), Related = others.ToEquatableArray(), Repairs = Ways(said, []) };
        (string first, string last) = (AfterSentences.DateOf(found.First), AfterSentences.DateOf(found.Last));
        return finding with
        {
            Picture = $"{first}: {found.First.Id}{string.Concat(chain.Select(Step))}     {CalendarDay.Of(day).Iso} or later, not {last}",
            Related = others
                .Append(new RelatedPlace(PlaceOfDate(found.First), $"{found.First.Id} is dated {first}"))
                .Append(new RelatedPlace(PlaceOfDate(found.Last), $"{found.Last.Id} is dated {last}"))
                .Distinct().ToEquatableArray(),
            Repairs = Ways(said, [$"A slip in a date: change {first} or {last}"]),
        };
    }

    public static Finding TooMuch(BoundEntry entry, int count) => new(Undecided, entry.File.PlaceOf(entry.IdSpan), TimeSentences.NotWorkedOut(count));

    private static EquatableArray<Repair> Ways(TimeStatement<BoundEntry> said, string[] others) =>
        others.Append(said.Amount is null
            ? $"The order is wrong: remove {said.Said.Named.Id} from \"{said.Said.WordText}\""
            : $"A slip in the distance: change {Words.Quoted(said.Amount.Text)}")
        .Select(title => new Repair(title, RepairSafety.Choice)).ToEquatableArray();

    /// <summary>Along the chain a distance at least leads on, and one at most leads back.</summary>
    private static string Step(TimeStatement<BoundEntry> statement) => statement.IsAtMost
        ? $"   -> at most {statement.Amount!.Text} before it: {statement.Earlier.Id}"
        : $"   -> {(statement.Amount is null ? "" : $"at least {statement.Amount.Text} ")}after it: {statement.Later.Id}";

    private static BoundEntry EntryAt(TimeStatement<BoundEntry> statement) => statement.IsAtMost ? statement.Later : statement.Earlier;

    private static Place PlaceOf(TimeStatement<BoundEntry> statement) => statement.Sayer.File.PlaceOf(WrittenSaying.ValueOf(statement).Span);

    private static Place PlaceOfDate(BoundEntry entry) => entry.File.PlaceOf(entry.Find(BuiltIns.Date)?.Value.Span ?? entry.IdSpan);
}
