namespace Dateline.Generator.Tests;

/// <summary>Values of a timeline in objects that a program declares itself.</summary>
public class JsonValueTests
{
    private const string Sent = "object? Sent<T>(T value) => JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(value))!.Equals(value) ? JsonSerializer.Serialize(value) : \"lost\";";

    [Theory]
    [InlineData("Change.FromTo(30L, 20L)", """{"from":30,"to":20}""")]
    [InlineData("Change.By(-5.5m)", """{"by":-5.5}""")]
    [InlineData("Change.FromToUnknown(30L)", """{"from":30,"to":null}""")]
    [InlineData("Change.ToUnknown<Standing>()", """{"to":null}""")]
    [InlineData("Change.FromTo(Standing.Open, Standing.Suspended)", """{"from":"open","to":"suspended"}""")]
    [InlineData("(Change<long>?)Change.To(20L)", """{"to":20}""")]
    [InlineData("Reading.Known(20L)", """{"state":"known","value":20}""")]
    [InlineData("Reading.Known(Standing.Closed)", """{"state":"known","value":"closed"}""")]
    [InlineData("Reading.Unknown<decimal>()", """{"state":"unknown"}""")]
    [InlineData("Reading.NotYet<long>()", """{"state":"not-yet"}""")]
    [InlineData("Entries.RussianMissionToNato.Ceiling.Latest", """{"state":"known","value":10}""")]
    [InlineData("new { Now = Entries.RussianMissionToNato.Standing.Latest, Cut = Entries.CeilingCut2018.Ceiling }", """{"Now":{"state":"known","value":"suspended"},"Cut":{"from":30,"to":20}}""")]
    public void Are_written_in_a_clean_shape_and_come_back(string value, string json) =>
        Assert.Equal(json, Examples.Project.Run($"{Sent} return Sent({value});"));

    /// <summary>Two days that are not exact leave open which of two values it was.</summary>
    [Fact]
    public void A_reading_of_several_entries_is_a_list_of_ids() => Assert.Equal(
        """{"state":"unclear","candidates":["ada","ben"]}|{"from":"ada","to":"ben"}|The timeline has no Person with the id cy.""",
        new GeneratorHarness()
            .With("offices.timeline.yaml", "dateline: 1\ntimeline: offices\nentities:\n  person: {}\n  office: {}\nseries:\n  holder: { of: office, type: person }\nevents:\n  handover: { fields: { office: office, holder: change of holder } }\n")
            .With("all.events.yaml", "ada: { kind: person, name: Ada }\nben: { kind: person, name: Ben }\nmayor: { kind: office, name: Mayor }\nelection: { kind: handover, date: 2020-03, office: mayor, holder: ada -> ben }\n")
            .Run(
                $$"""
                {{Sent}}
                string lost;
                try { lost = $"{JsonSerializer.Deserialize<Change<Person>>("{\"to\":\"cy\"}")}"; }
                catch (JsonException fault) { lost = fault.Message.Split(" Path:")[0]; }
                return string.Join("|", Sent(Entries.Mayor.Holder.On(new DateOnly(2020, 3, 15))), Sent(Entries.Election.Holder), lost);
                """, "Samples.Offices"));

    [Theory]
    [InlineData("""{"state":"known"}""")]
    [InlineData("""{"state":"known","value":1,"candidates":[2]}""")]
    [InlineData("""{"state":"unclear","candidates":[]}""")]
    [InlineData("""{"state":"unknown","value":1}""")]
    [InlineData("""{"state":"known","value":null}""")]
    [InlineData("""{"state":"nearly"}""")]
    [InlineData("""{"value":1}""")]
    [InlineData("""{"state":3}""")]
    [InlineData("""{"state":"known","value":1,"by":2}""")]
    [InlineData("[1]")]
    public void A_reading_that_says_two_things_is_refused(string json) => Assert.Equal("refused", Examples.Project.Run(
        $"try {{ return JsonSerializer.Deserialize<Reading<long>>(\"\"\"{json}\"\"\"); }} catch (JsonException) {{ return \"refused\"; }}"));

    /// <summary>A source generator of JSON sets what was left out to the default of its type, where no initializer is asked.</summary>
    [Fact]
    public void A_list_that_was_left_out_or_is_the_default_is_empty() => Assert.Equal("0 0 0 0 True", Examples.Project.Run(
        """
        var cut = Entries.CeilingCut2018 with { Also = default, Sources = default, Quotes = default };
        var read = JsonSerializer.Deserialize<Event>("{\"kind\":\"remark\",\"Id\":\"r\",\"Date\":\"2020\"}")!;
        int count = 0;
        foreach (var one in cut.Also) count++;
        foreach (var one in read.Also) count++;
        return $"{count} {cut.Sources.Length} {cut.Quotes.Length} {read.Also.Length} {cut.Equals(cut with { Also = [], Sources = [], Quotes = [] })}";
        """));

    [Fact]
    public void A_parameter_of_a_web_application_is_an_option_by_its_name_in_the_files() => Assert.Equal("Phase2 phase-2|False|The choice Phase has no option \"Phase2\".|phase3", new GeneratorHarness()
        .With("plan.timeline.yaml", "dateline: 1\ntimeline: plan\nchoices:\n  phase: [phase-2, phase3]\nevents:\n  step: { fields: { phase: phase } }\n")
        .With("all.events.yaml", "one: { kind: step, date: 2020, phase: phase3 }\n")
        .Run(
            """
            static string Of<T>(string text) where T : IParsable<T> { try { return T.Parse(text, null).ToString()!; } catch (FormatException fault) { return fault.Message; } }
            Phase phase = Choice<Phase>.Parse("phase-2");
            return $"{phase} {Of<Choice<Phase>>("phase-2")}|{Choice<Phase>.TryParse("PHASE3", out _)}|{Of<Choice<Phase>>("Phase2")}|{new Choice<Phase>(Entries.One.Phase)}";
            """, "Samples.Plan"));
}
