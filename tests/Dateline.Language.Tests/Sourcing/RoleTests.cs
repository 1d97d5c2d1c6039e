using Dateline.Language.Diagnostics;

namespace Dateline.Language.Tests.Sourcing;

/// <summary>Who is quoted in a role held it that day, where a series says who did.</summary>
public class RoleTests
{
    private const string Declarations =
        """
        dateline: 1
        timeline: cases
        entities:
          body: {}
          office: {}
          person: {}
        series:
          holder: { of: office, type: person }
          acting: { of: office, type: person }
          post: { of: person, type: office }
          rank: { of: person, type: one of envoy | ambassador | retired }
        events:
          appointment: { fields: { office: office, holder: change of holder } }
          stand-in: { fields: { office: office, acting: change of acting } }
          posting: { fields: { person: person, post: change of post } }
          promotion: { fields: { person: person, rank: change of rank } }
          remark: { fields: { interview: quote? } }

        """;

    private const string Entries =
        """
        ada: { kind: person, name: Ada }
        ben: { kind: person, name: Ben }
        court: { kind: body, name: Court }
        minister: { kind: office, name: Minister }
        consul: { kind: office, name: Consul }
        speaker-of-it: { kind: office, name: Speaker }
        opened: { kind: appointment, date: 2010-05-04, office: minister, holder: -> ada }
        changed: { kind: appointment, date: 2015-06-01, office: minister, holder: ada -> ben }
        lost: { kind: appointment, date: 2018-06-01, office: minister, holder: ben -> unknown }
        again: { kind: appointment, date: 2019-06-01, office: minister, holder: -> ada }
        first: { kind: promotion, date: 2010, person: ada, rank: -> envoy }
        second: { kind: promotion, date: 2015-06, person: ada, rank: envoy -> ambassador }
        third: { kind: promotion, date: 2020-01-01, person: ada, rank: ambassador -> retired }
        sent: { kind: posting, date: 2008-01-01, person: ben, post: -> consul }
        home: { kind: posting, date: 2014-01-01, person: ben, post: consul -> speaker-of-it }

        """;

    /// <summary>An office of which a series names the speaker.</summary>
    private static readonly SourcingCase Case = new(Declarations, Entries);

    [Theory]
    [InlineData("ada", "minister", "2012", "")]
    [InlineData("ben", "minister", "2012", "DTL5006 minister")]
    [InlineData("ada", "minister", "2009", "")]
    [InlineData("ben", "minister", "2009", "")]
    [InlineData("ben", "minister", "2010", "")]
    [InlineData("ada", "minister", "2015-06-01", "")]
    [InlineData("ben", "minister", "2015-06-01", "")]
    [InlineData("ben", "minister", "2015-05-31", "DTL5006 minister")]
    [InlineData("ada", "minister", "2015-06-02", "DTL5006 minister")]
    [InlineData("ben", "minister", "2015-05", "DTL5006 minister")]
    [InlineData("ben", "minister", "2015-05~", "")]
    [InlineData("ben", "minister", "2015", "")]
    [InlineData("ada", "minister", "2016/2017", "DTL5006 minister")]
    [InlineData("ada", "minister", "2016/2018", "")]
    [InlineData("ada", "minister", "2018-12", "")]
    [InlineData("ada", "minister", "2020", "")]
    [InlineData("ben", "minister", "2020", "DTL5006 minister")]
    [InlineData("ben", "minister", "2020/..", "DTL5006 minister")]
    [InlineData("ben", "minister", "../2020", "")]
    [InlineData("court", "minister", "2012", "")]
    public void An_office_is_held_by_whom_its_series_names(string speaker, string role, string date, string found) =>
        Assert.Equal(found, Case.Found(Remark(speaker, role, date)));

    [Theory]
    [InlineData("ada", "envoy", "2012", "")]
    [InlineData("ada", "envoy", "2015-06", "")]
    [InlineData("ada", "envoy", "2015-07-01", "DTL5006 envoy")]
    [InlineData("ada", "ambassador", "2015-05-31", "DTL5006 ambassador")]
    [InlineData("ada", "ambassador", "2020-01-01", "")]
    [InlineData("ada", "ambassador", "2020-01-02", "DTL5006 ambassador")]
    [InlineData("ada", "retired", "2012/2019", "DTL5006 retired")]
    [InlineData("ben", "envoy", "2012", "")]
    [InlineData("ben", "consul", "2013", "")]
    [InlineData("ben", "consul", "2014-01-02", "DTL5006 consul")]
    [InlineData("ada", "consul", "2013", "")]
    public void A_role_of_the_speakers_own_series_is_what_it_was(string speaker, string role, string date, string found) =>
        Assert.Equal(found, Case.Found(Remark(speaker, role, date)));

    private static readonly SourcingCase OfSets = new(
        """
        dateline: 1
        timeline: cases
        choices: { duty: [clerk, guard, cook] }
        entities: { council: {}, person: {} }
        series:
          members: { of: council, type: set of person }
          duties: { of: person, type: set of duty }
        events:
          vote: { fields: { council: council, members: change of members } }
          hire: { fields: { who: person, duties: change of duties } }
          remark: {}

        """,
        """
        ada: { kind: person, name: Ada }
        ben: { kind: person, name: Ben }
        cy: { kind: person, name: Cy }
        board: { kind: council, name: Board }
        opened: { kind: vote, date: 2010-01-01, council: board, members: "-> [ada, ben]" }
        ben-goes: { kind: vote, date: 2015-06-01, council: board, members: -ben }
        anew: { kind: vote, date: 2018-01-01, council: board, members: "-> [ada, unknown]" }
        no-day: { kind: vote, date: { unknown: no day }, council: board, members: +cy }
        hired: { kind: hire, date: 2010-01-01, who: ada, duties: "-> [clerk, cook]" }
        less: { kind: hire, date: 2012-01-01, who: ada, duties: -cook }

        """);

    [Theory]
    [InlineData("ben", "board", "2012", "")]
    [InlineData("ben", "board", "2015-06-01", "")]
    [InlineData("ben", "board", "2016", "DTL5006 board")]
    [InlineData("ben", "board", "2015", "")]
    [InlineData("ben", "board", "2019", "")]
    [InlineData("cy", "board", "2016", "")]
    [InlineData("ada", "clerk", "2011", "")]
    [InlineData("ada", "guard", "2011", "DTL5006 guard")]
    [InlineData("ada", "cook", "2013", "DTL5006 cook")]
    [InlineData("ada", "gaurd", "2011", "DTL5007 gaurd")]
    public void Of_a_set_who_speaks_or_the_role_has_to_be_in_it(string speaker, string role, string date, string found) =>
        Assert.Equal(found, OfSets.Found(Remark(speaker, role, date)));

    [Fact]
    public void The_entry_that_tells_of_the_speaker_is_named() => Assert.Equal(
        "\"ben\" is quoted as board (2016), but by \"ben-goes\" (a.events.yaml, line 6) ben was not among the members then. Correct the role, the speaker, or one of the dates.",
        Assert.Single(OfSets.Find(Remark("ben", "board", "2016"))).Message);

    [Theory]
    [InlineData("a spokesman of the ministry", "")]
    [InlineData("ministr", "DTL5007 ministr")]
    [InlineData("Minister", "DTL5007 Minister")]
    [InlineData("ambasador", "DTL5007 ambasador")]
    [InlineData("cuort", "")]
    [InlineData("{ unknown: nobody says }", "")]
    public void A_role_that_no_series_knows_is_free_unless_it_is_nearly_a_known_one(string role, string found) =>
        Assert.Equal(found, Case.Found(Remark("ada", role, "2012")));

    [Fact]
    public void Of_several_series_one_is_enough() =>
        Assert.Equal("", Case.Found("deputy: { kind: stand-in, date: 2011, office: minister, acting: -> ben }\n" + Remark("ben", "minister", "2013")));

    [Fact]
    public void The_date_of_the_quotation_comes_before_that_of_the_event()
    {
        Assert.Equal("", Case.Found(Remark("ben", "minister", "2012", "date: 2016")));
        Assert.Equal("DTL5006 minister", Case.Found(Remark("ben", "minister", "2016", "date: 2012")));
        Assert.Equal("", Case.Found(Remark("ben", "minister", "2012", "date: { unknown: nobody says }")));
        Assert.Equal("DTL3051 2012-13", Case.Found(Remark("ben", "minister", "2012", "date: 2012-13")));
    }

    [Fact]
    public void A_quotation_in_a_field_of_its_own_is_asked_too() =>
        Assert.Equal("DTL5006 minister", Case.Found("e:\n  kind: remark\n  date: 2012\n  interview: { speaker: ben, role: minister, text: no }\n"));

    [Theory]
    [InlineData("status: planned", "")]
    [InlineData("except: { role-held: he signed for her }", "")]
    [InlineData("statsu: planned", "DTL3011 statsu")]
    public void What_has_not_happened_or_is_excused_or_cannot_be_read_is_not_asked(string field, string found) =>
        Assert.Equal(found, Case.Found(Remark("ben", "minister", "2012") + $"  {field}\n"));

    [Fact]
    public void A_change_that_may_be_what_is_missing_is_no_reason_for_a_finding()
    {
        Assert.Equal("", Case.Found("undated: { kind: appointment, date: { unknown: nobody says }, office: minister, holder: ada -> ben }\n" + Remark("ben", "minister", "2012")));
        Assert.StartsWith("DTL30", Case.Found("unread: { kind: appointment, date: 2011, office: minister, holder: ada => }\n" + Remark("ben", "minister", "2012")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_break_of_the_series_is_the_one_finding_of_what_lies_before_it() =>
        Assert.Equal("DTL4001 ada", Case.Found("broken: { kind: appointment, date: 2017, office: minister, holder: ada -> ben }\n" + Remark("ada", "minister", "2016")));

    [Fact]
    public void The_message_names_both_places()
    {
        Finding finding = Assert.Single(Case.Find(Remark("ben", "minister", "2012")));

        Assert.Equal(
            "\"ben\" is quoted as minister (2012), but \"opened\" (a.events.yaml, line 7) says the holder was ada. Correct the role, the speaker, or one of the dates.",
            finding.Message);
        Assert.Equal("-> ada".Length - 3, Assert.Single(finding.Related).Place.Span.Length);
        Assert.Contains("the holder was ada or ben.", Assert.Single(Case.Find("third-one: { kind: person, name: Cyd }\n" + Remark("third-one", "minister", "2015"))).Message, StringComparison.Ordinal);
    }

    private static string Remark(string speaker, string role, string date, string more = "note: none") =>
        $"e:\n  kind: remark\n  date: {date}\n  quotes:\n    - speaker: {speaker}\n      role: {role}\n      text: no\n      {more}\n";
}
