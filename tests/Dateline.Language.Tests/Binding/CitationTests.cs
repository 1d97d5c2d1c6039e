namespace Dateline.Language.Tests.Binding;

/// <summary>A source with a place in it, wherever a source is named.</summary>
public class CitationTests
{
    private static readonly Sourcing.SourcingCase Case = new(
        "dateline: 1\ntimeline: t\nentities:\n  person: {}\nrecords:\n  stay:\n    at: text?\n    words: text?\nevents:\n  remark:\n    fields:\n      people: count?\n      stay: stay?\n",
        "page: { kind: source }\nother: { kind: source }\nada: { kind: person, name: Ada }\nfirst: { kind: remark, date: 2020, sources: [page, other] }\n");

    [Theory]
    [InlineData("sources: [{ source: page, at: paragraph 4, words: so it is }]", "")]
    [InlineData("sources:\n    - source: page\n      at: paragraph 4\n    - other", "")]
    [InlineData("sources: [{ source: page, at: 4 }, other]", "")]
    [InlineData("sources: [{ source: page }, { source: other, at: 4 }]", "")]
    [InlineData("sources: { source: page, at: paragraph 4 }", "DTL3019 { source: page, at: paragraph 4 }")]
    [InlineData("sources:\n    source: page\n    at: paragraph 4", "DTL3019 source: page\n    at: paragraph 4")]
    [InlineData("sources: [{ source: page, att: 4 }]", "DTL3145 att")]
    [InlineData("sources: [{ source: page, page: 4 }]", "DTL3145 page")]
    [InlineData("sources: [{ sourc: page, at: 4 }]", "DTL3145 sourc")]
    [InlineData("sources: [{ at: 4 }]", "DTL3146 at")]
    [InlineData("sources: [{ source: pge, at: 4 }]", "DTL3104 pge")]
    [InlineData("sources: [{ source: page, at: '' }]", "DTL3017 at")]
    [InlineData("sources: [{ source: page, at: 4, at: 5 }]", "DTL1049 at")]
    [InlineData("sources: [{ source: page, at: [4, 5] }]", "DTL3018 [4, 5]")]
    [InlineData("sources: [{ source: ada, at: 4 }]", "DTL3107 ada")]
    [InlineData("people: { value: 8, sources: [{ source: page, at: page 2 }] }", "")]
    [InlineData("people: { value: 8, says: { page: { value: 8, at: page 2 } } }", "")]
    [InlineData("people: { value: 8, says: { page: { value: 7, at: page 2 } } }", "DTL5002 page")]
    [InlineData("people: { value: 8, says: { page: { at: page 2 } } }", "DTL3146 at")]
    [InlineData("people: { value: 8, says: { page: { value: 8, at: page 2, on: 3 } } }", "DTL3145 on")]
    [InlineData("people: { value: 8, says: { page: { value: eight, at: page 2 } } }", "DTL3031 eight")]
    [InlineData("stay: { value: { at: home }, says: { page: { at: home } } }", "")]
    [InlineData("quotes: [{ speaker: ada, text: so, source: page, at: page 2 }]", "")]
    [InlineData("quotes: [{ speaker: ada, text: so, source: { source: page, at: page 2 } }]", "")]
    [InlineData("quotes: [{ speaker: ada, text: so, source: { source: pge, at: page 2 } }]", "DTL3104 pge")]
    [InlineData("quotes: [{ speaker: ada, text: so, source: { source: page, at: page 2 }, at: page 3 }]", "DTL3180 at")]
    [InlineData("quotes: [{ speaker: ada, text: so, source: { source: page, words: so }, at: page 3 }]", "")]
    public void Is_read(string fields, string found) => Assert.Equal(found, Case.Found($"e:\n  kind: remark\n  date: 2021\n  {fields}\n"));

    [Theory]
    [InlineData("sources: [{ source: page, at: }]")]
    [InlineData("sources: [{ source: page, words: { unknown: it is lost } }]")]
    [InlineData("people: { value: 8, says: { page: { value: 8, at: } } }")]
    public void A_place_that_is_not_known_is_left_out(string fields) =>
        Assert.Contains("eave it out.", Case.Find($"e:\n  kind: remark\n  date: 2021\n  {fields}\n").Single().Message, StringComparison.Ordinal);
}
