using Dateline.Language.Text;
using Dateline.Language.Workspace.Definitions;

namespace Dateline.Language.Tests.Rules;

/// <summary>Whoever writes the id of an entry in a rule is told what to ask instead, and that is read.</summary>
public class EntriesInRulesTests
{
    private const string Timeline =
        """
        dateline: 1
        timeline: choirs
        entities:
          person: {}
          choir: {}
        series:
          leader: { of: choir, type: person }
          members: { of: choir, type: set of person }
        events:
          concert:
            fields:
              choir: choir
              soloist: person?
              guests: list of person
        rules:
          r:
            in: concert
            check:
        """;

    [Theory]
    [InlineData("choir.members contains ada", "any choir.members.name == \"ada\"")]
    [InlineData("guests contains \"Ada\"", "any guests.name == \"Ada\"")]
    [InlineData("ada in choir.members", "any choir.members.name == \"ada\"")]
    [InlineData("soloist == ada-miller", "soloist.name == \"ada-miller\"")]
    [InlineData("ada != soloist", "soloist.name != \"ada\"")]
    [InlineData("choir.leader == ada", "choir.leader.name == \"ada\"")]
    [InlineData("soloist in [ada, ben]", "soloist.name in [\"ada\", \"ben\"]")]
    [InlineData("guests == ada", "any guests.name == \"ada\"")]
    [InlineData("soloist contains ada", "soloist.name contains \"ada\"")]
    public void A_field_of_them_is_asked(string condition, string form)
    {
        string finding = Assert.Single(FindingsOf(condition));
        Assert.EndsWith(form + ".", finding, StringComparison.Ordinal);
        Assert.Equal([], FindingsOf(form));
    }

    [Fact]
    public void Each_of_several_is_asked() =>
        Assert.EndsWith("Ask what a field of it says: guests.name != \"ada\".", Assert.Single(FindingsOf("each guests != ada")), StringComparison.Ordinal);

    /// <summary>What may be meant otherwise is told otherwise.</summary>
    [Theory]
    [InlineData("soloist == soloits", "Did you mean \"soloist\"?")]
    [InlineData("soloist == null", "has(")]
    [InlineData("soloist == self", "this")]
    public void Other_words(string condition, string advice) => Assert.Contains(advice, Assert.Single(FindingsOf(condition)), StringComparison.Ordinal);

    [Theory]
    [InlineData("choir.leader == nobody")]
    [InlineData("soloist == choir.leader")]
    [InlineData("soloist in choir.members")]
    public void Entries_are_compared_with_entries(string condition) => Assert.Equal([], FindingsOf(condition));

    private static IEnumerable<string> FindingsOf(string condition) =>
        TimelineDefinition.Read(new SourceFile("choirs.timeline.yaml", $"{Timeline} {(condition[0] == '"' ? $"'{condition}'" : condition)}\n")).Findings.Select(finding => $"{finding.Code} {finding.Message}");
}
