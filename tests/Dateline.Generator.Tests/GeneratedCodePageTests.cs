using Dateline.Language.Tests.Pages;
using Dateline.Testing;

namespace Dateline.Generator.Tests;

/// <summary>What the page of generated code says of its example is so.</summary>
public class GeneratedCodePageTests
{
    private static readonly string Page = File.ReadAllText(Repository.PathTo("dsl", "reference", "generated-code.md"));

    private static readonly (string Expression, string Expected)[] Table =
    [
        ("string.Join(' ', Timeline.Validate(new Premiere { Id = \"mine\", Date = EventDate.Parse(\"2024\"), Stage = Entries.Globe, Visitors = -1 }))", "error DTL3033: mine.Visitors: \"mine\": \"visitors\" is -1; a count cannot be negative."),
        ("Entries.Globe.Seats.On(new DateOnly(2019, 1, 1)).Value", "300"),
        ("Entries.Globe.Seats.On(new DateOnly(2020, 3, 1)).Value", "300"),
        ("Entries.Globe.Seats.Latest.Value", "420"),
        ("(Entries.Globe with { Id = \"rose\" }).Seats.Latest.State", "NotYet"),
        ("Thrown(() => Entries.HamletPremiere.Visitors)", "Visitors is not known: nobody counted."),
        ("Entries.HamletPremiere.Director is null", "True"),
        ("Entries.HamletPremiere.VisitorsOrNull is { } visitors ? $\"{visitors} visitors\" : \"not counted\"", "not counted"),
        ("Timeline.Premieres.Sum(premiere => premiere.VisitorsOrNull)", "0"),
        ("Timeline.Premieres.Average(premiere => premiere.VisitorsOrNull) is null", "True"),
        ("Timeline.Premieres.All(premiere => premiere.VisitorsOrNull is not null)", "False"),
        ("Entries.HamletPremiere.StageOrNull?.Name ?? \"somewhere\"", "The Globe"),
        ("(Entries.HamletPremiere with { Visitors = 800 }).Evidence.Visitors.IsUnknown", "False"),
        ("Entries.HamletPremiere.Evidence.Visitors.IsUnknown", "True"),
        ("(Entries.HamletPremiere with { Visitors = 800 } with { Id = \"another\" }).Origin is null", "True"),
        ("JsonSerializer.Serialize(Timeline.Events).Contains(\"\\\"Visitors\\\":null\")", "True"),
        ("Entries.HamletPremiere.Evidence.Director.IsUnknown + Entries.HamletPremiere.Evidence.Director.Why", "Truethe programme is lost"),
        ("Entries.HamletPremiere.Quotes[0].Reported is null", "True"),
        ("Thrown(() => Change.By(3L).To)", "The change \"+3\" does not say what it was afterwards."),
        ("Change.FromTo(3L, 5L).Delta", "2"),
        ("JsonSerializer.Serialize<Event>(Entries.GlobeRebuilt).Contains(\"\\\"Seats\\\":{\\\"from\\\":300,\\\"to\\\":420}\")", "True"),
        ("JsonSerializer.Deserialize<Event>(JsonSerializer.Serialize<Event>(Entries.GlobeRebuilt))!.Equals(Entries.GlobeRebuilt)", "True"),
        ("JsonSerializer.Serialize<Entity>(Entries.Globe).Contains(\"Seats\")", "False"),
        ("Timeline.Find<Premiere>(\"hamlet-premiere\")!.Title + Timeline.TryFind(\"hamlet-premiere\", out Rebuilt? rebuilt) + rebuilt", "Hamlet premiereFalse"),
        ("string.Join(\", \", Timeline.Events.CertainlyIn(new DateOnly(2020, 1, 1), new DateOnly(2020, 6, 30)).Select(spring => spring.Title))", "Globe rebuilt"),
        ("Timeline.Premieres.PossiblyIn(new DateOnly(2019, 5, 1), new DateOnly(2019, 5, 7)).Count()", "1"),
        ("Timeline.Premieres.CertainlyIn(new DateOnly(2019, 5, 1), new DateOnly(2019, 5, 7)).Count()", "0"),
        ("Timeline.Events.PossiblyDuring(EventDate.Parse(\"2020/..\")).Single().Id", "globe-rebuilt"),
        ("Entries.Globe.StageOfPremieres.CertainlyIn(new DateOnly(2019, 1, 1), new DateOnly(2019, 12, 31)).Any()", "True"),
        ("string.Join(\", \", Entries.Ann.CastOfPremieres.Select(premiere => premiere.Title))", "Hamlet premiere"),
        ("string.Join(' ', Timeline.FindByMention(Entries.Ann).Select(entry => entry.Id))", "hamlet-premiere"),
        ("Timeline.FindBySpeaker(Entries.Ann).Single().Id + Timeline.FindBySource(Entries.MorningPost).Single().Id", "hamlet-premierehamlet-premiere"),
        ("new InMemoryTimeline(Entries.Globe, new Premiere { Id = \"mine\", Date = EventDate.Parse(\"2024\"), Stage = Entries.Globe, Visitors = 12 }).Events.CertainlyIn(new DateOnly(2024, 1, 1), new DateOnly(2024, 12, 31)).Any()", "True"),
        ("Entries.HamletPremiere.Evidence.Title.HasValue + \"\" + Entries.Globe.Evidence.Name.HasValue", "FalseTrue"),
        ("EventDate.Parse(\"-0043\").Year + \" \" + Entries.HamletPremiere.Date.Year", "-43 2019"),
        ("Entries.Globe.Seats.Entity!.Name + Entries.Globe.Seats.Between(new DateOnly(2020, 1, 1), new DateOnly(2020, 12, 31)).Single()", "The Globe2020-03-01: 300 -> 420"),
        ("JsonSerializer.Serialize(Entries.Globe.Seats.Latest)", "{\"state\":\"known\",\"value\":420}"),
        ("JsonSerializer.Deserialize(JsonSerializer.Serialize(Timeline.Events, TimelineJsonContext.Default.Events), TimelineJsonContext.Default.Events)!.SequenceEqual(Timeline.Events)", "True"),
        ("JsonSerializer.Deserialize(JsonSerializer.Serialize(Entries.GlobeRebuilt, TimelineJsonContext.Default.Event), TimelineJsonContext.Default.Event)!.Equals(Entries.GlobeRebuilt)", "True"),
        ("JsonSerializer.Serialize(Entries.Globe, TimelineJsonContext.Default.GetTypeInfo<Stage>())[..15]", "{\"kind\":\"stage\""),
        ("ForWeb(false)", "True"),
        ("ForWeb(true)", "{\"type\":[\"string\",\"null\"]}"),
        ("Choice<State>.Parse(\"shut\").Value", "Shut"),
        ("((Event)Entries.HamletPremiere).GetEvidence().Date.Value", "2019-05"),
        ("Timeline.TryFind(\"nobody\", out _) + string.Join(' ', Timeline.Entities.Select(entry => entry.Id))", "Falseann globe morning-post"),
    ];

    [Fact]
    public void What_the_page_says_of_its_example_is_so()
    {
        string block = ExampleBlocks.In(Page).Single().Text;
        GeneratorHarness project = ExampleBlocks.FilesOf(block).Aggregate(new GeneratorHarness(), (made, file) => made.With(file.Path, file.Text));

        string answers = project.Run(
            $$"""
            return string.Join('\n', new object?[] { {{string.Join(", ", Table.Select(row => row.Expression))}} });
            static string ForWeb(bool isSchema)
            {
                var options = new JsonSerializerOptions(JsonSerializerDefaults.Web) { AllowOutOfOrderMetadataProperties = true };
                options.TypeInfoResolverChain.Insert(0, TimelineJsonContext.Default);
                var kind = System.Text.Json.Schema.JsonSchemaExporter.GetJsonSchemaAsNode(options, typeof(Event))["anyOf"]![0]!;
                return isSchema ? kind["properties"]!["stage"]!.ToJsonString() : $"{Timeline.Events.All(one => JsonSerializer.Deserialize<Event>(JsonSerializer.Serialize<Event>(one, options), options)!.Equals(one))}";
            }
            static string Thrown(Func<object?> read) { try { return $"{read()}"; } catch (InvalidOperationException thrown) { return thrown.Message; } }
            """, "Samples.Playhouse");

        Assert.Equal(string.Join('\n', Table.Select(row => $"{row.Expression} is {row.Expected}")), string.Join('\n', answers.Split('\n').Select((answer, i) => $"{Table[i].Expression} is {answer}")));
    }
}
