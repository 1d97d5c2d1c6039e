namespace Dateline.Language.Tests.Rules;

public class WaiverTests
{
    private const string Rule = "few-people:\n  in: cut\n  check: people < 5";

    private static string Cut(string people, string except) =>
        $"a:\n  kind: cut\n  date: 2018\n  mission: mission-one\n  people: {people}\n  except: {{ {except} }}\n";

    [Fact]
    public void A_waiver_with_a_reason_removes_the_finding() =>
        Assert.Equal([], RuleCase.Check(Rule, Cut("7", "few-people: the article counts families")));

    [Theory]
    [InlineData("  except:\n  few-people: the article counts families\n", "DTL1040")]
    [InlineData("  except: few-people\n", "DTL3023")]
    public void A_waiver_in_another_form_is_one_finding_and_still_names_its_rule(string except, string code) =>
        Assert.StartsWith(code, Assert.Single(RuleCase.Check(Rule, $"a:\n  kind: cut\n  date: 2018\n  mission: mission-one\n  people: 7\n{except}")), StringComparison.Ordinal);

    [Theory]
    [InlineData("  except: few-people\n", "DTL3023")]
    [InlineData("  except: { few-people: }\n", "DTL3024")]
    public void A_waiver_that_is_not_written_to_the_end_is_not_judged(string except, string code) =>
        Assert.StartsWith(code, Assert.Single(RuleCase.Check(Rule, $"a:\n  kind: cut\n  date: 2018\n  mission: mission-one\n  people: 3\n{except}")), StringComparison.Ordinal);

    [Fact]
    public void A_waiver_that_waives_nothing_is_a_warning() =>
        Assert.Equal(
            ["DTL4111 [few-people] \"a\" is excused from few-people, but that rule finds nothing wrong with it. Delete the line."],
            RuleCase.Check(Rule, Cut("3", "few-people: the article counts families")));

    [Fact]
    public void A_slip_in_the_rules_name_is_one_finding() =>
        Assert.Equal(
            ["DTL4110 [few-peple] There is no rule \"few-peple\". Did you mean \"few-people\"?"],
            RuleCase.Check(Rule, Cut("7", "few-peple: the article counts families")));

    [Fact]
    public void An_unknown_rule_lists_those_there_are() =>
        Assert.Contains(
            "DTL4110 [nonsense] There is no rule \"nonsense\". The rules are few-people, adds-up, agrees, connects, has-happened, order-known, published-after, role-held, source-cited, source-listed, told-once and words-in-source.",
            RuleCase.Check(Rule, Cut("3", "nonsense: because")));

    [Fact]
    public void A_built_in_rule_can_be_waived() =>
        Assert.Equal([], RuleCase.Check(
            Rule,
            "a:\n  kind: cut\n  date: 2018\n  mission: mission-one\n  ceiling: 30 -> 20\nb:\n  kind: cut\n  date: 2019\n  mission: mission-one\n  ceiling: 25 -> 10\n  except: { connects: the archive is lost }\n"));

    [Theory]
    [InlineData("peple > 3", "7")]
    [InlineData("people < 5", "many")]
    public void Where_a_rule_or_a_value_is_faulty_a_waiver_may_be_needed_again(string check, string people) =>
        Assert.DoesNotContain(RuleCase.Check($"few-people:\n  in: cut\n  check: {check}", Cut(people, "few-people: why")), text => text.StartsWith("DTL4111", StringComparison.Ordinal));
}
