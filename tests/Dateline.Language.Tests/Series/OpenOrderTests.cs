namespace Dateline.Language.Tests.Series;

public class OpenOrderTests
{
    [Theory]
    [InlineData("a | 2018 | 20 -> 10 \n b | 2018 | 30 -> 20", "b 30 -> 20, a 20 -> 10")]
    [InlineData("a | 2018-03-05 | 20 -> 10 \n b | 2018-03 | 30 -> 20 \n c | 2018 | 40 -> 30", "c 40 -> 30, b 30 -> 20, a 20 -> 10")]
    [InlineData("a | 2018-03-05 | 20 -> 30 \n b | 2018-03-05 | 30 -> 20 \n z | 2017 | = 20", "z 20 -> 20, a 20 -> 30, b 30 -> 20")]
    [InlineData("a | 2018 | -> 20 \n b | 2018 | -> 10 \n c | 2019 | 20 -> 5", "b unknown -> 10, a unknown -> 20, c 20 -> 5")]
    [InlineData("a | 2018 | -> 20 | after: b \n b | 2018 | -> 10", "b unknown -> 10, a 10 -> 20")]
    [InlineData("a | 2018 | +5 \n b | 2018 | = 30", "b 30 -> 30, a 30 -> 35")]
    [InlineData("z | 2017 | = 30 \n a | 2018 | +5 \n b | 2018 | -10 \n c | 2019 | 25 -> 20", "z 30 -> 30, a unknown -> unknown, b unknown -> unknown, c 25 -> 20")]
    public void The_one_order_that_holds_is_taken(string rows, string steps)
    {
        var table = SeriesTable.Of(rows);

        Assert.Equal(("", steps), (table.Found, table.Steps));
    }

    [Fact]
    public void Several_orders_with_different_ends_are_a_warning()
    {
        var table = SeriesTable.Of("a | 2018 | -> 20 \n b | 2018-05 | -> 10");

        Assert.Equal("DTL4004 b", table.Found);
        Assert.StartsWith("It is unclear whether \"b\" came before or after \"a\" (1.events.yaml, line 4), and after them the ceiling is 10 or 20.", table.Findings[0].Message, StringComparison.Ordinal);
        Assert.Equal("a unknown -> 20, b unknown -> unknown", table.Steps);
        Assert.Equal(["10", "20"], table.Histories[0].Steps[1].Possible.Select(value => value.ToString()));
    }

    /// <summary>The dates of the two that are settled say nothing of it.</summary>
    [Fact]
    public void What_leaves_the_order_open_is_the_one_that_spans_the_others()
    {
        var table = SeriesTable.Of("a | 2018-05-10 | -> 20 \n b | 2018-05-11 | -> 10 \n c | 2018-05 | -> 15");

        Assert.Equal("DTL4004 c", table.Found);
        Assert.Contains("whether \"c\" came before or after", table.Findings[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_orders_with_the_same_end_are_no_warning() =>
        Assert.Equal("", SeriesTable.Of("z | 2017 | = 30 \n a | 2018 | +5 \n b | 2018 | -10").Found);

    [Fact]
    public void What_comes_later_may_settle_an_open_order_of_before() =>
        Assert.Equal("", SeriesTable.Of(
            """
            a | 2018 | -> 20
            b | 2018 | -> 10
            c | 2019 | +5
            d | 2020 | 15 -> 4
            """).Found);

    [Fact]
    public void What_is_stated_for_sure_does_not_settle_the_order_before_it() =>
        Assert.Equal("DTL4004 b", SeriesTable.Of(
            """
            a | 2018 | -> 20
            b | 2018 | -> 10
            c | 2019 | -> 5
            """).Found);

    [Fact]
    public void Where_nothing_fits_any_order_the_break_is_the_only_finding() =>
        Assert.Equal("DTL4001 c", SeriesTable.Of(
            """
            a | 2018 | -> 20
            b | 2018 | -> 10
            c | 2019 | 7 -> 5
            """).Found);

    [Fact]
    public void An_order_in_which_nothing_connects_is_a_contradiction() =>
        Assert.Equal("DTL4001 b", SeriesTable.Of("a | 2018 | 30 -> 20 \n b | 2018 | 25 -> 10").Found);

    [Fact]
    public void After_reaches_through_other_events() =>
        Assert.Equal("", SeriesTable.Of(
            """
            a | 2018 | -> 20
            x | 2018 |  | kind: remark; after: a
            b | 2018 | -> 10 | after: x
            """).Found);

    [Fact]
    public void After_narrows_the_days_of_a_change() =>
        Assert.Equal("", SeriesTable.Of(
            """
            a | 2018-06-01 | -> 20
            b | 2018 | -> 10 | after: c
            c | 2018-09 | 20 -> 15
            """).Found);

    [Fact]
    public void A_change_counts_when_it_takes_force()
    {
        var table = SeriesTable.Of(
            """
            a | 2018-01-01 | 20 -> 10 | effective: 2019-01-01
            b | 2018-06-01 | 30 -> 20
            """);

        Assert.Equal(("", "b 30 -> 20, a 20 -> 10"), (table.Found, table.Steps));
    }

    [Fact]
    public void What_happened_after_something_may_take_force_before_it() =>
        Assert.Equal("", SeriesTable.Of(
            """
            a | 2018-01-01 | 20 -> 10 | effective: 2019-01-01
            b | 2018-06-01 | 30 -> 20 | after: a
            """).Found);

    [Fact]
    public void Effective_and_after_may_pull_in_different_directions_without_harm() =>
        Assert.Equal("", SeriesTable.Of(
            """
            a | 2021-01-01 | 40 -> 30 | effective: 2021-06-01
            b | 2021-02-01 | 30 -> 20 | after: a; effective: 2021
            c | 2021-03-01 | 50 -> 40 | after: b
            """).Found);

    [Theory]
    [InlineData("planned")]
    [InlineData("cancelled")]
    [InlineData("unconfirmed")]
    [InlineData("retracted")]
    public void Only_what_happened_moves_a_series(string status) =>
        Assert.Equal("", SeriesTable.Of($"a | 2018 | 30 -> 20 \n b | 2019 | 7 -> 3 | status: {status} \n c | 2020 | 20 -> 10").Found);

    [Fact]
    public void So_many_orders_that_nobody_can_try_them_are_a_warning_and_nothing_else()
    {
        string rows = string.Join('\n', Enumerable.Range(1, 40).Select(i => $"a-{i} | 2018 | -> {100 + i}")) + "\n z | 2019 | 7 -> 6";

        Assert.Equal("DTL4005 a-9", SeriesTable.Of(rows).Found);
    }
}
