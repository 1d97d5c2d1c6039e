using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Dateline;

/// <summary>
/// What is known of a set: the members of a band, the parties of a treaty. Somebody is in it for certain, is not, or may be. Nothing unknown has a
/// default: <see cref="Members"/> throws where not all of it is known. Two of which the same is known are equal, in whatever order. In JSON it is a
/// list where all is known, otherwise an object with <c>with</c>, and <c>without</c> or <c>possible</c>.
/// </summary>
/// <typeparam name="T">The type of a member: an entry, a choice or <see cref="string"/>.</typeparam>
[JsonConverter(typeof(SetOfJsonConverter))]
public sealed class SetOf<T> : IEquatable<SetOf<T>>, ISetOf
{
    private readonly ImmutableArray<T> _others;

    /// <param name="others">Those that may be in a closed set, or are not in an open one.</param>
    /// <param name="isClosed">Whether nobody is in it but those who are named.</param>
    internal SetOf(ImmutableArray<T> certain, ImmutableArray<T> others, bool isClosed)
    {
        Certain = certain.IsDefault ? [] : certain;
        _others = others.IsDefault ? [] : others;
        MayHaveOthers = !isClosed;
    }

    /// <summary>Those that are in it for certain, each once. There may be more: ask <see cref="IsComplete"/>.</summary>
    public ImmutableArray<T> Certain { get; }

    /// <summary>Those of whom it is not known whether they are in it, as far as they are named; where <see cref="MayHaveOthers"/>, anybody may be.</summary>
    public ImmutableArray<T> Possible => MayHaveOthers ? [] : _others;

    /// <summary>Those that are known not to be in it, where others may be; otherwise nobody is in it who is not named.</summary>
    public ImmutableArray<T> Absent => MayHaveOthers ? _others : [];

    /// <summary>Whether anybody may be in it of whom nothing is said.</summary>
    public bool MayHaveOthers { get; }

    /// <summary>Whether it is known of everybody whether he is in it.</summary>
    public bool IsComplete => !MayHaveOthers && _others.IsEmpty;

    /// <summary>All that are in it.</summary>
    /// <exception cref="InvalidOperationException">Not all of them are known; the message says who is.</exception>
    public ImmutableArray<T> Members => IsComplete ? Certain : throw new InvalidOperationException($"Not all members are known, but only {this}.");

    /// <summary>Reads all that are in it, where they are known.</summary>
    public bool TryGetMembers(out ImmutableArray<T> members)
    {
        members = IsComplete ? Certain : [];
        return IsComplete;
    }

    /// <summary>Whether somebody is in it; null where nobody knows.</summary>
    public bool? Contains(T item)
    {
        if (Certain.Contains(item))
            return true;
        return _others.Contains(item) == MayHaveOthers ? false : null;
    }

    /// <summary>As the files write it: <c>[ada, cy]</c>; with dots where not all are known.</summary>
    public override string ToString()
    {
        IEnumerable<string> names = Certain.Select(Written);
        return $"[{string.Join(", ", IsComplete ? names : names.Append("…"))}]";
    }

    string ISetOf.AsStep => string.Join(", ", Certain.Select(item => "+" + Written(item)).Concat(Absent.Select(item => "-" + Written(item))));

    /// <inheritdoc/>
    public bool Equals([NotNullWhen(true)] SetOf<T>? other) =>
        ReferenceEquals(this, other)
        || (other is not null && MayHaveOthers == other.MayHaveOthers && HaveSame(Certain, other.Certain) && HaveSame(_others, other._others));

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => Equals(obj as SetOf<T>);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(MayHaveOthers, Certain.Length, _others.Length);

    /// <summary>Whether the same is known of both.</summary>
    public static bool operator ==(SetOf<T>? left, SetOf<T>? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether something else is known of one.</summary>
    public static bool operator !=(SetOf<T>? left, SetOf<T>? right) => !(left == right);

    /// <summary>A text with a sign of a list in it stands in quotation marks.</summary>
    private static string Written(T item) => ValueText.Of(item) is var text && text.AsSpan().IndexOfAny(",[]\"") < 0 ? text : $"\"{text.Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    private static bool HaveSame(ImmutableArray<T> one, ImmutableArray<T> other) => one.Length == other.Length && (one.SequenceEqual(other) || one.ToHashSet().SetEquals(other));
}
