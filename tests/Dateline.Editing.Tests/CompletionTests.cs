using Dateline.Editing.Answers;

namespace Dateline.Editing.Tests;

/// <summary>What is offered at a cursor: the first labels, in their order.</summary>
public class CompletionTests
{
    [Theory]
    [InlineData("x:\n  kind: ¦", "timetable-changed, service-changed, protest, organization")]
    [InlineData("x:\n  kind: pro¦", "protest")]
    [InlineData("x:\n  kind:¦", "timetable-changed, service-changed")]
    [InlineData("x: { kind: per¦ }", "person")]
    [InlineData("x:\n  ¦", "kind")]
    [InlineData("x:\n  kind: protest\n  ¦", "against, people, date")]
    [InlineData("x:\n  kind: protest\n  date: 2022\n  against: first-cut\n  ¦", "people, by, peaceful, mood, speakers, excerpts")]
    [InlineData("x:\n  ¦\n  kind: protest\n  people: 3\n  date: 2022", "against")]
    [InlineData("x:\n  kind: protest\n  pe¦", "people, peaceful")]
    [InlineData("x:\n  kind: protest\n  by: ¦", "council")]
    [InlineData("x:\n  kind: protest\n  by: Port¦", "council")]
    [InlineData("x:\n  kind: protest\n  against: ¦", "first-cut, landing-protest, second-cut")]
    [InlineData("x:\n  kind: protest\n  after: eight¦", "second-cut")]
    [InlineData("x:\n  kind: protest\n  after: [first-cut, ¦]", "landing-protest, second-cut")]
    [InlineData("x:\n  kind: protest\n  sources: [¦]", "courier, letter")]
    [InlineData("x:\n  kind: protest\n  sources: [courier, ¦", "letter")]
    [InlineData("x:\n  kind: protest\n  sources: ¦", "courier, letter")]
    [InlineData("x:\n  kind: protest\n  speakers:\n    - ¦", "edda-lund")]
    [InlineData("x:\n  kind: protest\n  speakers:\n    ¦", "edda-lund, value")]
    [InlineData("x:\n  kind: protest\n  speakers:\n  - ed¦", "edda-lund")]
    [InlineData("x:\n  kind: protest\n  mood: ¦", "calm, angry")]
    [InlineData("x:\n  kind: protest\n  status: ¦", "happened, planned, cancelled")]
    [InlineData("x:\n  kind: protest\n  peaceful: ¦", "yes, no")]
    [InlineData("x:\n  kind: protest\n  people:\n    ¦", "value, unknown, sources, says, why, parts, note")]
    [InlineData("x:\n  kind: protest\n  people:\n    value: 3\n    ¦", "sources, says, why, parts, note")]
    [InlineData("x:\n  kind: protest\n  people:\n    value: 3\n    says:\n      ¦", "courier, letter")]
    [InlineData("x:\n  kind: protest\n  people:\n    value: 3\n    says: { ¦", "courier, letter")]
    [InlineData("x:\n  kind: protest\n  people:\n    value: 3\n    sources: [¦", "courier, letter")]
    [InlineData("x:\n  kind: protest\n  people:\n    value: 3\n    parts:\n      ¦", "inside, outside, rest")]
    [InlineData("x:\n  kind: protest\n  quotes:\n    ¦", "- speaker")]
    [InlineData("x:\n  kind: protest\n  quotes:\n    - ¦", "speaker, text, reported")]
    [InlineData("x:\n  kind: protest\n  quotes:\n    - speaker: edda-lund\n      ¦", "text, reported, role")]
    [InlineData("x:\n  kind: protest\n  quotes:\n    - speaker: edda-lund\n      text: We\n      ¦", "role, source")]
    [InlineData("x:\n  kind: protest\n  quotes:\n    - speaker: ¦", "edda-lund, council, island-ferry")]
    [InlineData("x:\n  kind: protest\n  quotes:\n    - speaker: edda-lund\n      source: ¦\n      text: We", "courier, letter")]
    [InlineData("x:\n  kind: protest\n  excerpts:\n    - page: ¦", "courier, letter")]
    [InlineData("x:\n  kind: as-of\n  entity: island-ferry\n  ¦", "date, crossings, service")]
    [InlineData("x:\n  kind: as-of\n  entity: council\n  date: 2022\n  ¦", "kind-none")]
    [InlineData("x:\n  kind: as-of\n  entity: ¦", "council, edda-lund, island-ferry")]
    [InlineData("x:\n  kind: as-of\n  entity: island-ferry\n  service: ¦", "open, suspended, closed")]
    [InlineData("x:\n  kind: service-changed\n  service: ¦", "open -> suspended, suspended -> open, open -> closed")]
    [InlineData("x:\n  kind: service-changed\n  service: open -> ¦", "suspended, closed")]
    [InlineData("x:\n  kind: timetable-changed\n  date: 2022-06\n  ferry: island-ferry\n  crossings: ¦", "12 -> ")]
    [InlineData("x:\n  kind: timetable-changed\n  date: 2022-06\n  ferry: island-ferry\n  crossings:\n    value: ¦", "12 -> ")]
    [InlineData("x:\n  kind: timetable-changed\n  date:\n    value: 2023-06\n    why: so\n  ferry: island-ferry\n  crossings: ¦", "8 -> ")]
    [InlineData("x:\n  kind: timetable-changed\n  date: 2021\n  ferry: island-ferry\n  answers: ¦", "first-cut")]
    [InlineData("x:\n  kind: protest\n  except:\n    ¦", "a-protest-comes-after")]
    [InlineData("pro¦", "protest")]
    public void At_a_place(string marked, string labels)
    {
        (EditingSession session, int offset) = Harbour.Behind(marked);

        IReadOnlyList<CompletionItem> items = session.Complete(Harbour.Events, offset).Items;

        string[] expected = labels.Split(", ");
        if (expected is ["kind-none"])
            Assert.DoesNotContain(items, item => item.Label is "crossings" or "service");
        else
            Assert.Equal(expected, items.Take(expected.Length).Select(item => item.Label));
    }

    [Theory]
    [InlineData("x:\n  kind: protest\n  title: the ¦")]
    [InlineData("x:\n  kind: protest\n  title: the council\n    and ¦")]
    [InlineData("x:\n  kind: protest\n  note: |\n    speaker: ¦")]
    [InlineData("x:\n  kind: protest   # kind: ¦")]
    [InlineData("# ¦")]
    [InlineData("x:\n  kind: protest\n  date: ¦")]
    [InlineData("x:\n  kind: protest\n  people:\n    value: 3\n    why: be¦")]
    [InlineData("x:\n  kind: protest\n  quotes:\n    - text: We ¦")]
    [InlineData("x:\n  kind: protest\n  sources: [courier]¦")]
    public void Nothing_inside_of_what_is_told(string marked)
    {
        (EditingSession session, int offset) = Harbour.Behind(marked);

        Assert.Empty(session.Complete(Harbour.Events, offset).Items);
    }

    [Theory]
    [InlineData("x:\n  kind: protest\n  peo¦", "people", "x:\n  kind: protest\n  people: ")]
    [InlineData("x:\n  kind: protest\n  pe¦: 3", "people", "x:\n  kind: protest\n  people: 3")]
    [InlineData("x:\n  kind: protest\n  quo¦", "quotes", "x:\n  kind: protest\n  quotes:\n    - speaker: ")]
    [InlineData("x:\n  kind: protest\n  sou¦", "sources", "x:\n  kind: protest\n  sources: []")]
    [InlineData("prot¦", "protest", "new-protest:\n  kind: protest\n  title: \n  date: \n  against: \n  people: ")]
    [InlineData("x:\n  kind: protest\n  by:¦", "council", "x:\n  kind: protest\n  by: council")]
    [InlineData("x:\n  kind: protest\n  by: the Har¦", "council", "x:\n  kind: protest\n  by: council")]
    [InlineData("x:\n  kind: protest\n  by: co¦unc # who", "council", "x:\n  kind: protest\n  by: council # who")]
    [InlineData("x:\n  kind: protest\n  sources: [courier, let¦]", "letter", "x:\n  kind: protest\n  sources: [courier, letter]")]
    [InlineData("x:\n  kind: protest\n  sources: ¦", "letter", "x:\n  kind: protest\n  sources: [letter]")]
    [InlineData("x:\n  kind: protest\n  speakers:\n    ¦", "edda-lund", "x:\n  kind: protest\n  speakers:\n    - edda-lund")]
    [InlineData("x:\n  kind: service-changed\n  service: open -> su¦", "suspended", "x:\n  kind: service-changed\n  service: open -> suspended")]
    [InlineData("x:\n  kind: service-changed\n  service: ¦", "open -> closed", "x:\n  kind: service-changed\n  service: open -> closed")]
    [InlineData("x:\n  kind: protest\n  people:\n    value: 3\n    says:\n      le¦", "letter", "x:\n  kind: protest\n  people:\n    value: 3\n    says:\n      letter: ")]
    public void What_is_written(string marked, string label, string expected)
    {
        (EditingSession session, int offset) = Harbour.Behind(marked);
        string before = Harbour.Happened.ReplaceLineEndings("\n") + "\n";
        string text = before + Marked.Of(marked).Text;

        CompletionItem item = session.Complete(Harbour.Events, offset).Items.Single(one => one.Label == label);

        Assert.Equal(before + expected, text[..item.Span.Start] + item.Insert + text[item.Span.End..]);
        Assert.InRange(item.Caret, 0, item.Insert.Length);
    }

    [Theory]
    [InlineData("dateline: 1\ntimeline: x\n¦", "namespace, doc, ignore, choices, records, entities, series, events, rules, queries")]
    [InlineData("dateline: 1\nevents:\n  storm:\n    ¦", "doc, plural, is, fields")]
    [InlineData("dateline: 1\nevents:\n  storm:\n    fields:\n      at: ¦", "text, count, integer, number, flag, date")]
    [InlineData("dateline: 1\nevents:\n  storm:\n    fields:\n      at: { type: ¦", "text, count")]
    [InlineData("dateline: 1\nevents:\n  storm:\n    fields:\n      at: { type: text, ¦", "optional, doc, unit")]
    [InlineData("dateline: 1\nentities:\n  place:\n    of: list of pl¦", "place")]
    [InlineData("dateline: 1\nentities:\n  place: {}\nseries:\n  level:\n    of: ¦", "place")]
    [InlineData("dateline: 1\nentities:\n  place: {}\nseries:\n  level:\n    of: place\n    only: ¦", "rises, falls")]
    [InlineData("dateline: 1\nevents:\n  storm: {}\nrules:\n  r:\n    in: ¦", "storm")]
    [InlineData("dateline: 1\nevents:\n  storm: {}\nrules:\n  r:\n    in: storm\n    severity: ¦", "error, warning, hint")]
    [InlineData("dateline: 1\nevents:\n  storm: {}\nrules:\n  r:\n    in: storm\n    requires: sou¦", "sources")]
    [InlineData("dateline: 1\nevents:\n  storm: {}\nqueries:\n  q:\n    in: ¦", "storm")]
    [InlineData("dateline: 1\nevents:\n  storm: {}\nqueries:\n  q:\n    in: storm\n    order: da¦", "date")]
    [InlineData("dateline: 1\nevents:\n  storm: {}\nqueries:\n  q:\n    in: storm\n    order: date\n    descending: ¦", "yes, no")]
    public void In_a_timeline_file(string marked, string labels)
    {
        (string text, int offset) = Marked.Of(marked);
        EditingSession session = Harbour.Session();
        session.Set(Harbour.Timeline, text);

        string[] expected = labels.Split(", ");
        Assert.Equal(expected, session.Complete(Harbour.Timeline, offset).Items.Take(expected.Length).Select(item => item.Label));
    }

    [Fact]
    public void With_what_it_means()
    {
        (EditingSession session, int offset) = Harbour.Behind("x:\n  kind: protest\n  ¦");

        CompletionItem people = session.Complete(Harbour.Events, offset).Items.Single(item => item.Label == "people");

        Assert.Equal("a whole number, zero or more (people), required", people.Detail);
        Assert.Equal("How many came.", people.Documentation);
        Assert.True(people.IsRequired);
    }

    [Fact]
    public void At_most_so_many()
    {
        EditingSession session = Harbour.Session();
        session.Set("many.events.yaml", string.Concat(Enumerable.Range(0, 300).Select(i => $"person-{i}:\n  kind: person\n  name: Person {i}\n")));
        session.Set(Harbour.Events, "x:\n  kind: protest\n  speakers: [person-");

        CompletionList list = session.Complete(Harbour.Events, "x:\n  kind: protest\n  speakers: [person-".Length);

        Assert.Equal(200, list.Items.Count);
        Assert.True(list.IsIncomplete);
    }
}
