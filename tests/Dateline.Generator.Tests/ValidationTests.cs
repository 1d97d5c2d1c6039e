namespace Dateline.Generator.Tests;

/// <summary>The rules of the timeline file, asked of records that a program made.</summary>
public class ValidationTests
{
    private const string Cut = "new CeilingCut { Id = \"mine\", Date = EventDate.Parse(\"2023\"), Mission = Entries.RussianMissionToNato, Ceiling = Change.FromTo(10L, 5L) }";

    private static readonly (string Entry, string Expected)[] Table =
    [
        (Cut, ""),
        ("Entries.CeilingCut2021", ""),
        ($"{Cut} with {{ Ceiling = Change.FromTo(10L, 15L) }}", "error DTL4101: mine.Ceiling: \"mine\": a cut must lower the number, but 10 became 15 The rule is cuts-go-down."),
        ($"{Cut} with {{ Ceiling = Change.To(9L) }}", ""),
        ($"{Cut} with {{ Ceiling = Change.To(10L) }}", "error DTL4101: mine.Ceiling: \"mine\": a cut must lower the number, but 10 became 10 The rule is cuts-go-down."),
        ($"{Cut} with {{ Ceiling = Change.By(-4L) }}", ""),
        ($"{Cut} with {{ Ceiling = Change.By(4L) }}", "error DTL4101: mine.Ceiling: \"mine\": a cut must lower the number, but 10 became 14 The rule is cuts-go-down."),
        ($"{Cut} with {{ Ceiling = Change.By(4L), Date = EventDate.Parse(\"2018\") }}", ""),
        ($"{Cut} with {{ Ceiling = Change.To(100L), Date = EventDate.Parse(\"2001\") }}", ""),
        ($"{Cut} with {{ Ceiling = Change.FromTo(12L, 5L) }}", "error DTL4001: mine.Ceiling: \"mine\": the ceiling starts from 12, but it was 10 then."),
        ($"{Cut} with {{ Ceiling = Change.FromTo(12L, 5L), Status = EventStatus.Planned }}", ""),
        ($"{Cut} with {{ Ceiling = Change.FromTo(20L, 5L), Date = EventDate.Parse(\"2021-10-07\") }}", ""),
        ($"{Cut} with {{ Ceiling = Change.FromTo(10L, 5L), Date = EventDate.Parse(\"2021-10-07\") }}", ""),
        ($"{Cut} with {{ Ceiling = Change.FromTo(12L, 5L), Date = EventDate.Parse(\"2021-10-07\") }}", "error DTL4001: mine.Ceiling: \"mine\": the ceiling starts from 12, but it was 20 or 10 then."),
        ($"{Cut} with {{ Ceiling = Change.FromTo(12L, 5L), Date = EventDate.Parse(\"2018\") }}", ""),
        ($"{Cut} with {{ Ceiling = Change.FromTo(12L, 5L), Date = EventDate.Unknown }}", ""),
        ("new StandingChanged { Id = \"mine\", Date = EventDate.Parse(\"2023\"), Mission = Entries.RussianMissionToNato, Standing = Change.To(Standing.Closed) }", ""),
        ("new StandingChanged { Id = \"mine\", Date = EventDate.Parse(\"2023\"), Mission = Entries.RussianMissionToNato, Standing = Change.To(Standing.Suspended) }", "error DTL4008: mine.Standing: \"mine\": the standing cannot go suspended -> suspended."),
        ($"{Cut} with {{ Quotes = [new Quote {{ Speaker = Entries.SergeyLavrov }}] }}", "error DTL3015: mine.Quotes: \"mine\": neither \"text\" nor \"reported\" is there."),
        ($"{Cut} with {{ Answers = Entries.RussiaSuspendsItsMission, Date = EventDate.Parse(\"2019\"), Ceiling = Change.FromTo(20L, 5L) }}", "error DTL4102: mine.Date: \"mine\" breaks the rule an-answer-comes-after: order answers.date, date."),
        ($"{Cut} with {{ Answers = Entries.RussiaSuspendsItsMission, Date = EventDate.Parse(\"2021\") }}", ""),
        ("new Person { Id = \"somebody\", Name = \"Somebody\" }", ""),
        ("new Person { Id = \"somebody\" }", "error DTL3012: somebody.Name: \"somebody\" has no name: a person needs one."),
        ($"{Cut} with {{ Mission = null! }}", "error DTL3012: mine.Mission: \"mine\" has no mission: a ceiling-cut needs one."),
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
            "error DTL4104: r: \"r\" breaks the rule says-about: requires about, quotes.",
            project.Run("return string.Join(' ', Timeline.Validate(new Remark { Id = \"r\", Date = EventDate.Unknown })).Replace(\"r.About\", \"r\");"));
        Assert.Equal(
            "DTL4104 DTL4106 DTL4108 DTL4112 DTL4113",
            project.Run("return string.Join(' ', Timeline.Validate(new Remark { Id = \"r-2010\", Date = EventDate.Parse(\"2031-01-01\"), Effective = EventDate.Parse(\"2031-01-05\"), Title = \"T\", Note = \"N\" }).Select(violation => violation.Code));"));
        Assert.Equal(
            "DTL4104",
            project.Run("return string.Join(' ', Timeline.Validate(new Remark { Id = \"r-2021\", Date = EventDate.Parse(\"2021-01-01\"), Effective = EventDate.Parse(\"2021-01-04\") }).Select(violation => violation.Code));"));
    }
}
