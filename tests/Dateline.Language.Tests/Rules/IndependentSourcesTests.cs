namespace Dateline.Language.Tests.Rules;

/// <summary>Sources that go back to one origin are one.</summary>
public class IndependentSourcesTests
{
    private const string Rule = "r:\n  in: cut\n  count: sources\n  at-least: 2\n  independent: yes";

    private const string Sources =
        """
        agency: { kind: source }
        home-world: { kind: source, based-on: agency }
        raven-tribune: { kind: source, based-on: agency }
        evening-post: { kind: source, based-on: raven-tribune }
        letter: { kind: source }
        digest: { kind: source, based-on: [home-world, letter] }
        hearsay: { kind: source, based-on: { unknown: it names nobody } }
        of-hearsay: { kind: source, based-on: hearsay }
        lost: { kind: source, based-on: nowhere }
        in-turn: { kind: source, based-on: in-return }
        in-return: { kind: source, based-on: in-turn }

        """;

    [Theory]
    [InlineData("[home-world, letter]", "")]
    [InlineData("[agency, letter]", "")]
    [InlineData("[home-world, raven-tribune]", "has 1 independent source; at least 2 are required. home-world and raven-tribune go back to agency. The rule is r.")]
    [InlineData("[agency, evening-post]", "has 1 independent source; at least 2 are required. evening-post goes back to agency. The rule is r.")]
    [InlineData("[raven-tribune, evening-post, home-world, agency]", "has 1 independent source; at least 2 are required. raven-tribune, evening-post and home-world go back to agency. The rule is r.")]
    [InlineData("[digest, letter]", "has 1 independent source; at least 2 are required. digest goes back to letter. The rule is r.")]
    [InlineData("[digest, letter, evening-post]", "")]
    [InlineData("[agency]", "has 1 independent source; at least 2 are required. The rule is r.")]
    [InlineData("[]", "has no independent sources; at least 2 are required. The rule is r.")]
    [InlineData("[hearsay, agency]", "")]
    [InlineData("[hearsay, of-hearsay]", "has 1 independent source; at least 2 are required. of-hearsay goes back to hearsay. The rule is r.")]
    [InlineData("[lost, agency]", "")]
    [InlineData("[lost]", "has 1 independent source; at least 2 are required. The rule is r.")]
    [InlineData("[in-turn, in-return]", "")]
    [InlineData("[agency, agency]", "")]
    [InlineData("[agency, nowhere-else]", "")]
    [InlineData("[{ source: home-world, at: page 1 }, raven-tribune]", "has 1 independent source; at least 2 are required. home-world and raven-tribune go back to agency. The rule is r.")]
    public void The_rule_fails_only_where_no_two_can_be_apart(string sources, string expected) => Assert.Equal(
        expected,
        string.Join('|', RuleCase.Check(Rule, Sources + $"a: {{ kind: cut, date: 2018-03, mission: mission-one, sources: {sources} }}\n")
            .Where(finding => finding.StartsWith("DTL4103", StringComparison.Ordinal))
            .Select(finding => finding[(finding.IndexOf("] \"a\" ", StringComparison.Ordinal) + 6)..])));

    [Theory]
    [InlineData("at-most: 1", "[agency, letter]", true)]
    [InlineData("at-most: 1", "[home-world, agency]", false)]
    [InlineData("at-most: 1", "[hearsay, agency]", false)]
    [InlineData("exactly: 2", "[home-world, agency, letter]", false)]
    [InlineData("exactly: 2", "[home-world, agency]", true)]
    public void Any_bound_can_be_asked(string bound, string sources, bool fails) => Assert.Equal(
        fails,
        RuleCase.Check($"r:\n  in: cut\n  count: sources\n  {bound}\n  independent: yes", Sources + $"a: {{ kind: cut, date: 2018-03, mission: mission-one, sources: {sources} }}\n")
            .Any(finding => finding.StartsWith("DTL4103", StringComparison.Ordinal)));

    [Theory]
    [InlineData("count: partners\n  at-least: 2\n  independent: yes", "independent: is asked of sources, but \"partners\" is a list of organization.")]
    [InlineData("count: sources\n  at-least: 2\n  independent: truly", "independent: takes yes or no, and \"truly\" is neither.")]
    [InlineData("count: sources\n  at-least: 2\n  independant: yes", "\"independant\"")]
    [InlineData("requires: sources\n  independent: yes", "\"independent\"")]
    public void What_cannot_be_asked_is_a_finding(string body, string expected) =>
        Assert.Contains(expected, Assert.Single(RuleCase.FindingsOf($"r:\n  in: cut\n  {body}")), StringComparison.Ordinal);

    [Theory]
    [InlineData("count: sources\n  at-least: 2\n  independent: no")]
    [InlineData("count: answers.sources\n  at-least: 2\n  independent: yes")]
    [InlineData("count: sources\n  at-least: 2\n  independent: yes\n  ok: [{ sources: [a, b] }]\n  bad: [{ sources: [a] }]")]
    public void What_can_be_asked_is_none(string body) => Assert.Empty(RuleCase.FindingsOf($"r:\n  in: cut\n  {body}"));
}
