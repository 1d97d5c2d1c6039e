using Dateline.Dates;

namespace Dateline.Runtime.Tests.Dates;

public sealed class EdtfOrderTests
{
    [Theory]
    [InlineData("2018", "2021", "True")]
    [InlineData("2021", "2018", "False")]
    [InlineData("2021-10-06", "2021-10-06", "False")]
    [InlineData("2021-10", "2021-10-31", "Unknown")]
    [InlineData("2021-10-31", "2021-10", "False")]
    [InlineData("2021-10", "2021", "Unknown")]
    [InlineData("2018-03", "2018", "Unknown")]
    [InlineData("2014/2021-10", "2021-11-01", "True")]
    [InlineData("2021-10-01..2021-10-10", "2021-10-07", "Unknown")]
    [InlineData("2021/..", "2030", "Unknown")]
    [InlineData("../2021", "2022", "True")]
    [InlineData("2022", "../2021", "False")]
    [InlineData("2021~", "2022", "Unknown")]
    [InlineData("2020~", "2022", "True")]
    [InlineData("2021-10-06T10:00:00", "2021-10-06T12:00:00", "True")]
    [InlineData("2021-10-06T10:00:00", "2021-10-06T10:00:00", "False")]
    [InlineData("2021-10-06T10:00:00", "2021-10-06", "Unknown")]
    [InlineData("2021-10-06T10:00:00", "2021-10-07", "True")]
    [InlineData("2021-10-06T23:00:00-04", "2021-10-07T01:00:00+02", "False")]
    [InlineData("2021-10-06T10:00:00Z", "2021-10-06T12:00:00", "Unknown")]
    [InlineData("2021-10-06T24:00:00", "2021-10-07T00:00:00", "False")]
    public void Before_is_asked_of_every_exact_date(string a, string b, string expected) =>
        Assert.Equal(expected, EdtfDate.IsBefore(Edtf.Read(a), Edtf.Read(b)).ToString());

    [Theory]
    [InlineData("2021-10-06", "2021-10-06", "True")]
    [InlineData("2021-10", "2021-10-31", "True")]
    [InlineData("2021-11", "2021-10", "False")]
    [InlineData("2021-10", "2021-10", "Unknown")]
    [InlineData("2021", "2018-03", "False")]
    [InlineData("2021-10-06T10:00:00", "2021-10-06T10:00:00", "True")]
    [InlineData("2021-10-06T10:00:01", "2021-10-06T10:00:00", "False")]
    [InlineData("2021-10-06T10:00:01", "2021-10-06", "Unknown")]
    public void Not_after_allows_the_same_day(string a, string b, string expected) =>
        Assert.Equal(expected, EdtfDate.NotAfter(Edtf.Read(a), Edtf.Read(b)).ToString());

    [Theory]
    [InlineData("2021-10-06", "2021-10-06", "True")]
    [InlineData("2021-10-06", "2021-10-07", "False")]
    [InlineData("2021-10", "2021-10", "Unknown")]
    [InlineData("2021-10", "2021-10-06", "Unknown")]
    [InlineData("2021-10", "2021-11-06", "False")]
    [InlineData("2014-01-01/2014-01-05", "2014-01-01/2014-01-05", "True")]
    [InlineData("2014-01-01/2014-01-05", "2014-01-01/2014-01-06", "False")]
    [InlineData("2014-01-01/2014-01-05", "2014-01-01", "False")]
    [InlineData("2014-01-01..2014-01-05", "2014-01-01", "Unknown")]
    [InlineData("2014-01-01/..", "2014-01-01/..", "Unknown")]
    [InlineData("2021-10-06T10:00:00Z", "2021-10-06T12:00:00+02", "True")]
    [InlineData("2021-10-06T10:00:00Z", "2021-10-06", "Unknown")]
    public void The_same_is_asked_of_every_exact_date(string a, string b, string expected) =>
        Assert.Equal(expected, EdtfDate.IsSame(Edtf.Read(a), Edtf.Read(b)).ToString());

    [Fact]
    public void Truth_joins_as_Kleene_has_it()
    {
        Truth[] all = [Truth.False, Truth.Unknown, Truth.True];
        foreach (Truth left in all)
        {
            foreach (Truth right in all)
            {
                bool? l = ToNullable(left), r = ToNullable(right);
                Assert.Equal(l & r, ToNullable(left.And(right)));
                Assert.Equal(l | r, ToNullable(left.Or(right)));
            }

            Assert.Equal(!ToNullable(left), ToNullable(left.Not()));
        }
    }

    // C# joins bool? as Kleene does.
    private static bool? ToNullable(Truth truth) => truth == Truth.Unknown ? null : truth == Truth.True;
}
