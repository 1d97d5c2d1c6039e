namespace Dateline.Samples.Tests;

/// <summary>The mistakes of editors, one by one.</summary>
internal static class BrokenEvents
{
    public static IReadOnlyList<BrokenCase> Cases { get; } =
    [
        new("numbers that do not connect",
            sample => sample.ReplaceIn("ceiling-cut-2021", "20 -> 10", "▸25 -> 10"),
            "DTL4001", "25", "\"ceiling-cut-2018\" (2018.events.yaml, line", "left it at 20"),
        new("the two cuts exchange their values",
            sample => sample.ReplaceIn("ceiling-cut-2018", "30 -> 20", "▸20 -> 10").ReplaceIn("ceiling-cut-2021", "20 -> 10", "30 -> 20"),
            "DTL4003", "\"ceiling-cut-2021\" (30 -> 20; 2021.events.yaml, line", "the other way round"),
        new("an as-of that does not fit what the cuts left",
            sample => sample.Append("observed.events.yaml", """
                ceiling-at-the-end-of-2021:
                  kind: as-of
                  date: 2021-12-31
                  entity: russian-mission-to-nato
                  ceiling: ▸15
                  sources: [home-world]

                """),
            "DTL4002", "15", "\"ceiling-cut-2021\" (2021.events.yaml, line", "10"),
        new("a number in words",
            sample => sample.ReplaceIn("ceiling-cut-2021", "20 -> 10", "20 -> ▸ten"),
            "DTL3031", "ten"),
        new("a mission with a slip in its id",
            sample => sample.ReplaceIn("ceiling-cut-2021", "mission: russian-mission-to-nato", "mission: ▸russian-mision-to-nato"),
            "DTL3103", "russian-mision-to-nato", "Did you mean", "russian-mission-to-nato"),
        new("a field with a slip in its name",
            sample => sample.ReplaceIn("ceiling-cut-2021", "mission: ", "▸misson: "),
            "DTL3011", "misson", "Did you mean", "mission"),
        new("a kind that is not declared",
            sample => sample.ReplaceIn("nato-is-surprised", "kind: reaction", "kind: ▸celebration"),
            "DTL3006", "celebration", "announcement", "ceiling-cut"),
        new("a required field is left out",
            sample => sample.ReplaceIn("ceiling-cut-2018", "  mission: russian-mission-to-nato\n", "").ReplaceIn("ceiling-cut-2018", "ceiling-cut-2018", "▸ceiling-cut-2018"),
            "DTL3012", "ceiling-cut-2018", "mission"),
        new("the same id twice in one file",
            sample => sample.Append("people.events.yaml", "\n▸tod-wolters:\n  kind: person\n  name: Tod Wolters\n"),
            "DTL3101", "tod-wolters", "line"),
        new("the same id twice in two files",
            sample => sample.Append("sources.events.yaml", "\n▸tod-wolters:\n  kind: person\n  name: Tod Wolters\n"),
            "DTL3101", "tod-wolters", "people.events.yaml, line"),
        new("a day that its month does not have",
            sample => sample.ReplaceIn("meeting-of-september-2021", "date: 2021-09", "date: ▸2021-02-30"),
            "DTL3053", "2021-02-30", "28 days"),
        new("a date in words",
            sample => sample.ReplaceIn("withdrawal-of-eight", "value: 2021-10-06", "value: ▸October 6, 2021"),
            "DTL3051", "October 6, 2021", "2021-10-06"),
        new("an answer dated before what it answers",
            sample => sample.ReplaceIn("russia-suspends-its-mission", "value: 2021-10-18", "value: ▸2021-09-18"),
            "DTL4102", "2021-09-18", "\"withdrawal-of-eight\" (2021.events.yaml, line", "2021-10-06"),
        new("a state that may not follow",
            sample => sample.ReplaceIn("russia-suspends-its-mission", "open -> suspended", "closed -> ▸open"),
            "DTL4008", "closed", "open"),
        new("a speaker who is no entry",
            sample => sample.ReplaceIn("accusation-of-malevolence", "speaker: jens-stoltenberg", "speaker: ▸jens-stoltenburg"),
            "DTL3105", "jens-stoltenburg", "Did you mean", "jens-stoltenberg"),
        new("a source that is no entry",
            sample => sample.ReplaceIn("meeting-of-february-2020", "source: home-world, at", "source: ▸home-word, at"),
            "DTL3104", "home-word", "Did you mean", "home-world"),
        new("a source that says something else, and no why",
            sample => sample.ReplaceIn("withdrawal-of-eight", "raven-tribune: { value: 2021-10-01..2021-10-10, at: paragraph 5 }", "▸raven-tribune: 2021-10-05"),
            "DTL5002", "raven-tribune", "2021-10-05", "2021-10-06"),
        new("parts that do not add up",
            sample => sample.ReplaceIn("skripal-withdrawals", "value: 7\n    parts:\n      expelled: 7", "value: ▸7\n    parts:\n      expelled: 6"),
            "DTL5001", "6", "7"),
        new("a tab as indentation",
            sample => sample.ReplaceIn("meeting-of-february-2020", "  place:", "▸\tplace:"),
            "DTL1010", "tab"),
        new("an anchor",
            sample => sample.ReplaceIn("meeting-of-february-2020", "place: ", "place: ▸&there "),
            "DTL1022", "&there"),
        new("a quote that is not closed",
            sample => sample.ReplaceIn("meeting-of-february-2020", "place: ", "place: ▸\""),
            "DTL1034", "quot"),
        new("no space behind a colon",
            sample => sample.ReplaceIn("meeting-of-september-2021", "date: 2021-09", "▸date:2021"),
            "DTL1047", "date:"),
        new("a title that holds a colon",
            sample => sample.ReplaceIn("nato-founded", "title: NATO is", "title: NATO▸: it is"),
            "DTL1030", "a colon and a space", "quotes"),
    ];
}
