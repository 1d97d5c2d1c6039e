using System.Globalization;
using System.Text;
using Dateline.Language.Diagnostics;
using Dateline.Language.Workspace;
using Dateline.Language.Workspace.Analyses;

namespace Dateline.Generator.Tests;

/// <summary>What a rule reads of a series on a day, a program reads of its record: also where <c>after</c> narrows the days, or several orders hold.</summary>
public class SeriesReadingLawTests
{
    private const string Timeline =
        """
        dateline: 1
        timeline: harbours
        entities:
          harbour: {}
        series:
          berths: { of: harbour, type: count }
        events:
          storm: {}
          rebuilt:
            fields: { harbour: harbour, berths: change of berths }
        """;

    private static readonly string[] Dates = ["2018", "2018-08", "2018-05-02", "2018-03-01..2018-09-30", "2017~"];

    private static readonly string[] Starts = ["", "after: [storm]", "after: [storm, first-ID]"];

    private static readonly string[][] Changes = [["4 -> 6", "6 -> 7"], ["+2", "-3"], ["-> 6", "-> 5"], ["4 -> unknown", "-> 9"]];

    private static readonly string[][] VagueChanges = [["3..5 -> 6..", "5..8 -> 7"], ["+1..2", "-3.."], ["-> 6..8", "{ low: 4, best: 5 }"], ["..4 -> unknown", "-> 9"]];

    private static readonly string[] Days =
        ["2016-12-31", "2017-06-01", "2018-01-01", "2018-03-01", "2018-04-30", "2018-05-02", "2018-05-03", "2018-08-01", "2018-08-02", "2018-09-15", "2018-12-31", "2019-01-01", "2020-02-03"];

    [Theory]
    [InlineData("2018-03-01", "4")]
    [InlineData("2018-08-01", "4")]
    [InlineData("2018-08-02", "4 or 6")]
    [InlineData("2019-01-01", "6")]
    public void An_expansion_after_a_storm_of_its_year_was_not_there_before_the_storm(string day, string expected)
    {
        string reading = new GeneratorHarness().With("harbours.timeline.yaml", Timeline).With("all.events.yaml",
            """
            old-port: { kind: harbour, name: Old port }
            storm: { kind: storm, date: 2018-08-01 }
            count: { kind: as-of, date: 2016-01-01, entity: old-port, berths: 4 }
            expansion: { kind: rebuilt, date: 2018, after: [storm], harbour: old-port, berths: 4 -> 6 }
            """).Run($"return Entries.OldPort.Berths.On(DateOnly.ParseExact(\"{day}\", \"yyyy-MM-dd\"));", "Samples.Harbours");

        Assert.Equal(expected, reading);
    }

    [Fact]
    public void What_may_be_after_an_open_order_is_read_as_such() => Assert.Equal("6 or 5", new GeneratorHarness { HasWarningsAsErrors = false }
        .With("harbours.timeline.yaml", Timeline).With("all.events.yaml",
            """
            old-port: { kind: harbour, name: Old port }
            one: { kind: rebuilt, date: 2018, harbour: old-port, berths: -> 6 }
            two: { kind: rebuilt, date: 2018, harbour: old-port, berths: -> 5 }
            """).Run("return string.Join(\" or \", Entries.OldPort.Berths.Latest.Candidates.OrderDescending());", "Samples.Harbours"));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Every_reading_of_a_series_is_that_of_the_rules(bool isVague)
    {
        string timeline = isVague ? Timeline.Replace("type: count", "type: estimate of count", StringComparison.Ordinal) : Timeline;
        string[] cases = [.. Cases(timeline, isVague ? VagueChanges : Changes)];
        GeneratorHarness project = new GeneratorHarness { HasWarningsAsErrors = false }.With("harbours.timeline.yaml", timeline)
            .With("all.events.yaml", "storm: { kind: storm, date: 2018-08-01 }\n" + string.Concat(cases));
        Analysis analysis = FolderCheck.Of(project.Files.Select(file => new Language.Text.SourceFile(file.Path, file.Text))).Analyses.Single();
        BuiltTimeline built = BuiltTimeline.Of(project).Single();

        Assert.True(cases.Length > 100);
        Assert.Equal([], analysis.Series.Histories.SelectMany(history => SeriesReadings.Differences(history, built, Days)).Take(20));
    }

    /// <summary>A harbour each, with one way in which two changes may follow a count.</summary>
    private static IEnumerable<string> Cases(string timeline, string[][] ways)
    {
        int number = 0;
        foreach (string[] changes in ways)
        {
            foreach (string first in Dates)
            {
                foreach (string second in Dates)
                {
                    foreach (string start in Starts)
                    {
                        foreach (string end in Starts)
                        {
                            string id = (++number).ToString(CultureInfo.InvariantCulture);
                            string text = EntriesOf(id, changes, first, second, start, end);
                            if (!start.Contains("first", StringComparison.Ordinal) && IsWithoutErrors(timeline, text))
                                yield return text;
                        }
                    }
                }
            }
        }
    }

    private static string EntriesOf(string id, string[] changes, string first, string second, string start, string end)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"harbour-{id}: {"{"} kind: harbour, name: Harbour {id} {"}"}\n");
        text.Append(CultureInfo.InvariantCulture, $"count-{id}: {"{"} kind: as-of, date: 2016-01-01, entity: harbour-{id}, berths: 4 {"}"}\n");
        text.Append(CultureInfo.InvariantCulture, $"first-{id}:\n  kind: rebuilt\n  date: {first}\n  harbour: harbour-{id}\n  berths: {changes[0]}\n  {start}\n");
        text.Append(CultureInfo.InvariantCulture, $"second-{id}:\n  kind: rebuilt\n  date: {second}\n  harbour: harbour-{id}\n  berths: {changes[1]}\n  {end.Replace("ID", id, StringComparison.Ordinal)}\n");
        return text.ToString();
    }

    private static bool IsWithoutErrors(string timeline, string entries) => FolderCheck.Of(
        [new("harbours.timeline.yaml", timeline), new("all.events.yaml", "storm: { kind: storm, date: 2018-08-01 }\n" + entries)])
        .Findings.All(finding => finding.Severity != Severity.Error);
}
