using Dateline.Language.Binding;
using Dateline.Language.Text;

namespace Dateline.Language.Rules.Expressions.Evaluation;

/// <summary>Whether an entry says anything of what a path names.</summary>
internal enum Presence : byte
{
    Absent,

    /// <summary>It may have stood on a line that could not be read, or the way to it is broken.</summary>
    Unsure,
    Stated,
}

/// <summary>What a path leads to, and where that is stated.</summary>
/// <param name="Owner">The entry that states it; null for a series, which no single entry states.</param>
/// <param name="Span">The value in the file of <paramref name="Owner"/>.</param>
internal readonly record struct PathReading(Presence Presence, Value Value, BoundEntry? Owner, TextSpan Span)
{
    public static PathReading Absent => default;

    public static PathReading Unsure => new(Presence.Unsure, Value.Unknown, null, default);

    public bool IsKnown => Value.IsKnown;

    /// <summary>What is absent is a step on the way: there is nothing that could say the last one.</summary>
    public bool IsCutShort { get; init; }

    /// <summary>The field that the owner leaves out; null where none is missing.</summary>
    public string? Lacking { get; init; }
}
