namespace Dateline;

/// <summary>
/// The days that an event can have by everything that the files say of it and of others: by its own date, by <c>after</c>, <c>before</c> and
/// <c>within</c>, and by the distances that these give. The date itself stays as the sources have it (<see cref="IEvent.Date"/>).
/// </summary>
public sealed class DateBounds
{
    internal DateBounds(EventDate date)
    {
        EarliestNumber = date.OrderEarliest;
        LatestNumber = date.OrderLatest;
    }

    internal DateBounds(long earliest, long latest)
    {
        EarliestNumber = earliest;
        LatestNumber = latest;
    }

    /// <summary>
    /// The first day that it can have; null where that is open, and outside the years 1 to 9999 that <see cref="DateOnly"/> has. <c>~</c>,
    /// <c>?</c> and <c>%</c> widen it, as they do where order is asked.
    /// </summary>
    public DateOnly? Earliest => ToDateOnly(EarliestNumber);

    /// <summary>The last day that it can have; null as for <see cref="Earliest"/>.</summary>
    public DateOnly? Latest => ToDateOnly(LatestNumber);

    /// <summary>The entries from which the first day follows, the nearest first and the one whose date it rests on last. Empty where the event's own date says it.</summary>
    public IReadOnlyList<IEntry> EarliestFrom { get; internal init; } = [];

    /// <summary>The entries from which the last day follows, in the order of <see cref="EarliestFrom"/>.</summary>
    public IReadOnlyList<IEntry> LatestFrom { get; internal init; } = [];

    /// <summary>Whether more is known than the event's own date says.</summary>
    public bool AreTighter => EarliestFrom.Count > 0 || LatestFrom.Count > 0;

    internal long EarliestNumber { get; }

    internal long LatestNumber { get; }

    /// <summary>As <c>2024-03-15..2024-04-30</c>, with nothing at an end that is open.</summary>
    public override string ToString() => $"{Text(EarliestNumber)}..{Text(LatestNumber)}";

    private static string Text(long day) => day is long.MinValue or long.MaxValue ? "" : Dates.CalendarDay.Of(day).Iso;

    private static DateOnly? ToDateOnly(long day) => day is >= 1 and <= 3_652_059 ? DateOnly.FromDayNumber((int)day - 1) : null;
}
