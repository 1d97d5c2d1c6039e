namespace Dateline.Language.Tests.Series;

/// <summary>Within one day, times say what came first, where both are given and can be compared.</summary>
public class TimeOfDayTests
{
    [Theory]
    [InlineData("a | 2021-10-07T14:00:00 | -> 20 \n b | 2021-10-07T09:00:00 | -> 10", "", "b unknown -> 10, a 10 -> 20")]
    [InlineData("a | 2021-10-07T14:00:00Z | -> 20 \n b | 2021-10-07T13:00:00-04:00 | -> 10", "", "a unknown -> 20, b 20 -> 10")]
    [InlineData("a | 2021-10-07T14:00:00 | 30 -> 20 \n b | 2021-10-07T09:00:00 | 20 -> 10", "DTL4003 b", null)]
    [InlineData("a | 2021-10-07T09:00:00 | 30 -> 20 \n b | 2021-10-07T14:00:00 | 25 -> 10", "DTL4001 b", null)]
    [InlineData("a | 2021-10-07T14:00:00 | 30 -> 20 \n b | 2021-10-07 | 20 -> 10", "", "a 30 -> 20, b 20 -> 10")]
    [InlineData("a | 2021-10-07T09:00:00 | 30 -> 20 \n b | 2021-10-07 | 40 -> 30", "", "b 40 -> 30, a 30 -> 20")]
    [InlineData("a | 2021-10-07T14:00:00Z | -> 20 \n b | 2021-10-07T09:00:00 | -> 10", "DTL4004 b", null)]
    [InlineData("a | 2021-10-07T14:00:00 | -> 20 \n b | 2021-10-07T14:00:00 | -> 10", "DTL4004 b", null)]
    public void Changes_of_one_day_go_by_their_times(string rows, string findings, string? steps)
    {
        var table = SeriesTable.Of(rows);

        Assert.Equal(findings, table.Found);
        if (steps is not null)
            Assert.Equal(steps, table.Steps);
    }

    [Theory]
    [InlineData("o | 2021-10-07T14:00:00 | = 20 \n a | 2021-10-07T09:00:00 | 30 -> 20", "")]
    [InlineData("o | 2021-10-07T14:00:00 | = 30 \n a | 2021-10-07T09:00:00 | 30 -> 20", "DTL4002 o")]
    [InlineData("o | 2021-10-07T08:00:00 | = 30 \n a | 2021-10-07T09:00:00 | 30 -> 20", "")]
    [InlineData("o | 2021-10-07T08:00:00 | = 20 \n a | 2021-10-07T09:00:00 | 30 -> 20", "DTL4001 a")]
    [InlineData("o | 2021-10-07T08:00:00 | = 30 \n a | 2021-10-07 | 30 -> 20", "")]
    [InlineData("o | 2021-10-07T08:00:00 | = 20 \n a | 2021-10-07 | 30 -> 20", "")]
    [InlineData("o | 2021-10-07T14:00:00 | = 25 \n a | 2021-10-07T09:00:00 | 30 -> 20 \n b | 2021-10-07T12:00:00 | +5", "")]
    [InlineData("o | 2021-10-07T08:00:00 | = 30 \n p | 2021-10-07 | = 40 \n a | 2021-10-07 | -10", "")]
    public void An_as_of_with_a_time_holds_at_that_time(string rows, string findings) =>
        Assert.Equal(findings, SeriesTable.Of(rows).Found);

    [Theory]
    [InlineData("c | 2021-10-07T09:00:00", "DTL3110 c")]
    [InlineData("c | 2021-10-07T15:00:00", "")]
    [InlineData("c | 2021-10-07", "")]
    [InlineData("c | 2021-10-06T15:00:00", "DTL3110 c")]
    [InlineData("c | 2021-10-07T09:00:00Z", "")]
    public void After_by_way_of_a_whole_day_is_held_against_the_times(string last, string findings) =>
        Assert.Equal(findings, SeriesTable.Of(
            $"""
            a | 2021-10-07T14:00:00 | | kind: remark
            b | 2021-10-07 | | kind: remark; after: a
            {last} | | kind: remark; after: b
            """).Found);

    [Fact]
    public void Times_of_effect_win_over_what_happened_after_what() =>
        Assert.Equal(("", "c 40 -> 30, b 30 -> 20"), Outcome(
            """
            b | 2021-10-01 | 30 -> 20 | effective: 2021-10-07T14:00:00
            c | 2021-10-02 | 40 -> 30 | effective: 2021-10-07T09:00:00; after: b
            """));

    [Fact]
    public void A_circle_of_times_and_after_leaves_the_times() =>
        Assert.Equal(("", "c 50 -> 40, a 40 -> 30, b 30 -> 20"), Outcome(
            """
            a | 2021-10-01 | 40 -> 30 | effective: 2021-10-07T14:00:00
            b | 2021-10-02 | 30 -> 20 | effective: 2021-10-07; after: a
            c | 2021-10-03 | 50 -> 40 | effective: 2021-10-07T09:00:00; after: b
            """));

    [Fact]
    public void Hundreds_of_changes_on_one_day_go_by_their_times()
    {
        var rows = Enumerable.Range(0, 400).Select(i => $"a-{i * 7919 % 400} | 2021-10-07T{i / 3600:00}:{i / 60 % 60:00}:{i % 60:00} | -> {i}");

        var table = SeriesTable.Of(string.Join('\n', rows));

        Assert.Equal("", table.Found);
        Assert.Equal("399", table.Histories[0].Steps[^1].After.ToString());
    }

    [Fact]
    public void Events_of_one_day_are_listed_by_their_times() =>
        Assert.Equal(["d", "c", "b", "a"], SeriesTable.Of(
            """
            a | 2021-10-07T14:00:00Z |  | kind: remark
            b | 2021-10-07T14:00:00+02:00 |  | kind: remark
            c | 2021-10-07T09:00:00Z |  | kind: remark
            d | 2021-10-07 |  | kind: remark
            """).Chronology);

    private static (string Found, string Steps) Outcome(string rows)
    {
        var table = SeriesTable.Of(rows);
        return (table.Found, table.Steps);
    }
}
