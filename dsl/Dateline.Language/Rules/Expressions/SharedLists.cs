namespace Dateline.Language.Rules.Expressions;

/// <summary>Finds what many entries ask of one list of another entry: it is computed once for all of them.</summary>
internal static class SharedLists
{
    public static ItemScope Mark(ItemScope scope)
    {
        if (scope.Levels.Count == 0 || !scope.IsClosed || !IsOfItems(scope))
            return scope;
        PathExpression list = scope.Levels[0].List;
        int last = list.Steps.Count - 1;
        PathStep? own = list.Steps[last] switch
        {
            FieldStep { IsThroughReference: true } field => new FieldStep(field.Field, isThroughReference: false, field.IsOfCategory) { IsOfSome = field.IsOfSome },
            InverseStep { IsThroughReference: true } inverse => new InverseStep(inverse.Field, inverse.Referring, isThroughReference: false),
            _ => null,
        };
        if (own is null || last == 0 || list.Fans.Count > 0)
            return scope;
        return scope with
        {
            Owner = new PathExpression(PathPrefixes.TextOf(list, last), [.. list.Steps.Take(last)], list.Reached, list.Span),
            OfOwner = new PathExpression(list.Text, [own], list.Type, list.Span),
        };
    }

    private static bool IsOfItems(ItemScope scope) =>
        scope.Levels.Skip(1).All(level => IsOfItems(level.List)) && IsOfItems(scope.Each) && (scope.Where is null || IsOfItems(scope.Where));

    /// <summary>Whether it reads nothing but items and what it writes out itself.</summary>
    private static bool IsOfItems(Expression expression) => expression switch
    {
        PathExpression path => path.Steps[0] is ItemStep && path.Steps.All(step => step is not SeriesReadingStep),
        QuantifiedExpression or ListFunctionExpression => false,
        _ => expression.Parts.All(IsOfItems),
    };
}
