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
        { Kind: ValueKind.Number } => new(value.Number, value.Number),
        { Range: { Low.Kind: ValueKind.Number, High.Kind: ValueKind.Number } range } => new(range.Low.Number, range.High.Number),
        _ => null,
    };

    private static decimal PartOfDay(in SingleDate end) => end.Time is { } time ? time.SecondsInUtc / SecondsPerDay : 0;
}
