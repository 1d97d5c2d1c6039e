namespace Dateline.Language.Rules.Expressions;

/// <summary>Every path that an expression reads, in the order in which it is written.</summary>
public static class PathsIn
{
    public static IReadOnlyList<PathExpression> Expression(Expression expression)
    {
        var paths = new List<PathExpression>();
        Collect(expression, paths);
        return paths;
    }

    /// <summary>A path, and those that it stands for where it leads to what an entry derives from its fields.</summary>
    public static IEnumerable<PathExpression> Path(PathExpression path) => Expression(path);

    /// <summary>The fields from which what a path leads to is derived, as paths from the same entry.</summary>
    private static IEnumerable<PathExpression> Behind(PathExpression path)
    {
        for (int i = 0; i < path.Steps.Count; i++)
        {
            if (path.Steps[i] is not MemberStep step)
                continue;
            IReadOnlyList<PathExpression> own = Expression(step.Member.Body);
            int dot = path.Text.LastIndexOf(step.Member.Name, StringComparison.Ordinal) - 1;
            return i == 0 ? own : own.Where(IsOfFields).Select(behind => Under([.. path.Steps.Take(i)], path.Fans.Where(fan => fan <= i), dot < 0 ? "" : path.Text.Substring(0, dot), behind));
        }

        return [];
    }

    /// <summary>A day on which a series is read is one of the entry from which the path begins.</summary>
    private static bool IsOfFields(PathExpression path) => path.Steps.All(step => step is FieldStep or ChangeHalfStep or BoundStep or MemberStep or InverseStep);

    private static PathExpression Under(IReadOnlyList<PathStep> way, IEnumerable<int> fans, string text, PathExpression behind)
    {
        PathStep first = behind.Steps[0] switch
        {
            FieldStep field => new FieldStep(field.Field, isThroughReference: true, field.IsOfCategory) { IsOfSome = field.IsOfSome },
            InverseStep inverse => new InverseStep(inverse.Field, inverse.Referring, isThroughReference: true),
            MemberStep member => new MemberStep(member.Member, isThroughReference: true),
            PathStep other => other,
        };
        int[] all = [.. fans, .. behind.Fans.Select(fan => fan + way.Count)];
        ExpressionType type = all.Length > 0 && behind.Type.Kind != ExpressionKind.List ? ExpressionType.SeveralOf(behind.Type) : behind.Type;
        return new PathExpression($"{text}.{behind.Text}", [.. way, first, .. behind.Steps.Skip(1)], type, behind.Span)
        {
            Fans = all,
            Reached = behind.Reached,
        };
    }

    private static void Collect(ItemScope scope, List<PathExpression> paths)
    {
        int before = paths.Count;
        Collect(scope.Each, paths);
        if (scope.Where is not null)
            Collect(scope.Where, paths);
        PathExpression list = scope.Levels[scope.Levels.Count - 1].Binding.Whole;
        if (!paths.Skip(before).Any(path => path.Text.StartsWith(list.Text, StringComparison.Ordinal)))
            Collect(list, paths);
    }

    private static void Collect(Expression expression, List<PathExpression> paths)
    {
        switch (expression)
        {
            case PathExpression { Whole: { } whole }:
                Collect(whole, paths);
                break;
            case PathExpression { IsThis: true }:
                break;
            case PathExpression path:
                paths.Add(path);
                foreach (PathStep step in path.Steps)
                {
                    if (step is SeriesReadingStep { On: { } date })
                        Collect(date, paths);
                }

                paths.AddRange(Behind(path));

                break;
            case QuantifiedExpression quantified:
                Collect(quantified.Scope, paths);
                break;
            case ListFunctionExpression function:
                Collect(function.Scope, paths);
                break;
            default:
                foreach (Expression part in expression.Parts)
                    Collect(part, paths);
                break;
        }
    }
}
