using Dateline.Language.Text;
using Dateline.Language.Workspace.Analyses;
using Dateline.Language.Workspace.Definitions;

namespace Dateline.Language.Tests.Rules;

/// <summary>Sources have a grade where the timeline declares grades, and rules count those of some grades.</summary>
public class SourceGradesTests
{
    private const string Sources =
        """
        agency: { kind: source, grade: press }
        home-world: { kind: source, grade: press, based-on: agency }
        archive: { kind: source, grade: primary }
        gossip: { kind: source, grade: rumour }
        bare: { kind: source }
        open: { kind: source, grade: { unknown: nobody says } }

        """;

    [Theory]
    [InlineData("at-least: 2\n    leave-out: rumour", "[agency, archive]", "")]
    [InlineData("at-least: 2\n    leave-out: rumour", "[agency, gossip]", "lists 1 source (rumour left out); at least 2 are required. The rule is r.")]
    [InlineData("at-least: 1\n    leave-out: [rumour, press]", "[agency, gossip]", "lists no sources (rumour and press left out); at least 1 is required. The rule is r.")]
    [InlineData("at-least: 2\n    only: primary", "[archive, agency]", "lists 1 source (primary only); at least 2 are required. The rule is r.")]
    [InlineData("at-least: 2\n    only: [primary, press]", "[archive, agency]", "")]
    [InlineData("at-least: 2\n    leave-out: rumour", "[agency, bare]", "")]
    [InlineData("at-least: 2\n    leave-out: rumour", "[agency, open]", "")]
    [InlineData("at-least: 3\n    leave-out: rumour", "[agency, bare]", "lists 2 sources (rumour left out); at least 3 are required. The rule is r.")]
    [InlineData("at-most: 1\n    only: press", "[agency, home-world]", "lists 2 sources (press only); at most 1 is required. The rule is r.")]
    [InlineData("at-most: 1\n    only: press", "[agency, bare]", "")]
    [InlineData("at-least: 2\n    leave-out: rumour", "[agency, agency]", "")]
    [InlineData("at-least: 2\n    leave-out: rumour", "[agency, nowhere]", "")]
    [InlineData("at-least: 2\n    independent: yes\n    leave-out: rumour", "[agency, home-world, gossip]", "has 1 independent source (rumour left out); at least 2 are required. agency and home-world go back to agency. The rule is r.")]
    [InlineData("at-least: 2\n    independent: yes\n    leave-out: rumour", "[agency, archive, gossip]", "")]
    [InlineData("at-least: 2\n    independent: yes\n    leave-out: rumour", "[agency, agency]", "")]
    [InlineData("at-least: 2\n    leave-out: rumour", "[]", "lists no sources (rumour left out); at least 2 are required. The rule is r.")]
    public void Only_sources_of_the_grades_are_counted(string body, string listed, string expected) => Assert.Equal(
        expected.Replace("agency and home-world go back to agency", "home-world goes back to agency", StringComparison.Ordinal),
        string.Join('|', Found("grade: [primary, press, rumour]", $"rules:\n  r:\n    in: remark\n    count: sources\n    {body}\n", Sources + $"a: {{ kind: remark, date: 2021, sources: {listed} }}\n")
            .Where(finding => finding.StartsWith("DTL4103", StringComparison.Ordinal))
            .Select(finding => finding["DTL4103 \"a\" ".Length..])));

    [Theory]
    [InlineData("grade: [primary, press]", "count: sources\n    at-least: 2\n    leave-out: rumor", "DTL2157 \"rumor\" is not an option of grade. It has primary and press.")]
    [InlineData("grade: [primary, press]", "count: sources\n    at-least: 2\n    only: pres", "DTL2157 \"pres\" is not an option of grade. Did you mean \"press\"?")]
    [InlineData("sort: [primary, press]", "count: sources\n    at-least: 2\n    only: press", "DTL2129 only: names grades of sources, and this timeline declares none. Add them under \"choices:\", such as grade: [primary, press, rumour].")]
    [InlineData("grade: [primary, press]", "count: quotes\n    at-least: 2\n    only: press", "DTL2129 only: is asked of sources, but \"quotes\" is a list of quote.")]
    public void What_cannot_be_asked_is_a_finding(string choice, string body, string expected) =>
        Assert.Equal(expected, Assert.Single(Found(choice, $"rules:\n  r:\n    in: remark\n    {body}\n", "")));

    [Theory]
    [InlineData("grade: [primary, press]", "grade: press", "")]
    [InlineData("grade: [primary, press]", "grade: presss", "\"presss\" is not")]
    [InlineData("sort: [primary, press]", "grade: press", "has no field \"grade\"")]
    public void A_source_has_a_declared_grade(string choice, string field, string expected)
    {
        string found = string.Join('|', Found(choice, "", $"home-world: {{ kind: source, {field} }}\na: {{ kind: remark, date: 2021, sources: [home-world] }}\n"));
        Assert.True(expected.Length == 0 ? found.Length == 0 : found.Contains(expected, StringComparison.Ordinal), found);
    }

    [Fact]
    public void A_rule_reads_the_grade() => Assert.Equal(
        "DTL4101 \"a\" breaks the rule r: sources.grade is rumour. It requires no sources.grade == rumour. It fails for \"gossip\".",
        Assert.Single(Found(
            "grade: [primary, press, rumour]",
            "rules:\n  r:\n    in: remark\n    check: no sources.grade == rumour\n",
            "gossip: { kind: source, grade: rumour }\na: { kind: remark, date: 2021, sources: [gossip] }\n")));

    private static IReadOnlyList<string> Found(string choice, string rules, string entries)
    {
        TimelineDefinition definition = TimelineDefinition.Read(new SourceFile("t.timeline.yaml", $"dateline: 1\ntimeline: t\nchoices:\n  {choice}\nevents:\n  remark: {{}}\n{rules}"));
        Analysis analysis = Analysis.Of(definition, [Analysis.Bind(new SourceFile("t.events.yaml", entries), definition)]);
        return [.. analysis.Findings.Where(finding => finding.Code is not "DTL5005").Select(finding => $"{finding.Code} {finding.Message}")];
    }
}
