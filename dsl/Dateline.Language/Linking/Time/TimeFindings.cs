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
    private const int MostDistances = 3;

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
            return finding with { Picture = EntryAt(chain[0]).Id + string.Concat(chain.Select(Step)), Related = others.ToEquatableArray(), Repairs = Ways(found, []) };
        (string first, string last) = (AfterSentences.DateOf(found.First), AfterSentences.DateOf(found.Last));
        return finding with
        {
            Picture = $"{first}: {found.First.Id}{string.Concat(chain.Select(Step))}     {CalendarDay.Of(day).Iso} or later, not {last}",
            Related = others
                .Append(new RelatedPlace(PlaceOfDate(found.First), $"{found.First.Id} is dated {first}"))
                .Append(new RelatedPlace(PlaceOfDate(found.Last), $"{found.Last.Id} is dated {last}"))
                .Distinct().ToEquatableArray(),
            Repairs = Ways(found, [AfterFindings.SlipInADate(found.First, found.Last)]),
        };
    }

    public static Finding TooMuch(BoundEntry entry, int count) => new(Undecided, entry.File.PlaceOf(entry.IdSpan), TimeSentences.NotWorkedOut(count));

    /// <summary>The distance at which it is said comes first; the others of the chain may be wrong as well.</summary>
    private static EquatableArray<Repair> Ways(TimeContradiction<BoundEntry> found, string[] dates)
    {
        TimeStatement<BoundEntry> said = found.Said;
        string[] distances = [.. found.Chain.Where(one => one.Amount is not null).OrderBy(one => !ReferenceEquals(one, said)).Select(one => $"{Words.Quoted(one.Amount!.Text)} in {one.Sayer.Id}").Distinct(StringComparer.Ordinal)];
        var ways = new List<string>(dates);
        if (said.Amount is null)
            ways.Add($"The order is wrong: remove {said.Said.Named.Id} from \"{said.Said.WordText}\"");
        if (distances.Length == 1 && said.Amount is not null)
            ways.Add($"A slip in the distance: change {Words.Quoted(said.Amount.Text)}");
        else if (distances.Length > 0)
            ways.Add($"A slip in a distance: change {Words.List(distances, MostDistances, lastWord: "or")}");
        return ways.Select(title => new Repair(title, RepairSafety.Choice)).ToEquatableArray();
    }

    /// <summary>Along the chain a distance at least leads on, and one at most leads back.</summary>
    private static string Step(TimeStatement<BoundEntry> statement) => statement.IsAtMost
        ? $"   -> at most {statement.Amount!.Text} before it: {statement.Earlier.Id}"
        : $"   -> {(statement.Amount is null ? "" : $"at least {statement.Amount.Text} ")}after it: {statement.Later.Id}";

    private static BoundEntry EntryAt(TimeStatement<BoundEntry> statement) => statement.IsAtMost ? statement.Later : statement.Earlier;

    private static Place PlaceOf(TimeStatement<BoundEntry> statement) => statement.Sayer.File.PlaceOf(WrittenSaying.ValueOf(statement).Span);

    private static Place PlaceOfDate(BoundEntry entry) => entry.File.PlaceOf(entry.Find(BuiltIns.Date)?.Value.Span ?? entry.IdSpan);
}
