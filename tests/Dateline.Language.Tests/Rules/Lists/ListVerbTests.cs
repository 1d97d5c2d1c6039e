using Dateline.Dates;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Rules.Checking;
using Dateline.Language.Rules.Compiled;
using Dateline.Language.Text;
using Dateline.Language.Workspace.Analyses;
using Dateline.Language.Workspace.Definitions;

namespace Dateline.Language.Tests.Rules.Lists;

/// <summary>Verbs of which a path goes through a list: what they ask is asked of each item.</summary>
public class ListVerbTests
{
    private static readonly string People =
        FamilyCase.Person("old", "born: 1900") + FamilyCase.Person("young", "born: 2001") + FamilyCase.Person("blank", "") + FamilyCase.Person("torn", "born: { unknown: the page is torn }") + FamilyCase.Person("gone", "born: 1900\n  died: 1899");

    [Theory]
    [InlineData("order: [each witnesses.born, date]", "witnesses: [old, young]", "DTL4102 [2000] \"a\" is dated 2000, before witnesses.born, which is 2001. The rule is r.")]
    [InlineData("order: [date, each witnesses.born]", "witnesses: [young, old]", "DTL4102 [2000] \"a\" is dated 2000, after witnesses.born, which is 1900. The rule is r.")]
    [InlineData("order: [each revisions.date, limit]", "limit: 1999\nrevisions:\n  - { date: 1998 }\n  - { date: 2003 }", "DTL4102 [1999] In \"a\", limit is 1999, before revisions.date, which is 2003. The rule is r.")]
    [InlineData("order: [each days, each revisions.date]", "days: [1990, 1998]\nrevisions:\n  - { date: 2003 }\n  - { date: 1997 }", "DTL4102 [1997] In \"a\", revisions.date is 1997, before days, which is 1998. The rule is r.")]
    [InlineData("order: [each revisions.date, each revisions.released]", "revisions:\n  - { date: 1998, released: 1999 }\n  - { date: 2003, released: 2004 }\n  - { released: 1990 }", "")]
    [InlineData("order: [each revisions.date, each revisions.released]", "revisions:\n  - { date: 1998, released: 1999 }\n  - { date: 2003, released: 2002 }", "DTL4102 [2002] In item 2 of revisions of \"a\", released is 2002, before date, which is 2003. The rule is r.")]
    [InlineData("order: [each revisions.date, each revisions.released, date]", "revisions:\n  - { date: 1998, released: 1999 }\n  - { date: 1995, released: 2002 }", "DTL4102 [2000] \"a\" is dated 2000, before revisions.released, which is 2002. The rule is r.")]
    [InlineData("order: [each witnesses.born, each witnesses.died]", "witnesses: [young, gone]", "DTL4102 [[young, gone]] In item 2 of witnesses of \"a\", died is 1899, before born, which is 1900. The rule is r.")]
    [InlineData("order: [each witnesses.born, date]", "witnesses: [old, blank, torn]", "")]
    [InlineData("order: [each witnesses.born, date]", "", "")]
    [InlineData("requires: each witnesses.born", "witnesses: [old, blank]", "DTL4104 [[old, blank]] \"a\": one item has no \"witnesses.born\", which the rule r requires of each.")]
    [InlineData("requires: each revisions.date", "revisions:\n  - { date: 1998 }\n  - { number: 2 }", "DTL4104 [- { date: 1998 }\n    - { number: 2 }] \"a\": one item has no \"revisions.date\", which the rule r requires of each.")]
    [InlineData("requires: each witnesses.born", "witnesses: [old, torn]", "")]
    [InlineData("requires: each witnesses.born", "", "")]
    [InlineData("requires: each quotes.speaker", "quotes:\n  - { speaker: old, text: Yes }", "")]
    [InlineData("sum: [each votes.votes]\n    equals: total", "total: 5\nvotes:\n  - { votes: 2 }\n  - { votes: 2 }", "DTL4107 [5] \"a\": votes.votes 2 and 2 adds up to 4, but total is 5: 1 too few. The rule is r.")]
    [InlineData("sum: [votes.votes]\n    equals: total", "total: 4\nvotes:\n  - { votes: 2 }\n  - { votes: 2 }", "")]
    [InlineData("sum: [votes.votes]\n    equals: total", "total: 5\nvotes:\n  - { votes: 2 }\n  - { held: 2000 }", "")]
    public void Each_item_is_asked(string rule, string fields, string expected) =>
        Assert.Equal(expected, string.Join(" | ", FindingsOf(rule, Wedding("a", fields) + People)));

    [Theory]
    [InlineData("unique: each scores", "scores: [7, 9]", "scores: [10, 9]", "DTL4105 [[10, 9]] \"b\": scores 9 is in \"a\" (family.events.yaml, line 4), too, and allowed only once. The rule is r.")]
    [InlineData("unique: each witnesses.born", "witnesses: [old]", "witnesses: [young, old]", "DTL4105 [[young, old]] \"b\": witnesses.born 1900-01-02 is in \"a\" (family.events.yaml, line 4), too, and allowed only once. The rule is r.")]
    [InlineData("unique: [each scores, total]", "scores: [7, 9]\ntotal: 1", "scores: [9]\ntotal: 2", "")]
    [InlineData("unique: [each scores, total]", "scores: [7, 9]\ntotal: 1", "scores: [9]\ntotal: 1", "DTL4105 [[9]] \"b\": scores 9 and total 1 are together in \"a\" (family.events.yaml, line 4), too, and allowed only once. The rule is r.")]
    [InlineData("unique: [each revisions.number, each revisions.date]", "revisions: [{ number: 1, date: 2000-01-01 }, { number: 2, date: 2001-01-01 }]", "revisions: [{ number: 1, date: 2001-01-01 }]", "")]
    [InlineData("unique: [each revisions.number, each revisions.date]", "revisions: [{ number: 1, date: 2000-01-01 }, { number: 2, date: 2001-01-01 }]", "revisions: [{ number: 2, date: 2001-01-01 }]", "DTL4105 [[{ number: 2, date: 2001-01-01 }]] \"b\": revisions.number 2 and revisions.date 2001-01-01 are together in \"a\" (family.events.yaml, line 4), too, and allowed only once. The rule is r.")]
    [InlineData("unique: each scores", "scores: [7, 7]", "scores: [8]", "")]
    [InlineData("unique: each days", "days: [2000]", "days: [2000]", "")]
    [InlineData("unique: each scores", "", "scores: [8]", "")]
    public void No_item_is_in_two_entries(string rule, string first, string second, string expected) =>
        Assert.Equal(expected.Length == 0 ? [] : [expected], FindingsOf(rule, Wedding("a", first) + Wedding("b", second) + FamilyCase.Person("old", "born: 1900-01-02") + FamilyCase.Person("young", "")));

    /// <summary>The verb says what the condition says, in all three values.</summary>
    [Fact]
    public void An_order_of_each_is_a_condition_of_each()
    {
        string[] dates = ["1998", "1999-05", "1999", "1999-05-03", "1998/2000", "199X", "2000~", "{ unknown: torn }"];
        foreach (string first in dates)
        {
            foreach (string second in dates)
            {
                foreach (string limit in dates)
                {
                    string fields = $"limit: {limit}\nrevisions:\n  - {{ date: {first} }}\n  - {{ number: 1 }}\n  - {{ date: {second} }}";
                    Truth verb = TruthOf("order: [each revisions.date, limit]", fields);
                    Truth condition = TruthOf("check: each revisions.date <= limit where has(revisions.date)", fields);
                    Assert.True(verb == condition, $"{fields}: {verb}, {condition}");
                }
            }
        }
    }

    /// <summary>Two paths through one list are asked of the same item, as in a condition.</summary>
    [Fact]
    public void An_order_of_two_of_one_item_is_a_condition_of_each()
    {
        string[] dates = ["1998", "1999-05", "1999", "199X", "{ unknown: torn }", ""];
        foreach ((string first, string second) in from first in dates from second in dates select (first, second))
        {
            foreach ((string third, string fourth) in from third in dates from fourth in dates select (third, fourth))
            {
                string fields = $"revisions:\n  - {{ number: 1{Said("date", first)}{Said("released", second)} }}\n  - {{ number: 2{Said("date", third)}{Said("released", fourth)} }}";
                Truth verb = TruthOf("order: [each revisions.date, each revisions.released]", fields);
                Truth condition = TruthOf("check: each revisions.date <= revisions.released where has(revisions.date) and has(revisions.released)", fields);
                Assert.True(verb == condition, $"{fields}: {verb}, {condition}");
            }
        }

        static string Said(string field, string date) => date.Length == 0 ? "" : $", {field}: {date}";
    }

    [Theory]
    [InlineData("order: [any witnesses.born, date]", "DTL2111")]
    [InlineData("order: [each witnesses, date]", "DTL2125")]
    [InlineData("order: [each witnesses.born]", "DTL2124")]
    [InlineData("unique: each revisions", "DTL2129")]
    [InlineData("unique: scores", "DTL2129")]
    [InlineData("order: [witnesses.born, date]", "DTL2125")]
    [InlineData("order: [each limit, date]", "DTL2195")]
    [InlineData("requires: each limit", "DTL2195")]
    [InlineData("agree: [each days, date]", "DTL2111")]
    public void What_no_item_can_be_asked_is_a_finding(string rule, string code) =>
        Assert.Equal([code], FamilyCase.Define(Rule(rule)).Findings.Select(finding => finding.Code));

    private static string Rule(string rule) => $"  r:\n    in: wedding\n    {rule}\n";

    private static string Wedding(string id, string fields) =>
        $"{id}:\n  kind: wedding\n  date: 2000\n" + string.Concat(fields.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => "  " + line + "\n"));

    private static Analysis Analyse(string rule, SourceFile file)
    {
        TimelineDefinition definition = FamilyCase.Define(Rule(rule));
        Assert.Equal([], definition.Findings.Select(finding => finding.Message));
        return Analysis.Of(definition, [Analysis.Bind(file, definition)]);
    }

    private static IEnumerable<string> FindingsOf(string rule, string entries)
    {
        var file = new SourceFile("family.events.yaml", entries);
        return Analyse(rule, file).Findings.Select(finding => $"{finding.Code} [{entries.Substring(finding.Place.Span.Start, finding.Place.Span.Length)}] {finding.Message}");
    }

    private static Truth TruthOf(string rule, string fields)
    {
        Analysis analysis = Analyse(rule, new SourceFile("family.events.yaml", Wedding("a", fields)));
        BoundEntry subject = analysis.Timeline.Index.Find("a")!;
        RuleTarget target = analysis.Definition.Rules.Rules[0].TargetFor(subject.Kind!)!;
        return RuleVerdict.Of(target, subject, new TimelineWorld(analysis.Timeline, analysis.Series));
    }
}
