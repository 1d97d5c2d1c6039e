using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Workspace.Analyses;

namespace Dateline.Language.Tests.Rules;

/// <summary>What the verbs find on entries: where, and in which words.</summary>
public class VerbTests
{
    private const string Two =
        """
        a:
          kind: cut
          date: 2018-03-04
          effective: 2018-03-04
          mission: mission-one
          ceiling: 20 -> 30
          final: yes
        b:
          kind: cut
          date: 2017
          mission: mission-one
          answers: a
          people: 5

        """;

    [Theory]
    [InlineData("r:\n  in: cut\n  check: ceiling.to < ceiling.from", "DTL4101 [20 -> 30] \"a\" breaks the rule r: ceiling.to is 30 and ceiling.from is 20. It requires ceiling.to < ceiling.from.")]
    [InlineData("r:\n  in: cut\n  check: ceiling.to < ceiling.from\n  message: \"a cut, but {ceiling.from} became {ceiling.to}\"", "DTL4101 [20 -> 30] \"a\": a cut, but 20 became 30. The rule is r: ceiling.to < ceiling.from.")]
    [InlineData("r:\n  in: cut\n  check: has(people) or has(headline)", "DTL4101 [a] \"a\" breaks the rule r: people is not stated and headline is not stated. It requires has(people) or has(headline).")]
    [InlineData("r:\n  in: cut\n  check: has(headline) or people > 9", "DTL4101 [5] \"b\" breaks the rule r: headline is not stated and people is 5. It requires has(headline) or people > 9.")]
    [InlineData("r:\n  in: cut\n  where: final\n  check: mission.sender.name == \"NATO\"", "DTL4101 [mission-one] \"a\" breaks the rule r (where final is yes): mission.sender.name is Russia. It requires mission.sender.name == \"NATO\".")]
    [InlineData("r:\n  in: cut\n  order: [answers.date, date]", "DTL4102 [2017] \"b\" is dated 2017, before \"a\" (entries.events.yaml, line 3), which is dated 2018-03-04. The rule is r.")]
    [InlineData("r:\n  in: cut\n  order: [answers.date, date]\n  message: an answer dated before what it answers", "DTL4102 [2017] an answer dated before what it answers: \"b\" is dated 2017, before \"a\" (entries.events.yaml, line 3), which is dated 2018-03-04. The rule is r.")]
    [InlineData("r:\n  in: cut\n  order: [date, effective]\n  strictly: yes", "DTL4102 [2018-03-04] \"a\" takes effect on 2018-03-04, not after its date, 2018-03-04 (entries.events.yaml, line 3). The rule is r.")]
    [InlineData("r:\n  in: cut\n  where: final\n  count: sources\n  at-least: 2", "DTL4103 [a] \"a\" lists no sources; at least 2 are required. The rule is r (where final is yes).")]
    [InlineData("r:\n  in: cut\n  where: final\n  requires: [people, ceiling]", "DTL4104 [a] \"a\" has no \"people\", which the rule r (where final is yes) requires.")]
    public void A_rule_that_fails_is_a_finding_at_the_value_or_the_id(string rule, string expected) =>
        Assert.Contains(expected, RuleCase.Check(rule, Two));

    [Fact]
    public void A_list_that_a_check_reads_is_shown_item_by_item() =>
        Assert.Equal(
            ["DTL4101 [[nato, russia]] \"a\" breaks the rule r: partners is nato and russia. It requires size(partners) < 2."],
            RuleCase.Check("r:\n  in: cut\n  check: size(partners) < 2", "a:\n  kind: cut\n  date: 2018\n  mission: mission-one\n  partners: [nato, russia]\n"));

    [Theory]
    [InlineData("people", "Add people:, No source gives it: people: { unknown: where you looked }")]
    [InlineData("answers.effective", "Add answers:, No source gives it: answers: { unknown: where you looked }")]
    [InlineData("mission.host.also", "Add also: to nato, No source gives it: in nato write also: { unknown: where you looked }")]
    public void What_is_required_is_to_be_added_where_it_is_left_out(string path, string repairs)
    {
        Finding finding = Assert.Single(
            RuleCase.Analyse($"r:\n  in: cut\n  requires: {path}", new("entities.events.yaml", RuleCase.Entities), new SourceFile("entries.events.yaml", "a:\n  kind: cut\n  date: 2018\n  mission: mission-one\n")).Findings);

        Assert.Equal(repairs, string.Join(", ", finding.Repairs.Select(repair => repair.Title).SkipLast(1)));
    }

    [Theory]
    [InlineData("has(people)", "a", "Add people:")]
    [InlineData("has(people) or has(headline)", "a", "Add people:, Add headline:")]
    [InlineData("has(headline) or people > 9", "b", "Add headline:, A slip in this entry: correct the value")]
    [InlineData("people > 9", "b", "A slip in this entry: correct the value")]
    [InlineData("not has(final)", "a", "A slip in this entry: correct the value")]
    [InlineData("has(mission.host.also) or ceiling.to < 10", "a", "A slip in this entry: correct the value")]
    public void What_a_check_misses_is_to_be_added_and_what_is_there_may_be_a_slip(string check, string id, string repairs)
    {
        Finding finding = Assert.Single(
            RuleCase.Analyse($"r:\n  in: cut\n  check: {check}", new("entities.events.yaml", RuleCase.Entities), new SourceFile("entries.events.yaml", Two)).Findings,
            found => found.Subject.EndsWith($" on {id}", StringComparison.Ordinal));

        Assert.Equal(repairs, string.Join(", ", finding.Repairs.Select(repair => repair.Title).SkipLast(1)));
    }

    [Theory]
    [InlineData("r:\n  in: cut\n  check: people > 4")]
    [InlineData("r:\n  in: cut\n  where: people > 9\n  check: no")]
    [InlineData("r:\n  in: cut\n  order: [effective, date]")]
    [InlineData("r:\n  in: cut\n  count: sources\n  at-most: 2")]
    [InlineData("r:\n  in: standing-changed\n  check: no")]
    [InlineData("r:\n  in: cut\n  requires: date")]
    public void A_rule_that_holds_or_is_unknown_or_is_for_others_says_nothing(string rule) =>
        Assert.Equal([], RuleCase.Check(rule, Two));

    /// <summary>An item that stands twice has its finding, and may be a slip for another one: a rule decides only where that changes nothing.</summary>
    [Theory]
    [InlineData("count: partners\n  at-least: 2", "[nato, nato]", "DTL3112")]
    [InlineData("count: partners\n  at-most: 1", "[nato, nato]", "DTL3112")]
    [InlineData("count: partners\n  at-least: 2", "[nato, russia, nato]", "DTL3112")]
    [InlineData("count: partners\n  at-least: 3", "[nato, nato]", "DTL3112 DTL4103")]
    [InlineData("count: partners\n  at-most: 1", "[nato, russia, nato]", "DTL3112 DTL4103")]
    [InlineData("check: size(partners) > 1", "[nato, nato]", "DTL3112")]
    [InlineData("check: size(partners) < 2", "[nato, nato]", "DTL3112")]
    [InlineData("check: size(partners) > 1", "[nato, russia, nato]", "DTL3112")]
    public void A_list_with_an_item_twice_is_counted_either_way(string body, string partners, string expected) =>
        Assert.Equal(
            expected,
            string.Join(" ", RuleCase.Check($"r:\n  in: cut\n  {body}", $"a:\n  kind: cut\n  date: 2018\n  mission: mission-one\n  partners: {partners}\n").Select(finding => finding[..7]).Order(StringComparer.Ordinal)));

    [Fact]
    public void Dates_in_between_that_are_absent_are_skipped_and_one_wrong_date_is_one_finding()
    {
        const string rule = "r:\n  in: cut\n  order: [answers.date, date, effective]";
        const string answered = "b:\n  kind: cut\n  date: 2019\n  mission: mission-one\n";
        Assert.Equal(
            ["DTL4102 [2018-01] \"a\" is dated 2018-01, before \"b\" (entries.events.yaml, line 9), which is dated 2019. The rule is r."],
            RuleCase.Check(rule, "a:\n  kind: cut\n  date: 2018-01\n  effective: 2018-02\n  mission: mission-one\n  answers: b\n" + answered));
        Assert.Equal(
            ["DTL4102 [2018-02] \"a\" takes effect in 2018-02, before \"b\" (entries.events.yaml, line 9), which is dated 2019. The rule is r."],
            RuleCase.Check(rule, "a:\n  kind: cut\n  date: { unknown: not dated }\n  effective: 2018-02\n  mission: mission-one\n  answers: b\n" + answered));
    }

    [Fact]
    public void A_date_that_contradicts_after_is_not_said_to_break_the_order_too() =>
        Assert.Equal(
            ["DTL3110"],
            RuleCase.Check("r:\n  in: cut\n  order: [answers.date, date]", "a:\n  kind: cut\n  date: 2018\n  mission: mission-one\n  answers: b\n  after: b\nb:\n  kind: cut\n  date: 2019\n  mission: mission-one\n")
                .Select(finding => finding[..7]));

    [Fact]
    public void The_entrys_own_date_is_marked_where_the_other_is_listed_later() =>
        Assert.Equal(
            ["DTL4102 [2020] \"a\" is dated 2020, after \"b\" (entries.events.yaml, line 8), which is dated 2019. The rule is r."],
            RuleCase.Check("r:\n  in: cut\n  order: [date, answers.date]", "a:\n  kind: cut\n  date: 2020\n  mission: mission-one\n  answers: b\nb:\n  kind: cut\n  date: 2019\n  mission: mission-one\n"));

    [Fact]
    public void A_rule_may_be_for_all_events_or_entities_and_weigh_less()
    {
        var analysis = RuleCase.Analyse("r:\n  in: entity\n  requires: note\n  severity: hint", new Text.SourceFile("entities.events.yaml", RuleCase.Entities));

        Assert.Equal(["nato", "russia", "mission-one"], analysis.Findings.Select(finding => RuleCase.Entities.Substring(finding.Place.Span.Start, finding.Place.Span.Length)));
        Assert.All(analysis.Findings, finding => Assert.Equal(Diagnostics.Severity.Hint, finding.Severity));
    }

    [Fact]
    public void A_faulty_value_or_a_repeated_id_is_no_second_finding() =>
        Assert.Equal(
            ["DTL3101", "DTL3031"],
            RuleCase.Check(
                "r:\n  in: cut\n  check: people > 9 and no",
                "a:\n  kind: cut\n  date: 2018\n  mission: mission-one\n  people: 1\na:\n  kind: cut\n  date: 2018\n  mission: mission-one\n  people: ten\n").Select(text => text[..7]).Distinct());
}
