using Dateline.Language.Diagnostics;

namespace Dateline.Language.Tests.Series;

/// <summary>One mistake in a series is one finding, at the mistake.</summary>
public class OneMistakeTests
{
    [Theory]
    [InlineData("o | 2018-01-01 | = 30 \n a | 2018-03-26 | -4 \n b | 2018-03 | -4 \n c | 2018-09-01 | 26 -> 20", "DTL4013 b")]
    [InlineData("o | 2018-01-01 | = 10 \n a | 2018-03-26 | +5 \n b | 2018-03-26 | +5 \n p | 2019-01-01 | = 15", "DTL4013 b")]
    [InlineData("o | 2018-01-01 | = 10 \n a | 2018-03-26 | +5 \n x | 2018-03-30 | +1 \n b | 2018-03 | +5 \n p | 2019-01-01 | = 16", "DTL4013 b")]
    [InlineData("o | 2018-01-01 | = 6 \n a | 2018-03-26 | -4 \n b | 2018-03-26 | -4 \n p | 2019-01-01 | = 2", "DTL4013 b")]
    [InlineData("o | 2018-01-01 | = 6 \n a | 2018-03-26 | -4 \n b | 2018-03-26 | -4", "DTL4013 b")]
    [InlineData("o | 2018-01-01 | = 6 \n a | 2018-03-26 | -4 \n b | 2018-03-26 | -4 \n c | 2019 | +3 \n p | 2020-01-01 | = 5", "DTL4013 b")]
    [InlineData("o | 2018-01-01 | = 30 \n a | 2018-03-26 | -4 \n b | 2018-06-26 | -4 \n c | 2018-09-01 | 26 -> 20", "DTL4001 c")]
    [InlineData("o | 2018-01-01 | = 30 \n a | 2018-03-26 | -4 | kind: overhaul \n b | 2018-03-26 | -4 \n c | 2018-09-01 | 26 -> 20", "DTL4001 c")]
    [InlineData("o | 2018-01-01 | = 30 \n a | 2018-03-26 | -4 \n b | 2018-03-26 | -4 \n c | 2018-09-01 | 22 -> 20", "")]
    public void The_same_step_twice_stands_at_the_second(string rows, string findings) => Assert.Equal(findings, SeriesTable.Of(rows).Found);

    [Fact]
    public void Both_steps_are_named_and_one_is_to_go()
    {
        Finding finding = Assert.Single(SeriesTable.Of("o | 2018-01-01 | = 30 \n a | 2018-03-26 | -4 \n b | 2018-03 | -4 \n c | 2018-09-01 | 26 -> 20").Findings);

        Assert.Equal("\"a\" (1.events.yaml, line 10) and \"b\" say the same (-4), and \"c\" fits only without one of them. Delete one of the two.", finding.Message);
        Assert.Equal("The same event twice: delete a or b", finding.Repairs[0].Title);
    }

    [Theory]
    [InlineData("o | 2024-03-14 | = 2 \n a | 2024-03-14 | -15 \n b | 2024-03-14 | +20 \n c | 2024-03-14 | -16 \n p | 2024-03-15 | = 6", "DTL4002 p")]
    [InlineData("o | 2024-03-01 | = 2 \n a | 2024-03-14 | -15 \n b | 2024-03-15 | -2 \n c | 2024-03-16 | 5 -> 4", "DTL4001 c")]
    [InlineData("o | 2024-03-01 | = 2 \n a | 2024-03-14 | -3 \n b | 2024-03-16 | +10 \n p | 2024-03-20 | = 9", "DTL4010 a")]
    [InlineData("o | 2024-03-01 | = 2 \n a | 2024-03-14 | -3 \n b | 2024-03-16 | +10", "DTL4010 a")]
    public void A_move_that_is_missing_under_a_bound_is_one_finding_where_its_size_shows(string rows, string findings)
    {
        var table = SeriesTable.OfType("integer, min: 0", rows);

        Assert.Equal(findings, table.Found);
        Assert.DoesNotContain(table.Findings[0].Repairs, repair => repair.Title.Contains("change 6 to -9", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("o | 2024-03-14 | = 2 \n a | 2024-03-14 | -15 \n b | 2024-03-14 | +20 \n c | 2024-03-14 | -16 \n p | 2024-03-15 | = 6", "A missing event: add the one that raised it by 15, no later than 2024-03-14", "A slip on line 15: change +20 to +35")]
    [InlineData("o | 2024-01-01 | = 5 \n a | 2024-02-01 | -8 \n b | 2024-03-01 | +2 \n p | 2024-04-01 | = 9", "A missing event: add the one that raised it by 10, no later than 2024-02-01")]
    [InlineData("o | 2024-01-01 | = 5 \n a | 2024-02-01 | -8 \n b | 2024-03-01 | +2 \n p | 2024-04-01 | = 15", "A slip on line 10: change -8 to +8", "A missing event: add the one that raised it by 16, no later than 2024-02-01")]
    [InlineData("o | 2024-01-01 | = 5 \n a | 2024-02-01 | -80 \n b | 2024-03-01 | +2 \n p | 2024-04-01 | = 3", "A missing event: add the one that raised it by 76, no later than 2024-02-01", "A slip on line 10: change -80 to -4")]
    [InlineData("o | 2024-01-01 | = 5 \n a | 2024-02 | -8 \n p | 2024-04-01 | = 1", "A missing event: add the one that raised it by 4, no later than 2024-02", "A slip on line 10: change -8 to -4")]
    public void Where_a_move_is_missing_under_a_bound_no_way_out_leaves_it(string rows, params string[] ways)
    {
        Finding finding = Assert.Single(SeriesTable.OfType("integer, min: 0", rows).Findings);

        Assert.Equal(
            [.. ways, "Sources disagree: keep both with `says:` and `why:`, the one that connects as `value:`", "It is really so: excuse it with except: { connects: the reason }"],
            finding.Repairs.Select(repair => repair.Title));
    }

    [Fact]
    public void What_leads_out_of_the_bounds_may_lack_an_event_or_have_a_wrong_date()
    {
        Finding finding = Assert.Single(SeriesTable.OfType("integer, min: 0", "o | 2024-03-01 | = 2 \n a | 2024-03-14 | -3 \n b | 2024-03-16 | +10").Findings);

        Assert.Equal(
            ["A missing event: add the one that raised it before 2024-03-14", "A slip in a date: something else came first", "A slip on line 10: correct the number", "The bound is wrong: a developer corrects it at ceiling in the timeline file"],
            finding.Repairs.Select(repair => repair.Title));
    }

    [Theory]
    [InlineData("a | 2022-11-13 | -> 4725 \n b | 2022-11-14 | -> 47330 \n c | 2022-11-15 | -> 4741 \n d | 2022-11-16 | -> 4750", "DTL4014 b")]
    [InlineData("a | 2022-11-13 | -> 4725 \n b | 2022-11-14 | -> 473 \n c | 2022-11-15 | -> 4741 \n d | 2022-11-16 | -> 4750", "DTL4011 b")]
    [InlineData("a | 2022-11-13 | -> 4725 \n b | 2022-11-14 | -> 4733 \n c | 2022-11-15 | -> 474 \n d | 2022-11-16 | -> 4750", "DTL4014 c")]
    [InlineData("a | 2022-11-13 | -> 47250 \n b | 2022-11-14 | -> 4733 \n c | 2022-11-15 | -> 4741 \n d | 2022-11-16 | -> 4750", "DTL4014 a")]
    [InlineData("a | 2022-11-13 | -> 4725 \n b | 2022-11-14 | -> 4733 \n c | 2022-11-15 | -> 4741 \n d | 2022-11-16 | -> 475", "DTL4014 d")]
    [InlineData("a | 2022-11-13 | -> 4725 \n b | 2021-11-14 | -> 4733 \n c | 2022-11-15 | -> 4741 \n d | 2022-11-16 | -> 4750", "DTL4015 b")]
    [InlineData("a | 2022-11-13 | -> 4725 \n b | 2022-11-14 | -> 4733 \n c | 2022-11-15 | -> 4741 \n d | 2021-11-16 | -> 4750", "DTL4015 d")]
    [InlineData("a | 2022-11-13 | -> 4725 \n b | 2022-11-14 | -> 4733 \n c | 2032-11-15 | -> 4734 \n d | 2022-11-16 | -> 4750 \n e | 2022-11-17 | -> 4760", "DTL4015 c")]
    [InlineData("a | 2022-11-13 | -> 4725 \n b | 2022-11-14 | -> 47330 \n c | 2022-11-15 | -> 4741", "DTL4011 c")]
    [InlineData("a | 2022-11-13 | -> 10 \n b | 2022-11-14 | -> 20 \n c | 2022-11-15 | -> 30 \n d | 2022-11-16 | -> 5 \n e | 2022-11-17 | -> 6", "DTL4011 d")]
    [InlineData("a | 2022-11-13 | -> 4725 \n b | 2022-11-14 | -> 47330 | except: { connects: so it was reported } \n c | 2022-11-15 | -> 4741 \n d | 2022-11-16 | -> 4750", "")]
    [InlineData("a | 2022-11-13 | -> 4725 \n b | 2022-11-14 | -> 47330 \n x | { unknown: no source } | -> 1 \n c | 2022-11-15 | -> 4741 \n d | 2022-11-16 | -> 4750", "")]
    public void In_a_series_that_only_rises_the_longest_run_decides_which_one_is_wrong(string rows, string findings) =>
        Assert.Equal(findings, SeriesTable.OfType("count, only: rises", rows).Found);

    [Theory]
    [InlineData("a | 2018 | 30 -> 20 \n b | 2019 | 45 -> 40 \n c | 2020 | 20 -> 10", "DTL4016 b")]
    [InlineData("a | 2018 | 30 -> 20 \n b | 2019 | 45 -> 40 \n c | 2020 | 40 -> 35 \n d | 2021 | 20 -> 10", "DTL4016 b")]
    [InlineData("a | 2018 | 30 -> 20 \n b | 2019 | 45 -> 40 \n o | 2020-01-01 | = 20", "DTL4016 b")]
    [InlineData("a | 2018 | 30 -> 20 \n b | 2019 | 25 -> 15 \n c | 2020 | 15 -> 10", "DTL4001 b")]
    [InlineData("a | 2018 | 30 -> 20 \n b | 2019 | 25 -> 15 \n c | 2020 | 12 -> 10", "DTL4001 b, DTL4001 c")]
    public void A_change_between_two_that_connect_is_one_finding(string rows, string findings) => Assert.Equal(findings, SeriesTable.Of(rows).Found);

    [Theory]
    [InlineData("a | 2018 | 30 -> 20 \n b | 2019 | 25 -> 22", "falls", "A slip on line 10: change 25 to 20")]
    [InlineData("a | 2018 | 30 -> 20 \n b | 2019 | 35 -> 10", "falls", "A slip on line 5: change 20 to 35")]
    [InlineData("o | 2017 | = 30 \n a | 2018 | -5 \n b | 2019 | 35 -> 10", "falls", "A slip on line 10: change -5 to +5")]
    [InlineData("o | 2017-01-01 | = 30 \n p | 2018-01-01 | = 30 \n b | 2019 | 35 -> 10", "falls", "A slip on line 10: change 30 to 35")]
    public void No_way_out_leads_where_the_series_cannot_be(string rows, string only, string refused)
    {
        Finding finding = SeriesTable.OfType("count, only: " + only, rows).Findings[0];

        Assert.DoesNotContain(refused, finding.Repairs.Select(repair => repair.Title));
        Assert.All(finding.Repairs, repair => Assert.NotEmpty(repair.Title));
    }
}
