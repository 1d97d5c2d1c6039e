using System.ComponentModel;

namespace Dateline.Compiled;

/// <summary>What a rule reads: a value, that it is unknown, or that nothing is said of it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Fact
{
    private readonly Saying _saying;

    private Fact(object? value, Saying saying = Saying.Stated)
    {
        Value = value;
        _saying = saying;
    }

    private enum Saying : byte
    {
        Nothing,
        Unsure,
        Stated,
    }

    /// <summary>Nothing is said of it.</summary>
    public static Fact Absent => default;

    /// <summary>It is stated that nobody knows.</summary>
    public static Fact Unknown { get; } = new(null);

    /// <summary>It cannot be found out, not even whether anything is said.</summary>
    internal static Fact Unsure { get; } = new(null, Saying.Unsure);

    /// <summary>
    /// A text (also an option or an address), a number (<see cref="decimal"/>), a flag, a date, a moment, an entry, a record,
    /// a change, a series or a list of facts; null where nothing is known.
    /// </summary>
    internal object? Value { get; }

    internal bool IsAbsent => _saying == Saying.Nothing;

    internal bool IsUnsure => _saying == Saying.Unsure;

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
    /// <param name="mover">The event that has the change.</param>
    /// <param name="subject">Its field that names the entity of which the series is.</param>
    /// <param name="series">The series.</param>
    public static Fact Change<T>(Known<Change<T>> change, Func<T, Fact> factOf, IFacts mover, string subject, string series)
    {
        if (!change.IsKnown)
            return Of(change);
        Change<T> stated = change.Value;
        Func<Fact> before = () => Facts.Read(mover, subject, series).Value is SeriesFact known ? known.Before(mover, null) : Unsure;
        return new Fact(new ChangeFact(
            stated.TryGetFrom(out T? start) ? factOf(start) : Absent,
            () => Facts.Read(mover, subject, series).Value is SeriesFact known ? known.Possible(mover) : [],
            stated.IsRelative,
            () => stated.TryGetFrom(out T? from) ? factOf(from) : HalfOf(before(), stated.IsRelative),
            () => stated.TryGetTo(out T? to) ? factOf(to)
                : stated.IsRelative ? HalfOf(Facts.Calculate(before(), factOf(stated.Delta), static (left, right) => left + right), isStated: true)
                : Unknown));
    }

    /// <summary>Makes a fact of a series.</summary>
    /// <typeparam name="T">The type of the series.</typeparam>
    /// <param name="series">The series.</param>
    /// <param name="factOf">What a value of it says.</param>
    public static Fact Series<T>(Series<T> series, Func<T, Fact> factOf)
    {
        return new(new SeriesFact(During, Before, Possible));

        // What a first change says of the time before it may have been so for a day only.
        Fact During(EventDate date) => SeriesReader.IsOpenedBy(series.History, date) ? OfReading(series.During(date)) : Unsure;

        Fact Before(IFacts mover, string? dateField)
        {
            Fact date = dateField is null ? Facts.DateOf(mover) : mover.FactOf(dateField);
            foreach (Step<T> step in series.History)
            {
                if (mover is IEntry entry && step.EntryId == entry.Id && Facts.DateOf(mover).Value is EventDate counting && step.When == counting)
                    return OfReading(step.Before);
            }

            return date.Value is EventDate day ? During(day) : Unsure;
        }

        IReadOnlyList<Fact> Possible(IFacts mover)
        {
            bool isOwn = mover is IEntry entry && series.History.Any(step => step.EntryId == entry.Id);
            if (isOwn || series.HasUndatedChanges || Facts.DateOf(mover).Value is not EventDate date || !SeriesReader.IsOpenedBy(series.History, date))
                return [];
            Reading<T> reading = SeriesReader.AroundMove(series.History, date);
            return reading.IsKnown || (reading.State == ReadingState.Unclear && !reading.MayBeUnknown) ? [.. reading.Candidates.Select(factOf)] : [];
        }

        Fact OfReading(Reading<T> reading) => reading.TryGetValue(out T? value) ? factOf(value) : Unsure;
    }

    /// <summary>What a change does not say itself, and nobody knows, is not there; of a relative one it is, and unknown.</summary>
    private static Fact HalfOf(Fact found, bool isStated) => found.Value is not null ? found : isStated ? Unknown : Absent;
}

/// <summary>Gives what a record says of each of its fields, for rules.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IFacts
{
    /// <summary>What it says of a field.</summary>
    /// <param name="field">As the files write it.</param>
    Fact FactOf(string field);
}

/// <summary>The values before and after a change.</summary>
/// <param name="StatedFrom">The value before, if the change says it.</param>
/// <param name="Possible">What the series may have been just before the event; empty where that cannot be known, or where the build has asked.</param>
/// <param name="IsRelative">Whether it says only by how much.</param>
internal sealed record ChangeFact(Fact StatedFrom, Func<IReadOnlyList<Fact>> Possible, bool IsRelative, Func<Fact> From, Func<Fact> To);

/// <summary>A series as rules ask it.</summary>
/// <param name="Before">The value just before an event; the name of the date that counts where the event does not move it, null for the one that counts for moves.</param>
/// <param name="Possible">As of <see cref="ChangeFact"/>.</param>
internal sealed record SeriesFact(Func<EventDate, Fact> During, Func<IFacts, string?, Fact> Before, Func<IFacts, IReadOnlyList<Fact>> Possible);
