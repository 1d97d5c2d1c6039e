using Dateline.Dates;

namespace Dateline.Logic;

/// <summary>What a number, a date or a moment may mean, as numbers: for dates and moments, days.</summary>
/// <param name="Least">The smallest that it may mean.</param>
/// <param name="Most">The largest that it may mean.</param>
internal readonly record struct Reach(decimal Least, decimal Most)
{
    private const decimal SecondsPerDay = 86_400;

    /// <summary>Null for what is not known.</summary>
    public static Reach? Of(in Value value) => value switch
    {
        { When: { } date } => new(date.OrderEarliest + PartOfDay(date.Ends.First), date.OrderLatest + PartOfDay(date.Ends.Last)),
        { Range: { } range } => new(range.Least, range.Most),
        _ => null,
    };

    private static decimal PartOfDay(in SingleDate end) => end.Time is { } time ? time.SecondsInUtc / SecondsPerDay : 0;
}
