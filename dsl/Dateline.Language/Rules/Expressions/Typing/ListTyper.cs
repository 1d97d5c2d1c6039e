using Dateline.Language.Rules.Expressions.Reading;
using Dateline.Logic;

namespace Dateline.Language.Rules.Expressions.Typing;

/// <summary>Types what is asked of the items of a list. Null stands for what a finding has already refused.</summary>
internal sealed class ListTyper(TypingScope scope, Typer typer)
{
    public Expression? TypeQuantified(QuantifierSyntax syntax)
    {
        ItemScope? items = Type(syntax.Condition, syntax.Where, isCondition: true, out bool hasList);
        if (items is null)
            return null;
        if (hasList)
            return new QuantifiedExpression(syntax.Quantifier, items, syntax.Span);
        scope.Report(ListFindings.NothingToTake(scope.PlaceOf(syntax.Condition.Span), syntax.Word.Text, scope.TextOf(syntax.Condition.Span)));
        return null;
    }

    public Expression? TypeFunction(CallSyntax call, ListFunction function)
    {
        (Syntax value, Syntax? where) = call.Argument is FilteredSyntax filtered ? (filtered.Value, filtered.Where) : (call.Argument, null);
        if (value is KeyedSyntax { Key: var key } && function != ListFunction.InOrder)
        {
            scope.Report(ListFindings.OrderOfNothing(scope.PlaceOf(key.Span), call.Function));
            return null;
        }

        if (value is ListSyntax || (function == ListFunction.Size && value is not PathSyntax))
        {
            scope.Report(ListFindings.AsksForList(scope.PlaceOf(value.Span), call.Function));
            return null;
        }

        if (function == ListFunction.Size && where is null)
            return TypeSize(call, (PathSyntax)value);
        ItemScope? items = Type(value, where, isCondition: false, out bool hasList);
        if (items is null)
            return null;
        if (!hasList)
        {
            scope.Report(ListFindings.NotSeveral(scope.PlaceOf(value.Span), call.Function, scope.TextOf(value.Span), items.Each.Type));
            return null;
        }

        return TypeOf(function, items.Each.Type) is { } type ? new ListFunctionExpression(function, items, type, call.Span) : Refuse(call, function, value, items.Each.Type);
    }

    private Expression? TypeSize(CallSyntax call, PathSyntax list)
    {
        if (typer.TypePath(list) is not { } path)
            return null;
        if (path.Type.Kind == ExpressionKind.List)
            return new SizeExpression(path, call.Span);
        scope.Report(ExpressionTypeFindings.SizeOfNoList(scope.PlaceOf(list.Span), list.Text, path.Type));
        return null;
    }

    private static ExpressionType? TypeOf(ListFunction function, ExpressionType item) => function switch
    {
        ListFunction.Size => ExpressionType.Number,
        ListFunction.Sum when item.Kind == ExpressionKind.Number => item,
        ListFunction.Newest or ListFunction.Oldest when item.Kind is ExpressionKind.Date or ExpressionKind.Moment => item,
        ListFunction.Largest or ListFunction.Smallest when item.IsOrdered && item.Kind is not (ExpressionKind.Date or ExpressionKind.Moment) => item,
        ListFunction.InOrder when item.IsOrdered => ExpressionType.Condition,
        ListFunction.WithoutGaps when item.Kind == ExpressionKind.Number => ExpressionType.Condition,
        ListFunction.Unique when item.Kind is not (ExpressionKind.List or ExpressionKind.Change or ExpressionKind.Record) => ExpressionType.Condition,
        _ => null,
    };

    private Expression? Refuse(CallSyntax call, ListFunction function, Syntax value, ExpressionType item)
    {
        scope.Report(ListFindings.NotForFunction(scope.PlaceOf(call.FunctionSpan), call.Function, function, scope.TextOf(value.Span), item));
        return null;
    }

    /// <param name="hasList">False where nothing is a list: what is asked is then asked of the entry, which is hardly meant.</param>
    private ItemScope? Type(Syntax each, Syntax? where, bool isCondition, out bool hasList)
    {
        var found = ListCandidates.In(path => typer.Probe(path), each, where);
        hasList = found is not null;
        ItemLevel[] levels = found is { } list ? LevelsOf(list.Path, list.Lists) : [];
        ItemBinding[] outside = [.. scope.Items];
        HashSet<ItemBinding> usedOutside = scope.Used;
        scope.Used = [];
        foreach (ItemLevel level in levels)
            Open(level.Binding);
        Expression? typedEach = isCondition ? typer.TypeCondition(each) : each is KeyedSyntax keyed ? Type(keyed) : typer.Type(each, null);
        Expression? typedWhere = where is null ? null : typer.TypeCondition(where);
        scope.Items.Clear();
        scope.Items.AddRange(outside);
        foreach (ItemLevel level in levels)
        {
            if (level.List.Steps[0] is ItemStep step)
                scope.Used.Add(step.Binding);
        }

        scope.Used.ExceptWith(levels.Select(level => level.Binding));
        bool isClosed = scope.Used.Count == 0;
        usedOutside.UnionWith(scope.Used);
        scope.Used = usedOutside;
        return typedEach is null || (where is not null && typedWhere is null) ? null : SharedLists.Mark(new ItemScope(levels, typedEach, typedWhere, isClosed));
    }

    private Expression? Type(KeyedSyntax keyed)
    {
        (Expression? value, Expression? key) = (typer.Type(keyed.Value, null), typer.Type(keyed.Key, null));
        if (value is null || key is null)
            return null;
        if (key.Type.IsOrdered)
            return new KeyedExpression(value, key, keyed.Span);
        scope.Report(ListFindings.NoOrder(scope.PlaceOf(keyed.Key.Span), scope.TextOf(keyed.Key.Span), key.Type));
        return null;
    }

    /// <summary>The innermost list is taken from its beginning, also within itself: <c>revisions.date == newest(revisions.date)</c>. Those around it are the ones whose item is at hand.</summary>
    private ItemLevel[] LevelsOf(PathExpression path, IReadOnlyList<int> lists)
    {
        var levels = new List<ItemLevel>();
        var open = new List<ItemBinding>(scope.Items);
        for (int i = 0; i < lists.Count; i++)
        {
            PathExpression list = PathPrefixes.Of(path, lists[i]);
            bool isAtHand = ItemPaths.BindingOf(list, open) is { } known && known.Length == lists[i];
            if (isAtHand && i < lists.Count - 1)
                continue;
            ItemBinding? around = ItemPaths.BindingOf(list, open.Where(binding => binding.Length < lists[i]));
            var level = new ItemLevel(new ItemBinding(list, scope.NextItem++), around is null ? list : ItemPaths.From(around, list));
            levels.Add(level);
            open.Add(level.Binding);
        }

        return [.. levels];
    }

    /// <summary>What was at hand of the same list, and of those in its items, is so no more.</summary>
    private void Open(ItemBinding binding)
    {
        scope.Items.RemoveAll(other => binding.IsBegunBy(other.Whole));
        scope.Items.Add(binding);
    }
}
