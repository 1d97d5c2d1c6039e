using Dateline.Dates;
using Dateline.Language.Diagnostics;
using Dateline.Language.Tests.Series;
using Dateline.Language.Text;
using Dateline.Language.Workspace.Analyses;
using Dateline.Language.Workspace.Definitions;
using Dateline.Testing;
using FsCheck;
using FsCheck.Fluent;
using static Dateline.Language.Tests.Series.SetCases;

namespace Dateline.Language.Tests.Rules;

/// <summary>What a rule reads of a set on a date, against every set that it can have been on every day that the date may mean.</summary>
public class SetReadingLawTests
{
    private const int Cases = 150;

    private static readonly (string Condition, Func<int, bool> Holds)[] Conditions =
    [
        .. Names.Select((name, bit) => ($"\"{name}\" in about.ceiling", (Func<int, bool>)(set => IsIn(set, bit)))),
        ("size(about.ceiling) <= 1", static set => int.PopCount(set) <= 1),
        ("size(about.ceiling) >= 2", static set => int.PopCount(set) >= 2),
        ("size(about.ceiling) == 2", static set => int.PopCount(set) == 2),
        ("any about.ceiling == \"elm\"", static set => IsIn(set, 1)),
        ("each about.ceiling != \"oak\"", static set => !IsIn(set, 2)),
    ];

    private static readonly Gen<(int First, int Last)> Dates = from first in Gen.Choose(1, Days) from length in Gen.Choose(0, 2) select (first, Math.Min(Days + 1, first + length));

    [Fact]
    public void What_is_answered_is_so_in_every_set_that_it_can_have_been() => Check.One(Laws.Tried(Cases), Prop.ForAll(Arb.From(TablesWithUndated), Arb.From(Dates), (rows, date) =>
    {
        List<int[]> worlds = Worlds(rows);
        if (worlds.Count == 0)
            return;
        Truth[] answers = Answers(rows, date);
        for (int i = 0; i < Conditions.Length; i++)
            Assert.True(answers[i] == Truth.Unknown || answers[i] == Expected(Conditions[i].Holds, worlds, date), $"{Conditions[i].Condition} is {answers[i]} on {date}:\n{RowsOf(rows)}");
    }));

    [Fact]
    public void Where_each_day_has_one_event_who_is_in_is_answered_wherever_it_follows() => Check.One(Laws.Tried(Cases), Prop.ForAll(Arb.From(TablesInOrder), Arb.From(Dates), (rows, date) =>
    {
        List<int[]> worlds = Worlds(rows);
        bool isOpened = rows.Any(row => row.First < date.First || (row.First == date.First && row.IsObservation));
        if (worlds.Count == 0 || !isOpened)
            return;
        Truth[] answers = Answers(rows, date);
        for (int i = 0; i < Names.Length; i++)
            Assert.True(answers[i] == Expected(Conditions[i].Holds, worlds, date), $"{Conditions[i].Condition} is {answers[i]} on {date}:\n{RowsOf(rows)}");
    }));

    /// <summary>Whichever of the two was on the day, two were in it: the names alone do not say so.</summary>
    [Fact]
    public void How_many_there_are_is_known_where_all_have_as_many() =>
        Assert.Equal(
            (Truth.Unknown, Truth.Unknown, Truth.True, Truth.False),
            Answers([new Row(1, 1, SetCases.Kind.Whole, 0b011, 0), new Row(2, 3, SetCases.Kind.Step, 0b100, 0b010)], (3, 3)) is var answers ? (answers[1], answers[2], answers[5], answers[3]) : default);

    private static Truth Expected(Func<int, bool> holds, List<int[]> worlds, (int First, int Last) date)
    {
        bool[] found = [.. worlds.SelectMany(world => Enumerable.Range(date.First, date.Last - date.First + 1).Select(day => holds(world[day]))).Distinct()];
        return found.Length == 2 ? Truth.Unknown : found[0].ToTruth();
    }

    private static Truth[] Answers(Row[] rows, (int First, int Last) date) => [.. Conditions.Select(one => Answer(one.Condition, rows, date))];

    /// <summary>A condition that fails is false; one of which the opposite fails is true.</summary>
    private static Truth Answer(string condition, Row[] rows, (int First, int Last) date)
    {
        string declarations = SeriesTable.Declarations
            .Replace("ceiling: { of: mission, type: count }", "ceiling: { of: mission, type: set of text }", StringComparison.Ordinal)
            .Replace("about: event?", "about: mission", StringComparison.Ordinal)
            + $"rules:\n  it-is-so: {{ in: remark, check: '{condition}', message: it is false }}\n  it-is-not-so: {{ in: remark, check: 'not ({condition})', message: it is true }}\n";
        var definition = TimelineDefinition.Read(new SourceFile("cases.timeline.yaml", declarations));
        Assert.Equal([], definition.Findings.Select(finding => finding.Message));
        string day = date.First == date.Last ? $"2001-01-0{date.First}" : $"2001-01-0{date.First}..2001-01-0{date.Last}";
        var source = new SourceFile("1.events.yaml", $"one: {{ kind: mission, name: One }}\nq: {{ kind: remark, date: {day}, about: one }}\n{SeriesTable.Yaml(RowsOf(rows))}");
        string[] failed = [.. Analysis.Of(definition, [Analysis.Bind(source, definition)]).Findings.Where(finding => finding.Code == "DTL4101").Select(finding => finding.Message)];
        return failed.Any(message => message.Contains("it is false", StringComparison.Ordinal)) ? Truth.False : failed.Length > 0 ? Truth.True : Truth.Unknown;
    }
}
