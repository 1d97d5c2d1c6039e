using Dateline.Testing;

namespace Dateline.Runtime.Tests;

public sealed class ChangeTests
{
    public enum Standing
    {
        Open,
        SuspendedForNow,
    }

    [Fact]
    public void From_one_value_to_another()
    {
        Change<long> change = Change.FromTo(30L, 20L);
        Assert.Equal((true, 30, true, 20, true, -10), (change.HasFrom, change.From, change.HasTo, change.To, change.HasDelta, change.Delta));
        Assert.True(change.TryGetFrom(out long from) && from == 30);
        Assert.True(change.TryGetTo(out long to) && to == 20);
        Assert.Equal("30 -> 20", change.ToString());
    }

    [Fact]
    public void To_a_value_whatever_it_was()
    {
        Change<long> change = Change.To(20L);
        Assert.Equal((false, true, 20, false), (change.HasFrom, change.HasTo, change.To, change.HasDelta));
        Assert.Equal("-> 20", change.ToString());
        Assert.Equal("The change \"-> 20\" does not say what it was before.", Message(() => change.From));
        Assert.Equal("The change \"-> 20\" does not say by how much.", Message(() => change.Delta));
        Assert.False(change.TryGetFrom(out _));
    }

    [Fact]
    public void By_an_amount()
    {
        Change<decimal> change = Change.By(-2.5m);
        Assert.Equal((false, false, true, -2.5m), (change.HasFrom, change.HasTo, change.HasDelta, change.Delta));
        Assert.Equal("-2.5", change.ToString());
        Assert.Equal("+5", Change.By(5L).ToString());
        Assert.Equal("The change \"-2.5\" does not say what it was afterwards.", Message(() => change.To));
        Assert.False(change.TryGetTo(out _));
    }

    [Fact]
    public void To_what_nobody_knows()
    {
        Change<long> change = Change.FromToUnknown(30L);
        Assert.Equal((true, false, true, false), (change.HasFrom, change.HasTo, change.IsToUnknown, change.HasDelta));
        Assert.Equal("30 -> unknown", change.ToString());
        Assert.Equal("The change \"30 -> unknown\" does not say what it was afterwards.", Message(() => change.To));
        Assert.Equal("-> unknown", Change.ToUnknown<long>().ToString());
    }

    [Fact]
    public void States_have_no_difference()
    {
        Change<Standing> change = Change.FromTo(Standing.Open, Standing.SuspendedForNow);
        Assert.False(change.HasDelta);
        Assert.Throws<InvalidOperationException>(() => change.Delta);
    }

    [Fact]
    public void Entries_are_printed_by_their_ids() =>
        Assert.Equal("a -> b", Change.FromTo(new SampleSource("a"), new SampleSource("b")).ToString());

    [Fact]
    public void A_difference_that_does_not_fit_is_no_number() =>
        Assert.Throws<OverflowException>(() => Change.FromTo(long.MinValue, long.MaxValue).Delta);

    [Fact]
    public void Changes_are_equal_when_they_are_written_alike()
    {
        Assert.True(Change.FromTo(30L, 20L) == Change.FromTo(30L, 20L));
        Assert.Equal(Change.FromTo(30L, 20L).GetHashCode(), Change.FromTo(30L, 20L).GetHashCode());
        Assert.True(Change.FromTo(30L, 20L) != Change.To(20L));
        Assert.NotEqual(Change.To(0L), Change.ToUnknown<long>());
        Assert.NotEqual<object>(Change.By(0L), Change.To(0L));
    }

    [Fact]
    public void Numbers_are_printed_alike_under_every_culture() =>
        Assert.All(Cultures.Different, culture =>
            Assert.Equal("-1.5 -> 1000.25", Cultures.Under(culture, () => Change.FromTo(-1.5m, 1000.25m).ToString())));

    private static string Message<T>(Func<T> read) => Assert.Throws<InvalidOperationException>(() => read()).Message;
}
