using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Workspace;
using Dateline.Testing;

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
            ["A slip in 2.events.yaml, line 5: change 25 to 20", "A slip in 1.events.yaml, line 5: change 20 to 25", "A missing event: add one between 2018 and 2021-10-07, from 20 to 25", "Sources disagree: keep both with `says:` and `why:`, the one that connects as `value:`", "It is really so: excuse it with except: { connects: the reason }"],
            finding.Repairs.Select(repair => repair.Title));
        Assert.Equal(finding.Place.Span, finding.Repairs[0].Edits[0].Span);
    }

    [Theory]
    [InlineData("a | 2018-05-01 | 30 -> 20 \n b | 2018-05-01 | 30 -> 20", "The same event twice: delete b or a")]
    [InlineData("a | 2018 | 30 -> 20 \n b | 2019 | 30 -> 20", "The same event twice: delete b or a")]
    [InlineData("a | 2018 | 30 -> 20 \n b | 2019 | 15 -> 20", "Swapped on line 10: change 15 -> 20 to 20 -> 15")]
    [InlineData("a | 2018 | 30 -> 20 \n b | 2019 | +5 \n c | 2020 | 15 -> 10", "A slip on line 10: change +5 to -5")]
    [InlineData("a | 2018 | 30 -> 20 \n b | 2019 | 25 -> 10", "A slip on line 10: change 25 to 20")]
    [InlineData("a | 2018 | open -> suspended \n b | 2019 | closed -> suspended", "A slip on line 5: change suspended to closed")]
    public void The_likeliest_way_out_stands_first(string rows, string way) =>
        Assert.Equal(way, Assert.Single(SeriesTable.Of(rows).Findings, finding => finding.Code == "DTL4001").Repairs[0].Title);

    [Fact]
    public void A_move_by_so_much_may_have_another_size() =>
        Assert.Contains("A slip on line 10: change +5 to +8", SeriesTable.Of("a | 2018 | 30 -> 20 \n b | 2019 | +5 \n c | 2020 | 28 -> 10").Findings[0].Repairs.Select(repair => repair.Title));

    [Theory]
    [InlineData("holdings", "the holdings were 25 before it")]
    [InlineData("census", "the census was 25 before it")]
    [InlineData("ceiling", "the ceiling was 25 before it")]
    public void A_series_with_the_name_of_several_things_were_so(string series, string said)
    {
        string timeline = $"dateline: 1\ntimeline: t\nentities:\n  house: {{}}\nseries:\n  {series}: {{ of: house, type: count }}\nevents:\n  step:\n    fields:\n      house: house\n      {series}: change of {series}\n";
        string events = $"h: {{ kind: house, name: H }}\na: {{ kind: step, date: 2018, house: h, {series}: 30 -> 20 }}\nb: {{ kind: step, date: 2019, house: h, {series}: 25 -> 10 }}\n";

        Assert.Contains(said, Assert.Single(FolderCheck.Of([new SourceFile("t.timeline.yaml", timeline), new SourceFile("t.events.yaml", events)]).Findings).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_missing_has_no_place_between_a_day_and_itself()
    {
        var finding = Assert.Single(SeriesTable.Of("a | 2018-05-01 | 30 -> 20 \n b | 2018-05-01 | 30 -> 20").Findings);

        Assert.EndsWith(" do not connect, whichever came first. Delete one of the two, or add the event that is missing.", finding.Message);
        Assert.Contains("A missing event: add the one of 2018-05-01 that leads from 20 to 30", finding.Repairs.Select(repair => repair.Title));
        Assert.DoesNotContain(finding.Repairs, repair => repair.Title.Contains("change 30 to 20", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("ceiling: { value: 20 -> 10, says: { home: 25 -> 10 }, why: the decree says so }", "")]
    [InlineData("ceiling: { value: 25 -> 10, says: { home: 20 -> 10 }, why: the decree says so }", "DTL4001 b")]
    [InlineData("ceiling: 25 -> 10; sources: [home]; except: { connects: nobody knows who raised it }", "")]
    public void What_the_ways_out_promise_is_so(string fields, string findings) =>
        Assert.Equal(findings, SeriesTable.OfFiles(SeriesTable.Yaml("a | 2018 | 30 -> 20 \n b | 2019 | | kind: cut; " + fields), "home: { kind: source }\n").Found);

    [Fact]
    public void The_first_sentence_stays_short_however_long_the_ids_are()
    {
        string a = "a-" + new string('x', 60);
        string b = "b-" + new string('y', 60);

        var finding = Assert.Single(SeriesTable.Of($"{a} | 2018 | 30 -> 20 \n {b} | 2019 | 25 -> 10").Findings);

        Assert.InRange(FirstSentence.LengthOf(finding.Message), 1, FirstSentence.Longest);
    }

    [Theory]
    [InlineData("planned")]
    [InlineData("cancelled")]
    [InlineData("unconfirmed")]
    public void A_change_that_did_not_happen_is_named_where_it_would_connect_two(string status)
    {
        SourceFile[] files =
        [
            new("weirs.timeline.yaml", "dateline: 1\ntimeline: weirs\nentities:\n  river: {}\nseries:\n  gates: { of: river, type: count }\nevents:\n  repair:\n    fields:\n      river: river\n      gates: change of gates\n"),
            new("weirs.events.yaml", $"esk:\n  kind: river\n  name: Esk\na:\n  kind: repair\n  date: 1960\n  river: esk\n  gates: 8 -> 6\nb:\n  kind: repair\n  date: 1961\n  status: {status}\n  river: esk\n  gates: 6 -> 5\nc:\n  kind: repair\n  date: 1962\n  river: esk\n  gates: 5 -> 3\n"),
        ];

        var finding = Assert.Single(FolderCheck.Of(files).Findings);

        Assert.Equal("DTL4001", finding.Code);
        Assert.Contains($"\"b\" goes 6 -> 5, but its status is {status}, and only what happened changes a value.", finding.Message, StringComparison.Ordinal);
        Assert.Equal([], FolderCheck.Of(Edits.Apply(files, finding.Repairs[0])).Findings);
    }
}
