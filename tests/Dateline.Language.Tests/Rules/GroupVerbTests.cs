using Dateline.Testing;

namespace Dateline.Language.Tests.Rules;

/// <summary>The verbs that compare entries with each other.</summary>
public class GroupVerbTests
{
    private static string Cut(string id, params string[] fields) =>
        $"{id}:\n  kind: cut\n{string.Concat(fields.Select(field => $"  {field}\n"))}{(fields.Any(field => field.StartsWith("mission:", StringComparison.Ordinal)) ? "" : "  mission: mission-one\n")}";

    /// <summary>Without the hints that entries of these tests are alike, which many are.</summary>
    private static IReadOnlyList<string> Check(string rule, params string[] entries) =>
        [.. RuleCase.Check("r:\n  in: cut\n  " + rule, string.Concat(entries)).Where(finding => !finding.StartsWith("DTL3121", StringComparison.Ordinal))];

    [Fact]
    public void What_stands_twice_is_reported_at_the_later_one() =>
        Assert.Equal(
            ["DTL4105 [5] \"b\": people 5 is in \"a\" (entries.events.yaml, line 4), too, and allowed only once. The rule is r."],
            Check("unique: people", Cut("a", "date: 2018", "people: 5"), Cut("b", "date: 2019", "people: 5"), Cut("c", "date: 2019", "people: 6")));

    [Fact]
    public void Each_later_one_is_compared_with_the_first() =>
        Assert.Equal(
            ["b", "c"],
            Check("unique: people", Cut("a", "date: 2018", "people: 5"), Cut("b", "date: 2019", "people: 5"), Cut("c", "date: 2019", "people: 5")).Select(finding => finding.Split('"')[1]));

    [Theory]
    [InlineData("unique: people\n  per: headline", "people: 5\nheadline: x", "people: 5\nheadline: y", 0)]
    [InlineData("unique: people\n  per: headline", "people: 5\nheadline: x", "people: 5\nheadline: x", 1)]
    [InlineData("unique: people\n  per: headline", "people: 5", "people: 5", 0)]
    [InlineData("unique: [people, headline]", "people: 5\nheadline: x", "people: 5\nheadline: y", 0)]
    [InlineData("unique: [people, headline]", "people: 5\nheadline: x", "people: 5\nheadline: x", 1)]
    [InlineData("unique: [people, headline]", "people: 5", "people: 5", 0)]
    [InlineData("unique: people", "people: { unknown: not counted }", "people: { unknown: not counted }", 0)]
    [InlineData("unique: quota", "quota: 1.0", "quota: 1", 1)]
    [InlineData("unique: effective", "effective: 2018-03", "effective: 2018-03", 0)]
    [InlineData("unique: effective", "effective: 2018-03-04", "effective: 2018-03-04", 1)]
    [InlineData("unique: people\n  where: final", "people: 5\nfinal: yes", "people: 5", 0)]
    [InlineData("no-overlap: [date, effective]", "date: 2018-01-01\neffective: 2018-06-01", "date: 2018-05-01\neffective: 2018-07-01", 1)]
    [InlineData("no-overlap: [date, effective]", "date: 2018-01-01\neffective: 2018-06-01", "date: 2018-06-01\neffective: 2018-07-01", 0)]
    [InlineData("no-overlap: [date, effective]", "date: 2018-01-01\neffective: 2018-06", "date: 2018-06-15\neffective: 2018-07-01", 0)]
    [InlineData("no-overlap: [date, effective]", "date: 2018-01-01\neffective: 2018-06", "date: 2018-05-15\neffective: 2018-07-01", 1)]
    [InlineData("no-overlap: [date, effective]\n  per: headline", "date: 2018-01-01\neffective: 2018-06-01\nheadline: x", "date: 2018-05-01\neffective: 2018-07-01\nheadline: y", 0)]
    [InlineData("no-overlap: [date, effective]", "date: 2018-01-01", "date: 2018-05-01\neffective: 2018-07-01", 0)]
    [InlineData("no-overlap: date", "date: 2018/2020", "date: 2019/2021", 1)]
    [InlineData("no-overlap: date", "date: 2018/2020", "date: 2020/2021", 0)]
    [InlineData("no-overlap: date", "date: 2018/..", "date: 2020/2021", 1)]
    [InlineData("no-overlap: date", "date: 2018", "date: 2018", 0)]
    [InlineData("no-overlap: date", "date: 2018-02-01/", "date: 2017-08-25/2018-03-01", 1)]
    [InlineData("no-overlap: date", "date: /2017-12-01", "date: 2017-08-25/2018-03-01", 1)]
    [InlineData("no-overlap: date", "date: 2018-02-01/..", "date: 2017-08-25/2018-03-01", 1)]
    [InlineData("no-overlap: date", "date: 2018-03-01/", "date: 2017-08-25/2018-03-01", 0)]
    [InlineData("no-overlap: date", "date: 2018-02-01/", "date: 2017-08-25/", 0)]
    [InlineData("no-overlap: date", "date: 2018-02-01/", "date: 2017-08-25/..", 1)]
    [InlineData("no-overlap: [date, effective]", "date: 2018-05-15", "date: 2018-05-01\neffective: 2018-07-01", 1)]
    [InlineData("no-overlap: [date, effective]", "date: 2018-05\neffective: { unknown: no source says }", "date: 2018-04-01\neffective: 2018-07-01", 1)]
    [InlineData("no-overlap: [date, effective]", "date: 2018-07-01", "date: 2018-05-01\neffective: 2018-07-01", 0)]
    [InlineData("no-overlap: [date, effective]", "date: { unknown: no source says }\neffective: 2018-06-01", "date: 2018-05-01\neffective: 2018-07-01", 1)]
    [InlineData("no-overlap: [date, effective]", "date: 2018-06-01\neffective: 2018-06-01", "date: 2018-05-01\neffective: 2018-07-01", 1)]
    [InlineData("no-overlap: [date, effective]", "date: 2018-05-01\neffective: 2018-05-01", "date: 2018-05-01\neffective: 2018-07-01", 0)]
    [InlineData("no-overlap: [date, effective]", "date: 2018-06-09\neffective: 2018-06-01", "date: 2018-05-01\neffective: 2018-07-01", 0)]
    [InlineData("gap-at-most: 31\n  between: date", "date: 2018-01-01", "date: 2018-03-01", 1)]
    [InlineData("gap-at-most: 31\n  between: date", "date: 2018-03-01", "date: 2018-01-01", 1)]
    [InlineData("gap-at-most: 31\n  between: date", "date: 2018-01", "date: 2018-03-01", 0)]
    [InlineData("gap-at-most: 59\n  between: date", "date: 2018-01-01", "date: 2018-03-01", 0)]
    [InlineData("gap-at-most: 1\n  between: people", "people: 5", "people: 7", 1)]
    [InlineData("gap-at-most: 1\n  between: people", "people: 5", "people: 6", 0)]
    public void Entries_are_compared_within_their_group_and_only_by_what_is_certain(string rule, string one, string other, int count)
    {
        string[] Fields(string fields) => [.. fields.Split('\n'), .. fields.Contains("date: ", StringComparison.Ordinal) ? Array.Empty<string>() : ["date: 2010"]];
        Assert.Equal(count, Check(rule, Cut("a", Fields(one)), Cut("b", Fields(other))).Count);
    }

    [Fact]
    public void One_end_that_several_others_meet_is_one_finding_there() =>
        Assert.Equal(
            ["DTL4120 [2019-01-01] \"effective\" of \"a\" is 2019-01-01, and 2 others do not fit it, first \"b\" (entries.events.yaml, line 8). \"b\": 2018-05-01 to 2018-06-01 overlaps 2018-01-01 to 2019-01-01 of \"a\" (entries.events.yaml, line 3), and only one at a time per mission is allowed. The rule is r."],
            Check(
                "no-overlap: [date, effective]\n  per: mission",
                Cut("a", "date: 2018-01-01", "effective: 2019-01-01"),
                Cut("b", "date: 2018-05-01", "effective: 2018-06-01"),
                Cut("c", "date: 2018-07-01", "effective: 2018-08-01")));

    [Fact]
    public void A_gap_is_reported_behind_the_entry_before_it() =>
        Assert.Equal(
            ["DTL4115 [2018-03-01] \"a\": date 2018-03-01 is 59 days after 2018-01-01 of \"b\" (entries.events.yaml, line 7), and at most 31 are allowed. The rule is r."],
            Check("gap-at-most: 31\n  between: date\n  per: mission", Cut("a", "date: 2018-03-01"), Cut("b", "date: 2018-01-01")));

    [Theory]
    [InlineData("date: { unknown: no source says }")]
    [InlineData("date: 2018-02-30")]
    [InlineData("date: 2018-02-01\n  mission: nowhere")]
    public void What_may_fill_a_gap_leaves_it_open(string unsure) =>
        Assert.DoesNotContain(
            Check("gap-at-most: 31\n  between: date\n  per: mission.host", Cut("a", "date: 2018-01-01"), Cut("b", "date: 2018-03-01"), Cut("c", unsure.Split("\n  "))),
            finding => finding.StartsWith("DTL4115", StringComparison.Ordinal));

    [Fact]
    public void Entries_of_several_kinds_are_compared_with_each_other() =>
        Assert.Single(RuleCase.Check(
            "r:\n  in: [cut, standing-changed]\n  unique: date\n  per: mission",
            "a:\n  kind: cut\n  date: 2018-01-01\n  mission: mission-one\nb:\n  kind: standing-changed\n  date: 2018-01-01\n  mission: mission-one\n  standing: open -> closed\n"));

    [Fact]
    public void An_entry_is_excused_and_an_excuse_that_is_not_needed_is_reported()
    {
        Assert.Equal([], Check("unique: people", Cut("a", "date: 2018", "people: 5"), Cut("b", "date: 2019", "people: 5", "except: { r: both say five }")));
        Assert.Equal(["DTL4111"], Check("unique: people", Cut("a", "date: 2018", "people: 5"), Cut("b", "date: 2019", "people: 6", "except: { r: both say five }")).Select(finding => finding[..7]));
    }

    [Theory]
    [InlineData("unique: partners", "DTL2129 [partners] unique: compares single values, but \"partners\" is a list of organization.")]
    [InlineData("unique: people\n  per: partners", "DTL2129 [partners] per: compares single values, but \"partners\" is a list of organization.")]
    [InlineData("no-overlap: [date, people]", "DTL2129 [people] no-overlap: is for dates, but \"people\" is a number.")]
    [InlineData("no-overlap: [date, date, date]", "DTL2144 [[date, date, date]] no-overlap: takes at most 2 fields, the earlier first, and these are more.")]
    [InlineData("gap-at-most: 31", "DTL2127 [gap-at-most] gap-at-most: does not say what to compare with. Add between:.")]
    [InlineData("gap-at-most: soon\n  between: date", "DTL2141 [soon] gap-at-most: takes a number or a length of time, such as 31 or 2 years, and \"soon\" is neither.")]
    [InlineData("gap-at-most: 31\n  between: headline", "DTL2129 [headline] gap-at-most: is for dates and numbers, but \"headline\" is a text.")]
    [InlineData("requires: people\n  per: mission", "DTL2110 [per] \"per\" belongs to unique:, no-overlap:, gap-at-most:, gap-at-least: and at-once:, but this rule asks requires:.")]
    [InlineData("unique: people\n  ok: [{ people: 3 }]", "DTL2173 [{ people: 3 }] An example of a rule that compares entries is a list of them: ok: [[{ number: 1 }, { number: 2 }]].")]
    [InlineData("unique: people\n  ok: [[{ people: 3 }, { people: 3 }]]", "DTL2170 [[{ people: 3 }, { people: 3 }]] This example of \"r\" is under ok, but it breaks the rule. Either the rule or the example is wrong.")]
    [InlineData("unique: people\n  bad: [[{ people: 3 }, { people: 4 }]]", "DTL2171 [[{ people: 3 }, { people: 4 }]] This example of \"r\" is under bad, but it passes the rule. Either the rule or the example is wrong.")]
    [InlineData("unique: people\n  bad: [[{ people: 3 }, { peple: 3 }]]", "DTL2150 [peple] \"cut\" has no field \"peple\". Did you mean \"people\"?")]
    public void A_mistake_in_a_rule_is_one_finding_at_its_place(string rule, string expected) =>
        Assert.Equal([expected], RuleCase.FindingsOf("r:\n  in: cut\n  " + rule));

    [Fact]
    public void Examples_are_lists_of_entries() =>
        Assert.Equal([], RuleCase.FindingsOf("r:\n  in: cut\n  gap-at-most: 31\n  between: date\n  per: mission\n  ok: [[{ mission: one, date: 2018-01-01 }, { mission: two, date: 2019-01-01 }]]\n  bad:\n    - [{ mission: one, date: 2018-01-01 }, { mission: one, date: 2019-01-01 }]"));
}
