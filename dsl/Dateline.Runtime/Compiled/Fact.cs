namespace Dateline.Compiled;

/// <summary>What a rule reads: a value, that it is unknown, or that nothing is said of it.</summary>
public readonly struct Fact
{
    private readonly bool _isStated;

    private Fact(object? value)
    {
        Value = value;
        _isStated = true;
    }

    /// <summary>Nothing is said of it.</summary>
    public static Fact Absent => default;

    /// <summary>It is stated that nobody knows, or it cannot be found out.</summary>
    public static Fact Unknown { get; } = new(null);

    /// <summary>
    /// A text (also an option or an address), a number (<see cref="decimal"/>), a flag, a date, a moment, an entry, a record,
    /// a change, a series or a list of facts; null where nothing is known.
    /// </summary>
    internal object? Value { get; }

    internal bool IsAbsent => !_isStated;

    /// <summary>Makes a fact of a value that a property may have.</summary>
    /// <param name="value">Null for none.</param>
    public static Fact Of(object? value) => value switch
    {
        null => Absent,
        long number => new Fact((decimal)number),
        DateOnly day => new Fact(EventDate.Of(day)),
        Uri url => new Fact(url.OriginalString),
        EventDate { IsUnknown: true } => Unknown,
        _ => new Fact(value),
    };

    /// <summary>Makes a fact of a value that every entry has.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="value">What is known of it.</param>
    public static Fact Of<T>(Known<T> value) => value.IsKnown ? Of((object?)value.Value) : value.Reason is null ? Absent : Unknown;

    /// <summary>Makes a fact of a list; an empty one says nothing.</summary>
    /// <typeparam name="T">The type of an item.</typeparam>
    /// <param name="items">The items.</param>
    /// <param name="factOf">What each of them says.</param>
    public static Fact List<T>(System.Collections.Immutable.ImmutableArray<T> items, Func<T, Fact> factOf) =>
        items.IsDefaultOrEmpty ? Absent : new Fact((IReadOnlyList<Fact>)[.. items.Select(factOf)]);

    /// <summary>Makes a fact of a change.</summary>
    /// <typeparam name="T">The type of the series.</typeparam>
    /// <param name="change">What is known of it.</param>
    /// <param name="factOf">What a value of the series says.</param>
    public static Fact Change<T>(Known<Change<T>> change, Func<T, Fact> factOf) => !change.IsKnown
        ? Of(change)
        : new Fact(new ChangeFact(
            change.Value.TryGetFrom(out T? from) ? factOf(from) : Unknown,
            change.Value.TryGetTo(out T? to) ? factOf(to) : Unknown));

    /// <summary>Makes a fact of a series.</summary>
    /// <typeparam name="T">The type of the series.</typeparam>
    /// <param name="series">The series.</param>
    /// <param name="factOf">What a value of it says.</param>
    public static Fact Series<T>(Series<T> series, Func<T, Fact> factOf) =>
        new(new SeriesFact(date => series.During(date).TryGetValue(out T? value) ? factOf(value) : Unknown));
}

/// <summary>Gives what a record says of each of its fields, for rules.</summary>
public interface IFacts
{
    /// <summary>What it says of a field.</summary>
    /// <param name="field">As the files write it.</param>
    Fact FactOf(string field);
}

internal sealed record ChangeFact(Fact From, Fact To);

internal sealed record SeriesFact(Func<EventDate, Fact> During);
