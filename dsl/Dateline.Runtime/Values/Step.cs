using Dateline.Logic;

namespace Dateline;

/// <summary>One move of a series: the entry that moved or stated it, and the value before and afterwards.</summary>
/// <typeparam name="T">The type of the series.</typeparam>
public sealed class Step<T> : ISeriesStep<T>
{
    private readonly Func<string, IEntry> _find;

    /// <param name="entryId">The id of the event, or of the <c>as-of</c>.</param>
    /// <param name="find">Finds an entry by its id; asked only when <see cref="Entry"/> is read.</param>
    /// <param name="when">The date that counts: when it took force if that is given, otherwise when it happened.</param>
    /// <param name="before">The value just before.</param>
    /// <param name="after">The value from the end of that day on; of an observation the value on that day.</param>
    /// <param name="isObservation">Whether an <c>as-of</c> states the value and nothing moved it.</param>
    public Step(string entryId, Func<string, IEntry> find, EventDate when, Reading<T> before, Reading<T> after, bool isObservation = false)
    {
        ArgumentNullException.ThrowIfNull(entryId);
        ArgumentNullException.ThrowIfNull(find);
        ArgumentNullException.ThrowIfNull(when);
        EntryId = entryId;
        _find = find;
        When = when;
        Before = before;
        After = after;
        IsObservation = isObservation;
    }

    /// <summary>The id of the event, or of the <c>as-of</c>.</summary>
    public string EntryId { get; }

    /// <summary>The event that moved the series, or the <c>as-of</c> that states it.</summary>
    public IEntry Entry => _find(EntryId);

    /// <summary>The date that counts: when it took force if that is given, otherwise when it happened.</summary>
    public EventDate When { get; }

    /// <summary>The value just before, in the unit of the series.</summary>
    public Reading<T> Before { get; }

    /// <summary>The value from the end of that day on, in the unit of the series.</summary>
    public Reading<T> After { get; }

    /// <summary>Whether an <c>as-of</c> states the value and nothing moved it.</summary>
    public bool IsObservation { get; }

    /// <summary>The days on which it may have been, where more is known of them than <see cref="When"/> says; otherwise null.</summary>
    internal (long Earliest, long Latest)? Days { get; init; }

    /// <summary>Other steps of open order beside it may have come before it or after it.</summary>
    internal bool IsOfOpenOrder { get; init; }

    long ISeriesStep<T>.Earliest => Days?.Earliest ?? When.OrderEarliest;

    long ISeriesStep<T>.Latest => Days?.Latest ?? When.OrderLatest;

    bool ISeriesStep<T>.IsOfOpenOrder => IsOfOpenOrder;

    void ISeriesStep<T>.AddBefore(Candidates<T> candidates) => Add(BeforeAll, candidates, isAfter: false);

    void ISeriesStep<T>.AddAfter(Candidates<T> candidates) => Add(After, candidates, isAfter: true);

    /// <summary>What is known of the time before it and all others of open order: what a set was before one of them, it was not before all.</summary>
    internal Reading<T> BeforeAll => IsOfOpenOrder && Before.TryGetValue(out T? known) && known is ISetOf ? default : Before;

    private static void Add(Reading<T> reading, Candidates<T> candidates, bool isAfter)
    {
        foreach (T value in reading.Candidates)
            candidates.Add(value);
        bool mayBeNobody = reading.IsNobody || reading.MayBeNobody;
        if (mayBeNobody)
            candidates.AddNobody();
        if (isAfter && (reading.MayBeUnknown || (reading.Candidates.IsEmpty && !mayBeNobody)))
            candidates.AddUnknown();
    }

    /// <summary><c>2018: 30 -> 20</c>; of an observation <c>2018: 30</c>.</summary>
    public override string ToString() => IsObservation ? $"{When}: {After}" : $"{When}: {Before} -> {After}";
}
