namespace Dateline.Language.Tests.Series;

/// <summary>Who cannot be read or placed makes unknown what it could have meant, and nothing else.</summary>
public class FaultyChangeTests
{
    /// <summary>The faulty row stands between two changes that do not connect without it.</summary>
    [Theory]
    [InlineData("x | 2019 | 20 -> ten")]
    [InlineData("x | 2019 | ten -> 25")]
    [InlineData("x | 2019 | 20 => 25")]
    [InlineData("x | 2021-02-30 | 20 -> 25")]
    [InlineData("x | { unknown: no source } | 20 -> 25")]
    [InlineData("x | 2019 | 20 -> 25 | mission: k")]
    [InlineData("x | 2019 | 20 -> 25 | mission: a")]
    [InlineData("x | 2019 | 20 -> 25 | kind: cutt")]
    [InlineData("x | 2019 | 20 -> 25 | status: hapened")]
    [InlineData("x | 2019 | 20 -> 25 | effective: soon")]
    [InlineData("x | 2019 | ")]
    [InlineData("x |  | 20 -> 25")]
    [InlineData("x | 2019 |  | ceilling: 20 -> 25")]
    public void A_change_that_cannot_be_read_or_placed_breaks_no_chain(string faulty)
    {
        string found = SeriesTable.Of($"a | 2018 | 30 -> 20 \n {faulty} \n b | 2020 | 25 -> 10").Found;

        Assert.DoesNotContain("DTL40", found, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("x | 2016 | 20 -> ten")]
    [InlineData("x | 2022 | 20 -> ten")]
    [InlineData("x | 2019 | 20 -> ten | mission: two")]
    [InlineData("x | 2021-02-30 | 7 -> 6")]
    [InlineData("x | 2019 | open -> shut")]
    [InlineData("x | 2019 |  | kind: persn; name: X")]
    [InlineData("x | 2019 | = ten")]
    [InlineData("x | 2019 | 20 -> 25 | status: planned")]
    public void What_it_cannot_have_meant_is_still_checked(string faulty)
    {
        string found = SeriesTable.Of($"a | 2018 | 30 -> 20 \n {faulty} \n b | 2020 | 25 -> 10").Found;

        Assert.Contains("DTL4001 b", found, StringComparison.Ordinal);
    }

    [Fact]
    public void An_id_that_stands_twice_places_neither_of_its_changes() =>
        Assert.Equal("DTL3101 a", SeriesTable.OfFiles(
            SeriesTable.Yaml("a | 2018 | 30 -> 20 \n b | 2020 | 20 -> 10"),
            SeriesTable.Yaml("a | 2019 | 7 -> 6")).Found);

    [Fact]
    public void After_the_next_stated_value_the_chain_is_checked_again() =>
        Assert.Equal("DTL3031 x, DTL4001 c", SeriesTable.Of(
            """
            a | 2018 | 30 -> 20
            x | 2019 | 20 -> ten
            b | 2020 | 25 -> 10
            c | 2021 | 11 -> 5
            """).Found);

    [Fact]
    public void A_faulty_mission_still_has_its_series() =>
        Assert.Equal("DTL4001 b", SeriesTable.OfFiles(
            SeriesTable.Yaml("a | 2018 | 30 -> 20 | mission: k \n b | 2019 | 25 -> 10 | mission: k") + "k: { kind: misson, name: K }\n").Found.Replace("DTL3006 k", "", StringComparison.Ordinal).Trim(',', ' '));

    [Fact]
    public void A_relative_move_behind_something_unreadable_asks_for_nothing() =>
        Assert.DoesNotContain("DTL40", SeriesTable.Of("x | 2017 | = thirty \n a | 2018 | -10").Found, StringComparison.Ordinal);
}
