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

    /// <summary>Falls by one with each change; the ids say nothing of the order.</summary>
    private static SeriesTable Chain(int count, Func<int, string> date) => SeriesTable.Of(string.Join(
        '\n',
        Enumerable.Range(0, count).Select(i => $"a-{i * 7919 % count} | {date(i)} | {count - i} -> {count - i - 1}")));
}
