using System.Text.Json;
using Dateline.Testing;

namespace Dateline.Runtime.Tests;

public sealed class EventDateTests
{
    [Theory]
    [InlineData("2021-10-06", "2021-10-06", "2021-10-06", DatePrecision.Day)]
    [InlineData("2018", "2018-01-01", "2018-12-31", DatePrecision.Year)]
    [InlineData("2021-10", "2021-10-01", "2021-10-31", DatePrecision.Month)]
    [InlineData("2021-23", "2021-09-01", "2021-11-30", DatePrecision.Season)]
    [InlineData("202X", "2020-01-01", "2029-12-31", DatePrecision.Decade)]
    [InlineData("20XX", "2000-01-01", "2099-12-31", DatePrecision.Century)]
    [InlineData("2XXX", "2000-01-01", "2999-12-31", DatePrecision.Millennium)]
    [InlineData("XXXX-XX-XX", null, "9999-12-31", DatePrecision.Nothing)]
    [InlineData("2014/2021-10", "2014-01-01", "2021-10-31", DatePrecision.Year)]
    [InlineData("2014-03/..", "2014-03-01", null, DatePrecision.Month)]
    [InlineData("/2014", null, "2014-12-31", DatePrecision.Year)]
    [InlineData("2021-10-06T10:00:00", "2021-10-06", "2021-10-06", DatePrecision.Second)]
    [InlineData("2021-10-06~", "2021-10-06", "2021-10-06", DatePrecision.Day)]
    [InlineData("0000", null, null, DatePrecision.Year)]
    [InlineData("0000/0001", null, "0001-12-31", DatePrecision.Year)]
    [InlineData("-0043-03-15", null, null, DatePrecision.Day)]
    [InlineData("9999/..", "9999-01-01", null, DatePrecision.Year)]
    [InlineData("Y12345", null, null, DatePrecision.Year)]
    public void A_date_has_its_first_and_last_day_and_its_precision(string text, string? earliest, string? latest, DatePrecision precision)
    {
        EventDate date = EventDate.Parse(text);
        Assert.Equal(text, date.ToString());
        Assert.Equal((earliest, latest, precision), (Iso(date.Earliest), Iso(date.Latest), date.Precision));
    }

    [Fact]
    public void What_the_marks_say()
    {
        Assert.Equal((true, false), Marks("2021~"));
        Assert.Equal((false, true), Marks("2021?"));
        Assert.Equal((true, true), Marks("2021%"));
        Assert.Equal((false, false), Marks("2021"));
        Assert.Equal((true, true), Marks("2014~/2021?"));
        static (bool, bool) Marks(string text) => (EventDate.Parse(text).IsApproximate, EventDate.Parse(text).IsUncertain);
    }

    [Theory]
    [InlineData("2021-10-06", true)]
    [InlineData("2021-10-06T10:00:00Z", true)]
    [InlineData("2021-10-06?", false)]
    [InlineData("2021-10-XX", false)]
    [InlineData("2021-10", false)]
    [InlineData("2021-10-06/2021-10-06", false)]
    [InlineData("unknown", false)]
    public void Exact_is_one_day_without_a_doubt(string text, bool isExact) => Assert.Equal(isExact, EventDate.Parse(text).IsExact);

    [Fact]
    public void A_period_has_ends_that_may_be_open_or_unknown()
    {
        Assert.True(EventDate.Parse("2014/2021").IsPeriod);
        Assert.False(EventDate.Parse("2014..2021").IsPeriod);
        Assert.Equal((false, true), Ends("2014/.."));
        Assert.Equal((true, false), Ends("../2014"));
        Assert.Equal((false, false), Ends("2014/"));
        static (bool, bool) Ends(string text) => (EventDate.Parse(text).IsOpenAtStart, EventDate.Parse(text).IsOpenAtEnd);
    }

    [Fact]
    public void A_time_of_day_is_read_with_its_offset()
    {
        EventDate date = EventDate.Parse("2021-10-06T10:20:30-04:30");
        Assert.Equal((new TimeSpan(10, 20, 30), new TimeSpan(-4, -30, 0)), (date.TimeOfDay, date.UtcOffset));
        Assert.Null(EventDate.Parse("2021-10-06T10:20:30").UtcOffset);
        Assert.Null(EventDate.Parse("2021-10-06").TimeOfDay);
    }

    [Fact]
    public void Order_is_true_false_or_not_known()
    {
        EventDate year = EventDate.Parse("2018"), month = EventDate.Parse("2018-03"), later = EventDate.Parse("2021");
        Assert.True(year.IsBefore(later));
        Assert.False(later.IsBefore(year));
        Assert.Null(year.IsBefore(month));
        Assert.True(later.IsAfter(month));
        Assert.Null(year.IsSameAs(month));
        Assert.False(year.IsSameAs(later));
        Assert.True(EventDate.Parse("2021-10-06").IsSameAs(EventDate.Of(new DateOnly(2021, 10, 6))));
    }

    [Fact]
    public void An_unknown_date_is_neither_before_nor_after_anything()
    {
        EventDate year = EventDate.Parse("2018");
        Assert.Null(EventDate.Unknown.IsBefore(year));
        Assert.Null(EventDate.Unknown.IsAfter(year));
        Assert.Null(year.IsSameAs(EventDate.Unknown));
        Assert.True(EventDate.Unknown.IsUnknown);
        Assert.Equal("unknown", EventDate.Unknown.Text);
        Assert.Same(EventDate.Unknown, EventDate.Parse("unknown"));
        Assert.Null(EventDate.Unknown.Earliest);
    }

    [Fact]
    public void Dates_sort_by_their_first_day_then_their_last_with_unknown_ones_at_the_end()
    {
        string[] sorted = ["/2021", "-0001", "2018-01-01", "2018-01", "2018", "2018-03", "2018-03-05T10:00:00", "2018-04..2018-05", "2021/..", "unknown"];
        EventDate[] dates = [.. sorted.Reverse().Select(EventDate.Parse)];
        Array.Sort(dates);
        Assert.Equal(sorted, dates.Select(date => date.Text));
        Assert.True(dates[0].CompareTo(null) > 0);
    }

    [Fact]
    public void Dates_are_equal_when_they_are_written_alike()
    {
        Assert.True(EventDate.Parse("2021-10") == EventDate.Parse("2021-10"));
        Assert.Equal(EventDate.Parse("2021-10").GetHashCode(), EventDate.Parse("2021-10").GetHashCode());
        Assert.True(EventDate.Parse("2021-10") != EventDate.Parse("2021-10-XX"));
        Assert.False(EventDate.Parse("2021-10").Equals(null));
        EventDate? absent = null;
        Assert.True(absent == null);
    }

    [Fact]
    public void A_text_that_is_no_date_is_refused_with_the_reason()
    {
        Assert.Equal("\"2021-02-30\" is not a date: February 2021 has 28 days.", Assert.Throws<FormatException>(() => EventDate.Parse("2021-02-30")).Message);
        Assert.False(EventDate.TryParse("2021-02-30", out _));
        Assert.False(EventDate.TryParse(null, out _));
        Assert.True(EventDate.TryParse("2021-02", out EventDate? date));
        Assert.Equal("2021-02", date.Text);
    }

    [Fact]
    public void Json_is_the_text()
    {
        Assert.Equal("\"2021-10-06\"", JsonSerializer.Serialize(EventDate.Parse("2021-10-06")));
        Assert.Equal(EventDate.Parse("2018"), JsonSerializer.Deserialize<EventDate>("\"2018\""));
        Assert.Same(EventDate.Unknown, JsonSerializer.Deserialize<EventDate>("\"unknown\""));
        Assert.Null(JsonSerializer.Deserialize<EventDate>("null"));
        Assert.Equal("""{"2018":1}""", JsonSerializer.Serialize(new Dictionary<EventDate, int> { [EventDate.Parse("2018")] = 1 }));
        Assert.Contains("February 2021 has 28 days", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<EventDate>("\"2021-02-30\"")).Message, StringComparison.Ordinal);
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<EventDate>("2018"));
    }

    [Fact]
    public void No_culture_changes_a_date() => Assert.All(Cultures.Different, culture =>
        Assert.Equal("2021-10-06", Cultures.Under(culture, () => EventDate.Of(new DateOnly(2021, 10, 6)).Text)));

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    [Theory]
    [InlineData("2021", 2021)]
    [InlineData("2021-10-06", 2021)]
    [InlineData("2021-01-01", 2021)]
    [InlineData("2020-12-31", 2020)]
    [InlineData("2021-10-06T10:00:00Z", 2021)]
    [InlineData("2021~", 2021)]
    [InlineData("2021-22", 2021)]
    [InlineData("2021-24", null)]
    [InlineData("2021-03/2021-05", 2021)]
    [InlineData("2021-03/2022-05", null)]
    [InlineData("2021-03/..", null)]
    [InlineData("/2021", null)]
    [InlineData("202X", null)]
    [InlineData("2021-XX", 2021)]
    [InlineData("2021-10-01..2021-12-31", 2021)]
    [InlineData("2021-10-01..2022-01-01", null)]
    [InlineData("0000", 0)]
    [InlineData("-0001-12-31", -1)]
    [InlineData("-0043", -43)]
    [InlineData("-0400-02-29", -400)]
    [InlineData("Y170000002", 170000002)]
    [InlineData("Y-170000002", -170000002)]
    [InlineData("Y17000000002", null)]
    [InlineData("unknown", null)]
    public void The_year_is_there_where_all_days_lie_in_one(string text, int? year) => Assert.Equal(year, EventDate.Parse(text).Year);
}
