using Dateline.Dates;
using Dateline.Language.Diagnostics;
using Dateline.Language.Series.Moves;
using Dateline.Logic;
using Dateline.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace Dateline.Language.Tests.Series;

/// <summary>On small sets everything can be tried: who was in at first, on which of its days each event was, and in which order those of a day came.</summary>
public class SetLawTests
{
    private const int Cases = 400;
    private const int Days = 4;

    private static readonly string[] Names = ["ash", "elm", "oak"];

    /// <param name="First">The first day on which it can have been, from 1.</param>
    /// <param name="Last">The last.</param>
    /// <param name="Joining">A bit for each name.</param>
    private sealed record Row(int First, int Last, Kind Kind, int Joining, int Leaving)
    {
        public bool IsObservation => Kind == Kind.Observation;

        public string Date => First == Last ? Day(First) : $"{Day(First)}..{Day(Last)}";

        public string Change => Kind switch
        {
            Kind.Step => string.Join(", ", Of(Joining).Select(name => "+" + name).Concat(Of(Leaving).Select(name => "-" + name))),
            Kind.Whole => $"-> [{string.Join(", ", Of(Joining))}]",
            Kind.FromTo => $"\"[{string.Join(", ", Of(Leaving))}] -> [{string.Join(", ", Of(Joining))}]\"",
            _ => $"= [{string.Join(", ", Of(Joining))}]",
        };

        /// <summary>Null where it cannot follow.</summary>
        public int? After(int set) => Kind switch
        {
            Kind.Step => (set & Joining) == 0 && (set & Leaving) == Leaving ? (set | Joining) & ~Leaving : null,
            Kind.Whole => Joining,
            Kind.FromTo => set == Leaving ? Joining : null,
            _ => set == Joining ? set : null,
        };

        private static string Day(int day) => $"2001-01-0{day}";

        public static IEnumerable<string> Of(int set) => Names.Where((_, bit) => (set & (1 << bit)) != 0);
    }

    private enum Kind
    {
        Step,
        Whole,
        FromTo,
        Observation,
    }

    private static readonly Gen<Row> Rows =
        from first in Gen.Choose(1, Days)
        from length in Gen.Frequency((3, Gen.Constant(0)), (2, Gen.Choose(1, 2)))
        from kind in Gen.Frequency((7, Gen.Constant(Kind.Step)), (1, Gen.Constant(Kind.Whole)), (1, Gen.Constant(Kind.FromTo)), (2, Gen.Constant(Kind.Observation)))
        from joining in Gen.Choose(0, 7)
        from leaving in Gen.Choose(0, 7)
        let isStep = kind == Kind.Step
        let leaves = isStep ? leaving & ~joining : leaving
        select new Row(first, kind == Kind.Observation ? first : Math.Min(Days, first + length), kind, isStep && joining + leaves == 0 ? 1 : joining, leaves);

    private static readonly Gen<Row[]> Tables = Gen.Choose(1, 5).SelectMany(count => Rows.ArrayOf(count));

    [Fact]
    public void Something_is_found_exactly_if_no_order_holds() => Check.One(
        Laws.Tried(Cases),
        Prop.ForAll(Arb.From(Tables), rows =>
        {
            bool isFound = Table(rows).Findings.Any(IsBreak);
            return Worlds(rows).Count == 0 ? isFound || HasStatementAmongVagueChanges(rows) : !isFound;
        }));

    [Fact]
    public void What_is_known_on_a_day_is_so_in_every_order_that_holds() => Check.One(
        Laws.Tried(Cases),
        Prop.ForAll(Arb.From(Tables), rows =>
        {
            List<int[]> worlds = Worlds(rows);
            if (worlds.Count == 0)
                return true;
            SeriesHistory history = Table(rows).Histories[0];
            var course = new SeriesCourse<SeriesStep, SeriesValue>(history.Steps);
            return Enumerable.Range(1, Days + 1).All(day => Names.Select((_, bit) => bit).All(bit => IsSound(course, day, bit, worlds)));
        }));

    [Fact]
    public void Where_each_day_has_one_event_all_is_known_that_follows() => Check.One(
        Laws.Tried(Cases),
        Prop.ForAll(Arb.From(Tables.Select(rows => rows.Select((row, i) => row with { First = i + 1, Last = i + 1 }).Take(Days).ToArray())), rows =>
        {
            List<int[]> worlds = Worlds(rows);
            if (worlds.Count == 0)
                return true;
            var course = new SeriesCourse<SeriesStep, SeriesValue>(Table(rows).Histories[0].Steps);
            return Enumerable.Range(1, Days + 1).All(day => Names.Select((_, bit) => bit).All(bit =>
                Known(course, day, Names[bit]) == (worlds.TrueForAll(world => IsIn(world[day], bit)) ? Truth.True : worlds.TrueForAll(world => !IsIn(world[day], bit)) ? Truth.False : Truth.Unknown)));
        }));

    /// <summary>Whether an as-of is of a day on which a change may have been: which of the two is at fault, nobody can say.</summary>
    private static bool HasStatementAmongVagueChanges(Row[] rows) =>
        rows.Any(stated => stated.IsObservation && rows.Any(change => !change.IsObservation && change.First < change.Last && change.First <= stated.First && stated.First <= change.Last));

    private static bool IsSound(SeriesCourse<SeriesStep, SeriesValue> course, int day, int bit, List<int[]> worlds) => Known(course, day, Names[bit]) switch
    {
        Truth.True => worlds.TrueForAll(world => IsIn(world[day], bit)),
        Truth.False => worlds.TrueForAll(world => !IsIn(world[day], bit)),
        _ => true,
    };

    /// <summary>What a reading on a day says of one.</summary>
    private static Truth Known(SeriesCourse<SeriesStep, SeriesValue> course, int day, string name)
    {
        Assert.True(EdtfDate.TryParse($"2001-01-0{day}", out EdtfDate? date, out _));
        Candidates<SeriesValue> read = course.Read(date!.OrderEarliest, date.OrderLatest);
        NameSet[] sets = [.. read.Values.Select(value => value.Set ?? NameSet.Anything), .. read.MayBeUnknown ? new[] { NameSet.Anything } : []];
        return sets.Length == 0 ? Truth.Unknown : sets.Aggregate(static (one, other) => one.Or(other)).Contains(name);
    }

    private static bool IsIn(int set, int bit) => (set & (1 << bit)) != 0;

    private static bool IsBreak(Finding finding) => finding.Severity == Severity.Error;

    private static SeriesTable Table(Row[] rows) =>
        SeriesTable.OfType("set of text", string.Join('\n', rows.Select((row, i) => $"e{i} | {row.Date} | {row.Change}")));

    /// <summary>What the set was when each day began, in every way in which all can have been. Day 0 is not used.</summary>
    private static List<int[]> Worlds(Row[] rows)
    {
        var worlds = new List<int[]>();
        for (int start = 0; start < 8; start++)
            Go(rows, [], 1, start, new int[Days + 2], worlds);
        return worlds;
    }

    private static void Go(Row[] rows, HashSet<int> done, int day, int set, int[] world, List<int[]> worlds)
    {
        world[day] = set;
        // An as-of holds when its day begins.
        if (rows.Any(row => row.IsObservation && row.First == day && row.After(set) is null))
            return;
        if (day > Days)
        {
            worlds.Add([.. world]);
            return;
        }

        Pick(rows, done, day, set, world, worlds);
    }

    /// <summary>Which of the changes that can be of this day are, and in which order.</summary>
    private static void Pick(Row[] rows, HashSet<int> done, int day, int set, int[] world, List<int[]> worlds)
    {
        bool isAllDone = Enumerable.Range(0, rows.Length).All(i => rows[i].IsObservation || done.Contains(i) || rows[i].Last > day);
        if (isAllDone)
            Go(rows, done, day + 1, set, world, worlds);
        for (int i = 0; i < rows.Length; i++)
        {
            if (rows[i].IsObservation || done.Contains(i) || rows[i].First > day || rows[i].Last < day || rows[i].After(set) is not { } after)
                continue;
            Pick(rows, [.. done, i], day, after, world, worlds);
        }
    }
}
