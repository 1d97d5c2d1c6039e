namespace Dateline.Generator.Tests;

/// <summary>What is not finished is in no program, and keeps none from being built.</summary>
public class DraftTests
{
    private const string Timeline = """
        dateline: 1
        timeline: moves
        entities:
          mission: {}
        series:
          ceiling: { of: mission, type: count }
        events:
          cut: { fields: { mission: mission, ceiling: change of ceiling, answers: { type: event, optional: yes, inverse: answered-by } } }
        """;

    private const string Events = """
        house: { kind: mission, name: House, draft: no }
        yard: { kind: mission, name: Yard, formerly: court, draft: yes }
        first: { kind: cut, date: 2018, mission: house, ceiling: 30 -> 20, status: disproven }
        second: { kind: cut, date: 2019, mission: house, ceiling: 20 -> 10, perhaps-same: first }
        third: { kind: cut, date: 2020, mission: house, ceiling: 12 -> 5, answers: second, draft: yes }
        fourth: { kind: cut, date: soon, mission: nobody, ceiling: about 5, draft: yes }

        """;

    private static readonly GeneratorHarness Project = new GeneratorHarness { HasWarningsAsErrors = false }.With("moves.timeline.yaml", Timeline).With("all.events.yaml", Events);

    [Fact]
    public void Code_has_no_draft() => Assert.Equal(
        "house|first second|10|0|True True|Disproven|first",
        Project.Run(
            """
            string entries = $"{string.Join(' ', Timeline.Missions.Select(one => one.Id))}|{string.Join(' ', Timeline.Cuts.Select(cut => cut.Id))}|{Entries.House.Ceiling.Latest}|{Entries.Second.AnsweredBy.Count}";
            string found = $"{Timeline.Find("third") is null} {Timeline.Find("court") is null}";
            return $"{entries}|{found}|{Entries.First.Status}|{string.Join(',', Entries.Second.PerhapsSame.Select(one => one.Id))}";
            """,
            "Samples.Moves"));

    [Fact]
    public void A_build_passes()
    {
        IEnumerable<string> findings = Project.Build().Findings;
        Assert.DoesNotContain(findings, finding => finding.Contains("error", StringComparison.Ordinal));
        Assert.Contains(findings, finding => finding.Contains("warning DTL3103", StringComparison.Ordinal));
    }

    [Fact]
    public void Marks_survive_json() => Assert.Equal("True True", Project.Run(
        """
        string json = JsonSerializer.Serialize<Event>(Entries.Second);
        return $"{JsonSerializer.Deserialize<Event>(json)!.Equals(Entries.Second)} {JsonSerializer.Deserialize<Event>(JsonSerializer.Serialize<Event>(Entries.First))!.Status == EventStatus.Disproven}";
        """,
        "Samples.Moves"));
}
