using System.Collections.Immutable;
using Dateline.Logic;

namespace Dateline;

/// <summary>A value that an entity has over time: what it was on a day, and which events moved it.</summary>
/// <typeparam name="T">The type of the series: <see cref="long"/>, <see cref="decimal"/>, an <see cref="Estimate{T}"/> of one, <see cref="EventDate"/>, <see cref="DateOnly"/>, <see cref="string"/>, a choice, an entry or a <c>SetOf</c>.</typeparam>
public sealed class Series<T>
{
    private readonly Lazy<ImmutableArray<Step<T>>> _steps;
    private SeriesCourse<Step<T>, T>? _course;

    /// <param name="steps">Gives the steps in the order of time; asked once, when they are first needed.</param>
    /// <param name="hasUndatedChanges">Whether changes are recorded of which nobody knows when they were.</param>
    public Series(Func<ImmutableArray<Step<T>>> steps, bool hasUndatedChanges = false)
    {
        ArgumentNullException.ThrowIfNull(steps);
        HasUndatedChanges = hasUndatedChanges;
        _steps = new Lazy<ImmutableArray<Step<T>>>(steps);
    }

    /// <summary>The entity of which it is; null for one that a program made, and where no entity of the files has its id.</summary>
    public IEntity? Entity => FindEntity?.Invoke();

    internal Func<IEntity?>? FindEntity { get; init; }

    /// <summary>Every move and every observation, in the order of time, each with its entry. Empty where nothing states the value.</summary>
    public ImmutableArray<Step<T>> History => _steps.Value;

    /// <summary>
    /// Whether changes are recorded of which nobody knows when they were. They are not in <see cref="History"/>, and since each may
    /// have come at any time, every reading is unknown. Of a series of sets they leave open only those whom they name, as the readings say, and this is false.
    /// </summary>
    public bool HasUndatedChanges { get; }

    /// <summary>The value after the last step, in the unit of the series.</summary>
    public Reading<T> Latest => HasUndatedChanges ? Reading<T>.NobodyKnows : History.IsEmpty ? default : History[^1].After;

    /// <summary>
    /// What is known of the value on a day. A move takes force at the end of its day, so on that day the value before it
    /// still holds. Where the date of a move leaves open whether it came before the day, the reading is unclear and has the
    /// values that are possible. Before the first step it is what that step says was so before.
    /// </summary>
    public Reading<T> On(DateOnly day)
    {
        long number = day.DayNumber + 1L;
        return Read(number, number);
    }

    /// <summary>What is known of the value on a date that need not be exact: on one of the days that the date can mean.</summary>
    public Reading<T> During(EventDate date)
    {
        ArgumentNullException.ThrowIfNull(date);
        return Read(date.OrderEarliest, date.OrderLatest);
    }

    /// <summary>
    /// The steps on which the readings of these days rest, in order of time: the last one that certainly had its effect when the range begins, if
    /// there is one, then every one that may take effect on one of its days. Changes without a known date are not among them
    /// (<see cref="HasUndatedChanges"/>).
    /// </summary>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day, which belongs to the range.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="last"/> is before <paramref name="first"/>.</exception>
    public ImmutableArray<Step<T>> Between(DateOnly first, DateOnly last)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(last, first);
        return [.. Course.StepsOf(first.DayNumber + 1L, last.DayNumber + 1L)];
    }

    /// <summary>Whether the first step came before the date for certain.</summary>
    internal bool IsOpenedBy(EventDate date) => DoneBy(date) > 0;

    /// <summary>How many steps came before the date for certain.</summary>
    internal int DoneBy(EventDate date) => Course.DoneBy(date.OrderEarliest);

    /// <summary>What it may have been before or after any move of the days that a date can mean.</summary>
    internal Reading<T> Around(EventDate date) => HasUndatedChanges ? Reading<T>.NobodyKnows : Of(Course.ReadAround(date.OrderEarliest, date.OrderLatest));

    private SeriesCourse<Step<T>, T> Course => _course ?? Interlocked.CompareExchange(ref _course, new(History), null) ?? _course;

    private Reading<T> Read(long firstDay, long lastDay)
    {
        if (HasUndatedChanges)
            return Reading<T>.NobodyKnows;
        if (Course.IsSettled(firstDay, lastDay, out int done) && !History.IsEmpty)
        {
            Reading<T> settled = done == 0 ? History[0].BeforeAll : History[done - 1].After;
            if (settled.IsKnown || settled.IsNobody)
                return settled;
        }

        Reading<T> reading = Of(Course.Read(firstDay, lastDay));
        // What no step has stated is not what an editor looked for and did not find.
        return reading.State == ReadingState.Unknown && !Course.MayBeOpenedBy(lastDay) ? History.IsEmpty ? default : History[0].BeforeAll : reading;
    }

    private static Reading<T> Of(Candidates<T> candidates)
    {
        if (candidates.IsEmpty)
            return Reading<T>.NobodyKnows;
        if (!candidates.IsCertain)
            return Reading<T>.Unclear([.. candidates.Values], candidates.MayBeUnknown, candidates.MayBeNobody);
        return candidates.MayBeNobody ? Reading<T>.OfNobody : Reading<T>.Known(candidates.Values[0]);
    }

    /// <summary>The steps, as <c>2018: 30 -> 20; 2021-10-07: 20 -> 10</c>.</summary>
    public override string ToString() => string.Join("; ", History);
}
