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

    private static void Collect(Expression expression, List<PathExpression> paths)
    {
        switch (expression)
        {
            case PathExpression path:
                paths.Add(path);
                foreach (PathStep step in path.Steps)
                {
                    if (step is SeriesReadingStep { On: { } date })
                        Collect(date, paths);
                }

                break;
            case LogicalExpression logical:
                Collect(logical.Left, paths);
                Collect(logical.Right, paths);
                break;
            case ComparisonExpression comparison:
                Collect(comparison.Left, paths);
                Collect(comparison.Right, paths);
                break;
            case ArithmeticExpression arithmetic:
                Collect(arithmetic.Left, paths);
                Collect(arithmetic.Right, paths);
                break;
            case NotExpression not:
                Collect(not.Operand, paths);
                break;
            case HasExpression has:
                Collect(has.Path, paths);
                break;
            case SizeExpression size:
                Collect(size.Path, paths);
                break;
            case InFieldExpression membership:
                Collect(membership.Item, paths);
                Collect(membership.List, paths);
                break;
            case InListExpression membership:
                Collect(membership.Item, paths);
                foreach (Expression option in membership.List)
                    Collect(option, paths);
                break;
        }
    }
}
