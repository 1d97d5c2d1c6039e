using Dateline.Dates;

namespace Dateline.Logic;

/// <summary>The days on which something may have been, both included, as day numbers.</summary>
/// <param name="Earliest"><see cref="long.MinValue"/> where open.</param>
/// <param name="Latest"><see cref="long.MaxValue"/> where open.</param>
#if DATELINE_RUNTIME
internal
#else
public
#endif
readonly record struct DateRange(long Earliest, long Latest)
{
    /// <summary>Nothing is known: neither before nor after anything.</summary>
    public static DateRange Anywhen { get; } = new(long.MinValue, long.MaxValue);

    public static DateRange Of(EdtfDate date) => new(date.OrderEarliest, date.OrderLatest);

    /// <summary>When something was, by its own date alone.</summary>
    internal static DateRange Of(ITimed timed) => timed.Date is { } date ? Of(date) : Anywhen;
}
