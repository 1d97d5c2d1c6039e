using System.Net;
using System.Text;
using System.Text.Json;
using JsonApi;
using JsonApi.Ferries;
using Microsoft.AspNetCore.Builder;

namespace Dateline.Samples.Tests;

/// <summary>The sample that serves a timeline, started in this process and asked over HTTP.</summary>
public sealed class JsonApiTests : IAsyncLifetime, IDisposable
{
    private const string Crossing = """{"kind":"crossing","id":"mine","date":"2010-06-01","ship":"gull","leaves":"northport","reaches":"southport","passengers":40}""";

    private readonly HttpClient _client = new();
    private WebApplication? _app;

    public Task InitializeAsync() => StartAsync(Timeline.Instance);

    public async Task DisposeAsync() => await _app!.DisposeAsync();

    public void Dispose() => _client.Dispose();

    [Theory]
    [InlineData("", "first-crossing third-berth winter-crossing")]
    [InlineData("?kind=crossing", "first-crossing winter-crossing")]
    [InlineData("?from=2004-01-01&to=2004-12-31", "third-berth winter-crossing?")]
    [InlineData("?from=2004-01-01&to=2004-12-31&kind=crossing", "winter-crossing?")]
    [InlineData("?to=1999-05-31", "first-crossing")]
    [InlineData("?to=1999-05-15", "first-crossing?")]
    [InlineData("?from=2010-01-01", "")]
    [InlineData("?kind=flight", "")]
    public async Task Events_are_served_by_days_and_kind(string query, string expected)
    {
        JsonElement events = await GetAsync("events" + query, HttpStatusCode.OK);
        string[] found = [.. events.EnumerateArray().Select(one => TextOf(one.GetProperty("event"), "id") + (one.GetProperty("isCertain").GetBoolean() ? "" : "?"))];
        Assert.Equal(expected, string.Join(' ', found.Order(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData("gull", "ship", "name", "Gull")]
    [InlineData("first-crossing", "crossing", "ship", "gull")]
    [InlineData("harbour-log", "source", "id", "harbour-log")]
    public async Task An_entry_is_served_by_its_id(string id, string kind, string field, string expected)
    {
        JsonElement entry = await GetAsync($"entries/{id}", HttpStatusCode.OK);
        Assert.Equal(kind, TextOf(entry, "kind"));
        Assert.Equal(expected, TextOf(entry, field));
    }

    [Theory]
    [InlineData("entries/nobody", HttpStatusCode.NotFound)]
    [InlineData("events?from=2004-13-01", HttpStatusCode.BadRequest)]
    [InlineData("events?from=2004-02-01&to=2004-01-01", HttpStatusCode.BadRequest)]
    public async Task What_is_not_there_is_a_problem(string path, HttpStatusCode status)
    {
        JsonElement problem = await GetAsync(path, status);
        Assert.Equal((int)status, problem.GetProperty("status").GetInt32());
    }

    [Fact]
    public async Task A_sound_event_comes_back()
    {
        JsonElement answer = await PostAsync(Crossing, HttpStatusCode.OK);
        Assert.Equal("mine", TextOf(answer.GetProperty("event"), "id"));
        Assert.Equal("crossing", TextOf(answer.GetProperty("event"), "kind"));
        Assert.Empty(answer.GetProperty("findings").EnumerateArray());
    }

    [Fact]
    public async Task The_kind_may_stand_anywhere() =>
        await PostAsync(Crossing.Replace("\"kind\":\"crossing\",", "", StringComparison.Ordinal).Replace("40}", "40,\"kind\":\"crossing\"}", StringComparison.Ordinal), HttpStatusCode.OK);

    [Theory]
    [InlineData("\"southport\"", "\"northport\"", "leaves", "DTL4101", "a-crossing-goes-somewhere")]
    [InlineData("40", "-1", "passengers", "DTL3033", null)]
    [InlineData("2010-06-01", "1990", "date", "DTL4102", "no-crossing-before-the-ship")]
    public async Task An_event_that_contradicts_the_timeline_comes_back_with_what_is_wrong(string old, string replacement, string member, string code, string? rule)
    {
        JsonElement problem = await PostAsync(Crossing.Replace(old, replacement, StringComparison.Ordinal), HttpStatusCode.BadRequest);

        JsonElement finding = Assert.Single(problem.GetProperty("findings").EnumerateArray());
        Assert.Equal(code, TextOf(finding, "code"));
        Assert.Equal("error", TextOf(finding, "severity"));
        Assert.Equal(rule, TextOf(finding, "rule"));
        JsonProperty ofMember = Assert.Single(problem.GetProperty("errors").EnumerateObject());
        Assert.Equal((member, TextOf(finding, "sentence")), (ofMember.Name, ofMember.Value[0].GetString()));
    }

    /// <summary>The distance is in the files; the event that is sent says whom it comes after, and when it was.</summary>
    [Theory]
    [InlineData("2004-03-15", "[\"third-berth\"]", "")]
    [InlineData("2004-03-14", "[\"third-berth\"]", "DTL4018 \"winter-crossing\" is said to be at least 2 weeks after \"third-berth\", but 2004-03-14 is less than that after 2004-03-01. One of the dates or distances is wrong.")]
    [InlineData("2004-02", "[\"third-berth\"]", "DTL3110 \"winter-crossing\" (2004-02) is said to come after \"third-berth\", which is dated 2004-03-01. One of the two dates is wrong, or the order is.")]
    [InlineData("2004-02", "[]", "")]
    public async Task A_date_that_contradicts_a_distance_of_the_files_comes_back(string date, string after, string expected)
    {
        string sent = Crossing.Replace("mine", "winter-crossing", StringComparison.Ordinal).Replace("2010-06-01", date, StringComparison.Ordinal).Replace("\"ship\"", $"\"after\":{after},\"ship\"", StringComparison.Ordinal);
        JsonElement answer = await PostAsync(sent, expected.Length == 0 ? HttpStatusCode.OK : HttpStatusCode.BadRequest);

        Assert.Equal(expected, string.Join(' ', answer.GetProperty("findings").EnumerateArray().Select(finding => $"{TextOf(finding, "code")} {TextOf(finding, "sentence")}")));
        Assert.Equal(expected.Length == 0 ? [] : ["after"], answer.TryGetProperty("errors", out JsonElement errors) ? errors.EnumerateObject().Select(one => one.Name) : []);
    }

    [Theory]
    [InlineData("{", "$")]
    [InlineData("null", "$")]
    [InlineData("[]", "$")]
    [InlineData("""{"id":"mine"}""", "$")]
    [InlineData("""{"kind":"flight","id":"mine"}""", "$")]
    [InlineData("""{"kind":"crossing","id":"mine","date":"last summer"}""", "$.date")]
    [InlineData("""{"kind":"crossing","id":"mine","date":"2010","ship":"gull","leaves":"northport","reaches":"southport","passengers":40,"colour":"red"}""", "$.colour")]
    [InlineData("""{"kind":"crossing","id":"mine","date":"2010","ship":"titanic"}""", "$.ship")]
    [InlineData("""{"kind":"crossing","id":"mine","date":"2010"}""", "$")]
    public async Task What_is_no_event_comes_back_with_the_reason(string body, string path)
    {
        JsonElement problem = await PostAsync(body, HttpStatusCode.BadRequest);
        Assert.Equal("The event cannot be read.", TextOf(problem, "title"));
        Assert.NotEmpty(TextOf(problem, "detail")!);
        Assert.Equal(path, TextOf(problem, "path"));
    }

    [Fact]
    public async Task Too_much_is_not_read() => await PostAsync($$"""{"kind":"crossing","note":"{{new string('x', 70_000)}}"}""", HttpStatusCode.RequestEntityTooLarge);

    /// <summary>What takes an <see cref="ITimeline"/> is tested with one of the test's own.</summary>
    [Fact]
    public async Task Another_timeline_is_served_alike()
    {
        await _app!.DisposeAsync();
        await StartAsync(new InMemoryTimeline(Entries.FirstCrossing with { Id = "mine", Date = EventDate.Parse("2004-03") }));

        JsonElement events = await GetAsync("events?from=2004-03-01&to=2004-03-31", HttpStatusCode.OK);
        Assert.Equal("mine", TextOf(Assert.Single(events.EnumerateArray()).GetProperty("event"), "id"));
        await GetAsync("entries/first-crossing", HttpStatusCode.NotFound);
    }

    private async Task StartAsync(ITimeline timeline)
    {
        _app = Api.Of(timeline, "--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Default", "None");
        await _app.StartAsync();
    }

    private async Task<JsonElement> GetAsync(string path, HttpStatusCode expected) =>
        await ReadAsync(await _client.GetAsync(new Uri($"{_app!.Urls.Single()}/{path}")), expected);

    private async Task<JsonElement> PostAsync(string body, HttpStatusCode expected)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        return await ReadAsync(await _client.PostAsync(new Uri($"{_app!.Urls.Single()}/events"), content), expected);
    }

    private static async Task<JsonElement> ReadAsync(HttpResponseMessage response, HttpStatusCode expected)
    {
        using (response)
        {
            string text = await response.Content.ReadAsStringAsync();
            Assert.True(response.StatusCode == expected, $"{response.StatusCode}: {text}");
            Assert.Equal(expected == HttpStatusCode.OK ? "application/json" : "application/problem+json", response.Content.Headers.ContentType?.MediaType);
            return JsonDocument.Parse(text).RootElement.Clone();
        }
    }

    private static string? TextOf(JsonElement element, string name) => element.GetProperty(name).GetString();
}
