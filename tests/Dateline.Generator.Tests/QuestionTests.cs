namespace Dateline.Generator.Tests;

/// <summary>What a program asks of a timeline without going through its entries.</summary>
public class QuestionTests
{
    private const string Timeline =
        """
        dateline: 1
        timeline: ferry
        records:
          leg: { from: port, purser: person? }
        entities:
          person:
            boss: person?
          port: { motto: quote? }
          ship: { is: vessel }
          vessel: { home: port?, owner: entity? }
        series:
          master: { of: ship, type: person }
          crew: { of: ship, type: count }
        events:
          crossing:
            fields:
              ship: ship
              to: port
              crew: change of crew?
              pilots: { type: list of person, inverse: piloted }
              legs: list of leg
              visitors: count?
              replaces: event?
          appointment:
            is: notice
            fields:
              ship: ship
              master: change of master
          notice:
            fields:
              to: person?
          strike:
            fields:
              crossing-of-strikes: text?
              hits: list of port
              rota: list of list of person
        """;

    private const string Events =
        """
        ann: { kind: person, name: Ann }
        ben: { kind: person, name: Ben, boss: ann }
        cleo: { kind: person, name: Cleo, boss: ann, sources: [ledger] }
        calais: { kind: port, name: Calais, motto: { speaker: ben, text: Welcome, source: ledger }, sources: [ledger] }
        dover: { kind: port, name: Dover, note: { value: a pier, sources: [guide] } }
        ledger: { kind: source }
        guide: { kind: source, name: The Guide }
        times: { kind: source }
        gull: { kind: ship, name: Gull, home: dover, owner: ann }

        z-first:
          kind: crossing
          date: 1999
          title: The first
          ship: gull
          to: calais
          pilots: [ben, ben, cleo]
          visitors: { value: 12, says: { times: 13 }, why: counted }
          sources: [ledger]
        a-second:
          kind: crossing
          date: 2001-05-06
          ship: gull
          to: calais
          crew: -> 7
          pilots: [ben]
          legs:
            - { from: dover, purser: cleo }
            - { from: calais }
          replaces: z-first
          quotes:
            - { speaker: cleo, text: All aboard, source: guide }
        new-master:
          kind: appointment
          date: 2001/2003
          to: ben
          ship: gull
          master: -> ben
        no-sailing:
          kind: strike
          date: { unknown: the paper has no date }
          hits: [calais, dover]
          rota: [[cleo], [cleo, ben]]
        crew-in-june:
          kind: as-of
          date: 2001-06
          entity: gull
          crew: 7
          sources: [guide]
        """;

    private static readonly GeneratorHarness Project = new GeneratorHarness().With("ferry.timeline.yaml", Timeline).With("a.events.yaml", Events);

    private static readonly (string Expression, string Expected)[] Table =
    [
        ("Timeline.Find<Person>(\"ben\")!.Name", "Ben"),
        ("Timeline.Find<Port>(\"ben\") is null", "True"),
        ("Timeline.Find<Vessel>(\"gull\")!.Home!.Id", "dover"),
        ("Timeline.TryFind<Event>(\"z-first\", out var first) + first!.Title", "TrueThe first"),
        ("Timeline.TryFind(\"z-first\", out Port? port) || port is not null", "False"),
        ("Timeline.TryFind(\"z-first\", out var any) && any is Crossing", "True"),
        ("Timeline.Crossings.Find(\"z-first\")!.Title", "The first"),
        ("Timeline.Crossings.Find(\"new-master\") is null", "True"),
        ("Timeline.Notices.Find(\"new-master\")!.Id", "new-master"),
        ("Timeline.Observations.TryFind(\"crew-in-june\", out AsOf? seen) + seen!.Id", "Truecrew-in-june"),

        ("Ids(Timeline.Events.CertainlyIn(new(2001, 1, 1), new(2001, 12, 31)))", "new-master a-second"),
        ("Ids(Timeline.Events.PossiblyIn(new(2001, 1, 1), new(2001, 12, 31)))", "new-master a-second no-sailing"),
        ("Ids(Timeline.Events.CertainlyIn(new(2002, 1, 1), new(2002, 12, 31)))", "new-master"),
        ("Ids(Timeline.Crossings.PossiblyIn(new(1999, 6, 1), new(2002, 12, 31)))", "z-first a-second"),
        ("Ids(Timeline.Events.CertainlyDuring(EventDate.Parse(\"2000/2002\")))", "new-master a-second"),
        ("Ids(Timeline.Strikes.CertainlyDuring(Entries.NewMaster.Date))", ""),
        ("Ids(Timeline.Strikes.PossiblyDuring(Entries.NewMaster.Date))", "no-sailing"),

        // Events in order of time, then the others by id.
        ("Ids(Timeline.FindBySource(Entries.Ledger))", "z-first calais cleo"),
        ("Ids(Timeline.FindBySource(Entries.Guide))", "a-second crew-in-june dover"),
        ("Ids(Timeline.FindBySource(Entries.Times))", "z-first"),
        ("Ids(Timeline.FindByMention(Entries.Ben))", "z-first new-master a-second no-sailing calais"),
        ("Ids(Timeline.FindByMention(Entries.Cleo))", "z-first a-second no-sailing"),
        ("Ids(Timeline.FindByMention(Entries.Ann))", "ben cleo gull"),
        ("Ids(Timeline.FindByMention(Entries.Dover))", "a-second no-sailing gull"),
        ("Ids(Timeline.FindByMention(Entries.Gull))", "z-first new-master a-second crew-in-june"),
        ("Ids(Timeline.FindByMention(Entries.Guide))", "a-second crew-in-june dover"),
        ("Ids(Timeline.FindByMention(Entries.NoSailing))", ""),
        ("Ids(Timeline.FindBySpeaker(Entries.Cleo))", "a-second"),
        ("Ids(Timeline.FindBySpeaker(Entries.Ben))", ""),

        ("Ids(Entries.Ben.Piloted)", "z-first a-second"),
        ("Ids(Entries.Calais.ToOfCrossings)", "z-first a-second"),
        ("Ids(Entries.Ben.ToOfNotices)", "new-master"),
        ("Ids(Entries.Dover.HitsOfStrikes)", "no-sailing"),
        ("Ids(Entries.Ann.BossOfPersons)", "ben cleo"),
        ("Ids(Entries.Dover.HomeOfVessels)", "gull"),
        ("Ids(Entries.Ann.OwnerOfVessels)", "gull"),
        ("Ids(Entries.ZFirst.ReplacesOfCrossings)", "a-second"),
        ("Ids(Entries.Gull.ShipOfCrossings.CertainlyIn(new(2001, 5, 6), new(2001, 5, 6)))", "a-second"),
        ("Ids((Entries.Calais with { Name = \"Another\" }).ToOfCrossings)", "z-first a-second"),
        ("Ids((Entries.Calais with { Id = \"another\" }).ToOfCrossings)", ""),
        ("Entries.Calais.ToOfCrossings.Find(\"new-master\") is null", "True"),
        ("Entries.Calais.ToOfCrossings.Find(\"a-second\")!.Date", "2001-05-06"),

        ("Entries.Gull.Crew.Entity!.Id + (Entries.Gull with { Id = \"tern\" }).Crew.Entity?.Id", "gull"),
        ("Entries.Gull.Crew.Between(new(2001, 5, 1), new(2001, 12, 31)).Length", "2"),
        ("Entries.Gull.Crew.On(new(2001, 5, 10)).Value", "7"),

        ("Told(Timeline.Instance) == Told(Same())", "True"),
        ("Told(Same()).Length > 300", "True"),

        ("Entries.ZFirst.Evidence.Title.HasValue", "True"),
        ("Entries.ASecond.Evidence.Title.HasValue + Entries.ASecond.Title", "FalseA second"),
        ("Entries.Guide.Evidence.Name.HasValue + \"\" + Entries.Times.Evidence.Name.HasValue", "TrueFalse"),
    ];

    [Fact]
    public void Each_question_has_its_answer()
    {
        Assert.DoesNotContain((Project with { HasWarningsAsErrors = false }).Build().Findings, finding => finding.Contains(": error", StringComparison.Ordinal));
        MustAnswer(Table);
    }

    /// <summary>What a copy no longer rests on is not found.</summary>
    [Fact]
    public void A_timeline_in_memory_asks_the_records_that_it_has() => MustAnswer(
    [
        ("Told(Same()).Length > 300", "True"),
        ("Ids(new InMemoryTimeline(Entries.Dover with { Note = \"another\" }).FindBySource(Entries.Guide))", ""),
        ("Ids(new InMemoryTimeline(Entries.Dover with { Name = \"Port\" }).FindBySource(Entries.Guide))", ""),
        ("Ids(new InMemoryTimeline(Entries.ZFirst with { Title = \"Another\" }).FindBySource(Entries.Times))", "z-first"),
        ("Ids(new InMemoryTimeline(Entries.ZFirst with { Visitors = 13 }).FindBySource(Entries.Times))", ""),
        ("Ids(new InMemoryTimeline(new Strike { Id = \"mine\", Date = EventDate.Parse(\"2020\"), Hits = [Entries.Calais], Sources = [Entries.Times] }).FindByMention(Entries.Times))", "mine"),
    ]);

    [Theory]
    [InlineData("RussiaNato", "Samples.RussiaNato")]
    [InlineData("DiplomaticCaps", "Samples.DiplomaticCaps")]
    public void The_records_of_a_sample_are_the_same_timeline_in_memory(string sample, string ns) => Assert.Equal("", Examples.Sample(sample).Run(
        """
        ITimeline same = new InMemoryTimeline(Timeline.Observations.Concat<IEntry>(Timeline.Events.Reverse()).Concat(Timeline.Entities));
        var wrong = new System.Collections.Generic.List<string>();
        Compare("events", Timeline.Instance.Events, same.Events);
        Compare("in 2018", Timeline.Instance.Events.PossiblyIn(new DateOnly(2018, 1, 1), new DateOnly(2018, 12, 31)), same.Events.PossiblyIn(new DateOnly(2018, 1, 1), new DateOnly(2018, 12, 31)));
        foreach (Source source in Timeline.Sources)
            Compare(source.Id, Timeline.FindBySource(source), same.FindBySource(source));
        foreach (IEntry entry in Timeline.Entities.Concat<IEntry>(Timeline.Events))
            Compare(entry.Id, Timeline.FindByMention(entry), same.FindByMention(entry));
        return string.Join('\n', wrong);
        void Compare(string about, System.Collections.Generic.IEnumerable<IEntry> one, System.Collections.Generic.IEnumerable<IEntry> other)
        {
            if (!one.SequenceEqual(other))
                wrong.Add(about + ": " + string.Join(' ', one.Select(entry => entry.Id)) + " / " + string.Join(' ', other.Select(entry => entry.Id)));
        }
        """, ns));

    [Fact]
    public void Questions_that_were_asked_before_allocate_nothing() => Assert.Equal("3 0", Project.Run(
        """
        Ask();
        int found = Ask();
        long fewest = long.MaxValue;
        for (int number = 0; number < 5; number++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            found = Ask();
            fewest = Math.Min(fewest, GC.GetAllocatedBytesForCurrentThread() - before);
        }
        return $"{found} {fewest}";
        static int Ask()
        {
            int count = 0;
            foreach (Crossing crossing in Timeline.Crossings.CertainlyIn(new DateOnly(2001, 1, 1), new DateOnly(2001, 12, 31)))
                count += crossing.Id.Length > 0 ? 1 : 0;
            foreach (Event one in Timeline.Events)
                count += one.Id.Length > 0 ? 0 : 1;
            count += Timeline.Find<Ship>("gull") is not null && Timeline.Find("nobody") is null ? 1 : 0;
            count += Entries.Gull.Crew.On(new DateOnly(2001, 5, 10)).Value == 7 ? 1 : 0;
            return count;
        }
        """, "Samples.Ferry"));

    [Fact]
    public void A_violation_says_which_rule_is_broken() => Assert.Equal("few DTL3033 ", new GeneratorHarness()
        .With("t.timeline.yaml", "dateline: 1\ntimeline: t\nevents:\n  visit: { fields: { people: count } }\nrules:\n  few: { in: visit, check: people < 5 }\n")
        .Run("""return string.Join(' ', new[] { 7, -1 }.SelectMany(people => Timeline.Validate(new Visit { Id = "mine", Date = EventDate.Parse("2020"), People = people })).Select(found => found.Rule ?? found.Code + " "));""", "Samples.T"));

    [Fact]
    public void A_list_of_those_that_refer_gives_way_to_every_name_of_the_timeline()
    {
        GeneratorHarness project = new GeneratorHarness()
            .With("t.timeline.yaml",
                """
                dateline: 1
                timeline: t
                entities:
                  hall: { hall-of-nights: text?, part-of: { type: hall, optional: yes } }
                  stage: {}
                events:
                  night: { fields: { hall: hall } }
                  play: { plural: of-plays, fields: { a: stage } }
                  act: { plural: plays, fields: { a-of: { type: stage, optional: yes } } }
                """)
            .With("a.events.yaml", "main: { kind: hall, hall-of-nights: Friday }\nfirst: { kind: night, date: 2020, hall: main }\n");
        Assert.Equal("Friday first", project.Run("""return Entries.Main.HallOfNights + " " + Entries.Main.HallOfNights_[0].Id;""", "Samples.T"));
        Assert.Empty(project.Build().CompilerErrors);
    }

    private static void MustAnswer((string Expression, string Expected)[] table)
    {
        string answers = Project.Run(
            $$"""
            return string.Join('\n', new object?[] { {{string.Join(", ", table.Select(row => row.Expression))}} });
            static string Ids(System.Collections.Generic.IEnumerable<IEntry> entries) => string.Join(' ', entries.Select(entry => entry.Id));
            static ITimeline Same() => new InMemoryTimeline(Timeline.Observations.Concat<IEntry>(Timeline.Events.Reverse()).Concat(Timeline.Entities));
            static string Told(ITimeline timeline) => string.Join('\n', new[] { Ids(timeline.Events), Ids(timeline.Entities), Ids(timeline.Observations) }
                .Concat(Timeline.Sources.Select(source => Ids(timeline.FindBySource(source))))
                .Concat(Timeline.Entities.Select(entity => Ids(timeline.FindByMention(entity)) + " " + Ids(timeline.FindBySpeaker(entity))))
                .Append(Ids(timeline.Events.PossiblyIn(new DateOnly(2001, 1, 1), new DateOnly(2003, 1, 1))))
                .Append(Ids(timeline.Events.CertainlyIn(new DateOnly(2001, 1, 1), new DateOnly(2003, 1, 1))))
                .Append(timeline.Find<Ship>("gull")?.Name ?? ""));
            """, "Samples.Ferry");
        Assert.Equal(string.Join('\n', table.Select(row => $"{row.Expression} is {row.Expected}")), string.Join('\n', answers.Split('\n').Select((answer, i) => $"{table[i].Expression} is {answer}")));
    }
}
