using Dateline.Dates;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Logic;

namespace Dateline.Language.Rules.Expressions.Evaluation;

/// <summary>Runs what is asked of the items of a list, one item after the other.</summary>
internal static class ItemEvaluator
{
    public static Value Evaluate(QuantifiedExpression quantified, BoundEntry subject, World world) =>
        OwnerOf(quantified.Scope, subject, world) is { } owner ? world.Compute(quantified, owner) : Made(quantified, Gather(quantified.Scope, subject, world));

    public static Value Evaluate(ListFunctionExpression function, BoundEntry subject, World world)
    {
        if (OwnerOf(function.Scope, subject, world) is { } owner)
            return world.Compute(function, owner);
        return function.Scope.IsClosed && world is ItemWorld inner ? inner.Remember(function, subject) : Made(function, Gather(function.Scope, subject, world));
    }

    /// <summary>What something comes to that is asked of a list of an entry, as that entry would ask it.</summary>
    public static Value Compute(Expression asked, string ownerId, World world)
    {
        ItemScope? scope = (asked as QuantifiedExpression)?.Scope ?? (asked as ListFunctionExpression)?.Scope;
        Statement items = world.Find(ownerId) is { } owner && scope is not null ? Gather(scope.AskedByOwner, owner, world) : Statement.Unsure;
        return Made(asked, items);
    }

    private static Value Made(Expression asked, in Statement items) => asked switch
    {
        QuantifiedExpression quantified => Value.Of(Quantifiers.Join(quantified.Quantifier, items)),
        ListFunctionExpression function => ListFunctions.Of(function.Function, items),
        _ => Value.Unknown,
    };

    private static string? OwnerOf(ItemScope scope, BoundEntry subject, World world) =>
        scope.Owner is null ? null : PathReader.Read(scope.Owner, subject, world).Value.Name;

    private static Statement Gather(ItemScope scope, BoundEntry subject, World world)
    {
        var items = new List<(Statement Statement, bool IsCertain)>();
        bool isComplete = Gather(scope, 0, subject, world, items, isCertain: true);
        return new Gathered(items, isComplete).ToStatement();
    }

    /// <param name="isCertain">Whether the items of the lists around it are there for certain.</param>
    /// <returns>Whether no other item can be one.</returns>
    private static bool Gather(ItemScope scope, int depth, BoundEntry subject, World world, List<(Statement Statement, bool IsCertain)> items, bool isCertain)
    {
        ItemLevel level = scope.Levels[depth];
        PathReading list = PathReader.Read(level.List, subject, world);
        var known = new ListItems(list.Statement);
        bool isComplete = known.IsComplete;
        Effort.Count(known.Count);
        for (int i = 0; i < known.Count; i++)
        {
            var item = ItemReading.Of(list, i, subject);
            var inner = new ItemWorld(world, level.Binding, item);
            if (depth + 1 < scope.Levels.Count)
                isComplete &= Gather(scope, depth + 1, subject, inner, items, isCertain && item.IsCertain);
            else
                Add(scope, subject, inner, items, isCertain && item.IsCertain);
        }

        return isComplete;
    }

    private static void Add(ItemScope scope, BoundEntry subject, World world, List<(Statement Statement, bool IsCertain)> items, bool isCertain)
    {
        Truth isAsked = scope.Where is null ? Truth.True : Evaluator.Test(scope.Where, subject, world);
        if (isAsked == Truth.False)
            return;
        Statement each = scope.Each is PathExpression path
            ? PathReader.Read(path, subject, world).Statement
            : Statement.Of(Evaluator.Evaluate(scope.Each, subject, world));
        items.Add((each, isCertain && isAsked == Truth.True));
    }
}
