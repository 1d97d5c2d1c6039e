using Dateline.Dates;
using Dateline.Language.Binding.Bound;
using Dateline.Language.Diagnostics;
using Dateline.Logic;

namespace Dateline.Language.Rules.Expressions.Evaluation;

/// <summary>An item of a list for which a condition fails.</summary>
/// <param name="Name">The id of the entry that it is, or which of the items of which list.</param>
/// <param name="Place">The entry that it is, or where the item stands.</param>
internal sealed record FailingItem(string Name, Place Place);

/// <summary>Finds the items that break a condition: a list says what all of its items are, and not which of them is wrong.</summary>
internal static class FailingItems
{
    private const int Most = 3;

    /// <summary>The first few; none where the condition asks nothing of each item, or something else breaks it.</summary>
    public static IReadOnlyList<FailingItem> In(Expression condition, BoundEntry subject, World world)
    {
        var found = new List<FailingItem>();
        Add(condition, subject, world, found);
        return found;
    }

    private static void Add(Expression condition, BoundEntry subject, World world, List<FailingItem> found)
    {
        if (condition is LogicalExpression { Operator: LogicalOperator.And })
        {
            foreach (Expression part in condition.Parts)
                Add(part, subject, world, found);
        }
        else if (condition is QuantifiedExpression { Quantifier: not Quantifier.Any } quantified)
        {
            string? owner = quantified.Scope.Owner is { } path ? PathReader.Read(path, subject, world).Value.Name : null;
            if (owner is not null && world.Find(owner) is { } asked)
                Add(quantified, quantified.Scope.AskedByOwner, 0, asked, world, found);
            else
                Add(quantified, quantified.Scope, 0, subject, world, found);
        }
    }

    private static void Add(QuantifiedExpression quantified, ItemScope scope, int depth, BoundEntry subject, World world, List<FailingItem> found)
    {
        ItemLevel level = scope.Levels[depth];
        PathReading list = PathReader.Read(level.List, subject, world);
        var items = new ListItems(list.Statement);
        Effort.Count(items.Count);
        for (int i = 0; i < items.Count && found.Count < Most; i++)
        {
            var item = ItemReading.Of(list, i, subject);
            var inner = new ItemWorld(world, level.Binding, item);
            if (depth + 1 < scope.Levels.Count)
                Add(quantified, scope, depth + 1, subject, inner, found);
            else if (Fails(quantified, scope, subject, inner) && Named(item, level, i, items.Count, world) is { } named && !found.Contains(named))
                found.Add(named);
        }
    }

    private static bool Fails(QuantifiedExpression quantified, ItemScope scope, BoundEntry subject, World world) =>
        (scope.Where is null || Evaluator.Test(scope.Where, subject, world) == Truth.True)
        && Evaluator.Test(scope.Each, subject, world) == (quantified.Quantifier == Quantifier.Each ? Truth.False : Truth.True);

    private static FailingItem? Named(in ItemReading item, ItemLevel level, int index, int count, World world)
    {
        if (item.Statement.Value.Kind == ValueKind.Entry && world.Find(item.Statement.Value.Name!) is { } entry)
            return new FailingItem(Words.Quoted(entry.Id, 60), entry.File.PlaceOf(entry.IdSpan));
        return item.Bound is { } bound && count > 1 ? new FailingItem($"item {Words.Number(index + 1)} of {level.Binding.Whole.Text}", item.Owner.File.PlaceOf(bound.Span)) : null;
    }
}
