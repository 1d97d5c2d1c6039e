using Dateline.Dates;
using Dateline.Language.Diagnostics;
using Dateline.Language.Series.Moves;
using Dateline.Logic;
using Dateline.Testing;
using FsCheck;
using FsCheck.Fluent;
using static Dateline.Language.Tests.Series.SetCases;

namespace Dateline.Language.Tests.Series;

/// <summary>What is found of sets, and read of them, against every way in which all can have been.</summary>
public class SetLawTests
{
    private const int Cases = 400;

    [Fact]
    public void Something_is_found_exactly_if_no_order_holds() => IsFoundExactlyIfNoOrderHolds(Tables);

    [Fact]
    public void Beside_changes_without_a_date_as_well() => IsFoundExactlyIfNoOrderHolds(TablesWithUndated);

    private static void IsFoundExactlyIfNoOrderHolds(Gen<Row[]> tables) => Check.One(
        Laws.Tried(Cases),
        Prop.ForAll(Arb.From(tables), rows =>
        {
            bool isFound = Table(rows).Findings.Any(IsBreak);
            return Worlds(rows).Count == 0 ? isFound || HasStatementAmongVagueChanges(rows) : !isFound;
        }));

    [Fact]
    public void What_is_known_on_a_day_is_so_in_every_order_that_holds() => IsSoInEveryOrderThatHolds(Tables);

    [Fact]
    public void What_is_known_beside_changes_without_a_date_as_well() => IsSoInEveryOrderThatHolds(TablesWithUndated);

    private static void IsSoInEveryOrderThatHolds(Gen<Row[]> tables) => Check.One(
        Laws.Tried(Cases),
        Prop.ForAll(Arb.From(tables), rows =>
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
        Prop.ForAll(Arb.From(TablesInOrder), rows =>
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
        rows.Any(stated => stated.IsObservation && rows.Any(change => !change.IsObservation && !change.IsUndated && change.First < change.Last && change.First <= stated.First && stated.First <= change.Last));

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

    private static bool IsBreak(Finding finding) => finding.Severity == Severity.Error;

    private static SeriesTable Table(Row[] rows) => SeriesTable.OfType("set of text", RowsOf(rows));
}
