using System.Text.Json;

namespace Dateline.Cli.Tests;

public class MachineFormatTests
{
    /// <summary>A character of two code units stands before the mistakes, and a comma and a percent sign in the folder's name.</summary>
    private const string Folder = "10%, cuts/";

    private static TemporaryFolder Faulty() => new TemporaryFolder()
        .With("posts.timeline.yaml", "dateline: 1\ntimeline: posts\nentities:\n  mission: {}\nseries:\n  ceiling: { of: mission, type: count }\nevents:\n  cut:\n    fields:\n      mission: mission\n      ceiling: change of ceiling\n")
        .With("a.events.yaml", "embassy:\n  kind: mission\n  name: The embassy\nfirst:\n  kind: cut\n  date: 2018\n  mission: embassy\n  ceiling: 30 -> 20\nremark:\n  kind: mission\n  name: A\n  also: [Lavrov, Sergei]\n")
        .With(Folder + "b.events.yaml", "second:\n  kind: cut\n  date: 2021\n  mission: embassy\n  ceiling: 25 -> 10\nthird:\n  kind: cut\n  date: 2022\n  mission: embassy\n  note:\U0001F600x\n  ceiling: 10 -> 5\n");

    [Fact]
    public void A_sarif_log_holds_what_the_standard_asks_for()
    {
        using TemporaryFolder folder = Faulty();

        JsonElement log = Sarif(folder, "--help-link", "https://archive.example/{code}.html");

        Assert.Equal([], SarifSchema.ProblemsOf(log));
        Assert.Equal("2.1.0", log.GetProperty("version").GetString());
        Assert.Equal("https://json.schemastore.org/sarif-2.1.0.json", log.GetProperty("$schema").GetString());
        JsonElement run = Assert.Single(log.GetProperty("runs").EnumerateArray());
        Assert.Equal("utf16CodeUnits", run.GetProperty("columnKind").GetString());
        JsonElement[] rules = [.. run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray()];
        Assert.Equal(["DTL1047", "DTL1051", "DTL4001"], rules.Select(rule => rule.GetProperty("id").GetString()));
        Assert.Equal(["error", "note", "error"], rules.Select(rule => rule.GetProperty("defaultConfiguration").GetProperty("level").GetString()));
        Assert.All(rules, AssertExplains);
        JsonElement[] results = [.. run.GetProperty("results").EnumerateArray()];
        Assert.Equal(["DTL4001", "DTL1047", "DTL1051"], results.Select(result => result.GetProperty("ruleId").GetString()));
        Assert.All(results, result => Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString()));
        Assert.False(run.TryGetProperty("invocations", out _));
    }

    [Theory]
    [InlineData("text")]
    [InlineData("concise")]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("github")]
    public void The_message_of_a_rule_is_said_once(string format)
    {
        const string Message = "more were lost than lived there";
        using TemporaryFolder folder = new TemporaryFolder()
            .With("floods.timeline.yaml", $"dateline: 1\ntimeline: floods\nevents:\n  flood:\n    fields:\n      people: count\n      lost: count\nrules:\n  fewer-lost:\n    in: flood\n    check: lost <= people\n    message: {Message}\n")
            .With("a.events.yaml", "spring-flood:\n  kind: flood\n  date: 1960\n  people: 3\n  lost: 5\n");

        CliProcess run = CliProcess.Run("check", folder.Path, "--format", format);

        Assert.Equal(2, (run.Output + run.Errors).Split(Message).Length);
    }

    [Fact]
    public void A_sarif_result_has_both_places_and_the_changes_that_mend_it()
    {
        using TemporaryFolder folder = Faulty();

        JsonElement result = Sarif(folder).GetProperty("runs")[0].GetProperty("results")[0];

        JsonElement place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal("10%25%2C%20cuts/b.events.yaml", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal("5,12-5,14", RegionOf(place.GetProperty("region")));
        JsonElement related = Assert.Single(result.GetProperty("relatedLocations").EnumerateArray());
        Assert.Equal("after this event it is 20", related.GetProperty("message").GetProperty("text").GetString());
        JsonElement change = result.GetProperty("fixes")[0].GetProperty("artifactChanges")[0];
        Assert.Equal("10%25%2C%20cuts/b.events.yaml", change.GetProperty("artifactLocation").GetProperty("uri").GetString());
        JsonElement replacement = Assert.Single(change.GetProperty("replacements").EnumerateArray());
        Assert.Equal("5,12-5,14", RegionOf(replacement.GetProperty("deletedRegion")));
        Assert.Equal("20", replacement.GetProperty("insertedContent").GetProperty("text").GetString());
    }

    [Fact]
    public void A_sarif_log_without_an_address_explains_all_the_same()
    {
        using TemporaryFolder folder = Faulty();

        JsonElement rule = Sarif(folder).GetProperty("runs")[0].GetProperty("tool").GetProperty("driver").GetProperty("rules")[0];

        Assert.False(rule.TryGetProperty("helpUri", out _));
        Assert.Contains("## Wrong", rule.GetProperty("help").GetProperty("markdown").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Annotations_for_github_escape_what_would_end_them()
    {
        using TemporaryFolder folder = Faulty();

        string[] lines = CliProcess.RunIn(folder.Path, "check", "--format", "github", "--max", "1").Errors.TrimEnd('\n').Split('\n');

        Assert.StartsWith("::error file=10%25%2C cuts/b.events.yaml,line=5,col=12,endLine=5,endColumn=14,title=DTL4001 Numbers do not connect::\"second\" says", lines[0], StringComparison.Ordinal);
        Assert.Equal("::notice title=Dateline::2 more findings are left out, because of --max.", lines[1]);
    }

    [Fact]
    public void Logs_for_programs_say_how_many_findings_a_limit_left_out()
    {
        using TemporaryFolder folder = Faulty();

        CliProcess json = CliProcess.RunIn(folder.Path, "check", "--format", "json", "--max", "1");
        JsonElement notification = Sarif(folder, "--max", "1").GetProperty("runs")[0].GetProperty("invocations")[0].GetProperty("toolExecutionNotifications")[0];

        Assert.Equal(2, JsonDocument.Parse(json.Errors).RootElement.GetProperty("leftOut").GetInt32());
        Assert.Equal(2, JsonDocument.Parse(json.Output).RootElement.GetProperty("leftOut").GetInt32());
        Assert.Equal("2 more findings are left out, because of --max.", notification.GetProperty("message").GetProperty("text").GetString());
    }

    private static JsonElement Sarif(TemporaryFolder folder, params string[] options) =>
        JsonDocument.Parse(CliProcess.RunIn(folder.Path, ["check", "--format", "sarif", .. options]).Errors).RootElement;

    private static void AssertExplains(JsonElement rule)
    {
        string code = rule.GetProperty("id").GetString()!;
        Assert.NotEmpty(rule.GetProperty("shortDescription").GetProperty("text").GetString()!);
        Assert.DoesNotContain('#', rule.GetProperty("fullDescription").GetProperty("text").GetString()!);
        Assert.StartsWith($"# {code} · ", rule.GetProperty("help").GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.StartsWith($"# {code} · ", rule.GetProperty("help").GetProperty("markdown").GetString(), StringComparison.Ordinal);
        Assert.Equal($"https://archive.example/{code}.html", rule.GetProperty("helpUri").GetString());
    }

    private static string RegionOf(JsonElement region) =>
        $"{region.GetProperty("startLine")},{region.GetProperty("startColumn")}-{region.GetProperty("endLine")},{region.GetProperty("endColumn")}";
}
