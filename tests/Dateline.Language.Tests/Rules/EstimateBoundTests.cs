using Dateline.Language.Text;
using Dateline.Language.Workspace;

namespace Dateline.Language.Tests.Rules;

/// <summary>What rules ask of the bounds of a number that is partly known.</summary>
public class EstimateBoundTests
{
    [Theory]
    [InlineData("killed.low <= killed.best", "{ low: 40, best: 50, high: 60 }", "")]
    [InlineData("killed.high - killed.low <= 100", "40..140", "")]
    [InlineData("killed.high - killed.low <= 100", "40..141", "DTL4101 \"a\" breaks the rule r: killed.high is 141 and killed.low is 40. It requires killed.high - killed.low <= 100.")]
    [InlineData("killed.high - killed.low <= 100", "40..", "")]
    [InlineData("killed.high - killed.low <= 100", "7", "")]
    [InlineData("killed.low == killed.high", "7", "")]
    [InlineData("killed.low == 0", "..7", "")]
    [InlineData("killed.low > 0", "..7", "DTL4101 \"a\" breaks the rule r: killed.low is 0. It requires killed.low > 0.")]
    [InlineData("killed.best < 50", "{ best: 50 }", "DTL4101 \"a\" breaks the rule r: killed.best is 50. It requires killed.best < 50.")]
    [InlineData("killed.best < 50", "40..60", "")]
    [InlineData("has(killed.best)", "40..60", "DTL4101 \"a\" breaks the rule r: killed.best is not stated. It requires has(killed.best).")]
    [InlineData("has(killed.best)", "7", "")]
    [InlineData("has(killed.high)", "40..", "DTL4101 \"a\" breaks the rule r: killed.high is not stated. It requires has(killed.high).")]
    [InlineData("has(killed.high)", "{ unknown: nobody counted }", "")]
    [InlineData("killed.high <= 5", "{ unknown: nobody counted }", "")]
    [InlineData("sum(deaths.low) <= 6", "7", "DTL4101 \"a\" breaks the rule r: deaths.low is 1 and 6. It requires sum(deaths.low) <= 6.")]
    [InlineData("largest(deaths.high) <= 8", "7", "DTL4101 \"a\" breaks the rule r: deaths.high is 2 and 9. It requires largest(deaths.high) <= 8.")]
    [InlineData("town.dead.high <= 27", "7", "DTL4101 \"a\" breaks the rule r: town.dead.high is 28. It requires town.dead.high <= 27.")]
    [InlineData("town.dead.on(2020).low >= 21", "7", "DTL4101 \"a\" breaks the rule r: town.dead.on(2020).low is 20. It requires town.dead.on(2020).low >= 21.")]
    [InlineData("toll.to.low >= toll.from.high + 5", "7", "DTL4101 \"a\" breaks the rule r: toll.to.low is 30 and toll.from.high is 28. It requires toll.to.low >= toll.from.high + 5.")]
    [InlineData("named-low >= 8", "7", "DTL4101 \"a\" breaks the rule r: named-low is 7 and killed.low is 7. It requires named-low >= 8.")]
    public void They_are_numbers_of_their_own(string condition, string killed, string expected) => Assert.Equal(expected, Check(condition, killed));

    [Theory]
    [InlineData("boats.low > 1", "DTL2152 \"low\" cannot follow \"boats\", which is a number. Only a number that may be known in part has bounds: take the number itself, or declare it as an estimate, such as estimate of count.")]
    [InlineData("killed.lowest > 1", "DTL2152 \"lowest\" cannot follow \"killed\", which is a number. It has low, best and high.")]
    [InlineData("killed.low.high > 1", "DTL2152 \"high\" cannot follow \"low\", which is a number. Only a number that may be known in part has bounds: take the number itself, or declare it as an estimate, such as estimate of count.")]
    [InlineData("sum(exact.low) > 1", "DTL2152 \"low\" cannot follow \"exact\", which is a list of count. Only a number that may be known in part has bounds: take the number itself, or declare it as an estimate, such as estimate of count.")]
    public void What_has_none_has_a_way_out(string condition, string expected) => Assert.Equal(expected, Check(condition, "7"));

    private const string Timeline =
        """
        dateline: 1
        timeline: x
        entities:
          town: {}
        series:
          dead: { of: town, type: estimate of count }
        events:
          raid:
            members:
              named-low: killed.low
            fields:
              town: town
              killed: estimate of count
              deaths: list of estimate of count
              exact: list of count
              boats: count?
              toll: change of dead
        rules:
          r:
            in: raid
            check: CONDITION

        """;

    private const string Events =
        """
        weir: { kind: town, name: Weir }
        o: { kind: as-of, date: 2019-12-31, entity: weir, dead: 20..30 }
        a: { kind: raid, date: 2021, town: weir, killed: KILLED, deaths: [1..2, 6..9], exact: [1], boats: 3, toll: 25..28 -> 30 }

        """;

    private static string Check(string condition, string killed) => string.Join("; ", FolderCheck.Of(
    [
        new SourceFile("x.timeline.yaml", Timeline.Replace("CONDITION", condition, StringComparison.Ordinal)),
        new SourceFile("x.events.yaml", Events.Replace("KILLED", killed, StringComparison.Ordinal)),
    ]).Findings.Select(finding => $"{finding.Code} {finding.Message}"));
}
