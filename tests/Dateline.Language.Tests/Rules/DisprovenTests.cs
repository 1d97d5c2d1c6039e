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

    /// <summary>What is said in it or of it tells nothing of when others were.</summary>
    [Theory]
    [InlineData("a: { kind: cut, date: 2018-03-01, status: STATUS } | b: { kind: cut, date: 2018-02-01, after: a }")]
    [InlineData("a: { kind: cut, date: 2018-03-01 } | b: { kind: cut, date: 2018-02-01, after: a, status: STATUS }")]
    [InlineData("a: { kind: cut, date: 2018-03-01 } | b: { kind: cut, date: 2018-04-01, before: a, status: STATUS }")]
    [InlineData("a: { kind: cut, date: 2018-03-01, status: STATUS } | b: { kind: cut, date: 2018-04-01, within: { event: a, at-most: 3 days } }")]
    [InlineData("a: { kind: cut, date: 2018-03-01 } | b: { kind: cut, date: 2018-04-01, within: { event: a, at-most: 3 days }, status: STATUS }")]
    [InlineData("a: { kind: cut, date: 2018-03-01 } | b: { kind: cut, date: { unknown: no record }, after: { event: a, at-least: 1 year }, status: STATUS } | c: { kind: cut, date: 2018-04-01, after: b }")]
    [InlineData("a: { kind: cut, date: 2018, after: b, status: STATUS } | b: { kind: cut, date: 2018, after: a }")]
    public void It_says_nothing_of_when_others_were(string events)
    {
        string Found(string status) => Linking.LinkingCase.Found(events.Replace(" | ", "\n", StringComparison.Ordinal).Replace("STATUS", status, StringComparison.Ordinal));

        Assert.Equal("", Found("disproven"));
        Assert.NotEqual("", Found("unconfirmed"));
    }

    [Fact]
    public void Nothing_follows_from_it_for_a_date()
    {
        string Bounds(string status)
        {
            var timeline = Linking.LinkingCase.Analyze(
                $"a: {{ kind: cut, date: 2018-03-01 }}\nb: {{ kind: cut, date: {{ unknown: no record }}, after: a, status: {status} }}\nc: {{ kind: cut, date: {{ unknown: no record }}, after: b }}\n").Timeline;
            return string.Join(' ', timeline.WithBounds.Where(entry => timeline.BoundsOf(entry).AreTighter).Select(entry => entry.Id).OrderBy(id => id, StringComparer.Ordinal));
        }

        Assert.Equal("", Bounds("disproven"));
        Assert.Equal("b c", Bounds("happened"));
    }

    [Fact]
    public void Its_name_in_a_message_asks_nothing() =>
        Assert.Equal([], RuleCase.Check("r:\n  in: cut\n  check: people > 0\n  message: not disproven", Cuts));
}
