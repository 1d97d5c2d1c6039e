namespace Dateline.Language.Tests.Series;

public class SeriesOfEveryTypeTests
{
    [Theory]
    [InlineData("a | 2018 | one -> two \n b | 2019 | two -> one", "", "a one -> two, b two -> one")]
    [InlineData("a | 2018 | one -> two \n b | 2019 | one -> two", "DTL4001 b", "a one -> two, b one -> two")]
    [InlineData("a | 2018 | -> two \n b | 2019 | two -> unknown \n c | 2020 | one -> two", "", "a unknown -> two, b two -> unknown, c one -> two")]
    [InlineData("o | 2017 | = two \n a | 2018 | two -> one \n p | 2019 | = two", "DTL4002 p", "o two -> two, a two -> one, p two -> two")]
    [InlineData("a | 2018 | -> one \n b | 2018 | -> two", "DTL4004 b", "a unknown -> one, b unknown -> unknown")]
    [InlineData("a | 2018 | two -> one \n b | 2018 | one -> two \n o | 2017 | = one", "", "o one -> one, b one -> two, a two -> one")]
    public void Who_holds_an_office_goes_from_one_to_the_next(string rows, string findings, string steps)
    {
        var table = SeriesTable.OfType("mission", rows);

        Assert.Equal((findings, steps), (table.Found, table.Steps));
    }

    [Fact]
    public void A_name_that_leads_nowhere_breaks_no_office() =>
        Assert.Equal("DTL3103 b", SeriesTable.OfType("mission", "a | 2018 | one -> two \n b | 2019 | two -> three \n c | 2020 | one -> two").Found);

    [Theory]
    [InlineData("integer", "a | 2018 | -5 -> 5 \n b | 2019 | +3 \n c | 2020 | -20", "", "a -5 -> 5, b 5 -> 8, c 8 -> -12")]
    [InlineData("integer", "a | 2018 | -5 -> 5 \n b | 2019 | -5 -> 1", "DTL4001 b", "a -5 -> 5, b -5 -> 1")]
    [InlineData("number", "a | 2018 | 0.1 -> 0.30 \n b | 2019 | 0.3 -> 0.5 \n c | 2020 | +0.25", "", "a 0.1 -> 0.30, b 0.3 -> 0.5, c 0.5 -> 0.75")]
    [InlineData("number", "a | 2018 | 1.5 -> 2.5 \n b | 2019 | 2.4 -> 1", "DTL4001 b", "a 1.5 -> 2.5, b 2.4 -> 1")]
    public void Integers_and_numbers_connect_by_their_value(string type, string rows, string findings, string steps)
    {
        var table = SeriesTable.OfType(type, rows);

        Assert.Equal((findings, steps), (table.Found, table.Steps));
    }

    [Theory]
    [InlineData("date", "a | 2018-06 | -> 2018-10 \n b | 2018-09 | 2018-10 -> 2019-03", "", "a unknown -> 2018-10, b 2018-10 -> 2019-03")]
    [InlineData("date", "a | 2018-06 | -> 2018-10 \n b | 2018-09 | 2018-11 -> 2019-03", "DTL4001 b", "a unknown -> 2018-10, b 2018-11 -> 2019-03")]
    [InlineData("date", "a | 2018-06 | -> 2018-10 \n b | 2018-09 | 2018-10-14 -> 2019", "", "a unknown -> 2018-10, b 2018-10-14 -> 2019")]
    [InlineData("date", "a | 2018-06 | -> 2018-10-14 \n b | 2018-09 | 2018 -> 2019", "", "a unknown -> 2018-10-14, b 2018 -> 2019")]
    [InlineData("date", "o | 2018-06-01 | = 2018-10 \n p | 2018-07-01 | = 2018-11", "DTL4002 p", "o 2018-10 -> 2018-10, p 2018-11 -> 2018-11")]
    [InlineData("day", "a | 2018-06 | -> 2018-10-14 \n b | 2018-09 | 2018-10-14 -> 2019-03-01", "", "a unknown -> 2018-10-14, b 2018-10-14 -> 2019-03-01")]
    [InlineData("day", "a | 2018-06 | -> 2018-10-14 \n b | 2018-09 | 2018-10-15 -> unknown", "DTL4001 b", "a unknown -> 2018-10-14, b 2018-10-15 -> unknown")]
    [InlineData("text", "a | 1914 | Nevaburg -> Nevagrad \n b | 1924 | Nevagrad -> New Town", "", "a Nevaburg -> Nevagrad, b Nevagrad -> New Town")]
    [InlineData("text", "a | 1914 | Nevaburg -> Nevagrad \n b | 1924 | Nevaburg -> New Town", "DTL4001 b", "a Nevaburg -> Nevagrad, b Nevaburg -> New Town")]
    [InlineData("text", "a | 1914 | Nevaburg -> Nevagrad \n o | 1920 | = Nevaburg", "DTL4002 o", "a Nevaburg -> Nevagrad, o Nevaburg -> Nevaburg")]
    [InlineData("text", "a | 1914 | Nevagrad", "DTL3060 a", "")]
    [InlineData("date", "a | 1914 | 2018-10", "DTL3060 a", "")]
    [InlineData("text", "a | 1914 | 1 -> 2", "", "a 1 -> 2")]
    public void Dates_and_texts_connect(string type, string rows, string findings, string steps)
    {
        var table = SeriesTable.OfType(type, rows);

        Assert.Equal((findings, steps), (table.Found, table.Steps));
    }
}
