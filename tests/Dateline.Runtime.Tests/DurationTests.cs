using System.Text.Json;

namespace Dateline.Runtime.Tests;

public class DurationTests
{
    [Theory]
    [InlineData("P6M", 0, 6, 0)]
    [InlineData("P1Y3M", 1, 3, 0)]
    [InlineData("P15M", 1, 3, 0)]
    [InlineData("P2W", 0, 0, 14)]
    [InlineData("P1Y2M3D", 1, 2, 3)]
    [InlineData("-P1Y2M3D", -1, -2, -3)]
    [InlineData("P0D", 0, 0, 0)]
    public void The_text_of_ISO_8601_is_read(string text, int years, int months, int days)
    {
        Duration duration = Duration.Parse(text);
        Assert.Equal((years, months, days), (duration.Years, duration.Months, duration.Days));
        Assert.Equal(duration, new Duration(years, months, days));
        Assert.Equal(duration, Duration.Parse(duration.ToString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("P")]
    [InlineData("6 months")]
    [InlineData("PT36H")]
    [InlineData("P1M1Y")]
    [InlineData("P1.5Y")]
    [InlineData("P-1Y")]
    [InlineData("P9999999999Y")]
    [InlineData(null)]
    public void Nothing_else_is(string? text) => Assert.False(Duration.TryParse(text, out _));

    [Fact]
    public void Twelve_months_are_a_year_and_no_days_are_a_month()
    {
        Assert.Equal(new Duration(1, 0, 0), new Duration(0, 12, 0));
        Assert.NotEqual(new Duration(0, 1, 0), new Duration(0, 0, 30));
        Assert.Throws<ArgumentException>(() => new Duration(1, 0, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Duration(int.MaxValue, 0, 0));
    }

    [Theory]
    [InlineData("P1M", "2018-01-31", "2018-02-28")]
    [InlineData("P1Y", "2020-02-29", "2021-02-28")]
    [InlineData("P1M1D", "2018-01-31", "2018-03-01")]
    public void It_is_over_on_the_day_of_the_calendar(string duration, string day, string end) =>
        Assert.Equal(DateOnly.Parse(end, System.Globalization.CultureInfo.InvariantCulture), Duration.Parse(duration).After(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void Json_has_it_as_its_text()
    {
        Assert.Equal("\"P1Y3M\"", JsonSerializer.Serialize(new Duration(1, 3, 0)));
        Assert.Equal(new Duration(0, 0, 14), JsonSerializer.Deserialize<Duration>("\"P2W\""));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Duration>("\"6 months\""));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Duration>("6"));
    }
}
