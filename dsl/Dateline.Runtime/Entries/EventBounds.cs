namespace Dateline;

/// <summary>Asks events for the days that follow for them, whatever fields they have.</summary>
public static class EventBounds
{
    /// <summary>
    /// The days that an event can have by everything that the files say. A check works them out; they are read when they are asked for. A copy with
    /// another date, and an event that a program made, have those of their dates alone.
    /// </summary>
    /// <param name="timelineEvent">The event.</param>
    public static DateBounds GetBounds(this IEvent timelineEvent)
    {
        ArgumentNullException.ThrowIfNull(timelineEvent);
        return timelineEvent.Bounds;
    }
}
