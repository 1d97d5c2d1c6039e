using Dateline.Dates;

namespace Dateline.Language.Tests.Rules;

/// <summary><c>mission.ceiling</c> is the value just before the event, <c>mission.ceiling.on(date)</c> that on a date.</summary>
public class SeriesInRulesTests
{
    private const string Cuts =
        """
        cut-one:
          kind: cut
          date: 2016
          mission: mission-one
          ceiling: 30 -> 20
        cut-two:
          kind: cut
          date: 2019-05-04
          mission: mission-one
          ceiling: 20 -> 10

        """;

    [Theory]
    [InlineData("mission.ceiling == 20", Truth.True)]
    [InlineData("mission.ceiling < 20", Truth.False)]
    [InlineData("mission.ceiling.on(2017) == 20", Truth.True)]
    [InlineData("mission.ceiling.on(2016-07) == 20", Truth.Unknown)]
    [InlineData("mission.ceiling.on(2015) == 30", Truth.Unknown)]
    [InlineData("mission.ceiling.on(2019-05-04) == 20", Truth.True)]
    [InlineData("mission.ceiling.on(2019-05-05) == 10", Truth.True)]
    [InlineData("mission.ceiling.on(2019) == 10", Truth.Unknown)]
    [InlineData("mission.standing == open", Truth.Unknown)]
    public void A_series_is_read_before_the_event_or_on_a_date(string condition, Truth expected) =>
        Assert.Equal(expected, RuleCase.TruthOf(condition, "mission: mission-one", Cuts));

    [Theory]
    [InlineData("ceiling: 20 -> 15", "mission.ceiling == 20")]
    [InlineData("ceiling: -> 25", "ceiling.from == 20 and ceiling.to == 25")]
    [InlineData("ceiling: -5", "ceiling.from == 20 and ceiling.to == 15")]
    public void An_event_that_moves_the_series_has_the_value_before_its_own_change(string change, string condition) =>
        Assert.Equal(Truth.True, RuleCase.TruthOf(condition, "mission: mission-one\n" + change, Cuts));

    [Theory]
    [InlineData("lost:\n  kind: cut\n  date: 2017-06\n  mission: mission-one\n  ceiling: 20 -> ten\n")]
    [InlineData("lost:\n  kind: cut\n  date: { unknown: nobody knows }\n  mission: mission-one\n  ceiling: 20 -> 15\n")]
    [InlineData("lost:\n  kind: cut\n  date: 2017-06-31\n  mission: mission-one\n  ceiling: 20 -> 15\n")]
    [InlineData("lost:\n  kind: cut\n  date: 2017-06\n  mission: nobody\n  ceiling: 20 -> 15\n")]
    public void A_change_that_cannot_be_read_or_placed_makes_the_series_unknown(string lost) =>
        Assert.Equal(Truth.Unknown, RuleCase.TruthOf("mission.ceiling == 20", "mission: mission-one", Cuts + lost));

    [Fact]
    public void An_observation_holds_on_its_day() =>
        Assert.Equal(Truth.True, RuleCase.TruthOf(
            "mission.ceiling.on(2018-01-02) == 20", "mission: mission-one", "seen:\n  kind: as-of\n  date: 2018-01-02\n  entity: mission-one\n  ceiling: 20\n"));

    [Theory]
    [InlineData("ceiling: 30 -> 20", "ceiling: 20 -> 15", Truth.True)]
    [InlineData("ceiling: +5", "ceiling: -3", Truth.Unknown)]
    public void What_certainly_came_behind_a_change_was_not_before_it(string first, string second, Truth expected) =>
        Assert.Equal(expected, RuleCase.TruthOf(
            "mission.ceiling.on(2016-05-01) == 30",
            "mission: mission-one",
            $"counted:\n  kind: as-of\n  date: 2015\n  entity: mission-one\n  ceiling: 30\n"
            + $"one:\n  kind: cut\n  date: 2016-06-01\n  mission: mission-one\n  {first}\ntwo:\n  kind: cut\n  date: 2016\n  mission: mission-one\n  {second}\n"));
}
