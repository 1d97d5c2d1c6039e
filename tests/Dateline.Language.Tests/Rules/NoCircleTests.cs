using System.Globalization;
using Dateline.Language.Text;
using Dateline.Language.Workspace.Analyses;
using Dateline.Language.Workspace.Definitions;

namespace Dateline.Language.Tests.Rules;

/// <summary>References that lead back to where they began, at whatever distance.</summary>
public class NoCircleTests
{
    private const string Timeline =
        """
        dateline: 1
        timeline: families
        entities:
          person:
            plural: people
            fields:
              father: person?
              mother: person?
              friends: list of person
              family: { type: family, optional: yes }
          family:
            husband: person?
        rules:
          r:
            in: person

        """;

    [Theory]
    [InlineData("father", "a: father: b | b: father: c | c: also: [C]", "")]
    [InlineData("father", "a: father: a", "a father names the entry itself")]
    [InlineData("father", "a: father: b | b: father: a", "b father leads back to where it began, by way of \"a\"")]
    [InlineData("father", "a: father: b | b: mother: a", "")]
    [InlineData("[father, mother]", "a: father: b | b: mother: a", "b father or mother leads back to where it began, by way of \"a\"")]
    [InlineData("[father, mother]", "a: father: b | b: mother: c | c: father: d | d: mother: e | e: father: a", "e father or mother leads back to where it began, by way of \"a\", \"b\", \"c\" and 1 other")]
    [InlineData("father", "a: father: nobody-there | b: father: { unknown: nobody says }", "")]
    [InlineData("each friends", "a: friends: [b, c] | b: friends: [d] | c: friends: [d] | d: friends: [a]", "d friends leads back to where it began, by way of \"a\" and \"b\"")]
    [InlineData("father", "a: father: b | b: father: a | c: father: d | d: father: c | e: father: a", "b father leads back to where it began, by way of \"a\"; d father leads back to where it began, by way of \"c\"")]
    [InlineData("family.husband", "a: family: f | f: husband: b | b: family: g | g: husband: a", "b family.husband leads back to where it began, by way of \"a\"")]
    public void Each_circle_is_one_finding_with_the_way_back(string rule, string entries, string expected) =>
        Assert.Equal(expected, string.Join("; ", Found($"no-circle: {rule}", entries)));

    [Fact]
    public void It_is_asked_of_references_alone() => Assert.Equal(
        "DTL2129 no-circle: follows what refers to other entries, but \"name\" is a text.",
        Assert.Single(TimelineDefinition.Read(new SourceFile("a.timeline.yaml", Timeline.TrimEnd() + "\n    no-circle: name\n")).Findings.Select(finding => $"{finding.Code} {finding.Message}")));

    [Fact]
    public void An_excuse_counts_where_the_finding_stands() =>
        Assert.Empty(Found("no-circle: father", "a: father: b | b: father: a, except: { r: so the book has it }"));

    /// <summary>As many as somebody else may write: a chain, a circle of all, and two for each.</summary>
    [Theory]
    [InlineData(-1, 0)]
    [InlineData(5000, 1)]
    public void A_long_chain_is_followed_without_calls_within_calls(int circle, int findings)
    {
        string entries = string.Join(" | ", Enumerable.Range(0, 5000).Select(i => string.Create(
            CultureInfo.InvariantCulture, $"p{i}: father: p{(i == 4999 && circle > 0 ? 0 : i + 1)}, mother: p{Math.Min(i + 2, circle > 0 ? 4999 : i + 2)}")));

        Assert.Equal(findings, Found("no-circle: father", entries).Count());
    }

    private static IEnumerable<string> Found(string rule, string entries)
    {
        var definition = TimelineDefinition.Read(new SourceFile("a.timeline.yaml", Timeline.TrimEnd() + $"\n    {rule}\n"));
        Assert.Equal([], definition.Findings.Select(finding => finding.Message));
        string file = string.Concat(entries.Split(" | ").Select(entry => entry.Split(": ", 2)).Select(entry =>
            $"{entry[0]}: {{ kind: {(entry[0][0] is 'f' or 'g' ? "family" : "person")}, name: The {entry[0]}, {entry[1]} }}\n"));
        return Analysis.Of(definition, [Analysis.Bind(new SourceFile("a.events.yaml", file), definition)]).Findings
            .Where(finding => finding.Code == "DTL4121")
            .Select(finding => finding.Message.Replace("\": ", " ", StringComparison.Ordinal)[1..].Replace(". The rule is r.", "", StringComparison.Ordinal));
    }
}
