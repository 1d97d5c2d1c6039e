namespace TimelineNamespace.Tests;

/// <summary>The build has checked the events already; a test asks what you know about them.</summary>
public class TimelineTests
{
    [Fact]
    public void In_the_summer_of_2022_the_ferry_crosses_twelve_times_a_day() =>
        Assert.Equal(12, Entries.IslandFerry.Crossings.On(new DateOnly(2022, 6, 1)).Value);

    [Fact]
    public void Every_event_has_a_source() =>
        Assert.All(Timeline.Events, happened => Assert.NotEmpty(happened.Sources));
}
