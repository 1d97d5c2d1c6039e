using Dateline.Language.Schema.Symbols;
using Dateline.Language.Text;
using Dateline.Language.Workspace.Analyses;
using Dateline.Language.Workspace.Definitions;

namespace Dateline.Language.Tests.Schema;

/// <summary>Kinds that extend one other.</summary>
public class ExtendedKindTests
{
    private const string Timeline = """
        dateline: 1
        timeline: sanctions

        entities:
          minister: { is: person, office: text }
          body: {}
          person: { born: day? }

        series:
          members: { of: body, type: count }

        events:
          travel-ban:
            is: sanction
            fields:
              answers: sanction?
          sanction:
            fields:
              target: person
              body: body
              members: { type: change of members, optional: yes }
          asset-freeze:
            is: sanction
            fields:
              amount: count
              further: { type: change of members on body, optional: yes }

        rules:
          nobody-unborn:
            in: sanction
            order: [target.born, date]
        """;

    private const string People = """
        ada:
          kind: minister
          name: Ada
          born: 1960-01-01
          office: parks
        council:
          kind: body
          name: Council

        """;

    private static readonly TimelineDefinition Definition = TimelineDefinition.Read(new SourceFile(
        "sanctions.timeline.yaml", Timeline.Replace("      further: { type: change of members on body, optional: yes }\n", "", StringComparison.Ordinal)));

    [Fact]
    public void A_kind_has_the_built_in_fields_then_those_that_it_extends_then_its_own() =>
        Assert.Equal(
            [.. BuiltIns.OfEvents.Select(field => field.Name), "target", "body", "members", "amount"],
            Definition.Schema.Events.Single(kind => kind.Name == "asset-freeze").Fields.Select(field => field.Name));

    [Fact]
    public void What_it_extends_moves_the_same_series_already() =>
        Assert.Equal(["DTL2035"], TimelineDefinition.Read(new SourceFile("sanctions.timeline.yaml", Timeline)).Findings.Select(finding => finding.Code));

    [Theory]
    [InlineData("kind: asset-freeze\n  target: ada\n  body: council\n  amount: 3", "")]
    [InlineData("kind: asset-freeze\n  target: ada\n  body: council\n  amount: 3\n  members: -> 4", "")]
    [InlineData("kind: asset-freeze\n  target: council\n  body: council\n  amount: 3", "DTL3106 13")]
    [InlineData("kind: asset-freeze\n  body: council\n  amount: 3", "DTL3012 10")]
    [InlineData("kind: travel-ban\n  target: ada\n  body: council\n  answers: earlier\nearlier:\n  date: 2020\n  kind: travel-ban\n  target: ada\n  body: council", "")]
    [InlineData("kind: travel-ban\n  target: ada\n  body: council\n  amount: 3", "DTL3011 15")]
    [InlineData("kind: sanction\n  target: ada\n  body: council", "DTL3026 12")]
    public void Entries_have_what_their_kind_extends(string fields, string expected)
    {
        string text = People + $"\nit:\n  date: 2021\n  {fields}\n";
        Analysis analysis = Analysis.Of(Definition, [Analysis.Bind(new SourceFile("it.events.yaml", text), Definition)]);

        Assert.Equal(expected, string.Join(' ', analysis.Findings.Select(finding => $"{finding.Code} {finding.Place.LineNumber}")));
    }

    [Theory]
    [InlineData("asset-freeze", "amount: 3")]
    [InlineData("travel-ban", "note: none")]
    public void A_rule_in_a_kind_is_for_all_that_extend_it(string kind, string field)
    {
        string text = People + $"\nit:\n  date: 1950\n  kind: {kind}\n  target: ada\n  body: council\n  {field}\n";
        Analysis analysis = Analysis.Of(Definition, [Analysis.Bind(new SourceFile("it.events.yaml", text), Definition)]);

        Assert.Equal(["DTL4102"], analysis.Findings.Select(finding => finding.Code));
    }
}
