using Dateline.Language.Binding.Bound;
using Dateline.Language.Text;
using Dateline.Logic;

namespace Dateline.Language.Rules.Expressions.Evaluation;

/// <summary>What a path leads to, and where that is stated.</summary>
/// <param name="Owner">The entry that states it; null for a series, which no single entry states.</param>
/// <param name="Span">The value in the file of <paramref name="Owner"/>.</param>
internal readonly record struct PathReading(Statement Statement, BoundEntry? Owner, TextSpan Span)
{
    public Presence Presence => Statement.Presence;

    public Value Value => Statement.Value;

    public bool IsKnown => Statement.IsKnown;

    /// <summary>What is absent is a step on the way: there is nothing that could say the last one.</summary>
    public bool IsCutShort { get; init; }

    /// <summary>The field that the owner leaves out; null where none is missing.</summary>
    public string? Lacking { get; init; }
}
