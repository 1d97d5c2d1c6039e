using Dateline.Language.Schema.Symbols;

namespace Dateline.Language.Rules.Expressions;

/// <summary>The beginnings of a path that lead to lists.</summary>
internal static class PathPrefixes
{
    /// <summary>The numbers of steps after which a path has reached a list.</summary>
    public static IEnumerable<int> ListsOf(PathExpression path) =>
        path.Reached.Kind == ExpressionKind.List && !path.Fans.Contains(path.Steps.Count) ? path.Fans.Append(path.Steps.Count) : path.Fans;

    public static bool IsThrough(PathExpression path, int length) => ListsOf(path).Contains(length);

    /// <summary>The path to the list that so many of its steps reach.</summary>
    public static PathExpression Of(PathExpression path, int length)
    {
        if (length == path.Steps.Count && !path.Fans.Contains(length))
            return path;
        ExpressionType reached = TypeAfter(path, length - 1);
        int[] fans = [.. path.Fans.Where(fan => fan < length)];
        // A list in the items of another one is gone through, so that all items stand in one list.
        if (fans.Length > 0)
            fans = [.. fans, length];
        return new PathExpression(TextOf(path, length), [.. path.Steps.Take(length)], reached, path.Span) { Fans = fans, Reached = reached };
    }

    /// <summary>The text of so many steps: <c>mission.ceiling.on(date)</c> is two.</summary>
    public static string TextOf(PathExpression path, int length)
    {
        int depth = 0;
        int steps = 1;
        for (int i = 0; i < path.Text.Length; i++)
        {
            depth += path.Text[i] == '(' ? 1 : path.Text[i] == ')' ? -1 : 0;
            if (path.Text[i] != '.' || depth > 0 || string.CompareOrdinal(path.Text, i, ".on(", 0, 4) == 0)
                continue;
            if (steps++ == length)
                return path.Text.Substring(0, i);
        }

        return path.Text;
    }

    private static ExpressionType TypeAfter(PathExpression path, int step) => path.Steps[step] switch
    {
        FieldStep field => ExpressionType.Of(field.Field.Type)!,
        InverseStep inverse => inverse.Type,
        SeriesReadingStep reading => ExpressionType.Of(reading.Series.Type)!,
        ChangeHalfStep when path.Steps[step - 1] is FieldStep { Field.Type: ChangeType change } => ExpressionType.Of(change.Series.Type)!,
        _ => throw new InvalidOperationException("Only fields, series of sets and those who refer are lists."),
    };
}
