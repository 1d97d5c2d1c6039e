using Dateline.Dates;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Language.Linking.Time;

/// <summary>The days on which something may have been, both included, as day numbers.</summary>
/// <param name="Earliest"><see cref="long.MinValue"/> where open.</param>
/// <param name="Latest"><see cref="long.MaxValue"/> where open.</param>
public readonly record struct DateRange(long Earliest, long Latest)
{
    /// <summary>Nothing is known: neither before nor after anything.</summary>
    public static DateRange Anywhen { get; } = new(long.MinValue, long.MaxValue);

    public static DateRange Of(EdtfDate date) => new(date.OrderEarliest, date.OrderLatest);

    /// <summary>When an entry happened, by its own <c>date</c> alone.</summary>
    public static DateRange Of(BoundEntry entry) =>
        entry.Find(BuiltIns.Date)?.Value is DateValue value ? Of(value.Date) : Anywhen;
}
