namespace Dateline.Language.Tests.Rules;

/// <summary>What is disproven did not happen: no rule counts it, unless it is about that.</summary>
public class DisprovenTests
{
    private const string Cuts =
        """
        a:
          kind: cut
          date: 2018-03-01
          mission: mission-one
          people: 5
        b:
          kind: cut
          date: 2018-03-09
          mission: mission-one
          people: 0
          status: disproven
          headline: Nobody left

        """;

    [Theory]
    [InlineData("check: people > 0")]
    [InlineData("excludes: [people, headline]")]
    [InlineData("unique: mission")]
    [InlineData("gap-at-least: 30\n  between: date")]
    [InlineData("where: status != planned\n  check: people > 0")]
    public void It_is_not_asked(string rule)
    {
        Assert.Equal([], RuleCase.Check("r:\n  in: cut\n  " + rule, Cuts));
        Assert.NotEmpty(RuleCase.Check("r:\n  in: cut\n  " + rule, Cuts.Replace("disproven", "unconfirmed", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("where: status == disproven\n  check: people > 0")]
    [InlineData("where: status in [retracted, disproven]\n  requires: quota")]
    [InlineData("check: status != disproven or people > 0")]
    public void A_rule_about_it_asks_it(string rule) => Assert.Single(RuleCase.Check("r:\n  in: cut\n  " + rule, Cuts));

    [Fact]
    public void Its_name_in_a_message_asks_nothing() =>
        Assert.Equal([], RuleCase.Check("r:\n  in: cut\n  check: people > 0\n  message: not disproven", Cuts));
}
