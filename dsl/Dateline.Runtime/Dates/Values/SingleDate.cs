namespace Dateline.Dates;

/// <summary>One date, or one end of an interval, as days.</summary>
internal readonly record struct SingleDate(long EarliestDay, long LatestDay, EdtfPrecision Precision)
{
    /// <summary>The earliest day less one unit of the precision where the date is qualified.</summary>
    public long OrderEarliest { get; init; } = EarliestDay;

    /// <summary>The latest day and one unit of the precision more where the date is qualified.</summary>
    public long OrderLatest { get; init; } = LatestDay;

    public EdtfFeatures Features { get; init; }

    public EdtfQualifier Qualifier { get; init; }

    public TimeOfDay? Time { get; init; }

    public DatePoint Lower => new(OrderEarliest, Time);

    public DatePoint Upper => new(OrderLatest, Time);

    /// <summary>Nothing is written before or after the <c>/</c>: there is an end, and nobody knows it.</summary>
    public static SingleDate Unknown => new(long.MinValue, long.MaxValue, EdtfPrecision.Nothing) { Features = EdtfFeatures.OpenEnd };

    /// <summary><c>..</c>: there is no end.</summary>
    public static SingleDate Open => Unknown with { IsOpen = true };

    public bool IsOpen { get; init; }
}
