using Dateline.Language.Diagnostics;

namespace Dateline.Language.Tests.Series;

/// <summary>Breaks among changes whose order the dates leave open: what is said holds in every order.</summary>
public class OpenBreakTests
{
    [Theory]
    [InlineData("a | 2018 | 30 -> 20 \n b | 2018 | 25 -> 10", "\"a\" (30 -> 20; 1.events.yaml, line 5) and \"b\" (25 -> 10) do not connect, whichever came first. Correct one of the two, or add the event that is missing.")]
    [InlineData("b | 2018 | 30 -> 20 \n a | 2018-05 | 25 -> 10", "\"b\" (30 -> 20; 1.events.yaml, line 5) and \"a\" (25 -> 10) do not connect, whichever came first. Correct one of the two, or add the event that is missing.")]
    [InlineData("z | 2017 | = 30 \n a | 2018 | 30 -> 20 \n b | 2018 | 10 -> 30", "\"a\" (30 -> 20; 1.events.yaml, line 10) and \"b\" (10 -> 30) connect in no order with what came before. Correct one of the two, or add the event that is missing.")]
    [InlineData("a | 2018 | 30 -> 20 \n b | 2018 | 20 -> 15 \n c | 2018 | 12 -> 10", "\"b\" (20 -> 15; 1.events.yaml, line 10) and \"c\" (12 -> 10) do not connect, and no order of these 3 does. Correct one of the two, or add the event that is missing.")]
    public void No_order_is_claimed_that_the_file_does_not_give(string rows, string message)
    {
        Finding finding = Assert.Single(SeriesTable.Of(rows).Findings);

        Assert.Equal(("DTL4001", message), (finding.Code, finding.Message));
    }

    [Theory]
    [InlineData("a | 2018-05-01 | 30 -> 20 \n b | 2018-06-01 | 25 -> 10")]
    [InlineData("a | 2018 | 30 -> 20 \n b | 2018 | 25 -> 10 | after: a")]
    [InlineData("a | 2018-05-01T10:00:00Z | 30 -> 20 \n b | 2018-05-01T11:00:00Z | 25 -> 10")]
    public void An_order_that_the_file_gives_is_said(string rows) =>
        Assert.StartsWith("\"b\" says the ceiling was 25 before it, but \"a\" (1.events.yaml, line 5) left it at 20.", Assert.Single(SeriesTable.Of(rows).Findings).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("a | 2018 | 30 -> 20 \n b | 2018 | 20 -> 10")]
    [InlineData("b | 2018 | 20 -> 10 \n a | 2018 | 30 -> 20")]
    [InlineData("c | 2018-06 | 10 -> 5 \n a | 2018 | 30 -> 20 \n b | 2018 | 20 -> 10")]
    public void Where_one_order_connects_nothing_is_said(string rows) => Assert.Equal("", SeriesTable.Of(rows).Found);

    [Fact]
    public void The_ways_out_mend_either_order()
    {
        Finding finding = Assert.Single(SeriesTable.Of("a | 2018 | 30 -> 20 \n b | 2018 | 25 -> 10").Findings);

        Assert.Equal(
            [
                "A slip on line 10: change 25 to 20",
                "A slip on line 5: change 20 to 25",
                "A slip on line 5: change 30 to 10",
                "A slip on line 10: change 10 to 30",
                "A missing event: add the one of 2018 that leads from 20 to 25, or from 10 to 30",
            ],
            finding.Repairs.Take(5).Select(repair => repair.Title));
    }

    [Theory]
    [InlineData("a | 2018 | 30 -> 20 \n b | 2018 | 20 -> 10")]
    [InlineData("a | 2018 | 30 -> 25 \n b | 2018 | 25 -> 10")]
    [InlineData("a | 2018 | 10 -> 20 \n b | 2018 | 25 -> 10")]
    [InlineData("a | 2018 | 30 -> 20 \n b | 2018 | 25 -> 30")]
    [InlineData("a | 2018 | 30 -> 20 \n b | 2018 | 25 -> 10 \n c | 2018 | 20 -> 25")]
    [InlineData("a | 2018 | 30 -> 20 \n b | 2018 | 25 -> 10 \n c | 2018 | 10 -> 30")]
    public void Each_of_them_done_by_hand_ends_without_a_finding(string rows) => Assert.Equal("", SeriesTable.Of(rows).Found);

    [Fact]
    public void A_change_without_a_date_that_does_not_lead_there_is_named()
    {
        var table = SeriesTable.OfFiles(
            SeriesTable.Yaml("a | 2018 | 30 -> 20 \n c | 2020 | 15 -> 10"),
            SeriesTable.Yaml("u | { unknown: no source has it } | 20 -> 17"));
        Finding finding = Assert.Single(table.Findings);

        Assert.EndsWith("or add the event that lowered it by 5. \"u\", which has no date, does not lead there either.", finding.Message, StringComparison.Ordinal);
        Assert.Contains("this has no date, and goes 20 -> 17", finding.Related.Select(related => related.Label));
        Assert.Contains("A slip in \"u\", which has no date, in 2.events.yaml, line 5: change 17 to 15", finding.Repairs.Select(repair => repair.Title));
    }

    [Theory]
    [InlineData("20 -> 15")]
    [InlineData("-> 15")]
    public void One_that_leads_there_explains_the_break(string change) => Assert.Equal("", SeriesTable.OfFiles(
        SeriesTable.Yaml("a | 2018 | 30 -> 20 \n c | 2020 | 15 -> 10"),
        SeriesTable.Yaml($"u | {{ unknown: no source has it }} | {change}")).Found);
}
