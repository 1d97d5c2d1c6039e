namespace Dateline.Generator.Tests;

/// <summary>A copy made with <c>with</c> keeps what belongs to it: evidence goes with its value, the origin with the id.</summary>
public class CopyTests
{
    private static readonly GeneratorHarness Project = new GeneratorHarness()
        .With("t.timeline.yaml",
            """
            dateline: 1
            timeline: fairs
            choices:
              weather: [dry, wet]
            records:
              prize: { title: text, worth: number }
            entities:
              town: {}
            series:
              stalls: { of: town, type: count }
            events:
              fair:
                fields:
                  town: town
                  visitors: count
                  takings: number
                  rained: flag
                  opened: day
                  closed: moment?
                  page: url?
                  sky: weather?
                  motto: text?
                  prize: prize?
                  stalls: change of stalls
                  guest: { type: list of town, plural: guests }
                  motto-word: { type: list of text, plural: words }
                  lost: count
                  found: count?
            """)
        .With("a.events.yaml",
            """
            york: { kind: town, name: York }
            hull: { kind: town, name: Hull }
            daily: { kind: source, publisher: Daily }
            weekly: { kind: source, publisher: Weekly }
            fair-2020:
              kind: fair
              date: { value: 2020-05-01, why: w }
              town: { value: york, why: w }
              visitors:
                value: 300
                why: w
                sources: [weekly]
                says: { daily: 200 }
                note: n
                parts: { day: 100, night: 200 }
              takings: { value: 2.50, why: w }
              rained: { value: no, why: w }
              opened: { value: 2020-05-01, why: w }
              closed: { value: "2020-05-01T20:00:00Z", why: w }
              page: { value: https://example.org/fair, why: w }
              sky: { value: wet, why: w }
              motto: { value: Come, why: w }
              prize: { value: { title: Ox, worth: 5 }, why: w }
              stalls: { value: 3 -> 4, why: w }
              guest: { value: [york, hull], why: w }
              motto-word: { value: [come, all], why: w }
              lost: { unknown: w }
              found: { unknown: w }
              sources: [daily]
            """);

    /// <summary>Each property, with another value of it, and with the same value made anew.</summary>
    private static readonly (string Member, string Other, string Same)[] Table =
    [
        ("Date", "EventDate.Parse(\"2021\")", "EventDate.Parse(\"2020-05-01\")"),
        ("Date", "EventDate.Unknown", "EventDate.Parse(\"2020-05-01\")"),
        ("Town", "Entries.Hull", "Entries.York with { Note = \"new\" }"),
        ("Visitors", "301", "300"),
        ("Takings", "2.51m", "2.5m"),
        ("Rained", "true", "false"),
        ("Opened", "new DateOnly(2021, 1, 1)", "new DateOnly(2020, 5, 1)"),
        ("Closed", "null", "new DateTimeOffset(2020, 5, 1, 20, 0, 0, TimeSpan.Zero)"),
        ("Page", "null", "new Uri(\"https://example.org/fair\")"),
        ("Sky", "Weather.Dry", "Weather.Wet"),
        ("Motto", "null", "\"Co\" + \"me\""),
        ("Prize", "null", "new Prize { Title = \"Ox\", Worth = 5 }"),
        ("Prize", "Entries.Fair2020.Prize! with { Worth = 6 }", "Entries.Fair2020.Prize! with { }"),
        ("Stalls", "Change.To(4L)", "Change.FromTo(3L, 4L)"),
        ("Guests", "[Entries.York]", "[Entries.York, Entries.Hull with { Note = \"new\" }]"),
        ("Guests", "[]", "[Entries.York, Entries.Hull]"),
        ("Words", "[\"come\"]", "[\"come\", \"all\"]"),
        ("Words", "default", "[\"come\", \"all\"]"),
        ("Found", "4", "null"),
    ];

    [Fact]
    public void Evidence_goes_where_the_value_is_changed_and_stays_where_it_is_the_same()
    {
        Assert.Empty(Project.Build().Findings);
        Assert.Equal(
            string.Join('\n', Table.Select(row => $"{row.Member}: w,w,,w")),
            Run($"return string.Join('\\n', {string.Join(", ", Table.Select(row => $"\"{row.Member}: \" + string.Join(',', Why(one => one.Evidence.{row.Member}.Why, Entries.Fair2020, Entries.Fair2020 with {{ Note = \"n\" }}, Entries.Fair2020 with {{ {row.Member} = {row.Other} }}, Entries.Fair2020 with {{ {row.Member} = {row.Same} }}))"))}); static string[] Why(Func<Fair, string?> why, params Fair[] ones) => [.. ones.Select(one => why(one) ?? \"\")];"));
    }

    [Theory]
    [InlineData("fair", "w n 2 1 True weekly ")]
    [InlineData("fair with { Visitors = 200 }", "  0 0 False  ")]
    [InlineData("fair with { Sources = [] }", "w n 2 1 True weekly ")]
    [InlineData("fair with { Id = \"mine\" }", "w n 2 1 True weekly ")]
    public void Nothing_of_the_evidence_stays_behind(string copy, string expected) => Assert.Equal(
        expected,
        Run($$"""var fair = Entries.Fair2020; var v = ({{copy}}).Evidence.Visitors; return $"{v.Why} {v.Note} {v.Parts.Length} {v.Says.Length} {v.IsDisputed} {string.Join(' ', v.Sources.Select(one => one.Id))} ";"""));

    [Fact]
    public void A_value_without_sources_of_its_own_has_those_of_the_copy() => Assert.Equal(
        "daily|weekly|",
        Run(
            """
            var fair = Entries.Fair2020;
            return string.Join('|', new[] { fair, fair with { Sources = [Entries.Weekly] }, fair with { Sources = [] } }.Select(one => string.Join(' ', one.Evidence.Takings.Sources.Select(source => source.Id))));
            """));

    [Fact]
    public void What_was_unknown_and_is_set_is_not_unknown() => Assert.Equal(
        "True w|False  5",
        Run("var lost = Entries.Fair2020.Evidence.Lost; var found = (Entries.Fair2020 with { Lost = 5 }).Evidence.Lost; return $\"{lost.IsUnknown} {lost.Why}|{found.IsUnknown} {found.Why} {found.Value}\";"));

    [Fact]
    public void The_origin_goes_with_the_id() => Assert.Equal(
        "a.events.yaml(5,1)|a.events.yaml(5,1)||a.events.yaml(5,1)|",
        Run("var fair = Entries.Fair2020; return string.Join('|', fair.Origin, (fair with { Note = \"n\" }).Origin, (fair with { Id = \"york\" }).Origin, (fair with { Id = \"mine\" } with { Id = \"fair-2020\" }).Origin, (Entries.York with { Id = \"hull\" }).Origin);"));

    [Fact]
    public void A_copy_is_equal_where_its_values_are() => Assert.Equal(
        "True True False False",
        Run(
            """
            var fair = Entries.Fair2020;
            return string.Join(' ', (fair with { Visitors = 300 }) == fair, (fair with { Visitors = 300 }).GetHashCode() == fair.GetHashCode(), (fair with { Visitors = 301 }) == fair, (fair with { Lost = 0 }) == fair);
            """));

    private static string Run(string statements) => Project.Run(statements, "Samples.Fairs");
}
