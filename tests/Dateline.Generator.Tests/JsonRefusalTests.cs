namespace Dateline.Generator.Tests;

/// <summary>JSON that somebody sends: an application hands on the sentence and the path, and answers 400.</summary>
public class JsonRefusalTests
{
    private static readonly GeneratorHarness Project = new GeneratorHarness()
        .With("races.timeline.yaml",
            """
            dateline: 1
            timeline: races
            records:
              prize:
                fields: { amount: number, currency: one of euro | guilder }
            entities:
              member: {}
              club: {}
            series:
              committee: { of: club, type: set of member }
            events:
              race:
                fields:
                  club: club
                  boat: one of skiff | eight
                  prize: prize
                  place: count
                  spectators: estimate of count
                  committee: { type: change of committee, optional: yes }
            """)
        .With("a.events.yaml",
            """
            amstel: { kind: club, name: Amstel }
            ada: { kind: member, name: Ada, formerly: [ada-lane] }
            head:
              kind: race
              date: 2001
              club: amstel
              boat: eight
              prize: { amount: 250, currency: guilder }
              place: 1
              spectators: 40..
              committee: +ada
            """);

    private const string Read =
        """
        string json = JsonSerializer.Serialize<Event>(Entries.Head).Replace("{0}", "{1}");
        var known = new JsonSerializerOptions { TypeInfoResolver = TimelineJsonContext.Default };
        var inAnyOrder = new JsonSerializerOptions { TypeInfoResolver = TimelineJsonContext.Default, AllowOutOfOrderMetadataProperties = true };
        var all = new[] { null, known, inAnyOrder };
        if (all.Any(options => !Refused<Event[]>("[" + json + "]", options).StartsWith("$[0]")))
            return "A path of a list does not lead into it.";
        return string.Join(" | ", all.Select(options => Refused<Event>(json, options)).Distinct());

        static string Refused<T>(string json, JsonSerializerOptions? options)
        {
            try { return $"{JsonSerializer.Deserialize<T>(json, options)}"; }
            catch (JsonException thrown) { return thrown.Path + " " + thrown.Message.Split(" Path: ")[0].Replace("System.Nullable`1[System.Int64]", "System.Int64"); }
        }
        """;

    private static string Refuse(string text, string instead) => Project.Run(
        Read.Replace("{0}", text.Replace("\"", "\\\"", StringComparison.Ordinal), StringComparison.Ordinal).Replace("{1}", instead.Replace("\"", "\\\"", StringComparison.Ordinal), StringComparison.Ordinal),
        "Samples.Races");

    [Theory]
    [InlineData("\"eight\"", "\"nine\"", "$.Boat The choice RaceBoat has no option \"nine\".")]
    [InlineData("\"Place\":1", "\"Place\":\"first\"", "$.Place The JSON value could not be converted to System.Int64.")]
    [InlineData("{\"low\":40}", "\"40..\"", "$.Spectators An estimate is a number, or an object with \"low\", \"best\" and \"high\", of which any may be left out.")]
    [InlineData("{\"low\":40}", "{\"low\":\"many\"}", "$.Spectators An estimate is a number, or an object with \"low\", \"best\" and \"high\", of which any may be left out.")]
    [InlineData("{\"by\":{\"with\":[\"ada\"],\"without\":[]}}", "{\"to\":\"ada\"}", "$.Committee A set is a list, or an object with \"with\", and \"without\" or \"possible\".")]
    [InlineData("{\"by\":{\"with\":[\"ada\"],\"without\":[]}}", "{\"to\":[\"eve\"]}", "$.Committee The timeline has no Member with the id eve.")]
    [InlineData("guilder", "dollar", "$.Prize.Currency The choice PrizeCurrency has no option \"dollar\".")]
    [InlineData("\"amstel\"", "\"ada\"", "$.Club The timeline has no Club with the id ada.")]
    public void A_value_that_cannot_be_read_has_the_path_of_its_property(string text, string instead, string expected) => Assert.Equal(expected, Refuse(text, instead));

    [Theory]
    [InlineData("\"kind\":\"race\",", "", "$ \"kind\" is missing: it says which Event it is.")]
    public void Without_its_kind_an_entry_is_refused_with_every_option(string text, string instead, string expected) => Assert.Equal(expected, Refuse(text, instead));

    [Theory]
    [InlineData("ada-lane", "DTL3133 \"ada-lane\" is an earlier id of \"ada\", so what names it means that one. Choose another id.")]
    [InlineData("amstel", "DTL3101 \"amstel\" is the id of an entry of the kind club, and this one is of the kind race. Choose another id.")]
    [InlineData("head", "")]
    [InlineData("tail", "")]
    public void An_id_that_is_not_free_is_found(string id, string expected) => Assert.Equal(expected, Project.Run(
        $"return string.Join(' ', Timeline.Validate(Entries.Head with {{ Id = \"{id}\" }}).Select(found => found.Code + \" \" + found.Sentence));", "Samples.Races"));
}
