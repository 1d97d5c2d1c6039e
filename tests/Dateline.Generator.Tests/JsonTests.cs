using System.Text.Json;

namespace Dateline.Generator.Tests;

/// <summary>Entries go to JSON and come back as they were; what cannot be read says so.</summary>
public class JsonTests
{
    private const string RoundTrip =
        """
        int count = 0;
        var lost = new System.Collections.Generic.List<string>();
        foreach (var entry in Timeline.Events)
            Compare(entry, () => JsonSerializer.Deserialize<Event>(JsonSerializer.Serialize<Event>(entry)));
        foreach (var entry in Timeline.Entities)
            Compare(entry, () => JsonSerializer.Deserialize<Entity>(JsonSerializer.Serialize<Entity>(entry)));
        foreach (var entry in Timeline.Observations)
            Compare(entry, () => JsonSerializer.Deserialize<AsOf>(JsonSerializer.Serialize(entry)));
        return string.Join('\n', lost.Prepend($"{count}"));

        void Compare(IEntry entry, Func<IEntry?> send)
        {
            IEntry? back = send();
            count++;
            if (!entry.Equals(back) || entry.ToString() != back!.ToString())
                lost.Add($"{entry} came back as {back}");
        }
        """;

    [Theory]
    [InlineData("RussiaNato")]
    [InlineData("DiplomaticCaps")]
    public void Every_entry_of_a_sample_comes_back_equal(string sample)
    {
        string[] answer = Examples.Sample(sample).Run(RoundTrip, $"Samples.{sample}").Split('\n');

        Assert.NotEqual("0", answer[0]);
        Assert.Equal([], answer[1..]);
    }

    /// <summary>Their names are not what C# makes of them by a rule.</summary>
    [Fact]
    public void An_option_is_written_as_in_the_files()
    {
        GeneratorHarness project = new GeneratorHarness()
            .With("phases.timeline.yaml", "dateline: 1\ntimeline: phases\nchoices:\n  phase: [phase-2, phase3a, x-y-z]\nentities:\n  plan: {}\nseries:\n  phase: { of: plan, type: phase }\nevents:\n  step: { fields: { plan: plan, phase: change of phase, next: phase? } }\n")
            .With("all.events.yaml", "plan: { kind: plan, name: A plan }\na-step: { kind: step, date: 2020, plan: plan, phase: phase-2 -> phase3a, next: x-y-z }\n");

        Assert.Equal(
            "phase-2 -> phase3a|phase3a|Step { Id = a-step, Status = happened, Date = 2020, Plan = plan, Phase = phase-2 -> phase3a, Next = x-y-z }|[\"phase-2\",\"phase3a\",\"x-y-z\"]|True",
            project.Run(
                """
                Step step = Entries.AStep;
                return string.Join("|", step.Phase, step.Plan.Phase.Latest, step, JsonSerializer.Serialize(Enum.GetValues<Phase>()),
                    JsonSerializer.Deserialize<Event>(JsonSerializer.Serialize<Event>(step))!.Equals(step));
                """,
                "Samples.Phases"));
    }

    [Theory]
    [InlineData("Event", "")]
    [InlineData("Event", ", new JsonSerializerOptions(JsonSerializerDefaults.Web)")]
    [InlineData("Event", ", new JsonSerializerOptions { UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow }")]
    [InlineData("Event", ", new JsonSerializerOptions { AllowOutOfOrderMetadataProperties = true }")]
    [InlineData("Event", ", TimelineJsonContext.Default.Event")]
    [InlineData("CeilingCut", "")]
    [InlineData("CeilingCut", ", TimelineJsonContext.Default.GetTypeInfo<CeilingCut>()")]
    public void The_kind_may_stand_anywhere(string type, string options) => Assert.Equal("True", Examples.Project.Run(
        $$"""
        string json = JsonSerializer.Serialize<{{type}}>(Entries.CeilingCut2018{{options}});
        string kind = "\"kind\":\"ceiling-cut\"";
        string moved = "{" + json[(kind.Length + 2)..^1] + "," + kind + "}";
        return json.StartsWith("{" + kind) && JsonSerializer.Deserialize<{{type}}>(moved{{options}})!.Equals(Entries.CeilingCut2018);
        """));

    /// <summary>Code that takes any timeline has entries of no record.</summary>
    [Theory]
    [InlineData("null")]
    [InlineData("new JsonSerializerOptions(JsonSerializerDefaults.Web)")]
    [InlineData("new JsonSerializerOptions(JsonSerializerDefaults.Web) { AllowOutOfOrderMetadataProperties = true }")]
    [InlineData("new JsonSerializerOptions(JsonSerializerDefaults.Web) { AllowOutOfOrderMetadataProperties = true, TypeInfoResolver = TimelineJsonContext.Default }")]
    [InlineData("new JsonSerializerOptions { TypeInfoResolver = TimelineJsonContext.Default }")]
    public void An_entry_of_any_timeline_is_written_whole(string options) => Assert.Equal("True True True True", Examples.Project.Run(
        $$"""
        JsonSerializerOptions? options = {{options}};
        bool areEvents = Timeline.Instance.Events.All(found => JsonSerializer.Serialize<IEvent>(found, options) == JsonSerializer.Serialize<Event>((Event)found, options));
        bool areEntities = Timeline.Instance.Entities.All(found => JsonSerializer.Serialize<IEntity>(found, options) == JsonSerializer.Serialize<Entity>((Entity)found, options));
        bool isObservation = Timeline.Observations.All(found => JsonSerializer.Serialize<IEntry>(found, options) == JsonSerializer.Serialize(found, options));
        System.Collections.Generic.IReadOnlyList<IEvent> all = Timeline.Instance.Events;
        System.Collections.Generic.IReadOnlyList<Event> own = Timeline.Events;
        return $"{areEvents} {areEntities} {isObservation} {JsonSerializer.Serialize(all, options) == JsonSerializer.Serialize(own, options)}";
        """));

    [Theory]
    [InlineData("JsonSerializer.Deserialize<Standing>(\"\\\"shut\\\"\")", "The choice Standing has no option \"shut\".")]
    [InlineData("JsonSerializer.Deserialize<Event>(\"{\\\"Id\\\":\\\"x\\\"}\")", "\"kind\" is missing: it says which Event it is.")]
    [InlineData("JsonSerializer.Deserialize<Event>(\"{\\\"kind\\\":\\\"mission\\\"}\")", "No Event has the kind \"mission\".")]
    [InlineData("JsonSerializer.Deserialize<Event>(\"{\\\"kind\\\":3}\")", "\"kind\" is a text.")]
    [InlineData("JsonSerializer.Deserialize<Entity>(\"[]\")", "Of Entity, JSON has an object with a \"kind\".")]
    [InlineData("JsonSerializer.Deserialize<Standing>(\"1\")", "A Standing is the name of an option.")]
    [InlineData("Read(\"\\\"russian-mission-to-nato\\\"\", \"{\\\"unknown\\\":\\\"nobody says\\\"}\")", "A reference is the id of an entry.")]
    [InlineData("Read(\"\\\"russian-mission-to-nato\\\"\", \"\\\"no-such-mission\\\"\")", "The timeline has no Mission with the id no-such-mission.")]
    [InlineData("Read(\"{\\\"from\\\":30,\\\"to\\\":20}\", \"{\\\"unknown\\\":\\\"nobody says\\\"}\")", "A change has no \"unknown\".")]
    [InlineData("Read(\"\\\"Mission\\\":\", \"\\\"mission-of\\\":\")", "ceiling-cut.Mission is missing. Where nobody knows it, it is null.")]
    [InlineData("Read(\"{\\\"from\\\":30,\\\"to\\\":20}\", \"{\\\"from\\\":30,\\\"to\\\":20,\\\"by\\\":5}\")", "A change says either \"by\" how much, or \"from\" and \"to\" what.")]
    [InlineData("Read(\"{\\\"from\\\":30,\\\"to\\\":20}\", \"{\\\"from\\\":30,\\\"by\\\":5}\")", "A change says either \"by\" how much, or \"from\" and \"to\" what.")]
    [InlineData("Read(\"\\\"ceiling-cut-2018\\\"\", \"null\")", "ceiling-cut.Id is missing or null.")]
    [InlineData("Read(\"\\\"Date\\\":\\\"2018\\\"\", \"\\\"Date\\\":null\")", "ceiling-cut.Date is missing or null.")]
    public void What_cannot_be_read_says_so(string expression, string message) =>
        Assert.StartsWith(message, Examples.Project.Run(
            $$"""
            Func<string, string, Event?> Read = (text, instead) => JsonSerializer.Deserialize<Event>(JsonSerializer.Serialize<Event>(Entries.CeilingCut2018).Replace(text, instead));
            try { _ = {{expression}}; return "read"; }
            catch (JsonException thrown) { return thrown.Message; }
            """), StringComparison.Ordinal);
}
