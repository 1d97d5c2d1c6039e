namespace Dateline.Language.Tests.Series;

/// <summary>One date that is wrong, among changes that are right: the finding stands at that date, wherever it has put the change.</summary>
public class MisdatedTests
{
    [Theory]
    [InlineData(4, "2021-11-14", "e: 2021-11-14 to 2022-11-14")]
    [InlineData(4, "2023-11-14", "e: 2023-11-14 to 2022-11-14")]
    [InlineData(0, "2023-11-10", "a: 2023-11-10 to 2022-11-10")]
    [InlineData(9, "2021-11-19", "j: 2021-11-19 to 2022-11-19")]
    [InlineData(5, "2002-11-15", "f: 2002-11-15 to 2022-11-15")]
    [InlineData(5, "2022-01-15", "f: 2022-01-15 to 2022-11-15")]
    [InlineData(5, "2022-12-15", "f: 2022-12-15 to 2022-11-15")]
    public void A_slip_in_the_year_or_the_month_is_found_at_the_date(int at, string date, string expected) => Assert.Equal(
        expected,
        string.Join(", ", Found("rises", [.. Days().Select((row, index) => index == at ? (date, row.Number) : row)])));

    [Theory]
    [InlineData(2, 1200, "DTL4014 c")]
    [InlineData(2, 12, "DTL4014 c")]
    [InlineData(5, 1500, "DTL4014 f")]
    public void It_is_found_behind_a_number_that_is_wrong_as_well(int at, int number, string other)
    {
        (string Date, int Number)[] rows = [.. Days().Select((row, index) => index == at ? (row.Date, number) : index == 7 ? ("2021-11-17", row.Number) : row)];

        Assert.Equal([other, "h: 2021-11-17 to 2022-11-17"], Found("rises", rows));
    }

    [Theory]
    [InlineData("4 7", "e: 2021-11-14 to 2022-11-14, h: 2021-11-17 to 2022-11-17")]
    [InlineData("4 5", "e: 2021-11-14 to 2022-11-14, f: 2021-11-15 to 2022-11-15")]
    public void Two_that_are_wrong_are_two(string at, string expected) => Assert.Equal(
        expected,
        string.Join(", ", Found("rises", [.. Days().Select((row, index) => at.Contains($"{index}", StringComparison.Ordinal) ? ("2021" + row.Date[4..], row.Number) : row)])));

    /// <summary>Between 2015 and 2017 it is the year of which nothing is, and of two years the one with fewer other digits.</summary>
    [Theory]
    [InlineData(6, "2014-03-01", "g: 2014-03-01 to 2016-03-01")]
    [InlineData(6, "2018-03-02", "g: 2018-03-02 to 2016-03-02")]
    [InlineData(6, "1916-03-01", "g: 1916-03-01 to 2016-03-01")]
    [InlineData(5, "1915", "f: 1915 to 2015")]
    [InlineData(5, "2019-06", "f: 2019-06 to 2015-06")]
    public void Of_yearly_numbers_the_missing_year_is_meant(int at, string date, string expected) => Assert.Equal(
        expected,
        string.Join(", ", Found("rises", [.. Enumerable.Range(0, 10).Select(index => (index == at ? date : $"{2010 + index}-03-01", 100 + (10 * index)))])));

    [Fact]
    public void A_series_that_falls_is_read_the_other_way_round() => Assert.Equal(
        ["g: 2021-11-16 to 2022-11-16"],
        Found("falls", [.. Days().Select((row, index) => (index == 6 ? "2021-11-16" : row.Date, 1000 - row.Number))]));

    /// <summary>Numbers that begin anew lower down are one break, and no date explains them.</summary>
    [Fact]
    public void Another_course_of_the_series_is_no_slip_in_dates() => Assert.Equal(
        ["DTL4011 f"],
        Found("rises", [.. Days().Select((row, index) => (row.Date, index < 5 ? row.Number + 300 : row.Number))]));

    [Theory]
    [InlineData(7, 6, "2021-11-16", "DTL4003 g")]
    [InlineData(9, 2, "2023-11-12", "DTL4003 c")]
    [InlineData(9, 8, "2021-11-18", "DTL4003 i")]
    [InlineData(4, 3, "2021-11-13", "DTL4003 d")]
    public void One_change_out_of_place_among_those_that_connect_is_the_one_to_date_anew(int count, int at, string date, string expected)
    {
        var table = SeriesTable.Of(string.Join('\n', Enumerable.Range(0, count).Select(i => $"{(char)('a' + i)} | {(i == at ? date : $"2022-11-{10 + i}")} | {90 + (10 * i)} -> {100 + (10 * i)}")));

        Assert.Equal(expected, table.Found);
        Assert.Equal(date.Length, Assert.Single(table.Findings).Place.Span.Length);
    }

    private static IEnumerable<(string Date, int Number)> Days() => Enumerable.Range(0, 10).Select(i => ($"2022-11-{10 + i}", 100 + (10 * i)));

    /// <summary>Of a date that is wrong what it is changed to; of anything else its code and where it stands.</summary>
    private static IEnumerable<string> Found(string only, (string Date, int Number)[] rows)
    {
        var table = SeriesTable.OfType($"count, only: {only}", string.Join('\n', rows.Select((row, i) => $"{(char)('a' + i)} | {row.Date} | -> {row.Number}")));
        return table.Found.Split(", ", StringSplitOptions.RemoveEmptyEntries).Zip(table.Findings, (found, finding) => finding.Code == "DTL4015"
            ? $"{found[8..]}: {string.Join(" to ", finding.Repairs[0].Title.Split(": change ")[1].Split(" to "))}"
            : found);
    }
}
