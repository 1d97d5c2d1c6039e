using Dateline.Emit.CSharp;
using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Workspace.Analyses;
using Dateline.Language.Workspace.Definitions;

namespace Dateline.Language.Tests.Rules;

/// <summary>What a kind derives from its fields, in the timeline file and in rules.</summary>
public class DerivedMemberTests
{
    private static string Timeline(string members, string rules = "", string ofMission = "") => $$"""
        dateline: 1
        timeline: moves
        choices:
          mood: [good, bad]
        entities:
          mission:
            host: person?
        {{ofMission}}
          person:
            born: date?
            members: list of text
        series:
          ceiling: { of: mission, type: count }
        events:
          cut:
            fields:
              mission: mission
              ceiling: change of ceiling
              mood: mood?
              people: count?
              names: list of text
              answers: cut?
            members:
        {{members}}
        {{(rules.Length == 0 ? "" : "rules:\n" + rules)}}
        """.ReplaceLineEndings("\n");

    [Theory]
    [InlineData("      less: ceiling.from - ceiling.to", "")]
    [InlineData("      less: people * 2\n      more: less + 1", "")]
    [InlineData("      more: less + 1\n      less: people * 2", "")]
    [InlineData("      large: people > 10 or mood == bad", "")]
    [InlineData("      host: mission.host", "")]
    [InlineData("      born: mission.host.born", "")]
    [InlineData("      earlier: answers.less\n      less: people * 2", "")]
    [InlineData("      less: peopel * 2", "DTL2150 peopel")]
    [InlineData("      less: people * mood", "DTL2156 mood")]
    [InlineData("      less: people *", "DTL2132 *")]
    [InlineData("      all: names", "DTL2181 names")]
    [InlineData("      move: ceiling", "DTL2181 ceiling")]
    [InlineData("      less: [people]", "DTL2180 less")]
    [InlineData("      less: { of: people }", "DTL2180 less")]
    [InlineData("      less:", "DTL2180 less")]
    [InlineData("      less: less + 1", "DTL2182 less")]
    [InlineData("      less: more + 1\n      more: less - 1", "DTL2182 less")]
    [InlineData("      people: 2 * 3", "DTL2080 people")]
    [InlineData("      date: 2018", "DTL2015 date")]
    [InlineData("      Less: people", "DTL2011 Less")]
    public void An_expression_of_the_language_is_typed_against_its_kind(string members, string found)
    {
        string timeline = Timeline(members);

        Assert.Equal(found, string.Join(", ", TimelineDefinition.Read(new SourceFile("moves.timeline.yaml", timeline), CSharpTarget.WithoutProject).Findings
            .Select(finding => $"{finding.Code} {timeline.Substring(finding.Place.Span.Start, finding.Place.Span.Length)}")));
    }

    [Theory]
    [InlineData("check: less <= 10", "ceiling: 30 -> 20", "")]
    [InlineData("check: less <= 10", "ceiling: 30 -> 15", "DTL4101 30 -> 15")]
    [InlineData("check: large", "ceiling: 30 -> 15, people: 1", "DTL4101 1")]
    [InlineData("check: large", "ceiling: 30 -> 15", "")]
    [InlineData("where: large\n    requires: mood", "ceiling: 30 -> 15, people: 20", "DTL4104 it")]
    [InlineData("where: large\n    requires: mood", "ceiling: 30 -> 15, people: 2", "")]
    [InlineData("check: answers.less < less", "ceiling: 20 -> 19, answers: before", "DTL4101 before")]
    [InlineData("check: answers.less < less", "ceiling: 20 -> 1, answers: before", "")]
    [InlineData("check: has(less)", "ceiling: -> 1", "")]
    [InlineData("check: size(names) == 0 or doubled < 10", "ceiling: 20 -> 1, people: 4, names: [x]", "")]
    [InlineData("check: size(names) == 0 or doubled < 10", "ceiling: 20 -> 1, people: 6, names: [x]", "DTL4101 [x]")]
    public void A_rule_asks_for_it_by_its_name(string rule, string entry, string found)
    {
        const string Members = "      less: ceiling.from - ceiling.to\n      large: people > 10\n      doubled: 2 * people";
        string events = "p: { kind: person, name: P }\nm: { kind: mission, name: M }\nbefore: { kind: cut, date: 2017, mission: m, ceiling: 30 -> 20, people: 12, mood: bad }\n"
            + $"it: {{ kind: cut, date: 2018, mission: {(entry.Contains("30 ->", StringComparison.Ordinal) ? "nn" : "m")}, {entry} }}\nnn: {{ kind: mission, name: N, host: p }}\n";
        var definition = TimelineDefinition.Read(new SourceFile("moves.timeline.yaml", Timeline(Members, $"  r:\n    in: cut\n    {rule}\n")), CSharpTarget.WithoutProject);

        Assert.Equal([], definition.Findings.Select(finding => finding.Message));
        Assert.Equal(found, string.Join(", ", Analysis.Of(definition, [Analysis.Bind(new SourceFile("a.events.yaml", events), definition)]).Findings
            .Where(finding => finding.Severity == Severity.Error).Select(finding => $"{finding.Code} {events.Substring(finding.Place.Span.Start, finding.Place.Span.Length)}")));
    }

    [Theory]
    [InlineData("    ok: [{ ceiling: 30 -> 25 }]\n    bad: [{ ceiling: 30 -> 10 }]\n", "")]
    [InlineData("    ok: [{ ceiling: 30 -> 10 }]\n", "DTL2170")]
    [InlineData("    ok: [{ people: 4 }]\n", "DTL2172")]
    public void An_example_gives_the_fields_from_which_it_follows(string examples, string found) => Assert.Equal(
        found,
        string.Join(", ", TimelineDefinition.Read(
            new SourceFile("moves.timeline.yaml", Timeline("      less: ceiling.from - ceiling.to", $"  r:\n    in: cut\n    check: less < 10\n{examples}")), CSharpTarget.WithoutProject).Findings.Select(finding => finding.Code)));

    /// <summary>An entity has it beside its fields; a field of the same name has a type behind it.</summary>
    [Fact]
    public void An_entity_derives_too() => Assert.Equal(
        [],
        TimelineDefinition.Read(new SourceFile("moves.timeline.yaml", Timeline("      known: mission.is-hosted", ofMission: "    members:\n      is-hosted: has(host)")), CSharpTarget.WithoutProject).Findings.Select(finding => finding.Message));
}
