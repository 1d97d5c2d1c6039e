using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Workspace.Analyses;
using Dateline.Language.Workspace.Definitions;

namespace Dateline.Language.Tests.Series;

/// <summary>An as-of whose values are those of another entity than the one it names is one mistake, at the name.</summary>
public class MisnamedObservationTests
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
              seats: { type: change of seats on ferry, optional: yes }
              crew: { type: change of crew on ferry, optional: yes }
        """;

    private const string Ferries =
        """
        albatross: { kind: ferry, name: Albatross }
        cormorant: { kind: ferry, name: Cormorant }
        dunlin: { kind: ferry, name: Dunlin }
        a-first: { kind: refit, date: 2018-01-01, ferry: albatross, seats: 300 -> 320, crew: 20 -> 22 }
        c-first: { kind: refit, date: 2018-01-01, ferry: cormorant, seats: 90 -> 80, crew: 7 -> 6 }

        """;

    private static IReadOnlyList<Finding> Find(string events)
    {
        var definition = TimelineDefinition.Read(new SourceFile("ferries.timeline.yaml", Declarations));
        Assert.Equal([], definition.Findings.Select(finding => finding.Message));
        return Analysis.Of(definition, [Analysis.Bind(new SourceFile("a.events.yaml", Ferries + events), definition)]).Findings;
    }

    private static string Found(string events) =>
        string.Join(", ", Find(events).Select(finding => $"{finding.Code} {(Ferries + events).Substring(finding.Place.Span.Start, finding.Place.Span.Length)}"));

    [Theory]
    [InlineData("o: { kind: as-of, date: 2019-01-01, entity: albatross, seats: 80, crew: 6 }\n", "DTL4017 albatross")]
    [InlineData("o: { kind: as-of, date: 2019-01-01, entity: albatross, seats: 80 }\n", "DTL4017 albatross")]
    [InlineData("o: { kind: as-of, date: 2017-01-01, entity: albatross, seats: 90, crew: 7 }\n", "DTL4017 albatross")]
    [InlineData("o: { kind: as-of, date: 2019-01-01, entity: albatross, seats: 80, crew: 6 }\na-later: { kind: refit, date: 2020-01-01, ferry: albatross, seats: 320 -> 310, crew: 22 -> 20 }\n", "DTL4017 albatross")]
    [InlineData("o: { kind: as-of, date: 2019-01-01, entity: albatross, seats: 80, crew: 6 }\nc-later: { kind: refit, date: 2020-01-01, ferry: cormorant, seats: -10, crew: -1 }\n", "DTL4017 albatross")]
    [InlineData("o: { kind: as-of, date: 2017-06-01, entity: albatross, crew: 5 }\nd-later: { kind: refit, date: 2017-07-01, ferry: dunlin, crew: -1 }\n", "DTL4017 albatross")]
    public void It_stands_at_the_name(string events, string expected) => Assert.Equal(expected, Found(events));

    [Theory]
    [InlineData("o: { kind: as-of, date: 2018-01-01, entity: albatross, seats: 320 }\nq: { kind: as-of, date: 2018-01-01, entity: albatross, seats: 15 }\nd-first: { kind: refit, date: 2017-01-01, ferry: dunlin, seats: 300 -> 320 }\n", "DTL4012 320, DTL4002 15")]
    [InlineData("o: { kind: as-of, date: 2019-01-01, entity: albatross, seats: 80, crew: 22 }\n", "DTL4002 80")]
    [InlineData("o: { kind: as-of, date: 2019-01-01, entity: albatross, seats: 80, crew: 9 }\n", "DTL4002 80, DTL4002 9")]
    [InlineData("o: { kind: as-of, date: 2019-01-01, entity: albatross, seats: 330, crew: 23 }\n", "DTL4002 330, DTL4002 23")]
    [InlineData("d-first: { kind: refit, date: 2018-01-01, ferry: dunlin, seats: -> 80 }\no: { kind: as-of, date: 2019-01-01, entity: albatross, seats: 80 }\n", "DTL4002 80")]
    [InlineData("c-known: { kind: as-of, date: 2019-01-01, entity: cormorant, seats: 80 }\no: { kind: as-of, date: 2019-01-01, entity: albatross, seats: 80 }\n", "DTL4002 80")]
    [InlineData("o: { kind: as-of, date: 2019-01-01, entity: albatross, seats: 320, crew: 22 }\n", "")]
    [InlineData("o: { kind: as-of, date: 2019-01-01, entity: albatross, seats: 80, crew: 6, except: { connects: it was let in part } }\n", "")]
    public void What_may_be_about_the_named_one_or_about_several_stands_at_the_values(string events, string expected) => Assert.Equal(expected, Found(events));

    [Fact]
    public void Both_are_named_and_the_edit_mends_all()
    {
        const string Events = "o: { kind: as-of, date: 2019-01-01, entity: albatross, seats: 80, crew: 6 }\n";

        Finding finding = Assert.Single(Find(Events));

        Assert.Equal("What \"o\" states (seats 80 and crew 6) contradicts \"albatross\" and fits \"cormorant\". Did you mean \"cormorant\"?", finding.Message);
        Assert.Equal("cormorant", Assert.Single(finding.Repairs[0].Edits).NewText);
        Assert.Equal("", Found(Events.Replace("albatross", "cormorant", StringComparison.Ordinal)));
    }
}
