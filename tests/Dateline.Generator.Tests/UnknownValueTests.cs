namespace Dateline.Generator.Tests;

/// <summary>A value that nobody knows is asked for without an exception, whatever its type, and stops no list on its way to JSON or to a sum.</summary>
public class UnknownValueTests
{
    private const string Timeline =
        """
        dateline: 1
        timeline: crossings
        choices:
          weather: [calm, rough]
        records:
          load: { goods: text, tons: number, owner: captain }
        entities:
          captain: {}
          ferry: {}
        series:
          master: { of: ferry, type: captain }
          fare: { of: ferry, type: number }
        events:
          crossing:
            fields:
              ferry: ferry
              captain: captain
              passengers: count
              hours: number
              night: flag
              day: day
              left: moment
              page: url
              sea: weather
              remark: text
              load: load
              effective-fare: change of fare
              new-master: change of master
              freight: list of load
              delay: number?
        """;

    private const string Known =
        """
        ann: { kind: captain, name: Ann }
        swift: { kind: ferry, name: Swift }
        first:
          kind: crossing
          date: 2020-05-01
          ferry: swift
          captain: ann
          passengers: 0
          hours: 2.5
          night: no
          day: 2020-05-01
          left: 2020-05-01T08:00:00+01:00
          page: https://example.org/first
          sea: calm
          remark: On time
          load: { goods: coal, tons: 3, owner: ann }
          effective-fare: 4 -> 5
          new-master: -> ann
          freight:
            - { goods: tea, tons: 1, owner: ann }

        """;

    private const string Unknown =
        """
        second:
          kind: crossing
          date: 2020-06-01
          ferry: swift
          captain: { unknown: the log is torn }
          passengers: { unknown: the log is torn }
          hours: { unknown: the log is torn }
          night: { unknown: the log is torn }
          day: { unknown: the log is torn }
          left: { unknown: the log is torn }
          page: { unknown: the log is torn }
          sea: { unknown: the log is torn }
          remark: { unknown: the log is torn }
          load: { unknown: the log is torn }
          effective-fare: { unknown: the log is torn }
          new-master: { unknown: the log is torn }
          freight:
            - { goods: tea, tons: { unknown: the log is torn }, owner: { unknown: the log is torn } }
          delay: { unknown: the log is torn }

        """;

    internal static GeneratorHarness Project { get; } = new GeneratorHarness().With("t.timeline.yaml", Timeline).With("a.events.yaml", Known + Unknown);

    private static readonly string[] Members =
        ["Captain", "Passengers", "Hours", "Night", "Day", "Left", "Page", "Sea", "Remark", "Load", "EffectiveFare", "NewMaster"];

    [Fact]
    public void Each_type_is_asked_without_an_exception()
    {
        Assert.Empty(Project.Build().Findings);
        Assert.Equal("", Run(
            $$"""
            var lost = new System.Collections.Generic.List<string>();
            {{string.Concat(Members.Select(name => $"if (Entries.Second.{name}OrNull is not null || Entries.Second.Evidence.{name}.TryGetValue(out _)) lost.Add(\"{name} of the second\");\n"))}}
            {{string.Concat(Members.Select(name => $"if (Entries.First.{name}OrNull is not {{ }} v{name} || !v{name}.Equals(Entries.First.{name}) || !Entries.First.Evidence.{name}.TryGetValue(out var e{name}) || !v{name}.Equals(e{name})) lost.Add(\"{name} of the first\");\n"))}}
            {{string.Concat(Members.Select(name => $"try {{ _ = Entries.Second.{name}; lost.Add(\"{name} did not throw\"); }} catch (InvalidOperationException thrown) when (thrown.Message == \"{name} is not known: the log is torn.\") {{ }}\n"))}}
            return string.Join('\n', lost);
            """));
    }

    [Fact]
    public void A_field_of_a_structured_value_is_asked_alike() => Assert.Equal(
        "|True|1|Ann|tea",
        Run("return string.Join('|', Entries.Second.Freight[0].TonsOrNull, Entries.Second.Freight[0].OwnerOrNull is null, Entries.First.Freight[0].TonsOrNull, Entries.First.Freight[0].OwnerOrNull?.Name, Entries.Second.Freight[0].GoodsOrNull);"));

    [Fact]
    public void Sums_averages_and_patterns_pass_over_it() => Assert.Equal(
        "0 2.5 1 1",
        Run(
            """
            return string.Join(' ',
                Timeline.Crossings.Sum(one => one.PassengersOrNull),
                Timeline.Crossings.Average(one => one.HoursOrNull),
                Timeline.Crossings.Count(one => one is { HoursOrNull: > 2 }),
                Timeline.Crossings.Select(one => one.CaptainOrNull).OfType<Captain>().Count());
            """));

    [Fact]
    public void A_list_is_written_as_json_with_null_for_it_and_read_back_equal() => Assert.Equal(
        "True True True True True",
        Run(
            """
            string json = JsonSerializer.Serialize(Timeline.Events);
            Event[] back = JsonSerializer.Deserialize<Event[]>(json)!;
            Crossing second = (Crossing)back[1];
            return string.Join(' ', back.SequenceEqual(Timeline.Events), back[1].ToString() == Entries.Second.ToString(), second.PassengersOrNull is null,
                Timeline.Validate(second).Count == Timeline.Validate(Entries.Second).Count, back[0].GetHashCode() == Entries.First.GetHashCode());
            """));

    [Fact]
    public void Json_keeps_the_order_of_the_declaration_and_the_names_of_a_policy()
    {
        Assert.Equal(
            """{"kind":"crossing","ferry":"swift","captain":null,"passengers":null,"hours":null,"night":null,"day":null,"left":null,"page":null,"sea":null,"remark":null,"load":null,"effectiveFare":null,"newMaster":null,"freight":[{"goods":"tea","tons":null,"owner":null}],"delay":null,"id":"second",""",
            Run("return JsonSerializer.Serialize<Event>(Entries.Second, new JsonSerializerOptions(JsonSerializerDefaults.Web)).Split(\"\\\"title\")[0];"));
        Assert.Equal(
            """{"kind":"crossing","ferry":"swift","captain":"ann","passengers":0,"hours":2.5,"night":false,"day":"2020-05-01","left":"2020-05-01T08:00:00+01:00","page":"https://example.org/first","sea":"calm","remark":"On time","load":{"goods":"coal","tons":3,"owner":"ann"},"effectiveFare":{"from":4,"to":5},"newMaster":{"to":"ann"},"freight":[{"goods":"tea","tons":1,"owner":"ann"}],"delay":null,"id":"first",""",
            Run("return JsonSerializer.Serialize<Event>(Entries.First, new JsonSerializerOptions(JsonSerializerDefaults.Web)).Split(\"\\\"title\")[0];"));
    }

    [Fact]
    public void It_is_written_to_a_stream_piece_by_piece() => Assert.Equal(
        "True",
        Run(
            """
            using var stream = new System.IO.MemoryStream();
            var many = Enumerable.Repeat(Timeline.Events, 500).SelectMany(events => events).ToArray();
            JsonSerializer.SerializeAsync(stream, many, new JsonSerializerOptions { DefaultBufferSize = 64 }).Wait();
            stream.Position = 0;
            return JsonSerializer.DeserializeAsync<Event[]>(stream, new JsonSerializerOptions { DefaultBufferSize = 64 }).AsTask().Result!.SequenceEqual(many);
            """));

    [Theory]
    [InlineData("Captain", "first.Captain")]
    [InlineData("Passengers", "crossing.Passengers")]
    [InlineData("Remark", "crossing.Remark")]
    [InlineData("NewMaster", "crossing.NewMaster")]
    [InlineData("Night", "crossing.Night")]
    public void What_json_leaves_out_is_missing_and_not_unknown(string member, string named) => Assert.StartsWith(
        named.Replace("first", "crossing", StringComparison.Ordinal) + " is missing. Where nobody knows it, it is null.",
        Run(
            $$"""
            try { return JsonSerializer.Deserialize<Event>(JsonSerializer.Serialize<Event>(Entries.First).Replace("\"{{member}}\":", "\"Other\":")); }
            catch (JsonException thrown) { return thrown.Message; }
            """),
        StringComparison.Ordinal);

    /// <summary>What the files declare comes first; the name beside it has a sign that no field can have.</summary>
    [Fact]
    public void A_field_may_have_the_name_that_asks()
    {
        GeneratorHarness project = new GeneratorHarness()
            .With("t.timeline.yaml",
                """
                dateline: 1
                timeline: t
                records:
                  row: { seats: count, seats-or-null: text }
                entities:
                  hall:
                    seats: count
                    has-seats: flag
                    try-get-seats: text?
                  stage:
                    is: hall
                    seats-or-null: count
                    rows: list of row
                  places-or-null:
                    places: count
                events:
                  visit:
                    fields:
                      hall: { type: hall, inverse: nights-or-null }
                series:
                  fare-or-null: { of: hall, type: count }
                """)
            .With("a.events.yaml",
                "big:\n  kind: stage\n  name: Big\n  seats: { unknown: nobody counted }\n  has-seats: yes\n  seats-or-null: 7\n  rows: [{ seats: 1, seats-or-null: none here }]\nodd:\n  kind: places-or-null\n  name: Odd\n  places: 3\n");

        Assert.Equal("|7|7|1|none here|3", project.Run(
            "return string.Join('|', Entries.Big.SeatsOrNull_, Entries.Big.SeatsOrNull, Entries.Big.SeatsOrNullOrNull, Entries.Big.Rows[0].SeatsOrNull_, Entries.Big.Rows[0].SeatsOrNull, Entries.Odd.PlacesOrNull_);",
            "Samples.T"));
    }

    /// <summary>Of a property that JSON sees in another class, reflection finds the one that programs see.</summary>
    [Fact]
    public void Reflection_finds_each_property_once() => Assert.Equal(
        "",
        Run(
            """
            return string.Join(' ', new[] { typeof(Crossing), typeof(Load) }
                .SelectMany(type => type.GetProperties().Where(one => one.Name != "Evidence").GroupBy(one => one.Name).Where(same => same.Count() > 1).Select(same => same.Key)));
            """));

    private static string Run(string statements) => Project.Run(statements, "Samples.Crossings");
}
