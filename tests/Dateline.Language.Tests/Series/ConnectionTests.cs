namespace Dateline.Language.Tests.Series;

public class ConnectionTests
{
    [Theory]
    [InlineData("a | 2018 | 30 -> 20 \n b | 2021 | 20 -> 10", "", "a 30 -> 20, b 20 -> 10")]
    [InlineData("a | 2018 | 30 -> 20 \n b | 2021 | 25 -> 10", "DTL4001 b", "a 30 -> 20, b 25 -> 10")]
    [InlineData("b | 2021 | 20 -> 10 \n a | 2018 | 30 -> 20", "", "a 30 -> 20, b 20 -> 10")]
    [InlineData("a | 2018 | 30->20 \n b | 2021 | -> 5 \n c | 2022 | 5 -> 6", "", "a 30 -> 20, b 20 -> 5, c 5 -> 6")]
    [InlineData("a | 2018 | 30 -> unknown \n b | 2021 | 25 -> 10", "", "a 30 -> unknown, b 25 -> 10")]
    [InlineData("a | 2018 | 30 -> 20 \n b | 2021 | { unknown: nobody says } \n c | 2022 | 7 -> 6", "", "a 30 -> 20, b 20 -> unknown, c 7 -> 6")]
    public void A_change_starts_from_what_the_one_before_it_left(string rows, string findings, string steps)
    {
        var table = SeriesTable.Of(rows);

        Assert.Equal((findings, steps), (table.Found, table.Steps));
    }

    [Fact]
    public void One_break_is_one_error_and_the_series_goes_on_from_what_was_stated() =>
        Assert.Equal("DTL4001 b", SeriesTable.Of(
            """
            a | 2018 | 30 -> 20
            b | 2019 | 25 -> 15
            c | 2020 | 15 -> 10
            d | 2021 | 10 -> 5
            """).Found);

    [Fact]
    public void Two_breaks_are_two_errors() =>
        Assert.Equal("DTL4001 b, DTL4001 d", SeriesTable.Of(
            """
            a | 2018 | 30 -> 20
            b | 2019 | 25 -> 15
            c | 2020 | 15 -> 10
            d | 2021 | 11 -> 5
            """).Found);

    [Fact]
    public void Every_entity_has_its_own_chain() =>
        Assert.Equal("", SeriesTable.Of(
            """
            a | 2018 | 30 -> 20
            b | 2019 | 8 -> 7 | mission: two
            c | 2020 | 20 -> 10
            d | 2021 | 7 -> 6 | mission: two
            """).Found);

    [Fact]
    public void Every_series_has_its_own_chain() =>
        Assert.Equal("", SeriesTable.Of(
            """
            a | 2018 | 30 -> 20
            b | 2019 | open -> suspended
            c | 2020 | 20 -> 10
            d | 2021 | suspended -> open
            """).Found);

    [Fact]
    public void An_event_may_move_the_series_of_two_missions()
    {
        var table = SeriesTable.Of(
            """
            a | 2018 | = 30
            b | 2018 | = 5 | entity: two
            c | 2019 |  | kind: handover; from-mission: one; to-mission: two; given: -2; taken: +2
            d | 2020 | 28 -> 20
            e | 2020 | 7 -> 9 | mission: two
            """);

        Assert.Equal("", table.Found);
        Assert.Equal("b 5 -> 5, c 5 -> 7, e 7 -> 9", table.StepsOf("two"));
    }

    [Fact]
    public void The_message_names_both_places_and_the_gap()
    {
        var finding = Assert.Single(SeriesTable.OfFiles(
            SeriesTable.Yaml("ceiling-cut-2018 | 2018 | 30 -> 20"),
            SeriesTable.Yaml("ceiling-cut-2021 | 2021-10-07 | 25 -> 10")).Findings);

        Assert.Equal(
            "\"ceiling-cut-2021\" says the ceiling was 25 before it, but \"ceiling-cut-2018\" (1.events.yaml, line 5) left it at 20. "
            + "Change 25 to 20, or add the event that raised it by 5.",
            finding.Message);
        Assert.Equal("2018: 30 -> 20     ?  +5 unexplained     2021-10-07: 25 -> 10", finding.Picture);
        Assert.Equal("ceiling of one", finding.Subject);
        Assert.Equal(("2.events.yaml", 5, 11, 2), (finding.Place.Path, finding.Place.LineNumber, finding.Place.Start.Character, finding.Place.Span.Length));
        Assert.Equal(("1.events.yaml", 5, 17, 2), (finding.Related[0].Place.Path, finding.Related[0].Place.LineNumber, finding.Related[0].Place.Start.Character, finding.Related[0].Place.Span.Length));
        Assert.Equal(
            ["A slip on line 5: change 25 to 20", "A slip on line 5: change 20 to 25", "A missing event: add one between 2018 and 2021-10-07, from 20 to 25", "Sources disagree: keep both with `says:` and `why:`"],
            finding.Repairs.Select(repair => repair.Title));
        Assert.Equal(finding.Place.Span, finding.Repairs[0].Edits[0].Span);
    }

    [Fact]
    public void The_first_sentence_stays_short_however_long_the_ids_are()
    {
        string a = "a-" + new string('x', 60);
        string b = "b-" + new string('y', 60);

        var finding = Assert.Single(SeriesTable.Of($"{a} | 2018 | 30 -> 20 \n {b} | 2019 | 25 -> 10").Findings);

        Assert.InRange(finding.Message.IndexOf(". ", StringComparison.Ordinal) + 1, 1, 160);
    }
}
