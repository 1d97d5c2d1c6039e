namespace Dateline.Generator.Tests;

/// <summary>The members of a band, as a program reads them: who is in it for certain, who is not, and that not all is known.</summary>
public class SetTests
{
    private static readonly GeneratorHarness Bands = new GeneratorHarness()
        .With("bands.timeline.yaml",
            """
            dateline: 1
            timeline: bands
            entities:
              musician: { born: day? }
              band: {}
            series:
              members: { of: band, type: set of musician }
              languages: { of: band, type: set of text }
              plays: { of: band, type: set of one of folk | punk }
            events:
              line-up-change: { fields: { band: band, members: { type: change of members, optional: yes }, languages: { type: change of languages, optional: yes }, plays: { type: change of plays, optional: yes } } }
            rules:
              three-at-most: { in: line-up-change, check: size(members.to) <= 3 }
            """)
        .With("all.events.yaml",
            """
            ada: { kind: musician, name: Ada }
            ben: { kind: musician, name: Ben }
            cy: { kind: musician, name: Cy }
            weirs: { kind: band, name: The Weirs }
            ada-in: { kind: line-up-change, date: 2018-01-01, band: weirs, members: +ada, languages: "-> [English, \"Low, German\"]" }
            ben-out: { kind: line-up-change, date: 2019-01-01, band: weirs, members: -ben, plays: [+folk] }
            count: { kind: as-of, date: 2020-01-01, entity: weirs, members: [ada, cy] }
            swap: { kind: line-up-change, date: 2021-03, band: weirs, members: ["-ada", "+ben"] }
            all-out: { kind: line-up-change, date: 2022-01-01, band: weirs, members: "[ben, cy] -> []", languages: -English }
            """);

    private static readonly GeneratorHarness SomeNamed = new GeneratorHarness()
        .With("bands.timeline.yaml",
            """
            dateline: 1
            timeline: bands
            entities:
              musician: { born: day? }
              band: {}
            series:
              members: { of: band, type: set of musician }
            events:
              line-up-change: { fields: { band: band, members: change of members } }
              concert: { fields: { band: band, singer: musician? } }
            rules:
              the-singer-is-a-member: { in: concert, check: singer in band.members }
              two-at-least: { in: concert, check: size(band.members) >= 2 }
            """)
        .With("all.events.yaml",
            """
            ada: { kind: musician, name: Ada }
            ben: { kind: musician, name: Ben }
            cy: { kind: musician, name: Cy }
            weirs: { kind: band, name: The Weirs }
            begin: { kind: line-up-change, date: 2001-01-01, band: weirs, members: "-> [ada, ben]" }
            some: { kind: as-of, date: 2005-01-01, entity: weirs, members: [ada, { unknown: the programme names no others }] }
            signed: { kind: line-up-change, date: { unknown: no day }, band: weirs, members: +cy }
            swap: { kind: line-up-change, date: 2010..2011, band: weirs, members: "-ada, +cy", except: { connects: two lists }, draft: yes }
            anew: { kind: line-up-change, date: 2020-01-01, band: weirs, members: "[ada, unknown] -> [ben, unknown]" }
            """);

    /// <summary>What the files name of a set is certain, whom a change without a date names is open, and of nobody else is anything lost. A record is asked the same as a file.</summary>
    [Fact]
    public void Of_a_set_that_is_named_in_part_all_is_read_that_is_said() => Assert.Equal(
        """
        [ada, …]
        True
        {"with":["ada"],"without":[]}
        {"from":{"with":["ada"],"without":[]},"to":{"with":["ben"],"without":[]}}
        ben
        False
        [ada, ben, …]
        True
        ?
        False
        [ben, …]

        error DTL4025: mine.Members: In "mine", ben joins the members, but is among them already.

        error DTL4101: sung.Singer: "sung" breaks the rule the-singer-is-a-member: singer is dora and band.members is ada, ben and cy (perhaps). It requires singer in band.members.

        """,
        SomeNamed.With("dora.events.yaml", "dora: { kind: musician, name: Dora }\n").Run(
            $$"""
            {{Sent}}
            SetOf<Musician> On(int year) => Entries.Weirs.Members.On(new DateOnly(year, 6, 1)).Value;
            LineUpChange Mine(Change<SetOf<Musician>> change) => new() { Id = "mine", Date = EventDate.Parse("2006-06-01"), Band = Entries.Weirs, Members = change };
            Concert Sung(Musician singer) => new() { Id = "sung", Date = EventDate.Parse("2006-06-01"), Band = Entries.Weirs, Singer = singer };
            string Found(Event one) => string.Join(" ", Timeline.Validate(one).Select(violation => $"{violation}"));
            return string.Join('\n', new object?[]
            {
                Entries.Some.Members,
                Entries.Some.Members!.MayHaveOthers,
                Sent(Entries.Some.Members!),
                Sent(Entries.Anew.Members),
                string.Join(" ", Entries.Anew.Members.To.Certain.Select(one => one.Id)),
                Entries.Weirs.Members.HasUndatedChanges,
                On(2006),
                On(2006).Contains(Entries.Ben),
                On(2006).Contains(Entries.Cy)?.ToString() ?? "?",
                On(2006).Contains(Entries.Dora),
                On(2021),
                Found(Mine(SetOf.ByMembers([Entries.Cy], []))),
                Found(Mine(SetOf.ByMembers([Entries.Ben], []))),
                Found(Sung(Entries.Cy)),
                Found(Sung(Entries.Dora)),
                Found(Sung(Entries.Ada)),
            });
            """,
            "Samples.Bands"));

    private const string Sent = "object? Sent<T>(T value) => JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(value))!.Equals(value) ? JsonSerializer.Serialize(value) : \"lost\";";

    [Fact]
    public void It_is_read_written_and_checked() => Assert.Equal(
        """
        [ben, cy]
        False
        [ada, ben, cy]
        [ada, cy]
        2
        [ada, cy] or [ben, cy]
        Unclear
        [ben, cy]
        []
        Not all members are known, but only [folk, …].
        +ben, -ada
        ben
        ben cy
        [ben, cy] -> []
        [ada, cy]
        True
        [English, "Low, German"]
        [folk, …]
        {"by":{"with":["ben"],"without":["ada"]}}
        {"from":["ben","cy"],"to":[]}
        ["ada","cy"]
        {"state":"known","value":["ben","cy"]}
        {"state":"unclear","candidates":[["ada","cy"],["ben","cy"]]}
        {"to":["English","Low, German"]}
        {"by":{"with":["folk"],"without":[]}}
        True

        error DTL4025: mine.Members: In "mine", ada joins the members, but is among them already.
        error DTL4024: mine.Members: In "mine", ben leaves the members, but is not among them.
        error DTL4001: mine.Members: "mine" says the members were ben before it, but "count" states ada and cy.

        """,
        Bands.Run(
            $$"""
            {{Sent}}
            string Thrown(Func<object?> read) { try { return $"{read()}"; } catch (InvalidOperationException thrown) { return thrown.Message; } }
            Reading<SetOf<Musician>> On(int year, int month, int day) => Entries.Weirs.Members.On(new DateOnly(year, month, day));
            LineUpChange Mine(Change<SetOf<Musician>> change) => new() { Id = "mine", Date = EventDate.Parse("2020-06-01"), Band = Entries.Weirs, Members = change };
            return string.Join('\n', new object?[]
            {
                On(2017, 1, 1),
                On(2017, 1, 1).Value.Contains(Entries.Ada),
                On(2018, 6, 1),
                On(2019, 6, 1),
                On(2021, 1, 1).Value.Members.Length,
                On(2021, 3, 15),
                On(2021, 3, 15).State,
                On(2021, 6, 1),
                On(2022, 6, 1),
                Thrown(() => Entries.Weirs.Plays.On(new(2020, 1, 1)).Value.Members),
                Entries.Swap.Members,
                string.Join(" ", Entries.Swap.Members!.Value.Joining().Select(one => one.Id)),
                string.Join(" ", Entries.AllOut.Members!.Value.Leaving().Select(one => one.Id)),
                Entries.AllOut.Members,
                Entries.Count.Members,
                Entries.Count.Members == SetOf.Members(Entries.Cy, Entries.Ada),
                Entries.Weirs.Languages.On(new(2020, 1, 1)),
                Entries.Weirs.Plays.On(new(2020, 1, 1)),
                Sent(Entries.Swap.Members!.Value),
                Sent(Entries.AllOut.Members!.Value),
                Sent(Entries.Count.Members!),
                Sent(On(2017, 1, 1)),
                Sent(On(2021, 3, 15)),
                Sent(Entries.AdaIn.Languages!.Value),
                Sent(Entries.BenOut.Plays!.Value),
                JsonSerializer.Deserialize<Event>(JsonSerializer.Serialize<Event>(Entries.Swap))!.Equals(Entries.Swap),
                string.Join(" ", Timeline.Validate(Mine(SetOf.ByMembers([Entries.Ben], [Entries.Cy]))).Select(one => one.Code)),
                string.Join(" ", Timeline.Validate(Mine(SetOf.ByMembers([Entries.Ada], []))).Select(one => $"{one}")),
                string.Join(" ", Timeline.Validate(Mine(SetOf.ByMembers([], [Entries.Ben]))).Select(one => $"{one}")),
                string.Join(" ", Timeline.Validate(Mine(Change.FromTo(SetOf.Members(Entries.Ben), SetOf.Members(Entries.Ada)))).Select(one => $"{one}")),
                string.Join(" ", Timeline.Validate(Mine(Change.To(SetOf.Members(Entries.Ben, Entries.Ada, Entries.Cy)))).Select(one => one.Code)),
            });
            """,
            "Samples.Bands"));
}
