using Dateline.Language.Text;
using Dateline.Language.Workspace.Analyses;
using Dateline.Language.Workspace.Definitions;

namespace Dateline.Language.Tests.Series;

/// <summary>A slip in the name of a field is one finding: what the field would have said is in doubt, and nothing else.</summary>
public class MisspeltFieldTests
{
    private const string Declarations =
        """
        dateline: 1
        timeline: ferries
        entities:
          ferry: {}
        series:
          seats: { of: ferry, type: count }
          crew: { of: ferry, type: count }
        events:
          refit:
            fields:
              ferry: ferry
              seats: { type: change of seats, optional: yes }
              crew: { type: change of crew, optional: yes }
        """;

    private const string Ferry = "albatross: { kind: ferry, name: Albatross }\n";

    private static string Found(string events)
    {
        var definition = TimelineDefinition.Read(new SourceFile("ferries.timeline.yaml", Declarations));
        Assert.Equal([], definition.Findings.Select(finding => finding.Message));
        string text = Ferry + events;
        return string.Join(", ", Analysis.Of(definition, [Analysis.Bind(new SourceFile("a.events.yaml", text), definition)]).Findings
            .Select(finding => $"{finding.Code} {text.Substring(finding.Place.Span.Start, finding.Place.Span.Length)}"));
    }

    [Theory]
    [InlineData("o: { kind: as-of, date: 2018-01-01, entity: albatross, saets: 300, crew: 20 }\na: { kind: refit, date: 2019-01-01, ferry: albatross, seats: -10, crew: -2 }\n", "DTL3011 saets")]
    [InlineData("o: { kind: as-of, date: 2018-01-01, entity: albatross, places-to-sit: 300 }\na: { kind: refit, date: 2019-01-01, ferry: albatross, seats: -10 }\n", "DTL3011 places-to-sit")]
    [InlineData("o: { kind: as-of, date: 2018-01-01, entiti: albatross, seats: 300 }\na: { kind: refit, date: 2019-01-01, ferry: albatross, seats: -10 }\n", "DTL3011 entiti")]
    [InlineData("o: { kind: as-of, dat: 2018-01-01, entity: albatross, seats: 300 }\na: { kind: refit, date: 2019-01-01, ferry: albatross, seats: -10 }\n", "DTL3011 dat")]
    [InlineData("a: { kind: refit, date: 2018-01-01, ferry: albatross, saets: 300 -> 320 }\nb: { kind: refit, date: 2019-01-01, ferry: albatross, seats: -10 }\n", "DTL3011 saets")]
    [InlineData("a: { kind: refit, date: 2018-01-01, ferry: albatross, seats: 300 -> 320 }\nb: { kind: refit, date: 2019-01-01, ferry: albatross, saets: -10 }\nc: { kind: refit, date: 2020-01-01, ferry: albatross, seats: 310 -> 300 }\n", "DTL3011 saets")]
    [InlineData("a: { kind: refit, date: 2018-01-01, ferry: albatross, seats: 300 -> 320 }\nb: { kind: refit, date: 2019-01-01, statsu: planned, ferry: albatross, seats: 320 -> 90 }\nc: { kind: refit, date: 2020-01-01, ferry: albatross, seats: 320 -> 300 }\n", "DTL3011 statsu")]
    [InlineData("a: { kind: refit, date: 2018-01-01, efective: 2019-06-01, ferry: albatross, seats: 310 -> 300 }\nb: { kind: refit, date: 2019-01-01, ferry: albatross, seats: 320 -> 310 }\n", "DTL3011 efective")]
    public void Nothing_behind_it_is_blamed(string events, string expected) => Assert.Equal(expected, Found(events));

    [Theory]
    [InlineData("o: { kind: as-of, date: 2018-01-01, entity: albatross, seats: 300, nots: counted }\na: { kind: refit, date: 2019-01-01, ferry: albatross, seats: 310 -> 300 }\n", "DTL3011 nots, DTL4001 310")]
    [InlineData("a: { kind: refit, date: 2019-01-01, ferry: albatross, seats: -10 }\no: { kind: as-of, date: 2020-01-01, entity: albatross, saets: 300 }\n", "DTL4006 -10, DTL3011 saets")]
    public void A_mistake_that_it_does_not_explain_is_found(string events, string expected) => Assert.Equal(expected, Found(events));
}
