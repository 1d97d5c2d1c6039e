using System.ComponentModel;

namespace Dateline.Compiled;

/// <summary>A value that every entry has, if only to say that it is not known. Nothing unknown has a default.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct Known<T>
{
    private readonly T? _value;

    /// <summary><see cref="KnownValue.Mark"/> where there is a value; otherwise the reason why not, or null where nothing is stated.</summary>
    private readonly object? _state;

    /// <summary>A value that is known.</summary>
    /// <param name="value">The value. Null, as JSON may have it where nothing may be null, is not stated.</param>
    public Known(T value)
    {
        _value = value;
        _state = value is null ? null : KnownValue.Mark;
    }

    private Known(string reason)
    {
        _value = default;
        _state = reason;
    }

    /// <summary>Whether there is a value.</summary>
    public bool IsKnown => ReferenceEquals(_state, KnownValue.Mark);

    /// <summary>Whether there is a value, or it is said that nobody knows it.</summary>
    public bool IsStated => _state is not null;

    /// <summary>Why it is not known, in the words of the file; null where it is, or where nothing says why.</summary>
    public string? Reason => _state as string;

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">It is not known.</exception>
    public T Value => IsKnown ? _value! : throw new InvalidOperationException($"The value is not known: {Reason ?? Unstated.AtAll}.");

    /// <summary>The value of a property.</summary>
    /// <param name="member">The property.</param>
    /// <exception cref="InvalidOperationException">It is not known.</exception>
    public T Of(string member) => IsKnown ? _value! : throw new InvalidOperationException($"{member} is not known: {Reason ?? Unstated.AtAll}.");

    /// <summary>The value for <see cref="KnownJsonConverter{T}"/>, which writes null where there is none.</summary>
    public T? ForJson() => KnownJsonConverter<T>.Hand(this);

    /// <summary>What <see cref="KnownJsonConverter{T}"/> has read.</summary>
    /// <param name="value">The value; ignored where JSON has null.</param>
    public static Known<T> FromJson(T value) => KnownJsonConverter<T>.Take(value);

    /// <summary>A value of JSON, where null says that it is unknown, as a change does that says nothing.</summary>
    /// <param name="value">A text, an address, a structured value or a change: of a number the default is a value.</param>
    public static Known<T> OrUnknown(T? value) => EqualityComparer<T?>.Default.Equals(value, default) ? Unknown(Unstated.InJson) : new(value!);

    /// <summary>A value that is looked for and not found.</summary>
    /// <param name="reason">Why.</param>
    public static Known<T> Unknown(string reason) => new(reason);

    /// <summary>A value that is known.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator Known<T>(T value) => new(value);

    /// <summary>Whether both have the same value, or none. Why it is not known is no value.</summary>
    public bool Equals(Known<T> other) => IsKnown == other.IsKnown && EqualityComparer<T?>.Default.Equals(_value, other._value);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(IsKnown, _value);

    /// <summary>The value, or the word "unknown".</summary>
    public override string ToString() => IsKnown ? RecordText.Of(_value) : "unknown";
}

/// <summary>Turns what a property has into what is known of it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class KnownValue
{
    /// <summary>That there is a value: one reference says it and, in its place, why not, since every required field of every record holds it.</summary>
    internal static readonly object Mark = new();

    /// <summary>The value of an optional property.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="value">Null where it is absent.</param>
    public static Known<T> Of<T>(T? value)
        where T : class => value is null ? default : new(value);

    /// <summary>The value of an optional property.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="value">Null where it is absent.</param>
    public static Known<T> Of<T>(T? value)
        where T : struct => value is T known ? new(known) : default;

    /// <summary>A date, which may say itself that it is unknown.</summary>
    /// <param name="date">Null where it is absent.</param>
    public static Known<EventDate> Of(EventDate? date) => date is null or { IsUnknown: true } ? default : new(date);

    /// <summary>The items of a list. A list is never unknown, only empty.</summary>
    /// <typeparam name="T">The type of the list.</typeparam>
    /// <param name="items">The list.</param>
    public static Known<T> List<T>(T items) => new(items);
}
