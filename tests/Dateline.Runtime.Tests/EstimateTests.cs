using System.Text.Json;

namespace Dateline.Runtime.Tests;

public class EstimateTests
{
    [Fact]
    public void It_has_what_is_known()
    {
        var estimate = new Estimate<long>(40, 50, 60);
        Assert.Equal((40, 50, 60), (estimate.Low, estimate.Best, estimate.High));
        Assert.False(estimate.IsExact);
        Estimate<long> exact = 7;
        Assert.Equal((7, 7, 7, true), (exact.Low, exact.Best, exact.High, exact.IsExact));
        Assert.Equal(exact, new Estimate<long>(7, null, 7));
        Assert.Throws<ArgumentException>(() => new Estimate<long>(60, null, 40));
        Assert.Throws<ArgumentException>(() => new Estimate<long>(40, 30, 60));
        Assert.Throws<ArgumentException>(() => new Estimate<long>(null, 70, 60));
    }

    [Theory]
    [InlineData(40L, 60L, 30L, true, false)]
    [InlineData(40L, 60L, 40L, null, false)]
    [InlineData(40L, 60L, 50L, null, null)]
    [InlineData(40L, 60L, 60L, false, null)]
    [InlineData(40L, 60L, 61L, false, true)]
    [InlineData(40L, null, 50L, null, null)]
    [InlineData(40L, null, 39L, true, false)]
    [InlineData(null, 60L, 61L, false, true)]
    [InlineData(null, null, 61L, null, null)]
    [InlineData(7L, 7L, 7L, false, false)]
    public void Comparisons_have_three_answers(long? low, long? high, long other, bool? isAbove, bool? isBelow)
    {
        var estimate = new Estimate<long>(low, null, high);
        Assert.Equal((isAbove, isBelow), (estimate.IsAbove(other), estimate.IsBelow(other)));
        Assert.Equal((!isBelow, !isAbove), (estimate.IsAtLeast(other), estimate.IsAtMost(other)));
        Assert.Equal(isAbove == true || isBelow == true ? false : estimate.IsExact ? true : null, estimate.IsSameAs(other));
    }

    [Fact]
    public void Sums_and_differences_are_those_of_the_bounds()
    {
        Assert.Equal(new Estimate<long>(45, 57, null), new Estimate<long>(40, 50, 60) + new Estimate<long>(5, 7, null));
        Assert.Equal(new Estimate<long>(null, 43, 55), new Estimate<long>(40, 50, 60) - new Estimate<long>(5, 7, null));
        Assert.Equal(new Estimate<long>(47, 57, 67), new Estimate<long>(40, 50, 60).Add(7));
        Assert.Throws<OverflowException>(() => new Estimate<long>(long.MaxValue, null, null) + 1);
    }

    [Theory]
    [InlineData(40L, null, 60L, "40 to 60", """{"low":40,"high":60}""")]
    [InlineData(40L, 50L, 60L, "40 to 60, probably 50", """{"low":40,"best":50,"high":60}""")]
    [InlineData(30L, null, null, "at least 30", """{"low":30}""")]
    [InlineData(null, null, 30L, "at most 30", """{"high":30}""")]
    [InlineData(null, 30L, null, "about 30", """{"best":30}""")]
    [InlineData(0L, 30L, null, "about 30", """{"low":0,"best":30}""")]
    [InlineData(30L, null, 30L, "30", "30")]
    [InlineData(null, null, null, "unknown", "{}")]
    public void It_is_written_and_read(long? low, long? best, long? high, string words, string json)
    {
        var estimate = new Estimate<long>(low, best, high);
        Assert.Equal(words, estimate.ToString());
        Assert.Equal(json, JsonSerializer.Serialize(estimate));
        Assert.Equal(estimate, JsonSerializer.Deserialize<Estimate<long>>(json));
    }

    [Theory]
    [InlineData("\"40..60\"")]
    [InlineData("""{"low":60,"high":40}""")]
    [InlineData("""{"low":40,"best":30}""")]
    [InlineData("""{"from":40}""")]
    [InlineData("""{"low":"many"}""")]
    public void Nothing_else_is_read(string json) => Assert.ThrowsAny<Exception>(() => JsonSerializer.Deserialize<Estimate<long>>(json));

    [Fact]
    public void A_decimal_is_one_too() => Assert.Equal("""{"low":0.5,"high":1.25}""", JsonSerializer.Serialize(new Estimate<decimal>(0.5m, null, 1.25m)));
}
