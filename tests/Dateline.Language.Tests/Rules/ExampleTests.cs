using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Workspace.Definitions;

namespace Dateline.Language.Tests.Rules;

/// <summary>Examples of rules that read on: through lists, through those who refer, through a change and a series.</summary>
public class ExampleTests
{
    private const string Timeline =
        """
        dateline: 1
        timeline: choirs
        choices:
          grade: [press, rumour]
        records:
          guest:
            who: person
            part: text?
            fee: { type: count, default: 5 }
        entities:
          person:
            born: date?
            died: date?
            spouse: { type: person, optional: yes }
            father: { type: person, optional: yes, inverse: children }
          choir: {}
        series:
          leader: { of: choir, type: person }
          singing: { of: choir, type: count }
        events:
          concert:
            fields:
              choir: choir
              leader: { type: change of leader, optional: yes }
              singing: { type: change of singing, optional: yes }
              heard: { type: estimate of count, optional: yes }
              singers: list of person
              guests: list of guest
              main: { type: guest, optional: yes }
            members:
              hall-year: choir.leader.born
        rules:
          r:

        """;

    [Theory]
    [InlineData("in: concert", "check: each singers.born <= date", "singers: [{ born: 1950 }, { born: 1960-05 }], date: 1980", "singers: [{ born: 1950 }, { born: 1990 }], date: 1980")]
    [InlineData("in: concert", "check: any singers.born > date", "singers: [ada, { born: 1990 }], date: 1980", "singers: [{ born: 1950 }], date: 1980")]
    [InlineData("in: concert", "order: [each singers.born, date]", "singers: [{ born: 1950 }], date: 1980", "singers: [{ born: 1990 }], date: 1980")]
    [InlineData("in: concert", "requires: each singers.born", "singers: [{ born: 1950 }]", "singers: [{ born: 1950 }, {}]")]
    [InlineData("in: concert", "check: each guests.who.died >= date where guests.part != \"named\"", "guests: [{ who.died: 1970, part: named }, { who.died: 1990, part: sang }], date: 1980", "guests: [{ who.died: 1970, part: sang }], date: 1980")]
    [InlineData("in: concert", "check: sum(guests.fee) < 10", "guests: [{ who: ada }]", "guests: [{ part: sang }, {}]")]
    [InlineData("in: concert", "check: main.who.born < date", "main.who.born: 1950, date: 1980", "main.who.born: 1990, date: 1980")]
    [InlineData("in: concert", "check: each quotes.speaker.died >= date", "quotes: [{ speaker.died: 1990 }], date: 1980", "quotes: [{ speaker.died: 1990 }, { speaker.died: 1970, text: no }], date: 1980")]
    [InlineData("in: concert", "check: leader.to.born < date", "leader: -> ada, leader.to.born: 1950, date: 1980", "leader.to.born: 1990, date: 1980")]
    [InlineData("in: concert", "check: leader.from.spouse != leader.to", "leader: ada -> ben, leader.from.spouse: cy", "leader: ada -> ben, leader.from.spouse: ben")]
    [InlineData("in: concert", "check: leader.from == nobody", "leader.from: nobody", "leader.from: ada")]
    [InlineData("in: concert", "check: singing.from < 10", "singing: +5, singing.from: 9", "singing: +5, singing.from: 10")]
    [InlineData("in: concert", "check: choir.leader.born < date", "choir.leader.born: 1950, date: 1980", "choir.leader: ada, choir.leader.born: 1990, date: 1980")]
    [InlineData("in: concert", "check: choir.leader.on(effective).born < date", "choir.leader.on(effective).born: 1950, date: 1980, effective: 1981", "choir.leader.on(effective).born: 1990, date: 1980, effective: 1981")]
    [InlineData("in: concert", "check: choir.leader == nobody", "choir.leader: nobody", "choir.leader: ada")]
    [InlineData("in: concert", "check: hall-year < date", "choir.leader.born: 1950, date: 1980", "choir.leader.born: 1990, date: 1980")]
    [InlineData("in: concert", "check: heard.high - heard.low <= 100", "heard: 40..60", "heard: { low: 5, high: 200 }")]
    [InlineData("in: person", "check: each children.born <= died", "children: [{ born: 1990 }, { born: 1991 }], died: 1991", "children: [{ born: 1990 }, { born: 1992 }], died: 1991")]
    [InlineData("in: person", "check: newest(children.born) <= died", "children: [{ born: 1990 }], died: 1991", "children: [{ born: 1990 }, { born: 1992 }], died: 1991")]
    [InlineData("in: person", "check: size(children) <= 2", "children: []", "children: [ada, ben, {}]")]
    [InlineData("in: person", "check: each father.children.born >= father.born", "father.born: 1950, father.children: [{ born: 1970 }]", "father.born: 1950, father.children: [{ born: 1970 }, { born: 1940 }]")]
    [InlineData("in: person", "check: any (children.children.born > died)", "children: [{ children: [{ born: 1992 }] }], died: 1991", "children: [{ children: [{ born: 1990 }] }, { children: [] }], died: 1991")]
    [InlineData("in: person", "check: spouse.spouse == this", "spouse.spouse: this", "spouse: ada, spouse.spouse: ben")]
    [InlineData("in: concert", "count: sources\n    at-least: 1\n    leave-out: rumour", "sources: [{ grade: press }]", "sources: [{ grade: rumour }, { grade: rumour }]")]
    [InlineData("in: concert", "check: no sources.grade == rumour", "sources: [{ grade: press }, {}]", "sources: [{ grade: rumour }]")]
    public void What_a_rule_reads_of_items_and_behind_changes_can_be_given(string kinds, string rule, string ok, string bad) =>
        Assert.Equal([], FindingsOf($"{kinds}\n    {rule}\n    ok: [{{ {ok} }}]\n    bad: [{{ {bad} }}]"));

    /// <summary>What is right under one word is reported under the other: the example is run, and not only read.</summary>
    [Theory]
    [InlineData("check: each singers.born <= date", "ok: [{ singers: [{ born: 1990 }], date: 1980 }]", "DTL2170")]
    [InlineData("check: each singers.born <= date", "bad: [{ singers: [{ born: 1950 }], date: 1980 }]", "DTL2171 This example of \"r\" is under bad, but it passes the rule. Either the rule or the example is wrong.")]
    [InlineData("check: each singers.born <= date", "bad: [{ singers: [ada], date: 1980 }]", "DTL2171 This example of \"r\" is under bad, but it passes the rule. It does not give singers.born, so nobody can say that it is wrong. Items of a list are groups: singers: [{ born: … }].")]
    [InlineData("check: each guests.who.died >= date", "bad: [{ guests: [{ part: sang }], date: 1980 }]", "DTL2171 This example of \"r\" is under bad, but it passes the rule. It does not give guests.who.died, so nobody can say that it is wrong. Items of a list are groups: guests: [{ who.died: … }].")]
    [InlineData("check: leader.to.born < date", "bad: [{ leader: -> ada, date: 1980 }]", "DTL2171 This example of \"r\" is under bad, but it passes the rule. It does not give leader.to.born, so nobody can say that it is wrong.")]
    [InlineData("check: each singers.born <= date", "bad: [{ singers: [{ born: 1980 }], date: 1980-05 }]", "DTL2171 This example of \"r\" is under bad, but it passes the rule. What it gives leaves open whether the rule holds, so nobody can say that it is wrong.")]
    [InlineData("check: each singers.born <= date", "ok: [{ singers.born: 1950 }]", "DTL2201 \"singers\" is a list, so an example gives what the rule reads of each item: singers: [{ born: … }].")]
    [InlineData("check: each singers.children.born > date", "ok: [{ singers: [{ children.born: 1950 }] }]", "DTL2201 \"children\" is a list, so an example gives what the rule reads of each item: children: [{ born: … }].")]
    [InlineData("check: each singers.children.born > date", "ok: [{ singers: [{ children: 3 }] }]", "DTL2201 \"children\" is a list, so an example gives what the rule reads of each item: children: [{ … }].")]
    [InlineData("check: each singers.born <= date", "ok: [{ singers: [{ died: 1950 }] }]", "DTL2172 The rule does not read \"died\". It reads singers.born and date.")]
    [InlineData("check: each guests.who.died >= date", "ok: [{ guests: [{ parts: sang }] }]", "DTL2150 \"guest\" has no field \"parts\". Did you mean \"part\"?")]
    [InlineData("check: each singers.born <= date", "ok: [{ id: Ada Miller, singers: [] }]", "DTL2204 \"Ada Miller\" is no id. Write lowercase words, joined by hyphens: id: ada-miller.")]
    [InlineData("check: each singers.born <= date", "ok: [{ id: , singers: [] }]", "DTL2204 Here stands no id. Write lowercase words, joined by hyphens: id: ada.")]
    [InlineData("check: heard.high - heard.low <= 100", "bad: [{ heard.low: 5, heard: 5..200 }]", "DTL2172 \"heard.low\" is a part of \"heard\", and an example gives that as a whole: heard: 40..60.")]
    [InlineData("check: heard.high - heard.low <= 100", "bad: [{ date: 1980 }]", "DTL2172 The rule does not read \"date\". It reads heard.")]
    [InlineData("check: heard.high - heard.low <= 100", "bad: [{ kind: }]", "DTL2174 Here stands no kind. The rule is for concert.")]
    [InlineData("check: hall-year < date", "ok: [{ hall-year: 1950 }]", "DTL2172 \"hall-year\" follows from other fields, and an example gives those: choir.leader.born.")]
    [InlineData("check: leader.to.born < date", "ok: [{ leader: ada -> ben, leader.to: cy }]", "DTL1049 \"leader.to\" appears twice (also on line 36). Delete one.")]
    [InlineData("check: each singers.born <= date", "ok: [{ singers: [{ born: 1950-13 }] }]", "DTL3053")]
    public void What_is_wrong_with_one_is_said_as_it_is(string rule, string example, string expected) =>
        Assert.StartsWith(expected, Assert.Single(FindingsOf($"in: concert\n    {rule}\n    {example}")), StringComparison.Ordinal);

    /// <summary>An id is given where others name it.</summary>
    [Theory]
    [InlineData("no-circle: [father, spouse]", "ok: [[{ id: ada, father: ben }, { id: ben, father: cy }]]\n    bad: [[{ id: ada, father: ben }, { id: ben, spouse: ada }], [{ father: this }], [{ id: cy, father: cy }]]", "")]
    [InlineData("no-circle: father", "bad: [[{ id: ada, father: ben }, { id: ben, father: cy }]]", "DTL2171")]
    [InlineData("no-circle: father", "ok: [[{ id: ada, father: ada }]]", "DTL2170")]
    [InlineData("derived: id\n    year: born", "ok: [{ id: ada-1950, born: 1950 }]\n    bad: [{ id: ada-1951, born: 1950 }]", "")]
    [InlineData("check: spouse.spouse == this", "ok: [{ id: ada, spouse.spouse: ada }, { id: ada, spouse.spouse: this }]\n    bad: [{ id: ada, spouse.spouse: ben }]", "")]
    public void An_example_may_have_an_id(string rule, string examples, string expected) =>
        Assert.Equal(expected, string.Join(", ", FindingsOf($"in: person\n    {rule}\n    {examples}").Select(finding => finding[..7])));

    [Fact]
    public void Entries_that_are_compared_have_items_too() => Assert.Equal(
        [],
        FindingsOf("in: concert\n    at-once: [date, effective]\n    at-most: 1\n    per: choir.leader.spouse\n    bad: [[{ choir.leader.spouse: ada, date: 1980-01-01, effective: 1980-02-01 }, { choir.leader.spouse: ada, date: 1980-01-02, effective: 1980-02-01 }]]"));

    private static IEnumerable<string> FindingsOf(string rule) =>
        TimelineDefinition.Read(new SourceFile("choirs.timeline.yaml", Timeline.TrimEnd() + "\n    " + rule + "\n"))
            .Findings.Select(finding => $"{finding.Code} {finding.Message}");
}
