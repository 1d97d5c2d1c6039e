namespace Dateline.Generator.Tests;

/// <summary>What a kind derives from its fields, as a program reads it.</summary>
public class DerivedMemberTests
{
    private const string Timeline = """
        dateline: 1
        timeline: moves
        choices:
          mood: [good, bad]
        entities:
          mission:
            host: person?
            members:
              has-host: has(host)
          person:
            born: date?
        series:
          ceiling: { of: mission, type: count }
        events:
          cut:
            fields:
              mission: mission
              ceiling: change of ceiling
              mood: mood?
              people: count?
              other: event?
              page: url?
            members:
              lowered-by: ceiling.from - ceiling.to
              is-large: lowered-by >= 10
              host: mission.host
              since: mission.host.born
              how: mood
              state: status
              twice: people * 2
              earlier: mission.ceiling
              then: mission.ceiling.on(date)
              address: page
              link: other
              same-day: other.date == date
          deep-cut:
            is: base-cut
          base-cut:
            fields:
              depth: count
            members:
              double: depth * 2
        rules:
          cuts-are-small:
            in: cut
            check: lowered-by <= 10
            ok: [{ ceiling: 30 -> 20 }]
            bad: [{ ceiling: 30 -> 10 }]
        """;

    private const string Events = """
        ada: { kind: person, name: Ada, born: 1950-03 }
        house: { kind: mission, name: House, host: ada }
        yard: { kind: mission, name: Yard }
        first: { kind: cut, date: 2018, mission: house, ceiling: 30 -> 20, mood: bad, people: 3, page: 'https://a.example/b' }
        second: { kind: cut, date: 2019, mission: house, ceiling: 20 -> 15, other: first }
        third: { kind: cut, date: 2020, mission: yard, ceiling: -> 5 }
        deep: { kind: deep-cut, date: 2020, depth: 4 }

        """;

    private static readonly GeneratorHarness Project = new GeneratorHarness().With("moves.timeline.yaml", Timeline).With("all.events.yaml", Events);

    [Fact]
    public void It_is_typed_and_null_where_it_is_not_known() => Assert.Equal(
        "10 True ada 1950-03 Bad happened 6 30  https://a.example/b  |5 False ada 1950-03  happened  20   first False|     happened      |True False|8 8",
        Project.Run(
            """
            string Of(Cut cut)
            {
                decimal? lowered = cut.LoweredBy; bool? large = cut.IsLarge; Person? host = cut.Host; EventDate? since = cut.Since; Mood? how = cut.How; string? state = cut.State;
                decimal? twice = cut.Twice; decimal? before = cut.Earlier; decimal? then = cut.Then; string? address = cut.Address; Event? link = cut.Link; bool? same = cut.SameDay;
                return string.Join(' ', lowered, large, host?.Id, since, how, state, twice, before, then, address, link?.Id, same);
            }
            BaseCut deep = Entries.Deep;
            return string.Join('|', Of(Entries.First), Of(Entries.Second), Of(Entries.Third), $"{Entries.House.HasHost} {Entries.Yard.HasHost}", $"{deep.Double} {Entries.Deep.Double}");
            """,
            "Samples.Moves"));

    [Fact]
    public void A_copy_derives_its_own_and_json_has_none() => Assert.Equal("7 False True", Project.Run(
        """
        Cut copy = Entries.First with { Ceiling = Change.FromTo(30L, 23L) };
        string json = JsonSerializer.Serialize<Event>(Entries.First);
        return $"{copy.LoweredBy} {json.Contains("owered")} {JsonSerializer.Deserialize<Event>(json)!.Equals(Entries.First)}";
        """,
        "Samples.Moves"));

    [Fact]
    public void A_rule_may_ask_it_of_a_record() => Assert.Contains("\"first\" breaks the rule cuts-are-small", Project.Run(
        """
        return string.Join('|', Timeline.Validate(Entries.First with { Ceiling = Change.FromTo(40L, 20L) }).Select(violation => violation.ToString()));
        """,
        "Samples.Moves"), StringComparison.Ordinal);
}
