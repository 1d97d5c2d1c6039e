using Dateline.Language.Text;
using Dateline.Language.Workspace;

namespace Dateline.Language.Tests.Offers;

/// <summary>A date that the standard and people read differently is asked about wherever one can stand, and read where it is written for good.</summary>
public class SeasonsEverywhereTests
{
    [Fact]
    public void In_what_a_timeline_file_declares_and_in_entries_of_every_kind() =>
        Assert.Equal(
            [
                "results.events.yaml(6,9) DTL3052",
                "results.events.yaml(7,14) DTL3052",
                "results.events.yaml(11,18) DTL3052",
                "results.events.yaml(14,9) DTL3052",
                "results.timeline.yaml(9,47) DTL2005",
                "results.timeline.yaml(10,51) DTL2063",
                "results.timeline.yaml(12,36) DTL2137",
                "results.timeline.yaml(16,17) DTL3052",
            ],
            Findings("2020-21", "2021-22"));

    [Theory]
    [InlineData("2020/2021", "2021/2022")]
    [InlineData("2020-03..2020-05", "2021-06..2021-08")]
    [InlineData("2020-22", "2021-24")]
    public void Not_where_one_reading_is_left(string one, string other) => Assert.Equal([], Findings(one, other));

    private static string[] Findings(string one, string other)
    {
        SourceFile timeline = new(
            "results.timeline.yaml",
            $$"""
            dateline: 1
            timeline: results
            entities: { club: {} }
            series:
              wins: { of: club, type: count }
            events:
              match:
                fields:
                  held: { type: date, optional: yes, min: {{one}} }
                  kept: { type: date, optional: yes, default: {{other}} }
            rules:
              late: { in: match, check: date > {{one}} or date < 2100 }
              young:
                in: match
                check: date > 1900
                ok: { date: {{one}} }
                bad: { date: 1800 }

            """);
        SourceFile events = new(
            "results.events.yaml",
            $$"""
            the-club: { kind: club, name: The Club }
            the-source: { kind: source }
            the-match:
              kind: match
              title: The match
              date: {{one}}
              effective: {{one}}
              sources: [the-source]
            the-other:
              kind: match
              date: { value: {{one}} }
            wins-so-far:
              kind: as-of
              date: {{other}}
              entity: the-club
              wins: 20

            """);
        return [.. FolderCheck.Of([timeline, events]).Findings.Select(finding => $"{finding.Place.Path}({finding.Place.LineNumber},{finding.Place.Start.Character + 1}) {finding.Code}")];
    }
}
