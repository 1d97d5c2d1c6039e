using System.Text.Json;

namespace Dateline.Generator.Tests;

/// <summary>JSON without reflection: what the context of a timeline writes and reads is what System.Text.Json finds by itself.</summary>
public class JsonContextTests
{
    /// <summary>Every entry by the context and by reflection, each reading what the other wrote.</summary>
    private const string BothWays =
        """
        int count = 0;
        var lost = new System.Collections.Generic.List<string>();
        foreach (var policy in new[] { null, JsonNamingPolicy.CamelCase, JsonNamingPolicy.SnakeCaseLower })
        {
            var context = new TimelineJsonContext(new JsonSerializerOptions { PropertyNamingPolicy = policy });
            var reflection = new JsonSerializerOptions { PropertyNamingPolicy = policy };
            foreach (var entry in Timeline.Events)
                Compare(entry, context.Event, reflection);
            foreach (var entry in Timeline.Entities)
                Compare(entry, context.Entity, reflection);
            foreach (var entry in Timeline.Observations)
                Compare(entry, context.GetTypeInfo<AsOf>(), reflection);
        }

        return string.Join('\n', lost.Prepend($"{count}"));

        void Compare<T>(T entry, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> info, JsonSerializerOptions reflection) where T : class, IEntry
        {
            count++;
            string json = JsonSerializer.Serialize(entry, info);
            string other = JsonSerializer.Serialize<T>(entry, reflection);
            if (json != other)
                lost.Add($"{json} is not {other}");
            foreach (T? back in new[] { JsonSerializer.Deserialize(json, info), JsonSerializer.Deserialize<T>(json, reflection) })
            {
                if (!entry.Equals(back) || entry.ToString() != back!.ToString())
                    lost.Add($"{entry} came back as {back}");
            }
        }
        """;

    [Theory]
    [InlineData("RussiaNato")]
    [InlineData("DiplomaticCaps")]
    public void Every_entry_of_a_sample_is_the_same_by_both(string sample) => AssertSame(Examples.Sample(sample), $"Samples.{sample}");

    [Fact]
    public void Every_type_of_the_language_is_the_same_by_both() => AssertSame(WholeLanguageTests.Project, "Samples.Ministries");

    [Fact]
    public void Every_word_of_the_language_is_the_same_by_both() => AssertSame(AllWords.Project, "Samples.Inquiry");

    [Theory]
    [InlineData("Entries.Statement", "\"Grade\":\"primary\"")]
    [InlineData("Entries.Herald", "\"Grade\":null")]
    [InlineData("Entries.Courier", "\"BasedOn\":[\"wire\"]")]
    [InlineData("Entries.SecondHearing", "\"After\":[\"the-quay\"]")]
    [InlineData("Entries.SecondHearing", "\"Within\":[\"the-quay\"]")]
    [InlineData("Entries.Verdict", "\"Before\":[\"vacant\"]")]
    [InlineData("Entries.TheQuay", "\"Sources\":[\"statement\",\"courier\",\"tavern-talk\"]")]
    [InlineData("Entries.TheQuay", "\"Term\":\"P6M\"")]
    [InlineData("Entries.ThirdHearing", "\"Status\":\"disproven\"")]
    [InlineData("Entries.TomMaes", "\"PerhapsSame\":[\"tom-mees\"]")]
    [InlineData("Entries.JanTakesOver", "\"to\":\"jan-maes\"")]
    public void Each_word_is_written_and_read_back(string entry, string json) => Assert.Equal("True True True", AllWords.Project.Run(
        $$"""
        var entry = {{entry}};
        string json = JsonSerializer.Serialize(entry);
        var back = JsonSerializer.Deserialize(json, entry.GetType())!;
        return json.Contains({{JsonSerializer.Serialize(json)}}) + " " + back.Equals(entry) + " " + (JsonSerializer.Serialize(back, entry.GetType()) == json);
        """, "Samples.Inquiry"));

    /// <summary>There, records have a converter that hands them to the context.</summary>
    [Fact]
    public void A_project_for_dotnet_8_is_the_same_by_both() => AssertSame(WholeLanguageTests.Project with { Symbols = ["NET8_0_OR_GREATER"] }, "Samples.Ministries");

    [Fact]
    public void What_is_unknown_or_left_out_is_the_same_by_both() => AssertSame(UnknownValueTests.Project, "Samples.Crossings");

    [Theory]
    [InlineData("new TimelineJsonContext(new JsonSerializerOptions { WriteIndented = false }).GetTypeInfo<Standing[]>()", "new[] { Standing.Open }", "[\"open\"]")]
    [InlineData("TimelineJsonContext.Default.GetTypeInfo<Change<long>>()", "Change.FromTo(3L, 4L)", "{\"from\":3,\"to\":4}")]
    [InlineData("TimelineJsonContext.Default.GetTypeInfo<Reading<Standing>>()", "Reading.Known(Standing.Closed)", "{\"state\":\"known\",\"value\":\"closed\"}")]
    [InlineData("TimelineJsonContext.Default.GetTypeInfo<Standing?>()", "default(Standing?)", "null")]
    [InlineData("TimelineJsonContext.Default.GetTypeInfo<EventDate>()", "EventDate.Parse(\"2020-05\")", "\"2020-05\"")]
    [InlineData("TimelineJsonContext.Default.GetTypeInfo<Violation>()", "new Violation(\"DTL1\", ViolationSeverity.Error, \"Wrong.\", \"x\", null)", "{\"Code\":\"DTL1\",\"Severity\":\"error\",\"Sentence\":\"Wrong.\",\"EntryId\":\"x\",\"Member\":null,\"Rule\":null}")]
    [InlineData("TimelineJsonContext.Default.GetTypeInfo<Violation>()", "new Violation(\"DTL4101\", ViolationSeverity.Warning, \"Wrong.\", \"x\", \"Y\") { Rule = \"r\" }", "{\"Code\":\"DTL4101\",\"Severity\":\"warning\",\"Sentence\":\"Wrong.\",\"EntryId\":\"x\",\"Member\":\"Y\",\"Rule\":\"r\"}")]
    [InlineData("TimelineJsonContext.Default.GetTypeInfo<Origin?>()", "(Origin?)new Origin(\"a.events.yaml\", 3, 1)", "{\"File\":\"a.events.yaml\",\"Line\":3,\"Column\":1}")]
    [InlineData("TimelineJsonContext.Default.GetTypeInfo<System.Collections.Immutable.ImmutableArray<Violation>>()", "System.Collections.Immutable.ImmutableArray<Violation>.Empty", "[]")]
    public void Values_of_a_timeline_have_metadata(string info, string value, string json) => Assert.Equal($"{json} True True", Examples.Project.Run(
        $"""
        var value = {value};
        string json = JsonSerializer.Serialize(value, {info});
        return json + " " + (JsonSerializer.Serialize(JsonSerializer.Deserialize(json, {info})!, {info}) == json) + " " + (JsonSerializer.Serialize(value) == json);
        """));

    [Fact]
    public void Lists_of_a_timeline_have_metadata() => Assert.Equal("True True", Examples.Project.Run(
        """
        string events = JsonSerializer.Serialize(Timeline.Events, TimelineJsonContext.Default.Events);
        string cuts = JsonSerializer.Serialize(Timeline.CeilingCuts, TimelineJsonContext.Default.GetTypeInfo<System.Collections.Generic.IReadOnlyList<CeilingCut>>());
        return JsonSerializer.Deserialize(events, TimelineJsonContext.Default.Events)!.SequenceEqual(Timeline.Events) + " " +
            JsonSerializer.Deserialize(cuts, TimelineJsonContext.Default.GetTypeInfo<CeilingCut[]>())!.SequenceEqual(Timeline.CeilingCuts);
        """));

    /// <summary>Options whose resolver knows the base alone, as a context of a project's own does that names it.</summary>
    [Fact]
    public void A_context_that_knows_only_the_base_writes_its_records() => Assert.Equal("True", Examples.Project.Run(
        """
        var options = new JsonSerializerOptions { TypeInfoResolver = new OnlyEvents() };
        Event entry = Entries.CeilingCut2018;
        var info = (System.Text.Json.Serialization.Metadata.JsonTypeInfo<Event>)options.GetTypeInfo(typeof(Event));
        return JsonSerializer.Deserialize(JsonSerializer.Serialize(entry, info), info)!.Equals(entry);
                }
            }

            file sealed class OnlyEvents : System.Text.Json.Serialization.Metadata.IJsonTypeInfoResolver
            {
                public System.Text.Json.Serialization.Metadata.JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) =>
                    type == typeof(Event) ? System.Text.Json.Serialization.Metadata.JsonMetadataServices.CreateValueInfo<Event>(options, new Timeline.__EventConverter()) : null;
                private static object? Nothing()
                {
                    return null;
        """));

    /// <summary>References, dates and options are texts, and the kinds are alternatives.</summary>
    [Fact]
    public void A_schema_has_texts_for_references_and_alternatives_for_kinds() => Assert.Equal(
        """
        {"const":"ceiling-cut"}|{"type":["string","null"]}|{"type":"string"}|{"type":"array","items":{"type":["string","null"]}}|4|["kind"]|["Mission","Ceiling","Id","Date"]
        """.Trim(),
        Examples.Project.Run(
            """
            var options = new JsonSerializerOptions(TimelineJsonContext.Default.Options) { AllowOutOfOrderMetadataProperties = true, TypeInfoResolver = TimelineJsonContext.Default };
            var schema = System.Text.Json.Schema.JsonSchemaExporter.GetJsonSchemaAsNode(options, typeof(Event));
            var kinds = schema["anyOf"]!.AsArray();
            var cut = kinds.First(kind => (string?)kind!["properties"]!["kind"]!["const"] == "ceiling-cut")!;
            var properties = cut["properties"]!;
            return string.Join("|", new[] { properties["kind"], properties["Mission"], properties["Date"], properties["Sources"] }.Select(one => one!.ToJsonString())) + "|" + kinds.Count + "|" + schema["required"]!.ToJsonString() + "|" + cut["required"]!.ToJsonString();
            """));

    [Theory]
    [InlineData("\"Mission\":\"russian-mission-to-nato\",", "")]
    [InlineData("\"russian-mission-to-nato\"", "\"nobody\"")]
    [InlineData("\"russian-mission-to-nato\"", "3")]
    [InlineData("\"Id\":\"ceiling-cut-2018\"", "\"Id\":null")]
    [InlineData("\"Date\":\"2018", "\"Date\":\"soon 2018")]
    [InlineData("\"Sources\":[", "\"Sources\":[\"nobody\",")]
    [InlineData("\"Status\":\"happened\"", "\"Status\":\"perhaps\"")]
    public void What_cannot_be_read_is_refused(string text, string instead) => Assert.Equal("refused", Examples.Project.Run(
        $$"""
        string json = JsonSerializer.Serialize(Entries.CeilingCut2018, TimelineJsonContext.Default.Event);
        string other = json.Replace({{JsonSerializer.Serialize(text)}}, {{JsonSerializer.Serialize(instead)}});
        if (other == json) return json;
        try { return JsonSerializer.Deserialize(other, TimelineJsonContext.Default.Event); } catch (JsonException) { return "refused"; }
        """));

    private static void AssertSame(GeneratorHarness project, string ns)
    {
        string[] answer = project.Run(BothWays, ns).Split('\n');

        Assert.NotEqual("0", answer[0]);
        Assert.Equal([], answer[1..]);
    }
}
