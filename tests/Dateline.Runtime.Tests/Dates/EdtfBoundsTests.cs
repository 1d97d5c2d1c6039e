using Dateline.Dates;

namespace Dateline.Runtime.Tests.Dates;

public sealed class EdtfBoundsTests
{
    [Theory]
    [InlineData("2021-10-06", "2021-10-06", "2021-10-06")]
    [InlineData("2021-10", "2021-10-01", "2021-10-31")]
    [InlineData("2020-02", "2020-02-01", "2020-02-29")]
    [InlineData("2021", "2021-01-01", "2021-12-31")]
    [InlineData("0000", "0000-01-01", "0000-12-31")]
    [InlineData("-0001", "-0001-01-01", "-0001-12-31")]
    [InlineData("-0043-03-15", "-0043-03-15", "-0043-03-15")]
    [InlineData("2014/2021-10", "2014-01-01", "2021-10-31")]
    [InlineData("2021-10-01..2021-10-10", "2021-10-01", "2021-10-10")]
    [InlineData("2021-10-06T10:20:30", "2021-10-06", "2021-10-06")]
    [InlineData("2021-10-06T23:20:30-04", "2021-10-06", "2021-10-06")]
    [InlineData("2021-10-06T00:20:30+04:30", "2021-10-06", "2021-10-06")]
    [InlineData("2021-10-06T24:00:00Z", "2021-10-06", "2021-10-06")]
    [InlineData("201X", "2010-01-01", "2019-12-31")]
    [InlineData("20XX", "2000-01-01", "2099-12-31")]
    [InlineData("2XXX", "2000-01-01", "2999-12-31")]
    [InlineData("XXXX", "0000-01-01", "9999-12-31")]
    [InlineData("XXXX-XX-XX", "0000-01-01", "9999-12-31")]
    [InlineData("-201X", "-2019-01-01", "-2010-12-31")]
    [InlineData("-000X", "-0009-01-01", "-0001-12-31")]
    [InlineData("2004-XX", "2004-01-01", "2004-12-31")]
    [InlineData("1985-04-XX", "1985-04-01", "1985-04-30")]
    [InlineData("1985-XX-XX", "1985-01-01", "1985-12-31")]
    [InlineData("2001-21", "2001-03-01", "2001-05-31")]
    [InlineData("2001-22", "2001-06-01", "2001-08-31")]
    [InlineData("2001-23", "2001-09-01", "2001-11-30")]
    [InlineData("2003-24", "2003-12-01", "2004-02-29")]
    [InlineData("../2021", "..", "2021-12-31")]
    [InlineData("2021/..", "2021-01-01", "..")]
    [InlineData("../..", "..", "..")]
    [InlineData("/2021", "..", "2021-12-31")]
    [InlineData("2021/", "2021-01-01", "..")]
    [InlineData("Y170000002", "170000002-01-01", "170000002-12-31")]
    [InlineData("Y-12345", "-12345-01-01", "-12345-12-31")]
    [InlineData("1984?", "1984-01-01", "1984-12-31")]
    [InlineData("1984~/2004-06%", "1984-01-01", "2004-06-30")]
    public void A_date_means_the_days_from_its_earliest_to_its_latest(string text, string earliest, string latest)
    {
        EdtfDate date = Edtf.Read(text);
        Assert.Equal((earliest, latest), (Edtf.Day(date.EarliestDay), Edtf.Day(date.LatestDay)));
    }

    [Theory]
    [InlineData("2021-10-06", "2021-10-06", "2021-10-06")]
    [InlineData("2021-10-06~", "2021-10-05", "2021-10-07")]
    [InlineData("2020-01?", "2019-12-01", "2020-02-29")]
    [InlineData("2021%", "2020-01-01", "2022-12-31")]
    [InlineData("201X~", "2000-01-01", "2029-12-31")]
    [InlineData("2001-21~", "2000-12-01", "2001-08-31")]
    [InlineData("1984~/2004-06-01", "1983-01-01", "2004-06-01")]
    [InlineData("0000~", "-0001-01-01", "0001-12-31")]
    [InlineData("2021-10-01~..2021-11", "2021-09-30", "2021-11-30")]
    public void A_mark_widens_by_one_unit_on_either_side_when_order_is_asked(string text, string earliest, string latest)
    {
        EdtfDate date = Edtf.Read(text);
        Assert.Equal((earliest, latest), (Edtf.Day(date.OrderEarliest), Edtf.Day(date.OrderLatest)));
    }

    [Fact]
    public void An_open_or_unknown_end_is_beyond_every_day_when_order_is_asked()
    {
        Assert.Equal(long.MinValue, Edtf.Read("../2021").OrderEarliest);
        Assert.Equal(long.MinValue, Edtf.Read("/2021").OrderEarliest);
        Assert.Equal(long.MaxValue, Edtf.Read("2021/..").OrderLatest);
        Assert.Equal(long.MaxValue, Edtf.Read("2021/").OrderLatest);
    }
}
