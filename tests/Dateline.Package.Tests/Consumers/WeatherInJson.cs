namespace Dateline.Package.Tests.Consumers;

/// <summary>A program that writes and reads the weather as JSON where nothing may be found by reflection.</summary>
internal static class WeatherInJson
{
    public const string NoReflection = "<JsonSerializerIsReflectionEnabledByDefault>false</JsonSerializerIsReflectionEnabledByDefault>";

    public const string Printed = """
        {"Latest":{"kind":"storm","Town":"delft","Gust":95,"Scale":"national","Id":"storm-of-may","Title":"Storm of may","Status":"happened","Date":"2021-05-21","Effective":null,"After":[],"Before":[],"Within":[],"Sources":[],"Quotes":[],"Name":null,"Also":[],"Note":null,"PerhapsSame":[]},"People":{"state":"known","value":120},"Moved":{"from":100,"to":110},"Scale":"local"}
        True True True 0
        """;

    /// <summary>With a context of its own, which names the types of the timeline in the same project, and with that of the timeline.</summary>
    /// <param name="ns">The namespace of the timeline.</param>
    public static string Program(string ns) => $$"""
        using System.Text.Json;
        using System.Text.Json.Serialization;
        using Dateline;
        using {{ns}};

        var answer = new Answer(Entries.StormOfMay, Entries.Delft.People.Latest, Entries.FirstCensus.People, Scale.Local);
        string json = JsonSerializer.Serialize(answer, Own.Default.Answer);
        Answer back = JsonSerializer.Deserialize(json, Own.Default.Answer)!;
        string all = JsonSerializer.Serialize(Timeline.Events, TimelineJsonContext.Default.Events);
        var both = new JsonSerializerOptions { TypeInfoResolverChain = { TimelineJsonContext.Default, Own.Default } };
        string chained = JsonSerializer.Serialize(answer, both.GetTypeInfo(typeof(Answer)));
        Census bare = JsonSerializer.Deserialize("{\"Id\":\"x\",\"Date\":\"2020\",\"Town\":\"delft\",\"People\":{\"by\":3} }", Own.Default.Census)!;
        int count = 0;
        foreach (string also in bare.Also)
            count++;
        Console.WriteLine(json);
        Console.WriteLine($"{back == answer} {JsonSerializer.Deserialize(all, TimelineJsonContext.Default.Events)!.SequenceEqual(Timeline.Events)} {chained == json} {count + bare.Sources.Length}");

        internal sealed record Answer(Event Latest, Reading<long> People, Change<long> Moved, Scale Scale);

        [JsonSerializable(typeof(Answer))]
        [JsonSerializable(typeof(Census))]
        internal sealed partial class Own : JsonSerializerContext;

        """;
}
