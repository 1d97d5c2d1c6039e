namespace Dateline.Language.Rules.Expressions.Typing;

/// <summary>What a path means where items of lists are taken one after the other: it begins with the item, where it goes through the list.</summary>
internal static class ItemPaths
{
    /// <summary>The innermost of these lists that the path goes through; null where it goes through none.</summary>
    public static ItemBinding? BindingOf(PathExpression path, IEnumerable<ItemBinding> open)
    {
        ItemBinding? found = null;
        foreach (ItemBinding binding in open)
        {
            if (binding.Length >= (found?.Length ?? 0) && binding.IsBegunBy(path))
                found = binding;
        }

        return found;
    }

    /// <summary>The path from an item of the list.</summary>
    public static PathExpression From(ItemBinding binding, PathExpression path)
    {
        int length = binding.Length;
        int[] fans = [.. path.Fans.Where(fan => fan > length).Select(fan => fan - length + 1)];
        PathStep[] steps = [new ItemStep(binding), .. path.Steps.Skip(length)];
        bool isItem = length == path.Steps.Count;
        ExpressionType reached = isItem ? binding.Item : path.Reached;
        // A list that is the only one from here on needs no other to be joined with.
        if (fans.Length == 1 && fans[0] == steps.Length)
            fans = [];
        ExpressionType type = fans.Length > 0 ? path.Type : reached;
        return new PathExpression(path.Text, steps, type, path.Span) { Fans = fans, Reached = reached, Whole = path };
    }
}
