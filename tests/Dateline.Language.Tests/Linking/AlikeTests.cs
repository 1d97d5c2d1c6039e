using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Workspace.Analyses;
using Dateline.Language.Workspace.Definitions;

namespace Dateline.Language.Tests.Linking;

/// <summary>Two entries that differ in nothing but their ids may be one; two things may well be alike, so it is a hint.</summary>
public class AlikeTests
{
    private const string Declarations =
        """
        dateline: 1
        timeline: victims
        entities:
          person:
            plural: people
            fields:
              born: day?
              age: count?
          place: {}
        series:
          dead: { of: place, type: count }
        events:
          raid:
            fields:
              at: text?
              killed: count?
              of: list of person
              answers: event?
              place: place?
              dead: { type: change of dead, optional: yes }
        """;

    private static IReadOnlyList<Finding> Find(string events)
    {
        var definition = TimelineDefinition.Read(new SourceFile("victims.timeline.yaml", Declarations));
        Assert.Equal([], definition.Findings.Select(finding => finding.Message));
        return Analysis.Of(definition, [Analysis.Bind(new SourceFile("a.events.yaml", events), definition)]).Findings;
    }

    private static string Found(string events) => string.Join(", ", Find(events).Select(finding => $"{finding.Code} {finding.Subject}"));

    [Theory]
    [InlineData("at-least: 1 year", "at-most: 1 year", "")]
    [InlineData("at-least: 1 year", "at-least: 1 year", "DTL3121 two")]
    [InlineData("at-least: 2 weeks", "at-least: 14 days", "DTL3121 two")]
    [InlineData("at-least: 2 weeks", "at-least: 15 days", "")]
    public void Another_distance_is_another_event(string one, string other, string found) => Assert.Equal(found, Found(
        $"first: {{ kind: raid, date: 2000-03-01, at: the ford }}\none: {{ kind: raid, date: 2001-03-01, after: {{ event: first, {one} }} }}\ntwo: {{ kind: raid, date: 2001-03-01, after: {{ event: first, {other} }} }}\n"));

    private const string Mill = "mill: { kind: place, name: the mill }\nb: { kind: place, name: the bridge }\n";

    [Theory]
    [InlineData("date: 2021-05-04, place: mill, killed: 12", "date: 2021-05-04, place: mill, killed: 14", "DTL3160 new")]
    [InlineData("date: 2021-05-04, place: mill", "date: 2021-05-04, place: mill, status: unconfirmed", "DTL3160 new")]
    [InlineData("date: 2021-05-04, place: mill, dead: 1 -> 2", "date: 2021-05-04, place: mill, dead: 0 -> 2", "DTL3160 new")]
    [InlineData("date: 2021-05-04, place: mill", "date: 2021-05-04, place: mill, status: planned", "")]
    [InlineData("date: 2021-05-04, place: mill", "date: 2021-05-04, place: mill, status: retracted", "")]
    [InlineData("date: 2021-05-04, place: mill", "date: 2021-05-04, place: b", "")]
    [InlineData("date: 2021-05-04, place: mill", "date: 2021-05-05, place: mill", "")]
    [InlineData("date: 2021-05, place: mill, killed: 12", "date: 2021-05, place: mill, killed: 14", "")]
    [InlineData("date: 2021-05, place: mill, killed: 12", "date: 2021-05, place: mill, killed: 12", "DTL3160 new")]
    [InlineData("date: 2021-05-04, place: mill", "date: 2021-05-04, place: mill, answers: old", "")]
    [InlineData("date: 2021-05-04, place: mill", "date: 2021-05-04, place: mill, except: { told-once: at night }", "")]
    [InlineData("date: 2021-05-04, at: the ford", "date: 2021-05-04, at: the ford", "DTL3160 new")]
    [InlineData("date: 2021-05-04, at: the ford", "date: 2021-05-04, at: the hill", "")]
    [InlineData("date: 2021-05-04, at: the ford", "date: 2021-05-04", "")]
    [InlineData("date: 2021-05-04, place: mill, killed: 12", "date: 2021-05-04, place: mill, killed: 12, status: disproven", "DTL3121 new")]
    public void WhatIsDisprovenIsNotToldAgain(string disproven, string again, string expected) =>
        Assert.Equal(expected, Found($"{Mill}old: {{ kind: raid, status: disproven, {disproven} }}\nnew: {{ kind: raid, {again} }}\n"));

    [Theory]
    [InlineData("a: { kind: person, name: Ada }\nb: { kind: person, name: Ada, perhaps-same: a }\n", "")]
    [InlineData("a: { kind: person, name: Ada, perhaps-same: [b] }\nb: { kind: person, name: Ada }\n", "")]
    [InlineData("a: { kind: person, name: Ada, perhaps-same: b }\nb: { kind: person, name: Ada }\nc: { kind: person, name: Ada }\n", "DTL3121 c")]
    [InlineData("a: { kind: person, name: Ada }\nb: { kind: place, name: Adaville, perhaps-same: a }\n", "DTL3162 b, field perhaps-same")]
    [InlineData("a: { kind: person, name: Ada, perhaps-same: a }\n", "DTL3113 a, field perhaps-same")]
    [InlineData("a: { kind: person, name: Ada, perhaps-same: bob }\n", "DTL3103 a, field perhaps-same")]
    [InlineData("a: { kind: person, name: Ada }\nr: { kind: raid, date: 2021, at: the mill, perhaps-same: a }\n", "DTL3106 r, field perhaps-same")]
    [InlineData("a: { kind: raid, date: 2021-05-04, at: the mill, killed: 12 }\nb: { kind: raid, date: 2021-05-04, at: the mill, killed: 12, perhaps-same: { value: a, why: one roll names both } }\n", "")]
    [InlineData("a: { kind: raid, date: 2021-05-04, at: the mill, status: disproven }\nb: { kind: raid, date: 2021-05-04, at: the mill, perhaps-same: a }\n", "")]
    public void WhatMayBeOneIsNoFinding(string events, string expected) => Assert.Equal(expected, Found(events));

    [Fact]
    public void WhatIsDisprovenMovesNothing() =>
        Assert.Equal("", Found(Mill + "old: { kind: raid, status: disproven, date: 2021-05-04, place: mill, dead: 7 -> 9 }\nx: { kind: raid, date: 2021-05-05, place: mill, dead: 0 -> 1 }\nz: { kind: raid, date: 2021-05-06, place: mill, dead: 1 -> 2 }\n"));

    [Theory]
    [InlineData("a: { kind: person, name: Ada, born: 1948-03-20 }\nb: { kind: person, name: Ada, born: 1948-03-20 }\n", "DTL3121 b")]
    [InlineData("a: { kind: person, name: Ada, born: 1948-03-20, age: 7 }\nb: { kind: person, name: Ada, born: 1948-03-20 }\n", "DTL3121 b")]
    [InlineData("a: { kind: person, name: Ada }\nb: { kind: person, name: Ada }\n", "DTL3121 b")]
    [InlineData("a: { kind: person, name: Ada }\nb: { kind: person, name: Ada, born: 1948-03-20 }\n", "")]
    [InlineData("a: { kind: person, name: Ada, born: 1948-03-20 }\nb: { kind: person, name: Ada, born: 1948-03-21 }\n", "")]
    [InlineData("a: { kind: person, name: Ada }\nb: { kind: place, name: Ada }\n", "")]
    [InlineData("a: { kind: person, name: Ada }\nb: { kind: person, name: Ada, except: { told-once: mother and daughter } }\n", "")]
    [InlineData("a: { kind: person, name: Ada }\nb: { kind: person, name: Eve, except: { told-once: mother and daughter } }\n", "DTL4111 ")]
    [InlineData("a: { kind: raid, date: 2021-05-04, at: the mill, killed: 12 }\nb: { kind: raid, date: 2021-05-04, at: the mill, killed: 12 }\nc: { kind: raid, date: 2021-05-04, at: the mill, killed: 12 }\n", "DTL3121 b")]
    [InlineData("a: { kind: person, name: Ada }\nb: { kind: person, name: Ada, except: { told-once: her mother } }\nc: { kind: person, name: Ada }\nd: { kind: person, name: Ada }\n", "DTL3121 c")]
    [InlineData("file: { except: { told-once: families } }\na: { kind: person, name: Ada }\nb: { kind: person, name: Ada }\nc: { kind: person, name: Ada }\n", "")]
    [InlineData("a: { kind: raid, date: 2021-05-04, at: the mill, killed: 12 }\nb: { kind: raid, date: 2021-05-04, at: the mill }\n", "DTL3121 b")]
    [InlineData("a: { kind: raid, date: 2021, at: the mill, killed: 12 }\nb: { kind: raid, date: 2021, at: the mill, killed: 12 }\n", "DTL3121 b")]
    [InlineData("a: { kind: raid, date: 2021, at: the mill, killed: 12 }\nb: { kind: raid, date: 2021, at: the mill }\n", "")]
    [InlineData("a: { kind: raid, date: 2021-05-04, at: the mill, killed: 12 }\nb: { kind: raid, date: 2021-05-04, at: the mill, killed: 13 }\n", "")]
    [InlineData("a: { kind: raid, date: 2021-05-04 }\nb: { kind: raid, date: 2021-05-04 }\n", "")]
    [InlineData("a: { kind: raid, date: 2021-05-04, at: the mill }\nb: { kind: raid, date: 2021-05-04, at: the mill, status: planned }\n", "")]
    [InlineData("a: { kind: raid, date: 2021-05-04, at: the mill }\nb: { kind: raid, date: 2021-05-04, at: the mill, answers: a }\n", "")]
    [InlineData("a: { kind: raid, date: 2021-05-04, at: { unknown: nobody says } }\nb: { kind: raid, date: 2021-05-04, at: { unknown: nobody says } }\n", "")]
    [InlineData("file: { defaults: { at: the mill } }\na: { kind: raid, date: 2021-05-04 }\nb: { kind: raid, date: 2021-05-04 }\n", "")]
    [InlineData("a: { kind: raid, date: 2021-05-04, at: the mill, quotes: [{ speaker: p, text: no }] }\nb: { kind: raid, date: 2021-05-04, at: the mill, quotes: [{ speaker: p, text: yes }] }\np: { kind: person, name: P }\n", "")]
    [InlineData("s: { kind: source }\nt: { kind: source }\na: { kind: raid, date: 2021-05-04, at: the mill, sources: [s] }\nb: { kind: raid, date: 2021-05-04, at: the mill, sources: [t] }\n", "DTL3121 b")]
    [InlineData("s: { kind: source, url: https://example.org/a }\nt: { kind: source, url: https://example.org/a }\na: { kind: raid, date: 2021, sources: [s, t] }\n", "DTL3121 t")]
    [InlineData("s: { kind: source, publisher: Post }\nt: { kind: source, publisher: Post }\na: { kind: raid, date: 2021, sources: [s, t] }\n", "")]
    [InlineData("m: { kind: place, name: Mill }\no: { kind: as-of, date: 2021-01-01, entity: m, dead: 1 }\np: { kind: as-of, date: 2021-01-01, entity: m, dead: 1 }\n", "DTL3121 p")]
    [InlineData("m: { kind: place, name: Mill }\no: { kind: as-of, date: { unknown: no day is given }, entity: m, dead: 1 }\np: { kind: as-of, date: { unknown: no day is given }, entity: m, dead: 1 }\n", "DTL3121 p")]
    [InlineData("m: { kind: place, name: Mill }\no: { kind: as-of, date: { unknown: no day is given }, entity: m, dead: 1 }\np: { kind: as-of, date: { unknown: s says before the war }, entity: m, dead: 1 }\n", "")]
    [InlineData("m: { kind: place, name: Mill }\ns: { kind: source }\nt: { kind: source }\no: { kind: as-of, date: 2021-01-01, entity: m, dead: 1, sources: [s] }\np: { kind: as-of, date: 2021-01-01, entity: m, dead: 1, sources: [t] }\n", "")]
    [InlineData("m: { kind: place, name: Mill }\ns: { kind: source }\nt: { kind: source }\no: { kind: as-of, date: 2021-01-01, entity: m, dead: 1, sources: [s, t] }\np: { kind: as-of, date: 2021-01-01, entity: m, dead: 1, sources: [t, s] }\n", "DTL3121 p")]
    [InlineData("m: { kind: place, name: Mill }\ns: { kind: source }\nt: { kind: source }\no: { kind: as-of, date: 2021-01-01, entity: m, dead: { value: 1, sources: [s] } }\np: { kind: as-of, date: 2021-01-01, entity: m, dead: { value: 1, sources: [t] } }\n", "")]
    [InlineData("m: { kind: place, name: Mill }\no: { kind: as-of, date: 2021-01-01, entity: m, dead: 1 }\np: { kind: as-of, date: 2021-01-01, entity: m, dead: 1, note: counted anew }\n", "")]
    [InlineData("m: { kind: place, name: Mill }\no: { kind: as-of, date: 2021-01-01, entity: m, dead: { unknown: nobody counted } }\np: { kind: as-of, date: 2021-01-01, entity: m, dead: { unknown: nobody counted } }\n", "")]
    [InlineData("m: { kind: place, name: Mill }\nw: { kind: place, name: Weir }\no: { kind: as-of, date: 2021-01-01, entity: m, dead: 1 }\np: { kind: as-of, date: 2021-01-01, entity: w, dead: 1 }\nq: { kind: as-of, date: 2021-01-02, entity: m, dead: 1 }\n", "")]
    [InlineData("m: { kind: place, name: Mill }\no: { kind: as-of, date: 2021-01-01, entity: m, dead: 1 }\np: { kind: as-of, date: 2021-01-01, entity: m, dead: 1, except: { told-once: it was counted twice that day } }\n", "")]
    public void Entries_are_alike_where_all_that_both_say_is_the_same(string events, string found) => Assert.Equal(found, Found(events));

    /// <summary>The two people are one, perhaps; so the two raids may be one as well.</summary>
    [Fact]
    public void What_names_entries_that_are_alike_names_the_same() =>
        Assert.Equal(
            "DTL3121 b, DTL3121 d",
            Found("a: { kind: person, name: Ada, age: 7 }\nb: { kind: person, name: Ada, age: 7 }\nc: { kind: raid, date: 2021-05-04, of: [a] }\nd: { kind: raid, date: 2021-05-04, of: [b] }\n"));

    /// <summary>What a series or a rule says of the same two is no other mistake.</summary>
    [Fact]
    public void One_thing_told_twice_is_one_finding() =>
        Assert.Equal(
            "DTL4001 dead of m",
            Found("m: { kind: place, name: Mill }\na: { kind: raid, date: 2021-05-04, place: m, dead: 3 -> 7 }\nb: { kind: raid, date: 2021-05-04, place: m, dead: 3 -> 7 }\n"));

    [Fact]
    public void The_message_says_where_the_first_is_and_what_is_alike()
    {
        Finding finding = Assert.Single(Find("a: { kind: raid, date: 2021-05-04, at: the mill, killed: 12 }\nb: { kind: raid, date: 2021-05-04, at: the mill, killed: 12 }\n"));

        Assert.Equal("\"b\" has the same date, at and killed as \"a\" (a.events.yaml, line 1). They may be one: then delete one of the two, and write the id of the other wherever it is used.", finding.Message);
        Assert.Equal(Severity.Hint, finding.Severity);
    }

    [Theory]
    [InlineData(3, "\"p2\" has the same name as \"p1\" (a.events.yaml, line 1). So has \"p3\". They may be one: then keep one of them, and write its id wherever the others are used.")]
    [InlineData(40, "\"p2\" has the same name as \"p1\" (a.events.yaml, line 1). So have 38 others. They may be one: then keep one of them, and write its id wherever the others are used.")]
    public void What_a_file_tells_again_and_again_is_one_hint(int count, string message) =>
        Assert.Equal(message, Assert.Single(Find(string.Concat(Enumerable.Range(1, count).Select(i => $"p{i}: {{ kind: person, name: Ada }}\n")))).Message);
}
