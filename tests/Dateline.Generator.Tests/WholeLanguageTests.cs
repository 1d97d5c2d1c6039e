namespace Dateline.Generator.Tests;

/// <summary>Every type and every form of a declaration reaches the generated code, which compiles and gives the values.</summary>
public class WholeLanguageTests
{
    private const string Timeline = """
        dateline: 1
        timeline: ministries

        records:
          oath:
            doc: What was sworn.
            fields:
              words: text
              book: { type: one of bible | constitution, default: constitution }
              costs: money?
              witnesses: list of person
          money: { amount: number, currency: text }

        entities:
          minister:
            is: person
            fields:
              office: text?
          clerk:
            is: person
          person:
            born: day?
          ministry: {}

        series:
          minister: { of: ministry, type: person }
          budget: { of: ministry, type: number, unit: million euros }
          balance: { of: ministry, type: integer }

        events:
          appointment:
            fields:
              ministry: ministry
              minister: change of minister
              sworn-in: moment?
              speech: quote?
              oath: oath?
              rehearsals: list of oath
              room: { type: text, default: the hall, length: 2..40 }
              guest: { type: list of person, plural: guests, inverse: invited-to }
              follows: { type: event, optional: yes, inverse: followed-by }
              seats: { type: count, min: 1, max: 500, optional: yes }
          budget-passed:
            fields:
              ministry: ministry
              budget: change of budget
              balance: { type: change of balance, optional: yes }
        """;

    private const string Events = """
        ada-miller:
          kind: minister
          name: Ada Miller
          born: 1960-01-01
          office: Parks
        ben-smith:
          kind: clerk
          name: Ben Smith
        ministry-of-parks:
          kind: ministry
          name: Ministry of Parks
        first-appointment:
          kind: appointment
          date: 2020-01-10
          title: The first one
          ministry: ministry-of-parks
          minister: -> ada-miller
          sworn-in: 2020-01-10T11:30:00+01:00
          speech: { speaker: ada-miller, text: So be it }
          oath: { words: I swear, book: bible, costs: { amount: 2.5, currency: euro }, witnesses: [ben-smith] }
          rehearsals:
            - words: I sw
            - words: I swea
          guest: [ben-smith]
        second-appointment:
          kind: appointment
          date: 2021-01~
          ministry: ministry-of-parks
          minister: ada-miller -> ben-smith
          room: the garden
          guest: [ada-miller, ben-smith]
          follows: first-appointment
        first-budget:
          kind: budget-passed
          date: 2020-02
          ministry: ministry-of-parks
          budget: -> 12.5
          balance: -> -3
        second-budget:
          kind: budget-passed
          date: 2021-02
          ministry: ministry-of-parks
          budget: +0.25
        """;

    private static readonly (string Expression, string Expected)[] Table =
    [
        ("Entries.FirstAppointment.SwornIn!.Value.ToString(\"O\")", "2020-01-10T11:30:00.0000000+01:00"),
        ("Entries.FirstAppointment.Speech!.Speaker.Name", "Ada Miller"),
        ("Entries.FirstAppointment.Room", "the hall"),
        ("Entries.SecondAppointment.Room", "the garden"),
        ("Entries.FirstAppointment.Guests[0].Name", "Ben Smith"),
        ("Entries.FirstAppointment.Seats is null", "True"),
        ("Entries.SecondAppointment.Date", "2021-01~"),
        ("Entries.SecondAppointment.Minister.From.Name", "Ada Miller"),
        ("Entries.MinistryOfParks.Minister.On(new(2020, 6, 1)).Value.Name", "Ada Miller"),
        ("Entries.MinistryOfParks.Minister.Latest.Value.Name", "Ben Smith"),
        ("Entries.MinistryOfParks.Budget.Latest", "12.75"),
        ("Entries.MinistryOfParks.Balance.Latest", "-3"),
        ("Entries.FirstAppointment.Oath!.Words", "I swear"),
        ("Entries.FirstAppointment.Oath!.Book", "Bible"),
        ("Entries.FirstAppointment.Oath!.Costs!.Amount", "2.5"),
        ("Entries.FirstAppointment.Oath!.Witnesses[0].Name", "Ben Smith"),
        ("Entries.FirstAppointment.Rehearsals[1].Words", "I swea"),
        ("Entries.FirstAppointment.Rehearsals[1].Book", "Constitution"),
        ("Entries.AdaMiller.Born", "01/01/1960"),
        ("Entries.AdaMiller.Office", "Parks"),
        ("Entries.FirstAppointment.Minister.To.Kind", "minister"),
        ("Entries.AdaMiller", "Minister { Id = ada-miller, Name = Ada Miller, Born = 1960-01-01, Office = Parks }"),
        ("Entries.FirstAppointment.Oath", "Oath { Words = I swear, Book = bible, Costs = Money { Amount = 2.5, Currency = euro }, Witnesses = [ben-smith] }"),
        ("(Entries.FirstAppointment with { }) == Entries.FirstAppointment", "True"),
        ("(Entries.FirstAppointment with { Oath = Entries.FirstAppointment.Oath! with { Words = \"I do\" } }) == Entries.FirstAppointment", "False"),
        ("JsonSerializer.Deserialize<Samples.Ministries.Event>(JsonSerializer.Serialize<Samples.Ministries.Event>(Entries.FirstAppointment))!.Equals(Entries.FirstAppointment)", "True"),
        ("JsonSerializer.Deserialize<Samples.Ministries.Entity>(JsonSerializer.Serialize<Samples.Ministries.Entity>(Entries.AdaMiller))!.Equals(Entries.AdaMiller)", "True"),
        ("Timeline.Persons.Count", "2"),
        ("string.Join(' ', Entries.BenSmith.InvitedTo.Select(e => e.Id))", "first-appointment second-appointment"),
        ("Entries.AdaMiller.InvitedTo[0].Room", "the garden"),
        ("Entries.FirstAppointment.FollowedBy[0].Id", "second-appointment"),
        ("Entries.SecondAppointment.FollowedBy.Count", "0"),
        ("(Entries.BenSmith with { Note = \"a copy\" }).InvitedTo.Count", "2"),
        ("Timeline.Ministers.Count", "1"),
        ("Timeline.Validate(Entries.FirstAppointment).Count", "0"),
    ];

    internal static GeneratorHarness Project { get; } =
        new GeneratorHarness().With("ministries.timeline.yaml", Timeline).With("all.events.yaml", Events);

    [Fact]
    public void It_builds_without_a_word()
    {
        BuildResult build = Project.Build();

        Assert.Equal([], build.Findings);
        Assert.Equal([], build.CompilerErrors);
    }

    [Fact]
    public void Every_value_is_where_a_developer_looks_for_it()
    {
        string answers = Project.Run(
            $"return string.Join('\\n', new object?[] {{ {string.Join(", ", Table.Select(row => Qualified(row.Expression)))} }}.Select(value => System.Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)));");

        Assert.Equal(
            string.Join('\n', Table.Select(row => $"{row.Expression} is {row.Expected}")),
            string.Join('\n', Table.Zip(answers.Split('\n'), (row, answer) => $"{row.Expression} is {answer}")));
    }

    [Fact]
    public void Whatever_line_is_missing_the_compiler_has_nothing_to_add()
    {
        string[] lines = Timeline.Split('\n');
        var added = new List<string>();
        // Every third one: each costs a build.
        for (int i = 2; i < lines.Length; i += 3)
        {
            string damaged = string.Join('\n', lines.Where((_, number) => number != i));
            BuildResult build = new GeneratorHarness().With("ministries.timeline.yaml", damaged).With("all.events.yaml", Events).Build();
            added.AddRange(build.CompilerErrors.Take(2).Select(error => $"without {lines[i].Trim()}: {error}"));
            added.AddRange(build.Findings.Where(finding => finding.Contains("DTL9001", StringComparison.Ordinal)));
        }

        Assert.Equal([], added);
    }

    /// <summary>The answer is asked for in the namespace of another timeline.</summary>
    private static string Qualified(string expression) => expression
        .Replace("Entries.", "Samples.Ministries.Entries.", StringComparison.Ordinal)
        .Replace("Timeline.", "Samples.Ministries.Timeline.", StringComparison.Ordinal);
}
