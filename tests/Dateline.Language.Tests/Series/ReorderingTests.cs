using Dateline.Language.Diagnostics;

namespace Dateline.Language.Tests.Series;

public class ReorderingTests
{
    [Theory]
    [InlineData("a | 2018 | 20 -> 10 \n b | 2021 | 30 -> 20", "DTL4003 a")]
    [InlineData("z | 2010 | = 30 \n a | 2018 | 20 -> 10 \n b | 2021 | 30 -> 20", "DTL4003 a")]
    [InlineData("a | 2018 | 20 -> 10 \n b | 2021 | 30 -> 20 \n c | 2022 | 10 -> 5", "DTL4003 a")]
    [InlineData("a | 2018 | 20 -> 10 \n b | 2021 | 30 -> 20 \n c | 2022 | 20 -> 5", "DTL4001 b")]
    [InlineData("a | 2018 | 20 -> 10 \n b | 2021 | 30 -> 20 \n c | 2022 | 7 -> 5", "DTL4003 a, DTL4001 c")]
    [InlineData("a | 2018 | 30 -> 20 \n b | 2019 | 10 -> 5 \n c | 2020 | 20 -> 10", "DTL4003 b")]
    [InlineData("a | 2018 | 12 -> 10 \n b | 2019 | 15 -> 12 \n c | 2020 | 20 -> 15 \n d | 2021 | 30 -> 20", "DTL4003 a")]
    [InlineData("a | 2018 | 30 -> 20 \n b | 2021 | 30 -> 20", "DTL4001 b")]
    [InlineData("a | 2018 | 20 -> 10 \n o | 2019 | = 10 \n b | 2021 | 30 -> 20", "DTL4001 b")]
    public void Changes_that_would_all_connect_in_another_order_are_one_error_at_the_first(string rows, string findings) =>
        Assert.Equal(findings, SeriesTable.Of(rows).Found);

    /// <summary>One wrong value is no larger a mistake than one wrong date: an order that takes apart what connects is none for one break.</summary>
    [Theory]
    [InlineData("a | 2018 | open -> suspended \n b | 2019 | suspended -> open \n c | 2020 | suspended -> open", "DTL4001 c")]
    [InlineData("a | 2018 | closed -> open \n b | 2019 | open -> closed \n c | 2020 | open -> suspended", "DTL4008 a, DTL4001 c")]
    [InlineData("a | 2018 | 30 -> 20 \n b | 2019 | 20 -> 30 \n c | 2020 | 20 -> 10", "DTL4001 c")]
    [InlineData("z | 2010 | = 30 \n a | 2018 | 30 -> 20 \n b | 2019 | 20 -> 30 \n c | 2020 | 20 -> 10", "DTL4001 c")]
    [InlineData("a | 2018 | 30 -> 20 \n b | 2019 | 20 -> 30 \n c | 2020 | 20 -> 10 \n d | 2021 | 7 -> 5", "DTL4001 c, DTL4001 d")]
    [InlineData("a | 2018 | 30 -> 20 \n b | 2019 | 10 -> 5 \n c | 2020 | 20 -> 10 \n d | 2021 | 5 -> 3", "DTL4003 b")]
    public void An_order_that_takes_apart_what_connects_is_no_smaller_mistake(string rows, string findings) => Assert.Equal(findings, SeriesTable.Of(rows).Found);

    [Fact]
    public void What_follows_names_the_change_that_left_its_value()
    {
        SeriesTable table = SeriesTable.Of("a | 2018 | 20 -> 10 \n b | 2021 | 30 -> 20 \n c | 2022 | -25");

        Assert.Equal("DTL4003 a, DTL4007 c", table.Found);
        Assert.StartsWith("\"c\" moves the ceiling by -25, but \"a\" (", table.Findings[1].Message, StringComparison.Ordinal);
        Assert.Contains(" left it at 10, and it does not go below zero.", table.Findings[1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Changes_in_reverse_are_one_error_however_many_they_are() =>
        Assert.Equal("DTL4003 a-0", SeriesTable.Of(string.Join('\n', Enumerable.Range(0, 10).Select(i => $"a-{i} | {2010 + i} | {i + 2} -> {i + 1}"))).Found);

    [Fact]
    public void The_message_says_that_they_connect_the_other_way_round()
    {
        var finding = Assert.Single(SeriesTable.Of("a | 2018 | 20 -> 10 \n b | 2021 | 30 -> 20").Findings);

        Assert.StartsWith("\"a\" (20 -> 10) and \"b\" (30 -> 20; 1.events.yaml, line 10) connect only the other way round.", finding.Message, StringComparison.Ordinal);
        Assert.Equal("they would connect as 30 -> 20, 20 -> 10", finding.Picture);
        Assert.Equal(10, Assert.Single(finding.Related).Place.LineNumber);
    }

    [Fact]
    public void A_change_whose_halves_are_exchanged_may_be_swapped_back()
    {
        Finding finding = Assert.Single(SeriesTable.Of("a | 2018 | 0 -> 5 \n b | 2019 | 5 -> 0 \n c | 2020 | 7 -> 0").Findings);

        Assert.Equal("DTL4003", finding.Code);
        Assert.EndsWith("Correct the date, or swap the numbers: 0 -> 7.", finding.Message, StringComparison.Ordinal);
        Assert.StartsWith("Swapped on line ", finding.Repairs[0].Title, StringComparison.Ordinal);
        Assert.Equal("0 -> 7", Assert.Single(finding.Repairs[0].Edits).NewText);
    }

    [Fact]
    public void Swapping_is_offered_only_where_it_connects()
    {
        Finding finding = Assert.Single(SeriesTable.Of("a | 2018 | 30 -> 20 \n b | 2019 | 20 -> 10 \n c | 2020 | 40 -> 30").Findings);

        Assert.EndsWith("Correct the date, or the numbers.", finding.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(finding.Repairs, repair => repair.Title.StartsWith("Swapped", StringComparison.Ordinal));
    }
}
