using Dateline.Language.Collections;
using Dateline.Language.Rules.Queries;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Emit.Model.Rules;

/// <summary>A named query.</summary>
/// <param name="Of">A kind, <c>event</c> or <c>entity</c>.</param>
/// <param name="AreEvents">Its answers are in order of time, where nothing else sorts them.</param>
public sealed record QueryShape(string Name, string Of, bool AreEvents, string Description, bool IsDescending, EquatableArray<QueryTargetShape> Targets)
{
    /// <summary>It has a condition, so that some answers may be only possible.</summary>
    public bool HasWhere => Targets.Any(target => target.Where is not null);

    /// <summary>It names the status "disproven", and so is answered with events that have it, too.</summary>
    public bool IsForDisproven { get; init; }

    public bool HasOrder => Targets.Any(target => target.Order is not null);

    public static QueryShape Make(CompiledQuery query) => new(
        query.Name,
        query.Of,
        query.Category == KindCategory.Event,
        query.Doc ?? (query.Text.Length == 0 ? $"Every {query.Of}." : $"Every {query.Of} where {query.Text}."),
        query.IsDescending,
        query.Targets.Select(target => new QueryTargetShape(
            target.Kind.Name,
            target.Where is null ? null : ExpressionShapes.Of(target.Where),
            target.Order is null ? null : ExpressionShapes.Of(target.Order))).ToEquatableArray())
    {
        IsForDisproven = query.IsForDisproven,
    };
}

/// <summary>What a query asks of entries of one kind.</summary>
public sealed record QueryTargetShape(string Kind, ExpressionShape? Where, ExpressionShape? Order);
