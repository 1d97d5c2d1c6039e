using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Workspace.Analyses;
using Dateline.Language.Workspace.Definitions;

namespace Dateline.Language.Tests.Linking;

/// <summary>An as-of that states what its entity does not have: of another entity where none of it is, otherwise value by value.</summary>
public class ObservedSeriesTests
{
    private const string Declarations =
        """
        dateline: 1
        timeline: ferries
        entities:
          company: {}
          ferry:
            owner: company?
          quay: {}
        series:
          seats: { of: ferry, type: count }
          crew: { of: ferry, type: count }
          berths: { of: quay, type: count }
          staff: { of: company, type: count }
        """;

    private const string Entities =
        """
        blue-line: { kind: company, name: Blue Line }
        red-line: { kind: company, name: Red Line }
        white-line: { kind: company, name: White Line }
        albatross: { kind: ferry, name: Albatross, owner: blue-line }
        cormorant: { kind: ferry, name: Cormorant, owner: red-line }
        dunlin: { kind: ferry, name: Dunlin, owner: red-line }
        north-quay: { kind: quay, name: North Quay }

        """;

    private static IReadOnlyList<Finding> Find(string first, string second)
    {
        var definition = TimelineDefinition.Read(new SourceFile("ferries.timeline.yaml", Declarations));
        Assert.Equal([], definition.Findings.Select(finding => finding.Message));
        return Analysis.Of(definition, [.. new[] { first, second }.Select((text, number) => Analysis.Bind(new SourceFile($"{(char)('a' + number)}.events.yaml", text), definition))]).Findings;
    }

    private static string Found(string observation)
    {
        string text = $"o: {{ kind: as-of, date: 2020-01-01, {observation} }}\n";
        return string.Join(", ", Find(Entities, text).Select(finding => $"{finding.Code} {text.Substring(finding.Place.Span.Start, finding.Place.Span.Length)}"));
    }

    [Theory]
    [InlineData("entity: blue-line, seats: 30", "DTL3108 blue-line")]
    [InlineData("entity: blue-line, seats: 30, crew: 4", "DTL3108 blue-line")]
    [InlineData("entity: blue-line, seats: 30, berths: 4", "DTL3108 blue-line")]
    [InlineData("entity: blue-line, seats: { unknown: nobody counted }", "DTL3108 blue-line")]
    [InlineData("entity: blue-line, seats: 30, staff: 200", "DTL3108 seats")]
    [InlineData("entity: blue-line, seats: 30, crew: 4, staff: 200", "DTL3108 seats, DTL3108 crew")]
    [InlineData("entity: albatross, seats: 30, staff: 200", "DTL3108 staff")]
    [InlineData("entity: albatross, seats: 30, crew: 4", "")]
    public void It_stands_at_the_entity_where_nothing_is_of_it(string observation, string expected) => Assert.Equal(expected, Found(observation));

    [Theory]
    [InlineData("entity: blue-line, seats: 30, crew: 4", "\"blue-line\" (a.events.yaml, line 1) is of kind company, and only the kind ferry has \"seats\" and \"crew\". Did you mean \"albatross\"?", "albatross")]
    [InlineData("entity: red-line, seats: 30", "\"red-line\" (a.events.yaml, line 2) is of kind company, and only the kind ferry has \"seats\".", null)]
    [InlineData("entity: white-line, seats: 30", "\"white-line\" (a.events.yaml, line 3) is of kind company, and only the kind ferry has \"seats\".", null)]
    [InlineData("entity: white-line, berths: 3", "\"white-line\" (a.events.yaml, line 3) is of kind company, and only the kind quay has \"berths\". Did you mean \"north-quay\"?", "north-quay")]
    [InlineData("entity: white-line, berths: 3, seats: 30", "\"white-line\" (a.events.yaml, line 3) is of kind company, and only the kinds quay and ferry have \"berths\" and \"seats\".", null)]
    public void The_entity_that_fits_is_offered_where_one_is_evident(string observation, string message, string? offered)
    {
        Finding finding = Assert.Single(Find(Entities, $"o: {{ kind: as-of, date: 2020-01-01, {observation} }}\n"));

        Assert.Equal(message, finding.Message);
        Assert.Equal(offered, finding.Repairs[0].Edits.Select(edit => edit.NewText).FirstOrDefault());
    }

    [Fact]
    public void Of_several_that_refer_to_it_the_one_in_the_same_file_is_offered()
    {
        const string Observation = "puffin: { kind: ferry, name: Puffin, owner: red-line }\no: { kind: as-of, date: 2020-01-01, entity: red-line, seats: 30 }\n";

        Finding finding = Assert.Single(Find(Entities, Observation));

        Assert.Equal("puffin", Assert.Single(finding.Repairs[0].Edits).NewText);
    }
}
