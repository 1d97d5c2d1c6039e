using System.ComponentModel;
using Dateline.Dates;
using Dateline.Logic;

namespace Dateline.Compiled;

/// <summary>What a rule reads: a value, that it is unknown, or that nothing is said of it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Fact
{
    internal Fact(in Statement statement) => Statement = statement;

    internal Fact(in Statement statement, ReferringFacts referring)
    {
        Statement = statement;
        Referring = referring;
    }

    /// <summary>Nothing is said of it.</summary>
    public static Fact Absent => default;

    /// <summary>It is stated that nobody knows.</summary>
    public static Fact Unknown => new(Statement.Unknown);

    /// <summary>It cannot be found out, not even whether anything is said.</summary>
    internal static Fact Unsure => new(Statement.Unsure);

    internal Statement Statement { get; }

    internal Value Value => Statement.Value;

    /// <summary>Those who refer to an entry, also where there are none yet; otherwise null.</summary>
    internal ReferringFacts? Referring { get; }

    internal bool IsAbsent => Statement.IsAbsent;

    internal EventDate? Date => Value.Date is { } date ? EventDate.Of(date) : null;

    /// <summary>Makes a fact of a value that a property may have.</summary>
    /// <param name="value">Null for none.</param>
    public static Fact Of(object? value) => value switch
    {
        null => Absent,
        string text => Of(Value.Of(text)),
        long number => Of(Value.Of((decimal)number)),
        decimal number => Of(Value.Of(number)),
        bool flag => Of(Value.Of(flag.ToTruth())),
        EventDate date => date.Edtf is { } known ? Of(Value.Of(known)) : Unknown,
        DateOnly day => Of(Value.Of(EventDate.Of(day).Edtf!)),
        DateTimeOffset moment => Of(Value.Of(moment)),
        IEstimate estimate => estimate.Numbers.ToValue() is { IsKnown: true } range ? Of(range) : Unknown,
        Duration duration => Of(Value.Of(duration.Calendar)),
        Uri url => Of(Value.Of(url.OriginalString)),
        IEntry or IFacts => Of(Value.Of(new FactSubject(value))),
        _ => Of(Value.OfWhole(value)),
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
        items.IsDefaultOrEmpty ? Absent : Of(Value.Of(new FactList([.. items.Select(factOf)])));

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
        return Of(Value.Of(new ChangeFact(
            stated.IsFromNobody ? Statement.Of(Nobody.Value) : stated.TryGetFrom(out T? from) ? factOf(from).Statement : Statement.Absent,
            stated.IsToNobody ? Statement.Of(Nobody.Value) : stated.TryGetTo(out T? to) ? factOf(to).Statement : stated.IsRelative ? Statement.Absent : Statement.Unknown,
            stated.IsRelative ? factOf(stated.Delta).Value : null,
            stated.IsRelative ? stated.ToString() : "",
            () => Moved()?.Before(mover, null) ?? default,
            () => Moved()?.Possible(mover) ?? [],
            () => Moved()?.StepBefore(mover),
            () => Moved()?.ChangeBefore(mover))));

        SeriesFact? Moved() => Facts.Read(mover, subject, series).Value.As<SeriesFact>();
    }

    /// <summary>Makes a fact of what a series of entries was.</summary>
    /// <typeparam name="T">Their record.</typeparam>
    /// <param name="reading">Null where nothing is said of it.</param>
    public static Fact Reading<T>(Reading<T>? reading)
        where T : class, IEntry => reading switch
        {
            null => Absent,
            { IsNobody: true } => Of(Nobody.Value),
            { } stated => stated.TryGetValue(out T? value) ? Of((object?)value) : Unknown,
        };

    /// <summary>Makes a fact of a set that a field states; an empty one says nothing, as a list does.</summary>
    /// <typeparam name="T">The type of a member.</typeparam>
    /// <param name="set">Null where nothing is said of it.</param>
    /// <param name="factOf">What a member says.</param>
    public static Fact SetField<T>(SetOf<T>? set, Func<T, Fact> factOf) => set is null or { IsComplete: true, Certain.IsEmpty: true } ? Absent : Set(set, factOf);

    /// <summary>Makes a fact of what is known of a set.</summary>
    /// <typeparam name="T">The type of a member.</typeparam>
    /// <param name="set">The set.</param>
    /// <param name="factOf">What a member says.</param>
    public static Fact Set<T>(SetOf<T> set, Func<T, Fact> factOf)
    {
        ArgumentNullException.ThrowIfNull(set);
        var values = new Dictionary<string, Value>(StringComparer.Ordinal);
        var names = NameSet.Of(set.Certain.Select(Name), (set.MayHaveOthers ? set.Absent : set.Possible).Select(Name), isClosed: !set.MayHaveOthers);
        return Of(Value.Of(new SetItems(names, name => values[name])));

        string Name(T member)
        {
            Value value = factOf(member).Value;
            values[value.Name!] = value;
            return value.Name!;
        }
    }

    /// <summary>Makes a fact of a series.</summary>
    /// <typeparam name="T">The type of the series.</typeparam>
    /// <param name="series">The series.</param>
    /// <param name="factOf">What a value of it says.</param>
    public static Fact Series<T>(Series<T> series, Func<T, Fact> factOf) => Of(Value.OfWhole(new SeriesFact<T>(series, factOf)));

    private static Fact Of(in Value value) => new(Statement.Of(value));
}
