using Dateline.Language.Binding.Bound;
using Dateline.Language.Text;
using Dateline.Language.Workspace.Analyses;
using Dateline.Language.Workspace.Definitions;

namespace Dateline.Language.Tests.Workspace;

/// <summary>What an edit asks again: the rules that see it, and the series that it moves.</summary>
public class AnalysisMemoTests
{
    private const int Count = 100;

    private static readonly TimelineDefinition Timeline = TimelineDefinition.Read(new SourceFile("cuts.timeline.yaml",
        """
        dateline: 1
        timeline: cuts
        entities:
          mission: {}
        series:
          ceiling: { of: mission, type: count }
        events:
          cut:
            fields:
              mission: mission
              ceiling: change of ceiling
              answers: event?
        rules:
          down:
            in: cut
            check: ceiling.to < mission.ceiling
          later:
            in: cut
            order: [answers.date, date]
        """));

    [Theory]
    [InlineData("nothing", "", "", 0, 0)]
    [InlineData("a comment", "cut-7:", "# a comment\ncut-7:", 3, 1)]
    [InlineData("a text that no rule reads", "note: a", "note: b", 3, 1)]
    [InlineData("a date", "date: 2018", "date: 2019", 3, 1)]
    [InlineData("the value of a series", "30 -> 20", "30 -> 25", 3, 1)]
    public void An_edit_asks_again_only_what_sees_it(string edit, string before, string after, int rules, int series)
    {
        Assert.NotEmpty(edit);
        var memo = new AnalysisMemo();
        BoundFile[] files = [.. Enumerable.Range(0, Count).Select(number => Bind(number, Text(number)))];
        Analysis.Of(Timeline, files, null, memo);
        Assert.Equal((2 * Count, Count), (memo.Rules.Evaluations, memo.Series.Walks));
        var again = new AnalysisMemo(memo);

        if (before.Length > 0)
            files[7] = Bind(7, Text(7).Replace(before, after, StringComparison.Ordinal));
        Analysis edited = Analysis.Of(Timeline, files, null, again);

        Assert.Equal((rules, series), (again.Rules.Evaluations, again.Series.Walks));
        Assert.Equal(Analysis.Of(Timeline, files).Findings, edited.Findings);
    }

    [Fact]
    public void An_entry_that_is_gone_is_missed_by_those_that_named_it()
    {
        var memo = new AnalysisMemo();
        BoundFile[] files = [.. Enumerable.Range(0, Count).Select(number => Bind(number, Text(number)))];
        Analysis.Of(Timeline, files, null, memo);

        BoundFile[] fewer = [.. files.Where((_, number) => number != 7)];
        var again = new AnalysisMemo(memo);
        Assert.Equal(Analysis.Of(Timeline, fewer).Findings, Analysis.Of(Timeline, fewer, null, again).Findings);
        Assert.Equal(1, again.Rules.Evaluations);
    }

    /// <summary>That the dates contradict <c>after</c> has been said, and no rule says it again, whether somebody remembers or not.</summary>
    [Fact]
    public void What_has_been_said_of_after_is_not_said_again()
    {
        BoundFile[] files = [Bind(0, Text(0)), Bind(1, Text(1).Replace("date: 2018", "date: 2017\n  after: cut-0", StringComparison.Ordinal))];

        Assert.Equal(["DTL3110"], Analysis.Of(Timeline, files, null, new AnalysisMemo()).Findings.Select(finding => finding.Code));
        Assert.Equal(["DTL3110"], Analysis.Of(Timeline, files).Findings.Select(finding => finding.Code));
    }

    private static BoundFile Bind(int number, string text) => Analysis.Bind(new SourceFile($"{number:000}.events.yaml", text), Timeline);

    /// <summary>A mission and its one cut, which answers the one of the mission before.</summary>
    private static string Text(int number) =>
        $"mission-{number}:\n  kind: mission\n  name: M-{number}\ncut-{number}:\n  kind: cut\n  date: 2018\n  mission: mission-{number}\n  ceiling: 30 -> 20\n  note: a\n{(number == 0 ? "" : $"  answers: cut-{number - 1}\n")}";
}
