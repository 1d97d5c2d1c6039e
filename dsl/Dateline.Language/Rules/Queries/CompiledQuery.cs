using Dateline.Language.Rules.Expressions;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Language.Rules.Queries;

/// <summary>A named question to a timeline: which entries of one kind, or of several, meet a condition, and in which order.</summary>
/// <param name="Of">What all of its answers are: a kind, <c>event</c> or <c>entity</c>, as the timeline file names it.</param>
/// <param name="Category">Whether they are events.</param>
/// <param name="Doc">What it is for; null where the file does not say.</param>
/// <param name="Text">Its condition as written; empty where it has none.</param>
public sealed record CompiledQuery(string Name, string Of, KindCategory Category, string? Doc, string Text, IReadOnlyList<QueryTarget> Targets)
{
    /// <summary>The largest, or the latest, comes first.</summary>
    public bool IsDescending { get; init; }

    /// <summary>It names the status "disproven", and so is answered with events that have it, too.</summary>
    public bool IsForDisproven { get; init; }
}

/// <summary>What a query asks of one kind of entry.</summary>
/// <param name="Where">Null where all are meant.</param>
/// <param name="Order">What they are sorted by; null for the order of time, or of ids.</param>
public sealed record QueryTarget(KindSymbol Kind, Expression? Where, PathExpression? Order);
