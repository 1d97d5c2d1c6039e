using Dateline.Language.Diagnostics;

namespace Dateline.Language.Tests.Sourcing;

/// <summary>A value, a source that reports another one, and where each way out leads when it is done by hand.</summary>
public class WaysOutOfDisagreementTests
{
    private const string Declarations =
        """
        dateline: 1
        timeline: museum
        entities:
          house: {}
        series:
          stock: { of: house, type: count }
        events:
          accession:
            fields:
              coins: { type: count, optional: yes, parts: [silver, copper] }
              visitors: { type: count, optional: yes, tolerance: 10 }
              place: text?
              bought: flag?
              others: list of house
          moved:
            fields:
              house: house
              stock: change of stock

        """;

    private const string Entries =
        """
        book: { kind: source }
        post: { kind: source }
        letter: { kind: source }
        one: { kind: house, name: One, sources: [book, post, letter] }
        two: { kind: house, name: Two }

        """;

    private static readonly SourcingCase Case = new(Declarations, Entries);

    [Theory]
    [InlineData("{ value: 7, sources: [book], says: { book: 8 } }", "DTL5012 book")]
    [InlineData("{ value: 7, sources: [book, post], says: { book: 8 } }", "DTL5012 book")]
    [InlineData("{ value: 7, sources: [book, post], says: { book: 8 }, why: seen }", "DTL5012 book")]
    [InlineData("{ value: 7, sources: [book, post], says: { book: 8, post: 9 } }", "DTL5012 book")]
    [InlineData("{ value: 7, sources: [book, post], says: { book: 8, letter: 9 }, why: seen }", "DTL5012 book")]
    [InlineData("{ value: 7, sources: [book], says: { book: 8 }, why: the headline is wrong }", "")]
    [InlineData("{ value: 7, sources: [book], says: { book: 7 } }", "")]
    [InlineData("{ unknown: the book says two things, sources: [book], says: { book: 8 } }", "")]
    [InlineData("{ value: 7, parts: { silver: { value: 3, sources: [book, post], says: { book: 2 }, why: seen }, copper: 4 } }", "DTL5012 book")]
    public void A_source_is_not_cited_for_a_value_that_it_does_not_give(string coins, string found) =>
        Assert.Equal(found, Case.Found(Text($"coins: {coins}")));

    [Theory]
    [InlineData("visitors: { value: 100, sources: [book, post], says: { book: 110 } }", "")]
    [InlineData("visitors: { value: 100, sources: [book, post], says: { book: 111 }, why: seen }", "DTL5012 book")]
    [InlineData("place: { value: Elm Street, sources: [book, post], says: { book: Oak Street }, why: seen }", "DTL5012 book")]
    [InlineData("bought: { value: yes, sources: [book, post], says: { book: no }, why: seen }", "DTL5012 book")]
    [InlineData("others: { value: [one], sources: [book, post], says: { book: [two] }, why: seen }", "DTL5012 book")]
    public void Values_of_every_type_are_compared_as_reports_are(string field, string found) => Assert.Equal(found, Case.Found(Text(field)));

    [Theory]
    [InlineData("{ value: 1987-05, sources: [book], says: { book: 1987-05-04 } }", "")]
    [InlineData("{ value: 1987-05-04, sources: [book], says: { book: 1987-05-01..1987-05-10 } }", "")]
    [InlineData("{ value: 1987-05-04, sources: [book, post], says: { book: 1987-06 }, why: seen }", "DTL5012 book")]
    public void A_vaguer_report_of_the_same_source_agrees(string date, string found) =>
        Assert.Equal(found, Case.Found($"e:\n  kind: accession\n  date: {date}\n"));

    [Fact]
    public void A_change_is_compared_by_its_halves() => Assert.Equal("DTL5012 book", Case.Found(
        "e:\n  kind: moved\n  date: 1987\n  house: one\n  stock: { value: 30 -> 20, sources: [book, post], says: { book: 30 -> 25 }, why: seen }\n"));

    [Fact]
    public void It_names_both_places_and_is_a_warning_where_somebody_has_decided()
    {
        Finding finding = Assert.Single(Case.Find(Text("coins: { value: 7, sources: [book, post], says: { book: 8 }, why: seen }")));

        Assert.Equal("\"book\" is listed under \"sources\" for 7 in \"coins\", and under \"says\" it says 8. Keep the one that it says.", finding.Message);
        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Equal(["and is listed for 7", "here it is 7"], finding.Related.Select(related => related.Label));
        Assert.Equal(Severity.Error, Assert.Single(Case.Find(Text("coins: { value: 7, sources: [book], says: { book: 8 } }"))).Severity);
    }

    [Theory]
    [InlineData("{ value: 7, sources: [book], says: { post: 8 } }", "\"post\" is right: change 7 to 8, with post under \"sources\", book under \"says\" with 7, and add \"why\"", "{ value: 8, sources: [post], says: { book: 7 }, why: seen }")]
    [InlineData("{ value: 7, sources: [book], says: { post: 8 } }", "No source says 7, it is a slip: change 7 to 8", "{ value: 8, sources: [book], says: { post: 8 } }")]
    [InlineData("{ value: 7, sources: [book], says: { post: 8 } }", "A slip in what \"post\" says: change 8 to 7", "{ value: 7, sources: [book], says: { post: 7 } }")]
    [InlineData("{ value: 7, sources: [book], says: { post: 8, letter: 7 } }", "\"post\" is right: change 7 to 8, with post under \"sources\", book under \"says\" with 7, and add \"why\"", "{ value: 8, sources: [post], says: { book: 7, letter: 7 }, why: seen }")]
    [InlineData("{ value: 7, says: { post: 8 } }", "\"post\" is right: change 7 to 8", "{ value: 8, says: { post: 8 } }")]
    [InlineData("{ value: 7, says: { post: 8, letter: 7 } }", "\"post\" is right: change 7 to 8, and add \"why\"", "{ value: 8, says: { post: 8, letter: 7 }, why: seen }")]
    [InlineData("{ value: 7, says: { post: 8 }, parts: { silver: 3, copper: 4 } }", "\"post\" is right: change 7 to 8, its parts too", "{ value: 8, says: { post: 8 }, parts: { silver: 4, copper: 4 } }")]
    [InlineData("{ value: 7, sources: [book, post], says: { book: 8 } }", "It says 8: take it out of \"sources\", and add \"why\"", "{ value: 7, sources: [post], says: { book: 8 }, why: seen }")]
    [InlineData("{ value: 7, sources: [book, post], says: { book: 8 } }", "It says 7: delete \"says\"", "{ value: 7, sources: [book, post] }")]
    [InlineData("{ value: 7, sources: [book, post], says: { book: 8 } }", "It says both: write 8 under \"note\" instead of \"says\"", "{ value: 7, sources: [book, post], note: the book says 8 elsewhere }")]
    [InlineData("{ value: 7, sources: [book], says: { book: 8 } }", "It says 8: change 7 to 8", "{ value: 8, sources: [book], says: { book: 8 } }")]
    [InlineData("{ value: 7, sources: [book], says: { book: 8 } }", "It says both: say under \"why\" which is right", "{ value: 7, sources: [book], says: { book: 8 }, why: seen }")]
    public void Every_way_out_that_is_done_by_hand_ends_without_a_finding(string coins, string way, string done)
    {
        Finding finding = Assert.Single(Case.Find(Text($"coins: {coins}")));

        Assert.Contains(way, finding.Repairs.Select(repair => repair.Title));
        Assert.Equal("", Case.Found(Text($"coins: {done}")));
    }

    [Fact]
    public void A_source_of_the_whole_entry_may_say_the_old_value_or_nothing_of_it()
    {
        const string Head = "e:\n  kind: accession\n  date: 1987\n  sources: [book, post]\n";
        Finding finding = Assert.Single(Case.Find(Head + "  coins: { value: 7, says: { post: 8 } }\n"));

        Assert.Contains("\"post\" is right: change 7 to 8, add \"why\", and if book says 7, add that under \"says\"", finding.Repairs.Select(repair => repair.Title));
        Assert.Equal("", Case.Found(Head + "  coins: { value: 8, says: { post: 8, book: 7 }, why: seen }\n"));
    }

    [Fact]
    public void A_reason_is_that_of_a_choice_where_the_entry_has_other_sources()
    {
        const string Head = "e:\n  kind: accession\n  date: 1987\n  sources: [book, post]\n";
        Finding finding = Assert.Single(Case.Find(Head + "  coins: { value: 7, sources: [post], says: { post: 8 }, why: the book lists every coin }\n"));

        Assert.Equal(("DTL5012", Severity.Warning), (finding.Code, finding.Severity));
        Assert.Equal("It says 8: name the source that says 7 in its place under \"sources\"", finding.Repairs[0].Title);
        Assert.Equal("", Case.Found(Head + "  coins: { value: 7, sources: [book], says: { post: 8 }, why: the book lists every coin }\n"));
    }

    private static string Text(string field) => $"e:\n  kind: accession\n  date: 1987\n  {field}\n";
}
