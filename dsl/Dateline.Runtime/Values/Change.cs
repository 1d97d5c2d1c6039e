using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Dateline.Logic;

namespace Dateline;

/// <summary>
/// How an event moves a series, as the editors wrote it: <c>30 -> 20</c>, <c>-> 20</c>, <c>+5</c>, <c>30 -> unknown</c>, <c>ada -> nobody</c>, <c>+ada, -ben</c>.
/// What is not written is not made up: ask <c>HasFrom</c>, <c>HasTo</c> and <c>HasDelta</c>, or the series.
/// </summary>
/// <typeparam name="T">The type of the series: <see cref="long"/>, <see cref="decimal"/>, an <see cref="Estimate{T}"/> of one, <see cref="EventDate"/>, <see cref="DateOnly"/>, <see cref="string"/>, a choice, an entry or a <c>SetOf</c>.</typeparam>
[JsonConverter(typeof(ChangeJsonConverter))]
public readonly struct Change<T> : IEquatable<Change<T>>
{
    private readonly T _from;

    /// <summary>The value from then on; by how much it moves, where only that is written.</summary>
    private readonly T _to;
    private readonly Stated _stated;

    private Change(Stated stated, T from, T to)
    {
        _stated = stated;
        _from = from;
        _to = to;
    }

    [Flags]
    private enum Stated : byte
    {
        Nothing = 0,
        From = 1,
        To = 2,
        Delta = 4,
        Unknown = 8,
        FromNobody = 16,
        ToNobody = 32,
    }

    /// <summary>Whether a value before is written. Where there was nobody, there is none: ask <see cref="IsFromNobody"/>.</summary>
    public bool HasFrom => Has(Stated.From);

    /// <summary>The value before, in the unit of the series.</summary>
    /// <exception cref="InvalidOperationException">It is not written, or there was nobody.</exception>
    public T From => HasFrom ? _from : throw new InvalidOperationException($"The change \"{this}\" does not say what it was before.");

    /// <summary>Whether it is written that there was nobody before: <c>nobody -> ben</c>.</summary>
    public bool IsFromNobody => Has(Stated.FromNobody);

    /// <summary>Whether a value from then on is written and known. Where there is nobody, there is none: ask <see cref="IsToNobody"/>.</summary>
    public bool HasTo => Has(Stated.To);

    /// <summary>The value from the end of the day on, in the unit of the series.</summary>
    /// <exception cref="InvalidOperationException">It is not written, or unknown, or there is nobody.</exception>
    public T To => HasTo ? _to : throw new InvalidOperationException($"The change \"{this}\" does not say what it was afterwards.");

    /// <summary>Whether from then on nobody knows: <c>30 -> unknown</c>.</summary>
    public bool IsToUnknown => Has(Stated.Unknown);

    /// <summary>Whether from then on there is nobody: <c>ada -> nobody</c>.</summary>
    public bool IsToNobody => Has(Stated.ToNobody);

    /// <summary>Whether <see cref="Delta"/> is written, or follows from the values before and afterwards.</summary>
    public bool HasDelta => Has(Stated.Delta) || (HasFrom && HasTo && Difference<T>.Of is not null);

    /// <summary>By how much it moves, in the unit of the series; negative where it falls. Of estimates it is the difference of two that need not hang together; of a set, who is in it afterwards for certain and who is not: see <c>ChangesOfSets</c>.</summary>
    /// <exception cref="InvalidOperationException">It is not known, or the series is not of numbers.</exception>
    /// <exception cref="OverflowException">The values lie too far apart.</exception>
    public T Delta =>
        Has(Stated.Delta) ? _to
        : HasFrom && HasTo && Difference<T>.Of is { } difference ? difference(_to, _from)
        : throw new InvalidOperationException($"The change \"{this}\" does not say by how much.");

    /// <summary>Reads the value before, where it is written.</summary>
    public bool TryGetFrom([MaybeNullWhen(false)] out T from)
    {
        from = _from;
        return HasFrom;
    }

    /// <summary>Reads the value from then on, where it is written and known.</summary>
    public bool TryGetTo([MaybeNullWhen(false)] out T to)
    {
        to = HasTo ? _to : default;
        return HasTo;
    }

    /// <summary>As the events file writes it, with one space on either side of the arrow.</summary>
    public override string ToString()
    {
        if (Has(Stated.Delta) && _to is ISetOf step)
            return step.AsStep;
        if (Has(Stated.Delta))
            return _to is IEstimate amount ? amount.Numbers.TextOfStep : Comparer<T>.Default.Compare(_to, default!) < 0 ? ValueText.Of(_to) : "+" + ValueText.Of(_to);
        string to = IsToUnknown ? "unknown" : IsToNobody ? Nobody.Word : TextOf(_to);
        string from = IsFromNobody ? Nobody.Word + " " : HasFrom ? TextOf(_from) + " " : "";
        return _stated == Stated.Nothing ? "" : $"{from}-> {to}";
    }

    /// <summary>What is likeliest has no form in a change.</summary>
    private static string TextOf(T value) =>
        value is IEstimate { Numbers: { TextOfBounds: { Length: > 0 } bounds } numbers } && (numbers.IsExact || numbers.Best is null) ? bounds : ValueText.Of(value);

    /// <summary>Whether both are written alike.</summary>
    public bool Equals(Change<T> other) =>
        _stated == other._stated
        && EqualityComparer<T>.Default.Equals(_from, other._from)
        && EqualityComparer<T>.Default.Equals(_to, other._to);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Change<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_stated, _from, _to);

    /// <summary>Whether both are written alike.</summary>
    public static bool operator ==(Change<T> left, Change<T> right) => left.Equals(right);

    /// <summary>Whether they are written differently.</summary>
    public static bool operator !=(Change<T> left, Change<T> right) => !left.Equals(right);

    /// <summary>Whether only the size of the move is written: <c>+5</c>.</summary>
    internal bool IsRelative => Has(Stated.Delta);

    internal static Change<T> Of(T from, T to) => new(Stated.From | Stated.To, from, to);

    internal static Change<T> OfTo(T to) => new(Stated.To, default!, to);

    internal static Change<T> OfDelta(T delta) => new(Stated.Delta, default!, delta);

    internal static Change<T> OfFromToUnknown(T from) => new(Stated.From | Stated.Unknown, from, default!);

    internal static Change<T> OfToUnknown() => new(Stated.Unknown, default!, default!);

    /// <summary>Of two sides, of which the first may not be written.</summary>
    internal static Change<T> Of(in Reading<T> from, in Reading<T> to) => Of(
        from.State, from.TryGetValue(out T? before) ? before : default!, to.State, to.TryGetValue(out T? after) ? after : default!);

    /// <summary>Of two sides, each with its value where it is known.</summary>
    internal static Change<T> Of(ReadingState from, T before, ReadingState to, T after) => new(
        (from == ReadingState.Nobody ? Stated.FromNobody : from == ReadingState.Known ? Stated.From : Stated.Nothing)
        | (to == ReadingState.Nobody ? Stated.ToNobody : to == ReadingState.Known ? Stated.To : Stated.Unknown),
        before,
        after);

    private bool Has(Stated part) => (_stated & part) == part;
}
