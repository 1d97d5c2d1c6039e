using Dateline.Compiled;

namespace Dateline.Runtime.Tests.Lists;

public sealed class InMemoryTimelineTests
{
    private static readonly SampleSource Post = new("morning-post");
    private static readonly SampleEvent First = new("first", "2020");
    private static readonly SampleEvent Second = new("another", "2020") { After = [First] };

    private readonly ITimeline _timeline = new InMemoryTimeline(Second, Post, First);

    [Fact]
    public void Events_come_in_order_of_time_and_after_those_that_they_come_after()
    {
        Assert.Equal(["first", "another"], _timeline.Events.Select(one => one.Id));
        Assert.Equal(["morning-post"], _timeline.Entities.Select(one => one.Id));
        Assert.Empty(_timeline.Observations);
    }

    [Fact]
    public void Entries_are_found_by_id_and_by_type()
    {
        Assert.Same(First, _timeline.Find("first"));
        Assert.Same(First, _timeline.Find<IEvent>("first"));
        Assert.Null(_timeline.Find<ISource>("first"));
        Assert.Null(_timeline.Find("nobody"));
        Assert.True(_timeline.TryFind("morning-post", out ISource? source) && ReferenceEquals(source, Post));
        Assert.False(_timeline.TryFind("morning-post", out IEvent? none) || none is not null);
        Assert.True(_timeline.Events.TryFind("another", out IEvent? second) && ReferenceEquals(second, Second));
        Assert.Null(_timeline.Events.Find("morning-post"));
        Assert.Null(_timeline.Observations.Find("morning-post"));
    }

    [Fact]
    public void Two_entries_with_one_id_are_refused() => Assert.Equal(
        "Two entries have the id first. (Parameter 'entries')",
        Assert.Throws<ArgumentException>(() => new InMemoryTimeline(First, Second, new SampleEvent("first", "2021"))).Message);

    /// <summary>A list of events holds no entity, though one may have a quote as a value.</summary>
    [Fact]
    public void Only_events_quote_somebody()
    {
        var motto = new Motto(new SampleSource("a-motto"), Post);
        ITimeline timeline = new InMemoryTimeline(motto, First, Post);
        Assert.Empty(timeline.FindBySpeaker(Post));
        Assert.Equal([motto], timeline.FindByMention(Post));
    }

    private sealed record Motto(SampleSource Own, SampleSource Speaker) : IEntity, IMentions
    {
        public string Id => Own.Id;

        public string Kind => "motto";

        public string Name => Own.Name;

        public IReadOnlyList<string> Also => [];

        public string? Note => null;

        public IReadOnlyList<ISource> Sources => [];

        public Origin? Origin => null;

        public void Mention(Mentions mentions) => mentions.AddSpeaker(new Reference<SampleSource>(Speaker));
    }

    /// <summary>They contradict each other, which a build refuses. A program is not made to go round for ever.</summary>
    [Fact]
    public void Events_that_come_after_each_other_are_each_there_once()
    {
        var later = new List<IEvent>();
        var one = new SampleEvent("one", "2020") { After = later };
        later.Add(new SampleEvent("two", "2020") { After = [one] });
        Assert.Equal(["one", "two"], new InMemoryTimeline(one, later[0]).Events.Select(each => each.Id).Order(StringComparer.Ordinal));
    }
}
