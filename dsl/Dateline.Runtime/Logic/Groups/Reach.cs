namespace Dateline.Logic;

/// <summary>What a number or a date may mean, as numbers: for dates, days.</summary>
/// <param name="Least">The smallest that it may mean.</param>
/// <param name="Most">The largest that it may mean.</param>
internal readonly record struct Reach(decimal Least, decimal Most)
{
    /// <summary>Null for what is not known.</summary>
    public static Reach? Of(in Value value) => value switch
    {
        { Date: { } date } => new(date.OrderEarliest, date.OrderLatest),
        { Kind: ValueKind.Number } => new(value.Number, value.Number),
        _ => null,
    };

    /// <summary>Whether more than this lies between the two, whatever they mean.</summary>
    public static bool AreApart(in Reach before, in Reach after, decimal limit) =>
        after.Least > before.Most && Distance.Of(after.Least, before.Most) > limit;
}
