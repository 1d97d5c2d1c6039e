namespace Dateline.Language.Tests.Rules;

/// <summary>Rules as the timeline file declares them.</summary>
public class RuleDeclarationTests
{
    [Theory]
    [InlineData("r: x", "DTL2101 [r] The rule \"r\" has no keys below it. It needs in: and what it asks, such as check:.")]
    [InlineData("r:\n  in: cut\n  chek: final", "DTL2102 [chek] A rule has no key \"chek\". Did you mean \"check\"?")]
    [InlineData("r:\n  in: cut\n  check: final\n  zzzzzz: 1", "DTL2102 [zzzzzz] A rule has no key \"zzzzzz\". It has in, where, message, severity, ok, bad, check, count, order, requires, excludes, sum, within, while, not-while, agree, derived, unique, no-overlap, gap-at-most, gap-at-least, at-once and no-circle.")]
    [InlineData("r:\n  in: cut", "DTL2103 [r] The rule \"r\" asks nothing. Say what it asks with check, count, order, requires, excludes, sum, within, while, not-while, agree, derived, unique, no-overlap, gap-at-most, gap-at-least, at-once or no-circle.")]
    [InlineData("r:\n  in: cut\n  where: final", "DTL2103 [r] The rule \"r\" asks nothing. Say what it asks with check, count, order, requires, excludes, sum, within, while, not-while, agree, derived, unique, no-overlap, gap-at-most, gap-at-least, at-once or no-circle. If it is a list for a program, move it below \"queries:\".")]
    [InlineData("r:\n  in: cut\n  doc: All of them.", "DTL2087 [r] \"r\" is a query, as its \"doc:\" shows, and stands among the rules. Move its lines below \"queries:\" (at the margin, like \"rules:\").")]
    [InlineData("r:\n  in: cut\n  where: final\n  order: people\n  descending: yes", "DTL2087 [r] \"r\" is a query, as its \"descending:\" shows, and stands among the rules. Move its lines below \"queries:\" (at the margin, like \"rules:\").")]
    [InlineData("r:\n  in: cut\n  check: final\n  requires: people", "DTL2104 [requires] The rule \"r\" asks two things: check (line 33) and requires. Make them two rules.")]
    [InlineData("r:\n  check: final", "DTL2105 [r] The rule \"r\" does not say which entries it is for. Add in: with a kind, a list of kinds, event or entity.")]
    [InlineData("r:\n  in: cat\n  check: final", "DTL2106 [cat] There is no kind \"cat\". Did you mean \"cut\"?")]
    [InlineData("r:\n  in: [cut, nowhere]\n  check: final", "DTL2106 [nowhere] There is no kind \"nowhere\". The kinds are cut, standing-changed, organization, mission, source, as-of, event and entity.")]
    [InlineData("r:\n  in: cut\n  check:", "DTL2107 [check] \"check:\" needs a condition, and there is none here.")]
    [InlineData("connects:\n  in: cut\n  check: final", "DTL2108 [connects] \"connects\" is the name of a rule that every timeline has. Choose another name.")]
    [InlineData("r:\n  in: cut\n  check: final\n  severity: fatal", "DTL2109 [fatal] \"fatal\" is not a severity. A rule is an error, a warning or a hint.")]
    [InlineData("r:\n  in: cut\n  check: final\n  at-least: 2", "DTL2110 [at-least] \"at-least\" belongs to count:, but this rule asks check:.")]
    [InlineData("r:\n  in: cut\n  order: [date, date < 3]", "DTL2111 [date < 3] \"date < 3\" is not the name of a field. Write one such as date, or a path such as answers.date.")]
    [InlineData("r:\n  in: cut\n  check: final\n  message: \"is {people\"", "DTL2112 [{] Between { and } in a message, write a field or a path, such as {ceiling.from}, and nothing else. A brace cannot stand alone.")]
    [InlineData("r:\n  in: cut\n  check: final\n  message: \"{people:N0}\"", "DTL2112 [{people:N0}] Between { and } in a message, write a field or a path, such as {ceiling.from}, and nothing else. A brace cannot stand alone.")]
    [InlineData("r:\n  in: cut\n  check: final\n  message: \"is {peple}\"", "DTL2150 [peple] \"cut\" has no field \"peple\". Did you mean \"people\"?")]
    [InlineData("r:\n  in: cut\n  count: sources", "DTL2120 [sources] The rule counts sources and does not say how many there may be. Add at-least:, at-most: or exactly:.")]
    [InlineData("r:\n  in: cut\n  count: sources\n  at-least: two", "DTL2121 [two] at-least: takes a whole number such as 2, and \"two\" is not one.")]
    [InlineData("r:\n  in: cut\n  count: sources\n  at-least: 3\n  at-most: 2", "DTL2122 [2] No number is at least 3 and at most 2 at once.")]
    [InlineData("r:\n  in: cut\n  count: people\n  at-least: 3", "DTL2123 [people] count: counts the items of a list, but \"people\" is a number. To compare it, use check:.")]
    [InlineData("r:\n  in: cut\n  order: date", "DTL2124 [date] An order has at least two dates, the earlier first: order: [answers.date, date].")]
    [InlineData("r:\n  in: cut\n  order: [date, people]", "DTL2125 [people] order: puts dates in order, but \"people\" is a number.")]
    [InlineData("r:\n  in: cut\n  order: [date, effective]\n  strictly: maybe", "DTL2126 [maybe] strictly: takes yes or no, and \"maybe\" is neither.")]
    public void A_mistake_in_a_rule_is_one_finding_at_its_place(string rule, string expected) =>
        Assert.Equal([expected], RuleCase.FindingsOf(rule));

    [Fact]
    public void Independent_mistakes_are_found_in_one_run() =>
        Assert.Equal(
            ["DTL2106", "DTL2109", "DTL2111", "DTL2121"],
            RuleCase.FindingsOf("one:\n  in: cat\n  severity: fatal\n  count: sources\n  at-least: two\ntwo:\n  in: cut\n  order: [date, 3]").Select(text => text[..7]).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("check: people > 3\n  ok: [{ people: 4 }]\n  bad: [{ people: 3 }]")]
    [InlineData("check: ceiling.to < ceiling.from\n  ok: [{ ceiling: 30 -> 20 }]\n  bad: [{ ceiling: 20 -> 30 }]")]
    [InlineData("order: [answers.date, date]\n  ok: [{ answers.date: 2018-01, date: 2018-03 }]\n  bad: [{ answers.date: 2018-03, date: 2018-01 }]")]
    [InlineData("check: mission.ceiling < 30\n  ok: [{ mission.ceiling: 20 }]\n  bad: [{ mission.ceiling: 40 }]")]
    [InlineData("check: mission.ceiling.on(date) < 30\n  ok: [{ date: 2018, mission.ceiling.on(date): 20 }]\n  bad: [{ date: 2018, mission.ceiling.on(date): 40 }]")]
    [InlineData("check: mission.sender.name != \"Russia\"\n  ok: [{ mission.sender.name: NATO }]\n  bad: [{ mission.sender.name: Russia }]")]
    [InlineData("check: mission.sender != mission.host\n  ok: [{ mission.sender: a, mission.host: b }]\n  bad: [{ mission.sender: a, mission.host: a }]")]
    [InlineData("count: sources\n  at-least: 2\n  ok: [{ sources: [a, b] }]\n  bad: [{ sources: [a] }]")]
    [InlineData("requires: people\n  where: final\n  ok: [{ final: no }, { final: yes, people: 3 }]\n  bad: [{ final: yes }]")]
    public void Examples_that_are_right_say_nothing(string rule) =>
        Assert.Equal([], RuleCase.FindingsOf("r:\n  in: cut\n  " + rule));

    [Theory]
    [InlineData("ok: [{ people: 3 }]", "DTL2170 [{ people: 3 }] This example of \"r\" is under ok, but it breaks the rule. Either the rule or the example is wrong.")]
    [InlineData("bad: [{ people: 4 }]", "DTL2171 [{ people: 4 }] This example of \"r\" is under bad, but it passes the rule. Either the rule or the example is wrong.")]
    [InlineData("bad: [{ people: { unknown: not counted } }]", "DTL2171 [{ people: { unknown: not counted } }] This example of \"r\" is under bad, but it passes the rule. It does not give people, so nobody can say that it is wrong.")]
    [InlineData("ok: [{ quota: 3 }]", "DTL2172 [quota] The rule does not read \"quota\". It reads people.")]
    [InlineData("ok: [{ peple: 3 }]", "DTL2150 [peple] \"cut\" has no field \"peple\". Did you mean \"people\"?")]
    [InlineData("ok: [3]", "DTL2173 [3] An example under ok: gives the fields that the rule reads: ok: [{ ceiling: 30 -> 20 }].")]
    [InlineData("ok: [{ kind: mission, people: 4 }]", "DTL2174 [mission] The rule is not for \"mission\". It is for cut.")]
    [InlineData("ok: [{ people: ten }]", "DTL3031 [ten] \"ten\" is a number in words. Write it in digits: 10.")]
    public void A_wrong_example_is_a_finding_at_that_example(string examples, string expected) =>
        Assert.Equal([expected], RuleCase.FindingsOf("r:\n  in: cut\n  check: people > 3\n  " + examples));

    [Fact]
    public void A_rule_turned_round_is_one_finding_and_no_entry_is_blamed() =>
        Assert.StartsWith(
            "DTL2170 ",
            Assert.Single(RuleCase.Check("r:\n  in: cut\n  check: people < 4\n  ok: [{ people: 4 }]\n  bad: [{ people: 3 }]", "a:\n  kind: cut\n  date: 2018\n  mission: mission-one\n  people: 7\n")),
            StringComparison.Ordinal);

    [Fact]
    public void Examples_of_a_rule_that_is_wrong_are_not_run() =>
        Assert.Single(RuleCase.FindingsOf("r:\n  in: cut\n  check: peple > 3\n  bad: [{ people: 4 }]"));
}
