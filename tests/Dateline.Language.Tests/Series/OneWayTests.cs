using Dateline.Language.Diagnostics;

namespace Dateline.Language.Tests.Series;

public class OneWayTests
{
    [Theory]
    [InlineData("a | 2018 | 30 -> 20", "")]
    [InlineData("a | 2018 | 20 -> 20", "")]
    [InlineData("a | 2018 | 20 -> 30", "DTL4011 a")]
    [InlineData("a | 2018 | 30 -> 20 \n b | 2019 | -> 25", "DTL4011 b")]
    [InlineData("a | 2018 | 30 -> 20 \n b | 2019 | -> 15", "")]
    [InlineData("o | 2017 | = 30 \n a | 2018 | -10 \n b | 2019 | +5", "DTL4011 b")]
    [InlineData("a | 2018 | 30 -> 20 \n b | 2019 | 25 -> 26", "DTL4001 b")]
    [InlineData("a | 2018 | 30 -> unknown \n b | 2019 | -> 40", "")]
    [InlineData("a | 2018 | 20 -> 30 | status: planned", "")]
    [InlineData("a | { unknown: no source } | 20 -> 30", "DTL4011 a")]
    [InlineData("a | 2018 | 20 -> 30 | except: { connects: the act says so }", "")]
    public void A_series_that_only_falls_does_not_rise(string rows, string findings) =>
        Assert.Equal(findings, SeriesTable.OfType("count, only: falls", rows).Found);

    [Theory]
    [InlineData("a | 2018 | 30 -> 20 \n b | 2019 | { value: 20 -> 25, why: five had been left out } \n c | 2020 | 25 -> 24", "")]
    [InlineData("a | 2018 | 30 -> 20 \n b | 2019 | { value: -> 25, why: five had been left out }", "")]
    [InlineData("a | 2018 | 30 -> 20 \n b | 2019 | { value: +5, why: five had been left out }", "")]
    [InlineData("a | 2018 | 30 -> 20 \n b | 2019 | { value: 20 -> 25, note: five had been left out }", "DTL4011 b")]
    [InlineData("a | 2018 | 30 -> 20 \n b | 2019 | { value: 20 -> 25, why: five had been left out } \n c | 2020 | 20 -> 10", "DTL4001 c")]
    public void A_change_that_says_why_is_a_correction(string rows, string findings) =>
        Assert.Equal(findings, SeriesTable.OfType("count, only: falls", rows).Found);

    [Theory]
    [InlineData("a | 2018 | 30 -> 20", "DTL4011 a")]
    [InlineData("a | 2018 | 20 -> 30 \n b | 2019 | -1", "DTL4011 b")]
    [InlineData("a | 2018 | 0.5 -> 0.75", "")]
    public void A_series_that_only_rises_does_not_fall(string rows, string findings) =>
        Assert.Equal(findings, SeriesTable.OfType("number, only: rises", rows).Found);

    [Theory]
    [InlineData("falls", "b unknown -> 20, a 20 -> 10")]
    [InlineData("rises", "a unknown -> 10, b 10 -> 20")]
    public void The_one_way_settles_an_open_order(string only, string steps)
    {
        var table = SeriesTable.OfType($"count, only: {only}", "a | 2018 | -> 10 \n b | 2018 | -> 20");

        Assert.Equal(("", steps), (table.Found, table.Steps));
    }

    [Theory]
    [InlineData("x | 2019 | 20 -> ten")]
    [InlineData("x | { unknown: no source } | 20 -> 40")]
    public void What_cannot_be_read_or_dated_may_have_been_a_correction(string hidden) =>
        Assert.DoesNotContain("DTL4011 b", SeriesTable.OfType("count, only: falls", $"a | 2018 | 30 -> 20 \n {hidden} \n b | 2020 | -> 35").Found, StringComparison.Ordinal);

    [Theory]
    [InlineData("a | 2018 | -> 10 \n b | 2019 | -> 200 \n c | 2020 | -> 30", "A slip: correct the number", "A slip in b: correct 200 there")]
    [InlineData("a | 2018 | -> 100 \n b | 2019 | -> 200 \n c | 2020 | -> 30", "A slip: correct the number")]
    [InlineData("o | 2018-01-01 | = 100 \n c | 2020 | -> 30", "A slip: correct the number")]
    public void Of_two_numbers_either_may_be_the_slip_where_both_fit_what_is_before(string rows, params string[] slips) =>
        Assert.Equal(slips, Assert.Single(SeriesTable.OfType("count, only: rises", rows).Findings).Repairs.Select(repair => repair.Title).Where(title => title.StartsWith("A slip", StringComparison.Ordinal)));

    [Fact]
    public void The_message_names_both_places()
    {
        var finding = Assert.Single(SeriesTable.OfType("count, only: falls", "a | 2018 | 30 -> 20 \n b | 2019 | -> 25").Findings);

        Assert.Equal(
            "\"b\" takes the ceiling to 25, but \"a\" (1.events.yaml, line 5) left it at 20, and it is declared only to fall. "
            + "If it corrects an earlier number, say so with \"why\".",
            finding.Message);
        Assert.Equal((14, 2), (finding.Place.Start.Character, finding.Place.Span.Length));
    }
}
