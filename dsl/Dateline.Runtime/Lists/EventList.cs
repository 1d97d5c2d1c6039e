namespace Dateline;

/// <summary>
/// Events of a timeline, in order of time. It answers which of them were in a range of days with two lists, since dates are only as exact as
/// the sources: those that certainly were, and those that possibly were, among which the certain ones are. An event is in a range if it was on one of
/// its days; one that lasted (<c>2014/2021</c>), if it had at least a day of the range.
/// </summary>
/// <typeparam name="T">Their record, or what several kinds have in common.</typeparam>
/// <remarks>
/// What counts is <see cref="IEvent.Date"/>, as wide as <see cref="EventDate.IsBefore"/> takes it; times of day do not. Nothing is left out for its
/// <see cref="IEvent.Status"/>. When a list is first asked, it reads the dates of its events. From then on the time for an answer grows with
/// the events in it, not with those of the timeline.
/// </remarks>
public sealed class EventList<T> : EntryList<T>
    where T : class, IEvent
{
    /// <inheritdoc/>
    internal EventList(IEntryStore store, Func<RowList> rows, bool hasAllOfType)
        : base(store, rows, hasAllOfType)
    {
    }

    /// <summary>The events that were in the range whatever days their dates mean.</summary>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day, which belongs to the range.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="last"/> is before <paramref name="first"/>.</exception>
    public EventRange<T> CertainlyIn(DateOnly first, DateOnly last) => new(this, NumberOf(first), NumberOf(last, first), isCertain: true);

    /// <summary>The events that may have been in the range. One without a known date may have been in any.</summary>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day, which belongs to the range.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="last"/> is before <paramref name="first"/>.</exception>
    public EventRange<T> PossiblyIn(DateOnly first, DateOnly last) => new(this, NumberOf(first), NumberOf(last, first), isCertain: false);

    /// <summary>
    /// The events that have a day in common with the date, whatever days both mean. The date may be that of another event that lasted, or of
    /// any year: <c>EventDate.Parse("-0044/0014")</c>. A date that does not last is one day: <c>2021-10</c> is a day in October that nobody
    /// knows. All of October is <see cref="CertainlyIn"/> from its first day to its last.
    /// </summary>
    /// <param name="date">The date.</param>
    public EventRange<T> CertainlyDuring(EventDate date)
    {
        ArgumentNullException.ThrowIfNull(date);
        return new(this, date.Extent.LatestBegin, date.Extent.EarliestEnd, isCertain: true);
    }

    /// <summary>The events that may have a day in common with the date, as <see cref="CertainlyDuring"/> takes it.</summary>
    /// <param name="date">The date.</param>
    public EventRange<T> PossiblyDuring(EventDate date)
    {
        ArgumentNullException.ThrowIfNull(date);
        return new(this, date.Extent.Earliest, date.Extent.Latest, isCertain: false);
    }

    private static long NumberOf(DateOnly day) => day.DayNumber + 1L;

    private static long NumberOf(DateOnly last, DateOnly first)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(last, first);
        return NumberOf(last);
    }
}
