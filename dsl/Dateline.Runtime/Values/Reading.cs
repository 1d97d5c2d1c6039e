using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Dateline.Logic;

namespace Dateline;

/// <summary>How much is known of a value on a day.</summary>
public enum ReadingState
{
    /// <summary>Nothing has stated it yet.</summary>
    NotYet,

    /// <summary>It is known.</summary>
    Known,

    /// <summary>It is one of several: dates are not exact enough to tell which.</summary>
    Unclear,

    /// <summary>The editors looked for it, and nobody knows.</summary>
    Unknown,

    /// <summary>There is nobody, and that is known: an office is vacant.</summary>
    Nobody,
}

/// <summary>What is known of a series on a day. Nothing unknown has a default: <see cref="Value"/> throws unless it is known.</summary>
/// <typeparam name="T">The type of the series.</typeparam>
[JsonConverter(typeof(ReadingJsonConverter))]
public readonly struct Reading<T> : IEquatable<Reading<T>>
{
    private readonly ImmutableArray<T> _candidates;

    private Reading(ReadingState state, ImmutableArray<T> candidates, bool mayBeUnknown = false, bool mayBeNobody = false)
    {
        State = state;
        _candidates = candidates;
        MayBeUnknown = mayBeUnknown;
        MayBeNobody = mayBeNobody;
    }

    /// <summary>How much is known.</summary>
    public ReadingState State { get; }

    /// <summary>Whether <see cref="Value"/> can be read.</summary>
    public bool IsKnown => State == ReadingState.Known;

    /// <summary>Whether it is known that there is nobody.</summary>
    public bool IsNobody => State == ReadingState.Nobody;

    /// <summary>The value, in the unit of the series.</summary>
    /// <exception cref="InvalidOperationException">It is not known, or there is nobody; the message says what is.</exception>
    public T Value => State switch
    {
        ReadingState.Known => Candidates[0],
        ReadingState.Unclear => throw new InvalidOperationException($"The value is not clear: it was {this}."),
        ReadingState.Nobody => throw new InvalidOperationException("There is nobody on that day."),
        ReadingState.NotYet => throw new InvalidOperationException("The value is not known yet on that day."),
        _ => throw new InvalidOperationException("The value is unknown."),
    };

    /// <summary>
    /// The values that are possible, in the order of time and each once: one where it is known, several where it is unclear,
    /// none otherwise.
    /// </summary>
    public ImmutableArray<T> Candidates => _candidates.IsDefault ? [] : _candidates;

    /// <summary>Whether an unclear value may also be one that nobody knows.</summary>
    public bool MayBeUnknown { get; }

    /// <summary>Whether there may also be nobody, where it is unclear.</summary>
    public bool MayBeNobody { get; }

    /// <summary>Reads the value where it is known.</summary>
    public bool TryGetValue([MaybeNullWhen(false)] out T value)
    {
        value = IsKnown ? Candidates[0] : default;
        return IsKnown;
    }

    /// <summary><c>20</c>; <c>30 or 20</c> where it is unclear; <c>nobody</c>; <c>unknown</c>.</summary>
    public override string ToString()
    {
        if (State is ReadingState.NotYet or ReadingState.Unknown)
            return "unknown";
        if (IsNobody)
            return Nobody.Word;
        IEnumerable<string> known = Candidates.Select(ValueText.Of);
        if (MayBeNobody)
            known = known.Append(Nobody.Word);
        if (MayBeUnknown)
            known = known.Append("unknown");
        return string.Join(" or ", known);
    }

    /// <summary>Whether as much is known of both, and the same.</summary>
    public bool Equals(Reading<T> other) =>
        State == other.State && MayBeUnknown == other.MayBeUnknown && MayBeNobody == other.MayBeNobody && Candidates.SequenceEqual(other.Candidates);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Reading<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(State, Candidates.Length, Candidates.Length > 0 ? Candidates[0] : default);

    /// <summary>Whether as much is known of both, and the same.</summary>
    public static bool operator ==(Reading<T> left, Reading<T> right) => left.Equals(right);

    /// <summary>Whether what is known of them differs.</summary>
    public static bool operator !=(Reading<T> left, Reading<T> right) => !left.Equals(right);

    internal static Reading<T> Known(T value) => new(ReadingState.Known, [value]);

    internal static Reading<T> NobodyKnows => new(ReadingState.Unknown, []);

    internal static Reading<T> OfNobody => new(ReadingState.Nobody, []);

    internal static Reading<T> Unclear(ImmutableArray<T> candidates, bool mayBeUnknown, bool mayBeNobody = false) =>
        new(ReadingState.Unclear, candidates, mayBeUnknown, mayBeNobody);
}
