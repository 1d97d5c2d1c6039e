namespace Dateline.Runtime.Tests.Lists;

/// <summary>An event of which a date is all there is to say.</summary>
internal sealed record SampleEvent(string Id, EventDate Date) : IEvent
{
    public SampleEvent(string id, string date)
        : this(id, EventDate.Parse(date))
    {
    }

    public string Kind => "sample";

    public IReadOnlyList<string> Also => [];

    public string? Note => null;

    public IReadOnlyList<ISource> Sources => [];

    public Origin? Origin => null;

    public EventDate? Effective => null;

    public EventStatus Status => EventStatus.Happened;

    public string Title => Id;

    public IReadOnlyList<IEvent> After { get; init; } = [];

    public IReadOnlyList<IQuote> Quotes => [];
}
