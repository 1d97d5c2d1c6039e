namespace Dateline.Logic;

/// <summary>What is said of a field: a value, that nobody knows it, or nothing.</summary>
/// <param name="Value">Unknown unless something is said and known.</param>
internal readonly record struct Statement(Presence Presence, Value Value)
{
    /// <summary>Nothing is said of it.</summary>
    public static Statement Absent => default;

    /// <summary>It cannot be found out, not even whether anything is said.</summary>
    public static Statement Unsure => new(Presence.Unsure, Value.Unknown);

    /// <summary>It is said that nobody knows.</summary>
    public static Statement Unknown => new(Presence.Stated, Value.Unknown);

    public bool IsAbsent => Presence == Presence.Absent;

    public bool IsKnown => Value.IsKnown;

    public static Statement Of(in Value value) => new(Presence.Stated, value);
}
