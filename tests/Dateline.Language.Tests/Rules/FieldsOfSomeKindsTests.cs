using Dateline.Dates;
using Dateline.Language.Text;
using Dateline.Language.Workspace.Definitions;

namespace Dateline.Language.Tests.Rules;

/// <summary>Fields that only some of the kinds have to which a reference may lead.</summary>
public class FieldsOfSomeKindsTests
{
    private const string Others =
        """
        b:
          kind: cut
          date: 2017
          mission: mission-one
          people: 5
        c:
          kind: standing-changed
          date: 2017
          mission: mission-one
          standing: -> open

        """;

    [Theory]
    [InlineData("answers.people > 3", "b", Truth.True)]
    [InlineData("answers.people > 5", "b", Truth.False)]
    [InlineData("answers.people > 3", "c", Truth.Unknown)]
    [InlineData("has(answers.people)", "b", Truth.True)]
    [InlineData("has(answers.people)", "c", Truth.False)]
    [InlineData("size(answers.partners) == 0", "c", Truth.True)]
    [InlineData("answers.standing.to == open", "c", Truth.True)]
    [InlineData("answers.standing.to == open", "b", Truth.Unknown)]
    [InlineData("answers.mission == mission", "c", Truth.Unknown)]
    public void A_kind_without_the_field_leaves_it_out(string condition, string answered, Truth expected) =>
        Assert.Equal(expected, RuleCase.TruthOf(condition, "answers: " + answered, Others));

    [Theory]
    [InlineData("size: count?", "size: text?", "DTL2151 \"size\" is a count in one kind and a text in another. Declare the reference with one kind as its type.")]
    [InlineData("size: count?", "of: { type: party, optional: yes, inverse: size }", "DTL2151")]
    [InlineData("size: count?", "other: count?", "")]
    [InlineData("size: count?", "size: count", "")]
    public void A_name_that_means_several_things_is_read_of_none(string one, string other, string expected)
    {
        string[] findings = [.. TimelineDefinition.Read(new SourceFile(
            "cases.timeline.yaml",
            $$"""
            dateline: 1
            timeline: cases
            entities:
              house: { {{one}} }
              party: { {{other}} }
            events:
              remark:
                fields: { about: entity }
            rules:
              r: { in: remark, check: about.size > 3 }
            """)).Findings.Select(finding => $"{finding.Code} {finding.Message}")];

        Assert.Equal(expected.Length == 0 ? 0 : 1, findings.Length);
        Assert.All(findings, finding => Assert.StartsWith(expected, finding, StringComparison.Ordinal));
    }
}
