using System.Text.Json;

namespace Dateline.Runtime.Tests;

public sealed class EvidenceTests
{
    private static readonly SampleSource Paper = new("paper");

    [Fact]
    public void A_value_is_disputed_when_a_source_reports_something_else()
    {
        var agreed = new Evidence<long>(7) { Says = [new Report<long>(Paper, 7, Agrees: true)] };
        var disputed = new Evidence<long>(7) { Says = [new Report<long>(Paper, 7, true), new Report<long>(Paper, 8, Agrees: false)] };
        Assert.False(agreed.IsDisputed);
        Assert.True(disputed.IsDisputed);
        Assert.Equal("7", disputed.ToString());
    }

    [Fact]
    public void A_value_that_is_not_there_throws_and_says_why()
    {
        var unknown = new Evidence<long>(0, hasValue: false) { IsUnknown = true, Why = "no source gives a number" };
        Assert.Equal("The value is unknown: no source gives a number.", Assert.Throws<InvalidOperationException>(() => unknown.Value).Message);
        Assert.Equal("unknown", unknown.ToString());
        var absent = new Evidence<string>(null, hasValue: false);
        Assert.Equal("The value was left out.", Assert.Throws<InvalidOperationException>(() => absent.Value).Message);
        Assert.Equal("", absent.ToString());
    }

    [Fact]
    public void Nothing_that_is_not_given_is_null_but_texts()
    {
        var evidence = new Evidence<long>(7);
        Assert.Empty(evidence.Says);
        Assert.Empty(evidence.Parts);
        Assert.Empty(evidence.Sources);
        Assert.Null(evidence.Why);
    }

    [Fact]
    public void A_violation_prints_as_a_build_does() => Assert.Equal(
        "error DTL4001: ceiling-cut-2021.Ceiling: It was 20.",
        new Violation("DTL4001", ViolationSeverity.Error, "It was 20.", "ceiling-cut-2021", "Ceiling").ToString());

    [Fact]
    public void An_origin_prints_as_a_build_does() =>
        Assert.Equal("2018.events.yaml(15,3)", new Origin("2018.events.yaml", 15, 3).ToString());

    [Fact]
    public void A_status_is_written_as_in_events_files()
    {
        Assert.Equal("\"unconfirmed\"", JsonSerializer.Serialize(EventStatus.Unconfirmed));
        Assert.Equal(EventStatus.Retracted, JsonSerializer.Deserialize<EventStatus>("\"retracted\""));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<EventStatus>("1"));
    }

    [Fact]
    public void Readings_are_equal_when_as_much_is_known()
    {
        Assert.True(Reading.Known(20L) == Reading.Known(20L));
        Assert.Equal(Reading.Known(20L).GetHashCode(), Reading.Known(20L).GetHashCode());
        Assert.True(Reading.Known(20L) != Reading.Unknown<long>());
        Assert.NotEqual(Reading.Unknown<long>(), Reading.NotYet<long>());
        Assert.Equal(default, Reading.NotYet<long>());
    }
}
