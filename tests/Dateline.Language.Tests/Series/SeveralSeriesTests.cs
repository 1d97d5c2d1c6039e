namespace Dateline.Language.Tests.Series;

/// <summary>One event may move several series, or one series of several missions; each chain goes its own way.</summary>
public class SeveralSeriesTests
{
    [Fact]
    public void Missions_may_be_interleaved_within_one_year()
    {
        var table = SeriesTable.Of(
            """
            a | 2018 | 20 -> 10
            b | 2018 | 20 -> 30 | mission: two
            c | 2018 | 30 -> 20
            d | 2018 | 10 -> 20 | mission: two
            """);

        Assert.Equal(("", "c 30 -> 20, a 20 -> 10", "d 10 -> 20, b 20 -> 30"), (table.Found, table.Steps, table.StepsOf("two")));
    }

    [Theory]
    [InlineData("c | 2019 | | kind: handover; from-mission: one; to-mission: two; given: 30 -> 28; taken: 5 -> 7", "")]
    [InlineData("c | 2019 | | kind: handover; from-mission: one; to-mission: two; given: 31 -> 28; taken: 5 -> 7", "DTL4001 c")]
    [InlineData("c | 2019 | | kind: handover; from-mission: one; to-mission: two; given: 31 -> 28; taken: 6 -> 7", "DTL4001 c, DTL4001 c")]
    [InlineData("c | 2019 | | kind: handover; from-mission: one; to-mission: two; given: -31; taken: +2", "DTL4007 c")]
    [InlineData("c | 2019 | | kind: handover; from-mission: two; to-mission: one; given: 5 -> 3; taken: 30 -> 32", "")]
    [InlineData("c | 2019 | | kind: handover; from-mission: one; to-mission: two; given: 31 -> 28; taken: 6 -> 7; status: cancelled", "")]
    public void Each_change_of_an_event_belongs_to_the_mission_that_it_names(string handover, string findings) =>
        Assert.Equal(findings, SeriesTable.Of("a | 2018 | = 30 \n b | 2018 | = 5 | entity: two \n " + handover).Found);

    [Fact]
    public void Two_changes_of_one_mission_in_one_event_are_put_in_the_order_that_holds() =>
        Assert.Equal(("", "a 30 -> 30, c 30 -> 28, c 28 -> 25"), Outcome(
            """
            a | 2018 | = 30
            c | 2019 | | kind: handover; from-mission: one; to-mission: one; given: 28 -> 25; taken: 30 -> 28
            """));

    [Theory]
    [InlineData("c | 2019 | 20 -> 10 | kind: overhaul; standing: suspended -> closed", "DTL4008 c")]
    [InlineData("c | 2019 | 20 -> 10 | kind: overhaul; standing: suspended -> open", "")]
    [InlineData("c | 2019 | 20 -> 10 | kind: overhaul", "")]
    [InlineData("c | 2019 | 25 -> 10 | kind: overhaul; standing: open -> closed", "DTL4001 c, DTL4001 c")]
    [InlineData("c | 2019 | ten | kind: overhaul; standing: open -> closed", "DTL4001 c, DTL3060 c")]
    [InlineData("c | 2019 | { unknown: no source } | kind: overhaul; standing: suspended -> open", "")]
    public void An_event_that_moves_two_series_is_checked_in_both(string overhaul, string findings) =>
        Assert.Equal(findings, SeriesTable.Of("a | 2018 | 30 -> 20 \n b | 2018 | open -> suspended \n " + overhaul).Found);

    [Fact]
    public void Only_what_happened_counts_in_any_of_the_series() =>
        Assert.Equal(("", "a 30 -> 20, d 20 -> 10"), Outcome(
            """
            a | 2018 | 30 -> 20
            b | 2019 | 20 -> 5 | status: planned
            c | 2020 | 5 -> 20 | status: retracted
            d | 2021 | 20 -> 10 | status: happened
            """));

    private static (string Found, string Steps) Outcome(string rows)
    {
        var table = SeriesTable.Of(rows);
        return (table.Found, table.Steps);
    }
}
