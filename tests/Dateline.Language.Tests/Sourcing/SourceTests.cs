using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Workspace;

namespace Dateline.Language.Tests.Sourcing;

/// <summary>How entries and the sources that they name fit together.</summary>
public class SourceTests
{
    private const string Declarations = "dateline: 1\ntimeline: cases\nentities:\n  person: {}\nevents:\n  remark:\n    fields:\n      about: event?\n";

    private const string Sources =
        """
        early: { kind: source, published: 2021-10-05 }
        late: { kind: source, published: 2021-11 }
        undated: { kind: source }
        ada: { kind: person, name: Ada, sources: [early, late, undated] }

        """;

    private static readonly SourcingCase Case = new(Declarations, Sources);

    [Theory]
    [InlineData("sources: [late]\n  quotes: [{ speaker: ada, text: no, source: late }]", "")]
    [InlineData("sources: [late]\n  quotes: [{ speaker: ada, text: no }]", "")]
    [InlineData("sources: [late]\n  quotes: [{ speaker: ada, text: no, source: undated }]", "DTL5003 undated")]
    [InlineData("quotes: [{ speaker: ada, text: no, source: late }]", "")]
    [InlineData("sources: [late]\n  quotes:\n    - { speaker: ada, text: no, source: undated }\n    - { speaker: ada, text: no, source: undated }", "DTL5003 undated, DTL5003 undated")]
    [InlineData("sources: [latte]\n  quotes: [{ speaker: ada, text: no, source: late }]", "DTL3104 latte")]
    [InlineData("sources: [late, 3]\n  quotes: [{ speaker: ada, text: no, source: undated }]", "DTL3042 3")]
    [InlineData("sources: [late]\n  quotes: [{ speaker: ada, text: no, source: undatd }]", "DTL3104 undatd")]
    [InlineData("sauces: [late]\n  quotes: [{ speaker: ada, text: no, source: undated }]", "DTL3011 sauces")]
    [InlineData("sources: [undated]\n  quotes: [{ speaker: ada, text: no, source: late }]\n  except: { source-listed: the page only repeats it }", "")]
    public void A_quotation_comes_from_a_source_that_its_entry_lists(string fields, string found) =>
        Assert.Equal(found, Case.Found($"e:\n  kind: remark\n  date: 2021\n  {fields}\n"));

    [Theory]
    [InlineData("date: 2021-10-05", "early", "")]
    [InlineData("date: 2021-10-06", "early", "DTL5004 early")]
    [InlineData("date: 2021-10-06", "early, late", "DTL5004 early")]
    [InlineData("date: 2021-12-24", "early, late", "DTL5004 2021-12-24")]
    [InlineData("date: 2021-12-24", "early, late, undated", "DTL5004 2021-12-24")]
    [InlineData("date: 2021-12-24\n  except: { published-after: announced before }", "early, late", "")]
    [InlineData("date: 2021-10", "early", "")]
    [InlineData("date: 2021-10-06~", "early", "")]
    [InlineData("date: 2014/2022", "early", "")]
    [InlineData("date: 2021-11-30", "late", "")]
    [InlineData("date: 2021-12-01", "late", "DTL5004 late")]
    [InlineData("date: 2030", "undated", "")]
    [InlineData("date: { unknown: nobody says }", "early", "")]
    [InlineData("date: 2021-12\n  status: planned", "early", "")]
    [InlineData("date: 2021-12\n  status: cancelled", "early", "")]
    [InlineData("date: 2021-12\n  status: happened", "early", "DTL5004 early")]
    [InlineData("date: 2021-12\n  statsu: planned", "early", "DTL3011 statsu")]
    [InlineData("date: 2021-12\n  status: plannd", "early", "DTL3041 plannd")]
    [InlineData("date: 2021-12\n  except: { published-after: it was printed with a wrong day }", "early", "")]
    public void What_happened_is_not_reported_before(string date, string sources, string found) =>
        Assert.Equal(found, Case.Found($"e:\n  kind: remark\n  {date}\n  sources: [{sources}]\n"));

    [Fact]
    public void A_source_too_early_for_all_that_names_it_is_one_finding_where_it_was_published()
    {
        const string Events = "e:\n  kind: remark\n  date: 2021-12\n  sources: [early]\nf:\n  kind: remark\n  date: 2022\n  sources: [early]\n";

        Finding finding = Assert.Single(Case.Find(Events));
        Assert.Equal(("DTL5004", "a.events.yaml", 1, 2), (finding.Code, finding.Place.Path, finding.Place.LineNumber, finding.Related.Count));
        Assert.Equal(
            "\"early\" was published on 2021-10-05, before all 2 events that cite it, such as \"e\" (2021-12). Correct the publication date, or the dates of the events.",
            finding.Message);
        Assert.Equal("DTL5004 early", Case.Found(Events.Replace("2022", "2020", StringComparison.Ordinal)));
        Assert.Equal("DTL5004 early", Case.Found(Events.Replace("2022", "2022\n  except: { published-after: printed ahead }", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_source_too_early_for_many_is_one_finding_whatever_else_names_it()
    {
        string events = string.Concat(new[] { "2020", "2021-12", "2022", "2023" }.Select(date => $"e-{date}:\n  kind: remark\n  date: {date}\n  sources: [early]\n"));

        Finding finding = Assert.Single(Case.Find(events));
        Assert.Equal(("a.events.yaml", 1, 3), (finding.Place.Path, finding.Place.LineNumber, finding.Related.Count));
        Assert.StartsWith("\"early\" was published on 2021-10-05, before 3 events that cite it, such as \"e-2021-12\" (2021-12).", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Which_of_the_two_dates_is_the_odd_one_is_offered_first()
    {
        const string One = "e:\n  kind: remark\n  date: 2021-12\n  sources: [early]\ng:\n  kind: remark\n  date: 2020\n  sources: [early]\n";
        const string Two = One + "f:\n  kind: remark\n  date: 2022\n  sources: [early]\n";

        Assert.Equal(["The date of the event is wrong: correct it"], Case.Find(One).Select(finding => finding.Repairs[0].Title));
        Assert.Equal(Enumerable.Repeat("The publication date is wrong: correct it", 2), Case.Find(Two).Select(finding => finding.Repairs[0].Title));
    }

    [Theory]
    [InlineData("date: 2021-10-05, source: early", "")]
    [InlineData("date: 2021-10-06, source: early", "DTL5004 2021-10-06")]
    [InlineData("date: 2021-10, source: early", "")]
    [InlineData("date: 2021-12, source: late", "DTL5004 2021-12")]
    [InlineData("date: 2021-12, source: undated", "")]
    [InlineData("date: 2021-12", "")]
    public void Nobody_prints_today_what_is_said_tomorrow(string quote, string found) =>
        Assert.Equal(found, Case.Found($"e:\n  kind: remark\n  date: 2021\n  quotes: [{{ speaker: ada, text: no, {quote} }}]\n"));

    [Theory]
    [InlineData("published: 2021-10-05, retrieved: 2021-10-05", "")]
    [InlineData("published: 2021-10-05, retrieved: 2021", "")]
    [InlineData("published: 2021-10-05~, retrieved: 2021-10-04", "")]
    [InlineData("published: 2021-10-05, retrieved: 2020-11-02", "DTL5009 2020-11-02")]
    [InlineData("retrieved: 2020-11-02", "")]
    [InlineData("published: 2021-10-05, retrieved: 2020-11-02, except: { published-after: online before its printed date }", "")]
    public void Nobody_retrieves_what_is_not_published_yet(string dates, string found) =>
        Assert.Equal(found, Case.Found($"x: {{ kind: source, {dates} }}\ne:\n  kind: remark\n  date: 2020-01\n  sources: [x]\n"));

    [Fact]
    public void The_message_names_both_dates_and_the_place_of_the_other() =>
        Assert.Equal(
            "\"early\" (a.events.yaml, line 1) was published on 2021-10-05, before \"e\" happened (2021-10-06). Correct one of the two dates, or name another source.",
            Case.Find("e:\n  kind: remark\n  date: 2021-10-06\n  sources: [early]\n")[0].Message);

    [Theory]
    [InlineData("e:\n  kind: remark\n  date: 2021\nx:\n  kind: source\n", "DTL5005 x")]
    [InlineData("e:\n  kind: remark\n  date: 2021\n  sources: [x]\nx:\n  kind: source\n", "")]
    [InlineData("e:\n  kind: remark\n  date: { value: 2021, sources: [x] }\nx:\n  kind: source\n", "")]
    [InlineData("e:\n  kind: remark\n  date: { value: 2021, says: { x: 2021 } }\nx:\n  kind: source\n", "")]
    [InlineData("w:\n  kind: source\n  sources: [x]\nx:\n  kind: source\n  sources: [w]\n", "")]
    [InlineData("x:\n  kind: source\n  sources: [x]\n", "DTL5005 x")]
    [InlineData("x:\n  kind: source\n  except: { source-cited: for later }\n", "")]
    [InlineData("e:\n  kind: remark\n  date: 2021\n  about: f\nx:\n  kind: source\n", "DTL3103 f")]
    public void A_source_that_nothing_names_is_a_hint(string entries, string found) => Assert.Equal(found, Case.Found(entries));

    [Fact]
    public void A_timeline_of_nothing_but_sources_has_forgotten_none() =>
        Assert.Equal([], FolderCheck.Of([new SourceFile("cases.timeline.yaml", Declarations), new SourceFile("a.events.yaml", "x:\n  kind: source\n")]).Findings);
}
