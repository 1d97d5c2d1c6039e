using Dateline.Testing;

namespace Dateline.Runtime.Tests.Lists;

public sealed class EventRangeTests
{
    /// <summary>The range is October 2021.</summary>
    [Theory]
    [InlineData("2021-10-01", "certainly")]
    [InlineData("2021-10-31", "certainly")]
    [InlineData("2021-09-30", "no")]
    [InlineData("2021-11-01", "no")]
    [InlineData("2021-10", "certainly")]
    [InlineData("2021", "possibly")]
    [InlineData("2021-21", "no")]
    [InlineData("2021-23", "possibly")]
    [InlineData("2021-10-05..2021-10-07", "certainly")]
    [InlineData("2021-09-30..2021-10-07", "possibly")]
    [InlineData("2021-10-06T10:00:00", "certainly")]
    [InlineData("2021-10-06T10:00:00+14", "certainly")]
    [InlineData("2021-10-31~", "possibly")]
    [InlineData("2021-10-30~", "certainly")]
    [InlineData("2021-10~", "possibly")]
    [InlineData("2021-12~", "no")]
    [InlineData("202X", "possibly")]
    [InlineData("unknown", "possibly")]
    // It was going on.
    [InlineData("2014/2022", "certainly")]
    [InlineData("2014/2021-10-01", "certainly")]
    [InlineData("2014/2021", "possibly")]
    [InlineData("2021-10-31/..", "certainly")]
    [InlineData("2021-10-31/", "certainly")]
    [InlineData("2021-11-01/..", "no")]
    [InlineData("2021-09-30/", "possibly")]
    [InlineData("../2021-10-01", "certainly")]
    [InlineData("../2021-09-30", "no")]
    [InlineData("/2021-10-01", "certainly")]
    [InlineData("/2021-11-01", "possibly")]
    // It cannot have begun after it ended.
    [InlineData("2021/2021-10-02", "certainly")]
    [InlineData("-0043", "no")]
    [InlineData("-0043/..", "certainly")]
    [InlineData("Y170000002", "no")]
    public void An_event_is_in_a_range_certainly_or_possibly_or_not(string date, string expected)
    {
        EventList<IEvent> events = new InMemoryTimeline(new SampleEvent("it", date)).Events;

        bool isCertain = events.CertainlyIn(new(2021, 10, 1), new(2021, 10, 31)).Any();
        bool isPossible = events.PossiblyIn(new(2021, 10, 1), new(2021, 10, 31)).Any();

        Assert.Equal(expected, isCertain && isPossible ? "certainly" : isPossible ? "possibly" : isCertain ? "certainly and not possibly" : "no");
    }

    [Theory]
    [InlineData("2021-10-01/2021-10-31", "certain day month", "certain day month unknown year")]
    // Nobody knows which day it was.
    [InlineData("2021-10", "", "certain day month unknown year")]
    [InlineData("2021-10-06", "certain day", "certain day month unknown year")]
    [InlineData("2014/..", "certain day month year", "certain day month unknown year")]
    [InlineData("2014/", "", "certain day month unknown year")]
    [InlineData("-0100/-0050", "", "unknown")]
    [InlineData("-0043/0014", "", "early unknown")]
    [InlineData("-0044/0014", "early", "early unknown")]
    [InlineData("unknown", "", "certain day early month unknown year")]
    public void A_date_may_be_the_range(string period, string certain, string possible)
    {
        EventList<IEvent> events = new InMemoryTimeline(
            new SampleEvent("certain", "2021-10-06"), new SampleEvent("day", "2021-10-06"), new SampleEvent("month", "2021-10"),
            new SampleEvent("year", "2021"), new SampleEvent("unknown", "unknown"), new SampleEvent("early", "-0043")).Events;

        Assert.Equal(certain, IdsOf(events.CertainlyDuring(EventDate.Parse(period))));
        Assert.Equal(possible, IdsOf(events.PossiblyDuring(EventDate.Parse(period))));
    }

    [Fact]
    public void What_is_found_stands_in_the_order_of_the_list()
    {
        EventList<IEvent> events = new InMemoryTimeline(
            new SampleEvent("c", "2019"), new SampleEvent("a", "2021-05"), new SampleEvent("b", "2000/.."), new SampleEvent("d", "unknown")).Events;

        Assert.Equal(["b", "c", "a", "d"], events.PossiblyIn(new(2019, 1, 1), new(2021, 12, 31)).Select(one => one.Id));
        Assert.Equal(["b", "a"], events.CertainlyIn(new(2021, 1, 1), new(2021, 12, 31)).Select(one => one.Id));
    }

    [Fact]
    public void A_range_that_ends_before_it_begins_is_refused()
    {
        EventList<IEvent> events = new InMemoryTimeline().Events;
        Assert.Equal("last", Assert.Throws<ArgumentOutOfRangeException>(() => events.CertainlyIn(new(2021, 1, 2), new(2021, 1, 1))).ParamName);
        Assert.Equal("last", Assert.Throws<ArgumentOutOfRangeException>(() => events.PossiblyIn(new(2021, 1, 2), new(2021, 1, 1))).ParamName);
        Assert.Empty(events.PossiblyIn(DateOnly.MinValue, DateOnly.MaxValue));
        Assert.Empty(default(EventRange<IEvent>));
    }

    [Fact]
    public void Going_through_a_range_and_finding_an_id_allocate_nothing()
    {
        var timeline = new InMemoryTimeline(Enumerable.Range(0, 20_000).Select(number => new SampleEvent($"e{number}", EventDate.Of(new DateOnly(1950, 1, 1).AddDays(number)))));
        int found = Found(timeline);

        Assert.Equal(0, Allocations.FewestOf(() => found = Found(timeline)));
        Assert.Equal(31 + 31 + 31 + 1, found);

        static int Found(InMemoryTimeline timeline)
        {
            int count = 0;
            foreach (IEvent one in timeline.Events.CertainlyIn(new(1980, 1, 1), new(1980, 1, 31)))
                count += one.Id.Length > 0 ? 1 : 0;
            foreach (IEvent one in timeline.Events.PossiblyIn(new(1980, 1, 1), new(1980, 1, 31)))
                count += one.Id.Length > 0 ? 1 : 0;
            foreach (IEvent one in timeline.Events.PossiblyDuring(January))
                count += one.Id.Length > 0 ? 1 : 0;
            return count + (timeline.Events.Find("e777") is not null && timeline.TryFind("e777", out IEvent? _) && timeline.Find("nobody") is null ? 1 : 0);
        }
    }

    private static readonly EventDate January = EventDate.Parse("1980-01-01/1980-01-31");

    private static string IdsOf(EventRange<IEvent> events) => string.Join(' ', events.Select(one => one.Id).Order(StringComparer.Ordinal));
}
