namespace Dateline.Generator.Tests;

/// <summary>The rules of the timeline file, asked of records that a program made.</summary>
public class ValidationTests
{
    private const string Cut = "new CeilingCut { Id = \"mine\", Date = EventDate.Parse(\"2023\"), Mission = Entries.RussianMissionToNato, Ceiling = Change.FromTo(10L, 5L) }";

    private static readonly (string Entry, string Expected)[] Table =
    [
        (Cut, ""),
        ("Entries.CeilingCut2021", ""),
        ($"{Cut} with {{ Ceiling = Change.FromTo(10L, 15L) }}", "error DTL4101: mine.Ceiling: \"mine\": a cut must lower the number, but 10 became 15. The rule is cuts-go-down: ceiling.to < ceiling.from."),
        ($"{Cut} with {{ Ceiling = Change.To(9L) }}", ""),
        ($"{Cut} with {{ Ceiling = Change.To(10L) }}", "error DTL4101: mine.Ceiling: \"mine\": a cut must lower the number, but 10 became 10. The rule is cuts-go-down: ceiling.to < ceiling.from."),
        ($"{Cut} with {{ Ceiling = Change.By(-4L) }}", ""),
        ($"{Cut} with {{ Ceiling = Change.By(4L) }}", "error DTL4101: mine.Ceiling: \"mine\": a cut must lower the number, but 10 became 14. The rule is cuts-go-down: ceiling.to < ceiling.from."),
        ($"{Cut} with {{ Ceiling = Change.By(4L), Date = EventDate.Parse(\"2018\") }}", ""),
        ($"{Cut} with {{ Ceiling = Change.To(100L), Date = EventDate.Parse(\"2001\") }}", ""),
        ($"{Cut} with {{ Ceiling = Change.FromTo(12L, 5L) }}", "error DTL4001: mine.Ceiling: \"mine\" says the ceiling was 12 before it, but \"ceiling-cut-2021\" left it at 10."),
        ($"{Cut} with {{ Ceiling = Change.FromTo(12L, 5L), Status = EventStatus.Planned }}", ""),
        ($"{Cut} with {{ Ceiling = Change.FromTo(20L, 5L), Date = EventDate.Parse(\"2021-10-07\") }}", ""),
        ($"{Cut} with {{ Ceiling = Change.FromTo(10L, 5L), Date = EventDate.Parse(\"2021-10-07\") }}", ""),
        ($"{Cut} with {{ Ceiling = Change.FromTo(12L, 5L), Date = EventDate.Parse(\"2021-10-07\") }}", "error DTL4001: mine.Ceiling: \"mine\" says the ceiling was 12 before it, but it was 20 or 10."),
        ($"{Cut} with {{ Ceiling = Change.FromTo(12L, 5L), Date = EventDate.Parse(\"2018\") }}", ""),
        ($"{Cut} with {{ Ceiling = Change.FromTo(12L, 5L), Date = EventDate.Unknown }}", ""),
        ("new StandingChanged { Id = \"mine\", Date = EventDate.Parse(\"2023\"), Mission = Entries.RussianMissionToNato, Standing = Change.To(Standing.Closed) }", ""),
        ("new StandingChanged { Id = \"mine\", Date = EventDate.Parse(\"2023\"), Mission = Entries.RussianMissionToNato, Standing = Change.To(Standing.Suspended) }", ""),
        ("new StandingChanged { Id = \"mine\", Date = EventDate.Parse(\"2023\"), Mission = Entries.RussianMissionToNato, Standing = Change.FromTo(Standing.Suspended, Standing.Suspended) }", "error DTL4008: mine.Standing: \"mine\" takes the standing from suspended to suspended, which this timeline does not allow. From suspended it can become open or closed."),
        ($"{Cut} with {{ Quotes = [new Quote {{ Speaker = Entries.SergeyLavrov }}] }}", "error DTL3015: mine.Quotes: \"mine\": This quotation has no words. Add \"text\" (the exact words) or \"reported\" (indirect speech)."),
        ($"{Cut} with {{ Answers = Entries.RussiaSuspendsItsMission, Date = EventDate.Parse(\"2019\"), Ceiling = Change.FromTo(20L, 5L) }}", "error DTL4102: mine.Date: \"mine\" is dated 2019, before \"russia-suspends-its-mission\", which is dated 2021-10-18. The rule is an-answer-comes-after."),
        ($"{Cut} with {{ Answers = Entries.RussiaSuspendsItsMission, Date = EventDate.Parse(\"2021\") }}", ""),
        ($"{Cut} with {{ Ceiling = Change.FromTo(10L, -5L) }}", "error DTL3033: mine.Ceiling: \"mine\": \"ceiling\" is -5; a count cannot be negative."),
        ($"{Cut} with {{ Ceiling = Change.By(-15L) }}", "error DTL4007: mine.Ceiling: \"mine\" moves the ceiling by -15, but \"ceiling-cut-2021\" left it at 10, and it does not go below zero."),
        ($"{Cut} with {{ Id = null! }}", "error DTL3001: .Id: \"\" is not a valid id. Ids use lowercase letters, digits and single hyphens, and start with a letter."),
        ($"{Cut} with {{ Id = \"\" }}", "error DTL3001: .Id: \"\" is not a valid id. Ids use lowercase letters, digits and single hyphens, and start with a letter."),
        ($"{Cut} with {{ Id = \"My Cut\" }}", "error DTL3001: My Cut.Id: \"My Cut\" is not a valid id. Ids use lowercase letters, digits and single hyphens, and start with a letter."),
        ($"{Cut} with {{ Id = \"nato\" }}", "error DTL3101: nato.Id: \"nato\" is the id of an entry of the kind organization, and this one is of the kind ceiling-cut. Choose another id."),
        ("new Person { Id = \"ceiling-cut-2018\", Name = \"Somebody\" }", "error DTL3101: ceiling-cut-2018.Id: \"ceiling-cut-2018\" is the id of an entry of the kind ceiling-cut, and this one is of the kind person. Choose another id."),
        ($"{Cut} with {{ Status = (EventStatus)9 }}", "error DTL3041: mine.Status: \"mine\": \"9\" is not one of the choices of \"status\"."),
        ($"{Cut} with {{ Sources = [null!] }}", "error DTL3021: mine.Sources: \"mine\": item 1 of \"sources\" has no value."),
        ($"{Cut} with {{ Also = [\"a\", null!] }}", "error DTL3021: mine.Also: \"mine\": item 2 of \"also\" has no value."),
        ("new AccreditationsWithdrawn { Id = \"mine\", Date = EventDate.Parse(\"2023\"), By = Entries.Nato, Mission = Entries.RussianMissionToNato, People = -3 }", "error DTL3033: mine.People: \"mine\": \"people\" is -3; a count cannot be negative."),
        ("new AccreditationsWithdrawn { Id = \"mine\", Date = EventDate.Parse(\"2023\"), Mission = Entries.RussianMissionToNato, People = 3, By = null! }", "error DTL3012: mine.By: \"mine\" is missing \"by\". Every accreditations-withdrawn needs it."),
        ("new Person { Id = \"somebody\", Name = \"Somebody\" }", ""),
        ("new Person { Id = \"somebody\" }", "error DTL3012: somebody.Name: \"somebody\" is missing \"name\". Every person needs it."),
        ("new Person { Id = \"somebody\", Name = \" \" }", "error DTL3017: somebody.Name: \"somebody\": \"name\" has no value."),
        ("new Person { Id = \"somebody\", Name = \"S\", Role = \"\" }", "error DTL3017: somebody.Role: \"somebody\": \"role\" has no value."),
        ($"{Cut} with {{ Title = \"\" }}", "error DTL3017: mine.Title: \"mine\": \"title\" has no value."),
        ($"{Cut} with {{ Also = [\"a\", \" \"] }}", "error DTL3021: mine.Also: \"mine\": item 2 of \"also\" has no value."),
        ($"{Cut} with {{ Quotes = [new Quote {{ Speaker = Entries.SergeyLavrov, Text = \"\" }}] }}", "error DTL3017: mine.Quotes: \"mine\": \"text\" has no value."),
        ($"{Cut} with {{ Mission = null! }}", "error DTL3012: mine.Mission: \"mine\" is missing \"mission\". Every ceiling-cut needs it."),
    ];

    private static readonly Lazy<string> Answers = new(() => Examples.Project.Run(
        $"return string.Join('\\n', new IEntry[] {{ {string.Join(", ", Table.Select(row => row.Entry))} }}.Select(entry => string.Join(\" | \", Timeline.Validate(entry))));"));

    public static TheoryData<int, string> Rows
    {
        get
        {
            var rows = new TheoryData<int, string>();
            for (int i = 0; i < Table.Length; i++)
                rows.Add(i, Table[i].Entry);
            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_record_is_checked_by_the_rules_of_its_kind(int row, string entry) =>
        Assert.Equal($"{entry} gives {Table[row].Expected}", $"{entry} gives {Answers.Value.Split('\n')[row]}");

    [Theory]
    [InlineData("Entries.First", "")]
    [InlineData("Entries.First with { Title = \"T\" }", "")]
    [InlineData("Entries.Second", "")]
    [InlineData("Entries.Second with { Cast = [] }", "DTL3083 Cast: \"second\": \"cast\" has 0 items; it must have at least 1.")]
    [InlineData("Entries.Second with { Id = \"third\", Cast = [] }", "DTL3083 Cast: \"third\": \"cast\" has 0 items; it must have at least 1.")]
    [InlineData("Entries.Second with { Mood = (Mood)7 }", "DTL3041 Mood: \"second\": \"7\" is not one of the choices of \"mood\".")]
    [InlineData("Entries.Second with { Moods = [Mood.Sad, (Mood)7] }", "DTL3041 Moods: \"second\": \"7\" is not one of the choices of \"moods\".")]
    [InlineData("Entries.Built with { Seats = Change.FromTo(20L, 5L) }", "DTL4010 Seats: \"built\" says that the seats is 5, but it is declared to be at least 10.")]
    [InlineData("Entries.Built with { Id = \"again\", Date = EventDate.Parse(\"2022\"), Seats = Change.To(500L) }", "DTL4010 Seats: \"again\" says that the seats is 500, but it is declared to be at most 100.")]
    [InlineData("Entries.Built with { Id = \"again\", Date = EventDate.Parse(\"2022\"), Seats = Change.By(90L) }", "DTL4010 Seats: \"again\" moves the seats by +90 to 120, because \"built\" left it at 30, but it is declared to be at most 100.")]
    [InlineData("Entries.Opened with { Id = \"again\", Date = EventDate.Parse(\"2022\"), State = Change.FromTo(State.Open, State.Planned) }", "DTL4008 State: \"again\" takes the state from open to planned, which this timeline does not allow. From open it can become shut.")]
    public void What_the_language_finds_is_found_in_a_record(string entry, string found) => Assert.Equal(found, Playhouse.Run(
        $"return string.Join(' ', Timeline.Validate({entry}).Select(violation => violation.Code + \" \" + violation.Member + \": \" + violation.Sentence));", "Samples.Playhouse"));

    private static readonly GeneratorHarness Playhouse = new GeneratorHarness()
        .With("playhouse.timeline.yaml",
            """
            dateline: 1
            timeline: playhouse
            choices:
              mood: [sad, gay]
              state: [planned, open, shut]
            entities:
              stage: {}
              person: {}
            series:
              seats: { of: stage, type: count, min: 10, max: 100 }
              state: { of: stage, type: state, allow: [planned -> open, open -> shut] }
            events:
              premiere:
                fields:
                  cast: { type: list of person, length: 1.. }
                  mood: mood?
                  moods: list of mood
              rebuilt:
                fields: { stage: stage, seats: change of seats }
              opened:
                fields: { stage: stage, state: change of state }
            """)
        .With("all.events.yaml",
            """
            ann: { kind: person, name: Ann }
            globe: { kind: stage, name: Globe }
            first: { kind: premiere, date: 2020 }
            second: { kind: premiere, date: 2020, cast: [ann] }
            built: { kind: rebuilt, date: 2020, stage: globe, seats: 20 -> 30 }
            opened: { kind: opened, date: 2020, stage: globe, state: planned -> open }
            """);

    [Fact]
    public void Every_rule_and_every_operator_becomes_code_that_compiles()
    {
        GeneratorHarness project = Examples.Project with
        {
            Files = [.. Examples.Project.Files.Select(file => file.Path == Examples.TimelineName ? (file.Path, file.Text +
                """

                  many-things:
                    in: accreditations-withdrawn
                    where: status in [happened, planned] and not has(answers)
                    check: people + 1 > 2 * 1 - 1 or by == mission.host or mission.ceiling >= people or mission.ceiling.on(2020) != 5 or mission.name != "a \"text\"" or date < 2030
                    message: 'people were {people} on {date} "so"'
                  two-sources:
                    in: ceiling-cut
                    count: sources
                    at-least: 1
                    at-most: 2
                    severity: warning
                  says-about:
                    in: remark
                    requires: [about, quotes]
                  one-of-two:
                    in: remark
                    excludes: [title, note]
                  whole:
                    in: accreditations-withdrawn
                    sum: people
                    equals: people
                  in-bounds:
                    in: ceiling-cut
                    within: ceiling.to
                    from: 0
                    to: ceiling.from
                  since-opened:
                    in: remark
                    within: date
                    to: 2030
                  while-open:
                    in: accreditations-withdrawn
                    while: mission.ceiling
                    is: [20, 30]
                  not-while-none:
                    in: accreditations-withdrawn
                    not-while: mission.ceiling
                    is: 0
                  alike:
                    in: remark
                    agree: [date, effective]
                    tolerance: 3
                  year-in-id:
                    in: remark
                    derived: id
                    year: date
                  one-of-a-title:
                    in: [remark, ceiling-cut]
                    unique: title
                    per: date
                  far-apart:
                    in: remark
                    no-overlap: [date, effective]
                    per: about
                  close-by:
                    in: accreditations-withdrawn
                    where: people > 2
                    gap-at-most: 40.5
                    between: date
                """) : file)],
        };

        BuildResult build = project.Build();

        Assert.Empty(build.Findings);
        Assert.Empty(build.CompilerErrors);
        Assert.Equal(
            "DTL4103, ",
            project.Run($"return string.Join(\", \", new[] {{ {Cut}, {Cut} with {{ Sources = [Entries.HomeWorld, Entries.HomeWorld, Entries.HomeWorld] }} }}.Select(cut => string.Join(' ', Timeline.Validate(cut).Select(violation => violation.Code))));"));
        Assert.Equal(
            "error DTL4104: r: \"r\" has no \"about\", which the rule says-about requires. error DTL4104: r.Quotes: \"r\" has no \"quotes\", which the rule says-about requires.",
            project.Run("return string.Join(' ', Timeline.Validate(new Remark { Id = \"r\", Date = EventDate.Unknown })).Replace(\"r.About\", \"r\");"));
        Assert.Equal(
            "DTL4104 DTL4104 DTL4106 DTL4108 DTL4112 DTL4113",
            project.Run("return string.Join(' ', Timeline.Validate(new Remark { Id = \"r-2010\", Date = EventDate.Parse(\"2031-01-01\"), Effective = EventDate.Parse(\"2031-01-05\"), Title = \"T\", Note = \"N\" }).Select(violation => violation.Code));"));
        Assert.Equal(
            "DTL4104 DTL4104",
            project.Run("return string.Join(' ', Timeline.Validate(new Remark { Id = \"r-2021\", Date = EventDate.Parse(\"2021-01-01\"), Effective = EventDate.Parse(\"2021-01-04\") }).Select(violation => violation.Code));"));
    }
}
