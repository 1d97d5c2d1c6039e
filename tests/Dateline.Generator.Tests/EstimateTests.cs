namespace Dateline.Generator.Tests;

/// <summary>Numbers that are partly known, as a program reads them.</summary>
public class EstimateTests
{
    private static readonly GeneratorHarness Losses = new GeneratorHarness()
        .With("losses.timeline.yaml",
            """
            dateline: 1
            timeline: losses
            records:
              crew: { fields: { drowned: estimate of count } }
            entities:
              ship: {}
            series:
              hands: { of: ship, type: count }
            events:
              storm:
                fields:
                  dead: { type: estimate of count, max: 100 }
                  hurt: estimate of integer?
                  wind: { type: estimate of number, default: 89.. }
                  boats: count
                  crews: list of estimate of count
                  crew: crew?
              loss: { fields: { ship: ship, hands: change of hands } }
            rules:
              more-dead-than-boats: { in: storm, check: dead >= boats }
              crews-are-dead: { in: storm, sum: crews, equals: dead, where: size(crews) > 0 }
            """)
        .With("all.events.yaml",
            """
            news: { kind: source }
            kate: { kind: ship, name: Kate }
            gale:
              kind: storm
              date: 1911-02
              dead: { low: 40, best: 50, high: 60, parts: { on-land: 10.., at-sea: 7 }, says: { news: 55.. } }
              hurt: { best: 9 }
              boats: { value: 12, says: { news: 10..15 } }
              crews: [3, 5..7, 30..]
              crew: { drowned: 2..3 }
              sources: [news]
            storm: { kind: storm, date: 1912, dead: 30.., boats: 5 }
            calm: { kind: storm, date: 1913, dead: { unknown: nobody counted }, boats: 5 }
            lost: { kind: loss, date: 1914, ship: kate, hands: { value: 12 -> 8, says: { news: 10.. -> 8 } } }
            """);

    [Fact]
    public void It_is_read_written_and_checked() => Assert.Equal(
        """
        40 50 60 False
        40 to 60, probably 50
        about 9
        at least 89
        3, 5 to 7, at least 30
        2 or so: 2 to 3
        at least 55, agrees True
        False 10 to 15 True The source gives no exact number: 10 to 15.
        on-land: at least 10, at-sea: 7
        -> 8
        True
        True False
        {"low":40,"best":50,"high":60}
        True
        0
        DTL4101, DTL4107
        DTL3033
        DTL3081
        """,
        Losses.Run(
            """
            string Thrown(Func<object?> read) { try { return $"{read()}"; } catch (InvalidOperationException thrown) { return thrown.Message; } }
            string Codes(Storm storm) => string.Join(", ", Timeline.Validate(storm).Select(violation => violation.Code).Order());
            Storm gale = Entries.Gale;
            var report = gale.Evidence.Boats.Says[0];
            string json = JsonSerializer.Serialize(gale);
            return string.Join('\n', new object?[]
            {
                $"{gale.Dead.Low} {gale.Dead.Best} {gale.Dead.High} {gale.Dead.IsExact}",
                gale.Dead,
                gale.Hurt,
                gale.Wind,
                string.Join(", ", gale.Crews),
                $"2 or so: {gale.Crew!.Drowned}",
                $"{gale.Evidence.Dead.Says[0].Value}, agrees {gale.Evidence.Dead.Says[0].Agrees}",
                $"{report.TryGetValue(out _)} {report.Estimate} {report.Agrees} {Thrown(() => report.Value)}",
                string.Join(", ", gale.Evidence.Dead.Parts.Select(part => $"{part.Name}: {(part.Estimate is { } estimate ? estimate.ToString() : part.Value.ToString())}")),
                Entries.Lost.Evidence.Hands.Says[0].Value,
                Entries.Calm.DeadOrNull is null,
                $"{Entries.Storm.Dead.IsAbove(29)} {Entries.Storm.Dead.IsBelow(30)}",
                JsonSerializer.Serialize(gale.Dead),
                JsonSerializer.Deserialize<Storm>(json)! == gale && json == JsonSerializer.Serialize(gale, TimelineJsonContext.Default.Options),
                Timeline.Validate(gale).Count,
                Codes(gale with { Dead = new Estimate<long>(null, null, 6), Boats = 7 }),
                Codes(gale with { Dead = new Estimate<long>(-1, null, 50), Crews = [] }),
                Codes(gale with { Dead = new Estimate<long>(101, null, null), Crews = [] }),
            });
            """, "Samples.Losses"));
}
