namespace Dateline.Generator.Tests;

/// <summary>An office that nobody holds, as a program reads it: a state of its own, and no null.</summary>
public class NobodyTests
{
    private static readonly GeneratorHarness Offices = new GeneratorHarness()
        .With("offices.timeline.yaml",
            """
            dateline: 1
            timeline: offices
            entities:
              person: {}
              office: {}
            series:
              holder: { of: office, type: person }
            events:
              handover: { fields: { office: office, holder: change of holder } }
            rules:
              only-a-free-office-is-taken: { in: handover, check: holder.from == nobody or holder.to == nobody }
            """)
        .With("all.events.yaml",
            """
            ada: { kind: person, name: Ada }
            ben: { kind: person, name: Ben }
            mayor: { kind: office, name: Mayor }
            ada-in: { kind: handover, date: 2018-01-01, office: mayor, holder: nobody -> ada }
            ada-out: { kind: handover, date: 2019-01-01, office: mayor, holder: ada -> nobody }
            count: { kind: as-of, date: 2019-06-01, entity: mayor, holder: nobody }
            ben-in: { kind: handover, date: 2020-03, office: mayor, holder: nobody -> ben }
            recount: { kind: as-of, date: 2021-06-01, entity: mayor, holder: ben }
            dates: { kind: as-of, date: 2022, entity: mayor }
            """);

    private const string Sent = "object? Sent<T>(T value) => JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(value))!.Equals(value) ? JsonSerializer.Serialize(value) : \"lost\";";

    [Fact]
    public void It_is_read_written_and_checked() => Assert.Equal(
        """
        Nobody
        There is nobody on that day.
        nobody
        True
        ada
        ben or nobody
        Unclear, True, 1
        nobody -> ben
        True, False
        ada -> nobody
        The change "ada -> nobody" does not say what it was afterwards.
        nobody
        ben
        True
        {"state":"nobody"}
        {"state":"unclear","candidates":["ben"],"mayBeNobody":true}
        {"from":"ada","to":"nobody"}
        {"from":"nobody","to":"ben"}
        {"to":"nobody"}
        {"from":"nobody","to":null}
        {"state":"nobody"}
        True
        recount
        DTL4101
        DTL4001
        """,
        Offices.Run(
            $$"""
            {{Sent}}
            string Thrown(Func<object?> read) { try { return $"{read()}"; } catch (InvalidOperationException thrown) { return thrown.Message; } }
            Reading<Person> On(int year, int month, int day) => Entries.Mayor.Holder.On(new DateOnly(year, month, day));
            Handover Mine(Change<Person> change) => new() { Id = "mine", Date = EventDate.Parse("2019-09-01"), Office = Entries.Mayor, Holder = change };
            Reading<Person> unclear = On(2020, 3, 15);
            return string.Join('\n', new object?[]
            {
                On(2019, 9, 1).State,
                Thrown(() => On(2019, 9, 1).Value),
                On(2019, 9, 1),
                On(2019, 9, 1).IsNobody && !On(2019, 9, 1).IsKnown && On(2019, 9, 1) == Reading.Nobody<Person>(),
                On(2018, 6, 1),
                string.Join(" or ", unclear.ToString().Split(" or ").Order()),
                $"{unclear.State}, {unclear.MayBeNobody}, {unclear.Candidates.Length}",
                Entries.BenIn.Holder,
                $"{Entries.BenIn.Holder.IsFromNobody}, {Entries.BenIn.Holder.HasFrom}",
                Change.FromToNobody(Entries.Ada),
                Thrown(() => Entries.AdaOut.Holder.To),
                Entries.Count.Holder,
                Entries.Recount.Holder!.Value.Value.Id,
                Entries.Dates.Holder is null,
                Sent(On(2019, 9, 1)),
                Sent(unclear),
                Sent(Entries.AdaOut.Holder),
                Sent(Entries.BenIn.Holder),
                Sent(Change.ToNobody<Person>()),
                Sent(Change.FromNobodyToUnknown<Person>()),
                JsonSerializer.Serialize(Entries.Count.Holder),
                JsonSerializer.Deserialize<AsOf>(JsonSerializer.Serialize(Entries.Count))!.Equals(Entries.Count),
                string.Join(' ', Timeline.FindByMention(Entries.Ben).Where(entry => entry.Kind == "as-of").Select(entry => entry.Id)),
                string.Join(' ', Timeline.Validate(Mine(Change.To(Entries.Ben))).Concat(Timeline.Validate(Mine(Change.FromTo(Entries.Ada, Entries.Ben)))).Select(found => found.Code).Distinct().Where(code => code == "DTL4101")),
                string.Join(' ', Timeline.Validate(Mine(Change.FromToNobody(Entries.Ada))).Select(found => found.Code)),
            });
            """, "Samples.Offices"));
}
