namespace Dateline.Language.Tests.Series;

/// <summary>Whatever the dates, the work grows with the data: a search that tried all orders would never end here.</summary>
public class ScaleTests
{
    [Fact]
    public void A_long_chain_with_a_day_for_each_change_connects() =>
        Assert.Equal("", Chain(20_000, i => $"{1000 + (i / 336)}-{1 + (i / 28 % 12):00}-{1 + (i % 28):00}").Found);

    [Fact]
    public void A_chain_of_thousands_on_one_day_connects_in_its_one_order()
    {
        var table = Chain(3_000, _ => "2018-03-05");

        Assert.Equal("", table.Found);
        Assert.Equal("0", table.Histories[0].Steps[^1].After.ToString());
    }

    [Fact]
    public void A_chain_that_goes_back_and_forth_within_a_year_connects() =>
        Assert.Equal("", SeriesTable.Of("o | 2017 | = 30 \n" + string.Join('\n', Enumerable.Range(0, 400).Select(i => $"a-{i} | 2018 | {(i % 2 == 0 ? "30 -> 20" : "20 -> 30")}"))).Found);

    [Fact]
    public void Changes_of_a_whole_century_within_one_long_date_connect() =>
        Assert.Equal("", SeriesTable.Of("z | 1900..1999 | 101 -> 100 \n" + string.Join('\n', Enumerable.Range(0, 100).Select(i => $"a-{i} | {1900 + i} | {100 - i} -> {99 - i}"))).Found);

    /// <summary>Of 400 members each joins and leaves some times; of 40 changes nobody knows when.</summary>
    [Theory]
    [InlineData(40, "")]
    [InlineData(20, "DTL4027 u-20")]
    public void Changes_of_hundreds_of_members_without_a_date_are_tried_one_by_one(int names, string expected)
    {
        IEnumerable<string> dated = Enumerable.Range(0, 2_400).Select(i => $"e-{i} | {1000 + (i / 336)}-{1 + (i / 28 % 12):00}-{1 + (i % 28):00} | {(i / 400 % 2 == 0 ? '+' : '-')}n-{i % 400}");
        IEnumerable<string> others = Enumerable.Range(0, 40).Select(i => $"u-{i} |  | +n-{i % names * 7} | kind: cut; date: {{ unknown: lost }}");
        var table = SeriesTable.OfType("set of text", string.Join('\n', dated.Concat(others)));
        Assert.Equal(expected, string.Join(", ", table.Findings.Where(finding => finding.Code != "DTL4026").Select(finding => $"{finding.Code} {finding.Message.Split('"')[1]}")));
    }

    [Fact]
    public void Too_many_whole_lists_without_a_date_are_said_to_be() =>
        Assert.Contains("DTL4005", SeriesTable.OfType("set of text", string.Join('\n',
            Enumerable.Range(0, 400).Select(i => $"e-{i} | {1000 + (i / 336)}-{1 + (i / 28 % 12):00}-{1 + (i % 28):00} | {(i / 40 % 2 == 0 ? '+' : '-')}n-{i % 40}")
                .Concat(Enumerable.Range(0, 20).Select(i => $"u-{i} |  | -> [n-{i}] | kind: cut; date: {{ unknown: lost }}")))).Found, StringComparison.Ordinal);

    /// <summary>Falls by one with each change; the ids say nothing of the order.</summary>
    private static SeriesTable Chain(int count, Func<int, string> date) => SeriesTable.Of(string.Join(
        '\n',
        Enumerable.Range(0, count).Select(i => $"a-{i * 7919 % count} | {date(i)} | {count - i} -> {count - i - 1}")));
}
