namespace Dateline.Generator.Tests;

/// <summary>Series of numbers that are partly known, as a program reads them.</summary>
public class VagueSeriesTests
{
    private static readonly GeneratorHarness Disasters = new GeneratorHarness()
        .With("disasters.timeline.yaml",
            """
            dateline: 1
            timeline: disasters
            entities:
              disaster: {}
            series:
              toll: { of: disaster, type: estimate of count, max: 100 }
            events:
              report: { fields: { disaster: disaster, toll: change of toll } }
            rules:
              twice-at-most: { in: report, check: toll.to <= 2 * toll.from, severity: warning }
            """)
        .With("all.events.yaml",
            """
            slide: { kind: disaster, name: Slide }
            news: { kind: source }
            first: { kind: report, date: 1998-03-02, disaster: slide, toll: -> 40..60 }
            more: { kind: report, date: 1998-03-05, disaster: slide, toll: +5..8 }
            list: { kind: as-of, date: 1998-03-09, entity: slide, toll: 50.. }
            best: { kind: report, date: 1998-03-20, disaster: slide, toll: { low: 58, best: 60, high: 61 } }
            last: { kind: report, date: 1998-03-21, disaster: slide, toll: { value: 58..60 -> 55, says: { news: 59.. -> ..57 } }, sources: [news] }
            """);

    [Fact]
    public void It_is_read_written_and_checked() => Assert.Equal(
        """
        40 to 60
        45 to 68
        50 to 68
        58 to 61, probably 60
        55 55 True
        1998-03-02: unknown -> 40 to 60; 1998-03-05: 40 to 60 -> 45 to 68; 1998-03-09: 50 to 68; 1998-03-20: 50 to 68 -> 58 to 61, probably 60; 1998-03-21: 58 to 60 -> 55
        -> 40..60 False 40 60
        +5..8 True
        58..60 -> 55 -5 to -3
        59.. -> 0..57 True
        {"from":{"low":58,"high":60},"to":55}
        {"by":{"low":5,"high":8}}
        True True
        {"state":"known","value":{"low":45,"high":68}} True

        DTL4001
        DTL4007
        DTL4010
        DTL4010
        DTL4010, DTL4101

        """,
        Disasters.Run(
            """
            string On(int day) => Entries.Slide.Toll.On(new DateOnly(1998, 3, day)).ToString();
            string Codes(Change<Estimate<long>> toll) => string.Join(", ", Timeline.Validate(Entries.First with { Id = "x", Date = EventDate.Of(new DateOnly(1998, 3, 15)), Toll = toll }).Select(violation => violation.Code));
            Estimate<long> Between(long? low, long? high) => new(low, null, high);
            Estimate<long> last = Entries.Slide.Toll.Latest.Value;
            string more = JsonSerializer.Serialize(Entries.More.Toll), change = JsonSerializer.Serialize(Entries.Last.Toll);
            string reading = JsonSerializer.Serialize(Entries.Slide.Toll.On(new DateOnly(1998, 3, 6)));
            return string.Join('\n', new object?[]
            {
                On(3), On(6), On(9), On(21), $"{last} {last.Low} {last.IsExact}",
                Entries.Slide.Toll,
                $"{Entries.First.Toll} {Entries.First.Toll.HasFrom} {Entries.First.Toll.To.Low} {Entries.First.Toll.To.High}",
                $"{Entries.More.Toll} {Entries.More.Toll.HasDelta}",
                $"{Entries.Last.Toll} {Entries.Last.Toll.Delta}",
                $"{Entries.Last.Evidence.Toll.Says[0].Value} {Entries.Last.Evidence.Toll.Says[0].Agrees}",
                change, more,
                $"{JsonSerializer.Deserialize<Change<Estimate<long>>>(change) == Entries.Last.Toll} {JsonSerializer.Deserialize<Change<Estimate<long>>>(more) == Entries.More.Toll}",
                $"{reading} {JsonSerializer.Deserialize<Reading<Estimate<long>>>(reading) == Entries.Slide.Toll.On(new DateOnly(1998, 3, 6))}",
                Codes(Change.FromTo(Between(60, null), Between(70, 80))),
                Codes(Change.FromTo(Between(69, null), Between(70, 80))),
                Codes(Change.By(Between(-90, -69))),
                Codes(Change.By(Between(51, null))),
                Codes(Change.To(Between(101, null))),
                Codes(Change.FromTo(Between(50, 52), Between(105, null))),
                Codes(Change.By(Between(-90, -68))),
            });
            """, "Samples.Disasters"));

    [Fact]
    public void Rules_queries_and_members_read_the_bounds() => Assert.Equal(
        """
        DTL4101

        DTL4101, DTL4101
        40 to 60, probably 50: 50
        about 7: 7
        at least 3: no best
        a
        b, c
        False True
        """,
        new GeneratorHarness()
            .With("raids.timeline.yaml",
                """
                dateline: 1
                timeline: raids
                entities:
                  town: {}
                series:
                  dead: { of: town, type: estimate of count }
                events:
                  raid:
                    members: { named: killed.best }
                    fields:
                      town: town?
                      killed: estimate of count
                      deaths: list of estimate of count
                queries:
                  narrow: { in: raid, where: killed.high - killed.low <= 20 }
                rules:
                  narrow-enough: { in: raid, check: killed.high - killed.low <= 100 }
                  few-at-least: { in: raid, check: sum(deaths.low) <= 20 }
                  not-before: { in: raid, check: town.dead.low <= killed.low }
                """)
            .With("all.events.yaml",
                """
                weir: { kind: town, name: Weir }
                o: { kind: as-of, date: 2000-01-01, entity: weir, dead: 30..50 }
                a: { kind: raid, date: 2001-01-01, town: weir, killed: { low: 40, best: 50, high: 60 } }
                b: { kind: raid, date: 2001-01-02, killed: { best: 7 } }
                c: { kind: raid, date: 2001-01-03, killed: 3.., deaths: [1.., 3] }
                """)
            .Run(
                """
                string Codes(Raid raid) => string.Join(", ", Timeline.Validate(raid).Select(violation => violation.Code));
                string Named(Raid raid) => $"{raid.Killed}: {(raid.Named is { } best ? best.ToString() : "no best")}";
                return string.Join('\n', new object?[]
                {
                    Codes(Entries.A with { Killed = new(40, null, 141) }),
                    Codes(Entries.A with { Killed = new(40, null, null) }),
                    Codes(Entries.A with { Killed = new(29, null, 30), Deaths = [new(11, null, null), new(10, 11, 12)] }),
                    Named(Entries.A), Named(Entries.B), Named(Entries.C),
                    string.Join(", ", Timeline.Narrow.Select(raid => raid.Id)),
                    string.Join(", ", Timeline.PossibleNarrow.Select(raid => raid.Id)),
                    $"{Timeline.Narrow.Any(raid => raid.Id == "c")} {Timeline.Validate(Entries.C).Count == 0}",
                });
                """, "Samples.Raids"));
}
