using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Workspace.Analyses;
using Dateline.Language.Workspace.Definitions;

namespace Dateline.Language.Tests.Rules;

/// <summary>One value that explains several findings names every rule that it breaks.</summary>
public class SharedValueTests
{
    private const string Timeline =
        """
        dateline: 1
        timeline: prizes
        entities:
          person:
            born: date?
        events:
          prize:
            fields:
              of: person
          speech:
            fields:
              of: person
        rules:
          old-enough:
            in: prize
            check: age(of.born, date) >= 18
          born-before-speaking:
            in: speech
            order: [of.born, date]

        """;

    [Theory]
    [InlineData("prize prize speech", "The rules are born-before-speaking and old-enough.")]
    [InlineData("prize prize prize", "The rule is old-enough.")]
    public void All_of_them(string kinds, string expected)
    {
        var definition = TimelineDefinition.Read(new SourceFile("a.timeline.yaml", Timeline));
        string entries = "ada: { kind: person, name: Ada, born: 1990-05-01 }\n" + string.Concat(kinds.Split(' ').Select((kind, i) => $"e-{i}: {{ kind: {kind}, date: 19{50 + i}, of: ada }}\n"));

        Finding found = Assert.Single(Analysis.Of(definition, [Analysis.Bind(new SourceFile("a.events.yaml", entries), definition)]).Findings, finding => finding.Severity == Severity.Error);

        Assert.Equal("DTL4120", found.Code);
        string[] said = expected.Split(' ');
        Assert.All(said, word => Assert.Contains(word.TrimEnd('.'), found.Message, StringComparison.Ordinal));
    }
}
