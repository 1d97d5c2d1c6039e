using System.Collections;
using System.Reflection;
using Dateline.Language.Diagnostics;
using Dateline.Language.Tests.Pages;
using Dateline.Language.Workspace;
using Dateline.Testing;

namespace Dateline.Generator.Tests;

/// <summary>What a build says of an entry, <c>Timeline.Validate</c> says of its record.</summary>
public class ValidationLawTests
{
    [Theory]
    [InlineData("status: planned\n  note: { unknown: nobody says }", "")]
    [InlineData("status: planned", "DTL4104")]
    [InlineData("except: { needs-note: it is a short one }", "")]
    [InlineData("number: 1", "DTL4104 DTL4105")]
    [InlineData("number: 1\n  except: { needs-note: it is a short one, once: it was counted twice }", "")]
    [InlineData("number: { unknown: nobody counts }\n  note: none", "")]
    public void What_is_unknown_is_stated_and_what_the_files_excuse_is_excused(string fields, string codes) =>
        Assert.Equal(codes, string.Join(' ', Validate(
            $"""
            # cases.timeline.yaml
            dateline: 1
            timeline: cases
            events:
              talk:
                fields: {"{"} number: count? {"}"}
            rules:
              needs-note: {"{"} in: talk, requires: note {"}"}
              once: {"{"} in: talk, unique: number {"}"}
            # cases.events.yaml
            first:
              kind: talk
              date: 2020
              note: the first
              number: 1
              except: {"{"} once: it counts from here {"}"}
            second:
              kind: talk
              date: 2021
              {fields}
            """).Select(violation => violation.Code)));

    /// <summary>Whatever a rule asks of an entry that is not named has one answer.</summary>
    [Theory]
    [InlineData("requires: prev.date", "DTL4104")]
    [InlineData("requires: prev.effective", "DTL4104")]
    [InlineData("requires: prev", "DTL4104")]
    [InlineData("requires: place.level", "DTL4104")]
    [InlineData("requires: place.prior.name", "DTL4104")]
    [InlineData("requires: detail.what", "DTL4104")]
    [InlineData("requires: prev.sources", "DTL4104")]
    [InlineData("requires: [title, date]", "DTL4104")]
    [InlineData("requires: prev.status", "DTL4104")]
    [InlineData("excludes: [prev.date, note]", "")]
    [InlineData("excludes: [prev.date, note, date]", "DTL4106")]
    [InlineData("count: prev.sources, at-least: 1", "DTL4103")]
    [InlineData("count: prev.sources, at-most: 1", "")]
    [InlineData("order: [prev.date, date]", "")]
    [InlineData("order: [date, prev.date, early]", "DTL4102")]
    [InlineData("agree: [prev.date, date]", "")]
    [InlineData("agree: [number, prev.number, other]", "DTL4112")]
    [InlineData("sum: [prev.number, number], equals: 100", "")]
    [InlineData("sum: [prev.numbers, number], equals: 100", "DTL4107")]
    [InlineData("within: date, from: prev.date", "")]
    [InlineData("within: date, from: prev.date, to: early", "DTL4108")]
    [InlineData("while: place.level, is: 5", "")]
    [InlineData("not-while: place.level, is: 5", "")]
    [InlineData("derived: note, year: prev.date", "")]
    [InlineData("derived: note, begins-with: prev.note", "")]
    [InlineData("check: has(prev.date)", "DTL4101")]
    [InlineData("check: has(place.level)", "DTL4101")]
    [InlineData("check: has(place.level.on(date))", "DTL4101")]
    [InlineData("check: size(prev.sources) > 0", "DTL4101")]
    [InlineData("check: prev.number > 0", "")]
    [InlineData("check: number in prev.numbers", "DTL4101")]
    [InlineData("check: prev.final", "")]
    public void What_is_reached_through_nothing_has_one_answer(string rule, string code)
    {
        string block =
            $$"""
            # cases.timeline.yaml
            dateline: 1
            timeline: cases
            records:
              detail: { what: text }
            entities:
              place: { prior: place? }
            series:
              level: { of: place, type: count }
            events:
              cut:
                fields: { place: place?, prev: cut?, number: count?, other: count?, numbers: list of count, early: date?, detail: detail?, final: flag? }
            rules:
              the-rule: { in: cut, {{rule}} }
            # cases.events.yaml
            b: { kind: cut, date: 2002, early: 2001, number: 5, other: 6, note: it was 2002 }
            """;
        Assert.Equal(code, string.Join(' ', ExampleBlocks.Check(block).Select(finding => finding.Code)));
        Assert.Equal(code, string.Join(' ', Validate(block).Select(violation => violation.Code)));
    }

    /// <summary>What a check finds of two stands at one of them; where that one is excused, the record of the other is right as well. It excuses no third.</summary>
    [Theory]
    [InlineData("unique: number", "a: number: 5 | b: number: 5, E", "", "")]
    [InlineData("unique: number", "a: number: 5 | b: number: 5, E | c: number: 5", "c", "a c")]
    [InlineData("unique: number", "a: number: 5, E | b: number: 5", "b", "b")]
    [InlineData("no-overlap: [start, end]", "a: start: 1900, end: 1905 | b: start: 1904, end: 1910, E", "", "")]
    [InlineData("no-overlap: [start, end]", "a: start: 1900, end: 1906 | b: start: 1904, end: 1910, E | c: start: 1908, end: 1912", "c", "c")]
    [InlineData("gap-at-least: 9 months, between: start", "a: start: 1880-01-01 | b: start: 1880-01-01, E", "", "")]
    [InlineData("gap-at-least: 9 months, between: start", "a: start: 1880-01-01 | b: start: 1880-01-01, E | c: start: 1880-06-01", "c", "a c")]
    [InlineData("gap-at-least: 9 months, between: start", "a: start: 1880-06-01 | b: start: 1880-01-01, E", "a", "a")]
    [InlineData("gap-at-most: 9 months, between: start", "a: start: 1880-01-01 | b: start: 1881-01-01, E", "", "")]
    [InlineData("gap-at-most: 9 months, between: start", "a: start: 1880-01-01 | b: start: 1881-01-01, E | c: start: 1882-01-01", "c", "c")]
    [InlineData("at-once: [start, end], at-most: 1", "a: start: 1900, end: 1905-05 | b: start: 1903, end: 1910, E", "", "")]
    [InlineData("at-once: [start, end], at-most: 1", "a: start: 1900, end: 1905-05 | b: start: 1903, end: 1910, E | c: start: 1904, end: 1912", "c", "a c")]
    [InlineData("at-once: [start, end], at-most: 1", "a: start: 1900, end: 1905-05 | c: start: 1903, end: 1910, E | b: start: 1903, end: 1912", "b", "a b")]
    [InlineData("no-circle: next", "a: next: b | b: next: a, E", "", "")]
    [InlineData("no-circle: next", "a: next: b | b: next: a | c: next: a, E", "b", "a b")]
    [InlineData("no-circle: [next, other]", "a: next: b, other: c | b: next: a | c: next: a, E", "b", "a b")]
    public void What_is_excused_where_it_stands_is_excused_of_both(string rule, string entries, string found, string violated)
    {
        string block = "# cases.timeline.yaml\ndateline: 1\ntimeline: cases\nevents:\n  term:\n    fields: { number: count?, start: date?, end: date?, next: term?, other: term? }\nrules:\n  r: { in: term, " + rule + " }\n# cases.events.yaml\n"
            + string.Concat(entries.Split(" | ").Select(entry => entry.Split(": ", 2)).Select(entry => $"{entry[0]}: {{ kind: term, date: 1899, {entry[1].Replace(", E", ", except: { r: so the book has it }", StringComparison.Ordinal)} }}\n"));
        Assert.Equal(found, string.Join(' ', ExampleBlocks.Check(block).Where(finding => finding.Severity == Severity.Error).Select(finding => finding.Message.Split('"')[1])));
        Assert.Equal(violated, string.Join(' ', Validate(block).Select(violation => violation.EntryId)));
    }

    /// <summary>Paths through one list are asked of one item, at whatever depth they go through more.</summary>
    [Theory]
    [InlineData("order: [each stays.from, each stays.to]", "stays: [{ from: 1901-03-01, to: 1901-03-02 }, { from: 1901-05-01, to: 1901-06-01 }]", "")]
    [InlineData("order: [each stays.from, each stays.to]", "stays: [{ from: 1901-03-01, to: 1901-03-02 }, { from: 1901-05-01, to: 1901-04-01 }]", "DTL4102: In item 2 of stays of \"a\", to is 1901-04-01, before from, which is 1901-05-01. The rule is r.")]
    [InlineData("order: [each stays.from, each stays.nights.day]", "stays: [{ from: 1901-03-01, nights: [{ day: 1901-03-02 }] }, { from: 1901-05-01, nights: [{ day: 1901-05-02 }] }]", "")]
    [InlineData("order: [each stays.from, each stays.nights.day]", "stays: [{ from: 1901-03-01, nights: [{ day: 1901-03-02 }] }, { from: 1901-05-01, nights: [{ day: 1901-05-02 }, { day: 1901-04-30 }] }]", "DTL4102: In item 2 of stays of \"a\", day is 1901-04-30, before from, which is 1901-05-01. The rule is r.")]
    [InlineData("order: [each stays.nights.day, each stays.nights.end]", "stays: [{ nights: [{ day: 1901-03-02, end: 1901-03-03 }] }, { nights: [{ day: 1901-02-02, end: 1901-02-03 }, { day: 1901-05-02, end: 1901-05-01 }] }]", "DTL4102: In item 2 of nights, in item 2 of stays of \"a\", end is 1901-05-01, before day, which is 1901-05-02. The rule is r.")]
    [InlineData("order: [each stays.from, each others.from]", "stays: [{ from: 1901-03-01 }], others: [{ from: 1900-03-01 }]", "DTL4102: In \"a\", others.from is 1900-03-01, before stays.from, which is 1901-03-01. The rule is r.")]
    public void What_two_paths_reach_through_one_list_is_asked_of_one_item(string rule, string fields, string found)
    {
        string block = "# cases.timeline.yaml\ndateline: 1\ntimeline: cases\nrecords:\n  night: { day: date?, end: date? }\n  stay: { from: date?, to: date?, nights: list of night }\nevents:\n  term:\n    fields: { stays: list of stay, others: list of stay }\nrules:\n  r: { in: term, "
            + rule + " }\n# cases.events.yaml\na: { kind: term, date: 1899, " + fields + " }\n";
        Assert.Equal(found, string.Join(' ', ExampleBlocks.Check(block).Select(finding => $"{finding.Code}: {finding.Message}")));
        Assert.Equal(found, string.Join(' ', Validate(block).Select(violation => $"{violation.Code}: {violation.Sentence}")));
    }

    /// <summary>Of a number that nobody knows, its declaration knows the bounds: what cannot make the total whatever it is does not.</summary>
    [Theory]
    [InlineData("sum: [one, two], equals: total", "one: { unknown: the page is torn }, two: 9, total: 5", "DTL4107: \"a\": one at least 0 and two 9 add up to at least 9, but total is 5: at least 4 too many. The rule is r.")]
    [InlineData("sum: [one, two], equals: total", "one: { unknown: the page is torn }, two: 4, total: 5", "")]
    [InlineData("sum: [one, two], equals: total", "two: 9, total: 5", "DTL4107: \"a\": one at least 0 and two 9 add up to at least 9, but total is 5: at least 4 too many. The rule is r.")]
    [InlineData("sum: [any, two], equals: total", "any: { unknown: the page is torn }, two: 9, total: 5", "")]
    [InlineData("sum: [between, two], equals: total", "between: { unknown: the page is torn }, two: 9, total: 30", "DTL4107: \"a\": between 3 to 8 and two 9 add up to 12 to 17, but total is 30: at least 13 too few. The rule is r.")]
    [InlineData("sum: [each lots.price], equals: total", "lots: [{ price: { unknown: the page is torn } }, { price: 7 }], total: 5", "DTL4107: \"a\": lots.price at least 0 and 7 adds up to at least 7, but total is 5: at least 2 too many. The rule is r.")]
    [InlineData("sum: [each lots.price], equals: total", "lots: [{ what: desk }, { price: 7 }], total: 5", "DTL4107: \"a\": lots.price at least 0 and 7 adds up to at least 7, but total is 5: at least 2 too many. The rule is r.")]
    [InlineData("sum: [each lots.price], equals: total", "lots: [{ what: desk }, { price: 5 }], total: 5", "")]
    [InlineData("sum: [each lots.price], equals: total", "total: 5", "DTL4107: \"a\": lots.price (none) adds up to 0, but total is 5: 5 too few. The rule is r.")]
    public void A_number_that_nobody_knows_is_one_that_may_stand_there(string rule, string fields, string found)
    {
        string block = "# cases.timeline.yaml\ndateline: 1\ntimeline: cases\nrecords:\n  lot: { what: text?, price: count? }\nevents:\n  sale:\n    fields: { one: count?, two: count?, any: integer?, between: { type: number, optional: yes, min: 3, max: 8 }, total: count?, lots: list of lot, numbers: list of count }\nrules:\n  r: { in: sale, "
            + rule + " }\n# cases.events.yaml\na: { kind: sale, date: 1899, " + fields + " }\n";
        Assert.Equal(found, string.Join(' ', ExampleBlocks.Check(block).Select(finding => $"{finding.Code}: {finding.Message}")));
        Assert.Equal(found, string.Join(' ', Validate(block).Select(violation => $"{violation.Code}: {violation.Sentence}")));
    }

    /// <summary>Each pair of these spans is a group of its own.</summary>
    [Fact]
    public void Spans_overlap_at_run_time_where_they_do_in_a_check()
    {
        string[] spans =
        [
            "start: 2020-01-03, end: 2020-01-09", "start: 2020-01-03", "end: 2020-01-05", "start: 2020-01-05, end: 2020-01-05", "start: 2020-01, end: 2020-02",
            "start: 2020-01-02..2020-01-04, end: 2020-01-08", "start: 2020-01-09", "end: 2020-01-03", "start: 2020-01-04..2020-01-05", "start: 2020-01-07, end: { unknown: no source gives it }",
            "lasted: 2020-01-03/2020-01-09", "lasted: 2020-01-05/", "lasted: /2020-01-05", "lasted: 2020-01-05/..", "lasted: ../2020-01-05", "lasted: 2020-01-05~/2020-01-08",
        ];
        var entries = new System.Text.StringBuilder();
        int pairs = 0;
        foreach (string one in spans)
        {
            foreach (string other in spans.Where(other => other.StartsWith("lasted", StringComparison.Ordinal) == one.StartsWith("lasted", StringComparison.Ordinal)))
            {
                entries.Append(System.Globalization.CultureInfo.InvariantCulture, $"a-{pairs}: {"{"} kind: term, date: 2020, pair: {pairs}, {one} {"}"}\nb-{pairs}: {"{"} kind: term, date: 2020, pair: {pairs}, {other} {"}"}\n");
                pairs++;
            }
        }

        string timeline =
            """
            dateline: 1
            timeline: cases
            events:
              term:
                fields: { pair: count, start: date?, end: date?, lasted: date? }
            rules:
              one-at-a-time: { in: term, no-overlap: [start, end], per: pair }
              one-lasts: { in: term, no-overlap: lasted, per: pair }
            """;
        Finding[] found = [.. FolderCheck.Of([new("cases.timeline.yaml", timeline), new("cases.events.yaml", entries.ToString())]).Findings.Where(finding => finding.Severity == Severity.Error)];
        string[] violations = [.. Validate(new GeneratorHarness().With("cases.timeline.yaml", timeline).With("cases.events.yaml", entries.ToString())).Select(violation => violation.EntryId)];

        Assert.All(found, finding => Assert.Equal("DTL4114", finding.Code));
        Assert.True(found.Length > pairs / 4);
        Assert.Equal(found.SelectMany(finding => new[] { finding.Message.Split('"')[1], finding.Message.Split('"')[3] }).Order(StringComparer.Ordinal), violations.Order(StringComparer.Ordinal));
    }

    /// <summary>Each two of these spans are a group with a third: at run time, either all three are one too many or none is.</summary>
    [Fact]
    public void Too_many_are_at_once_at_run_time_where_they_are_in_a_check()
    {
        string[] spans =
        [
            "start: 2020-01-03, end: 2020-01-09", "start: 2020-01-03", "end: 2020-01-05", "start: 2020-01-05, end: 2020-01-05", "start: 2020-01, end: 2020-02",
            "start: 2020-01-02..2020-01-04, end: 2020-01-08", "start: 2020-01-09", "end: 2020-01-03", "start: 2020-01-07, end: { unknown: no source gives it }",
        ];
        (string One, string Other)[] pairs = [.. from one in spans from other in spans select (one, other)];
        string entries = string.Concat(pairs.Select((pair, i) => string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"a-{i}: {{ kind: term, date: 2020, pair: {i}, {pair.One} }}\nb-{i}: {{ kind: term, date: 2020, pair: {i}, {pair.Other} }}\nc-{i}: {{ kind: term, date: 2020, pair: {i}, start: 2020-01-01, end: 2020-01-10 }}\n")));
        const string Timeline =
            """
            dateline: 1
            timeline: cases
            events:
              term:
                fields: { pair: count, start: date?, end: date? }
            rules:
              two-at-once: { in: term, at-once: [start, end], at-most: 2, per: pair }
            """;
        Finding[] found = [.. FolderCheck.Of([new("cases.timeline.yaml", Timeline), new("cases.events.yaml", entries)]).Findings.Where(finding => finding.Code == "DTL4125")];
        string[] violations = [.. Validate(new GeneratorHarness().With("cases.timeline.yaml", Timeline).With("cases.events.yaml", entries)).Select(violation => violation.EntryId)];

        Assert.True(found.Length > pairs.Length / 8);
        Assert.Equal(
            found.Select(finding => finding.Message.Split('"')[1][2..]).SelectMany(group => new[] { $"a-{group}", $"b-{group}", $"c-{group}" }).Order(StringComparer.Ordinal),
            violations.Order(StringComparer.Ordinal));
    }

    private static List<Violation> Validate(string block) =>
        Validate(ExampleBlocks.FilesOf(block).Aggregate(new GeneratorHarness(), (made, file) => made.With(file.Path, file.Text)));

    private static List<Violation> Validate(GeneratorHarness project) => [.. BuiltTimeline.Of(project).SelectMany(timeline => timeline.Violations())];
}
