using Dateline.Language.Text;

namespace Dateline.Language.Rules.Expressions;

public enum LogicalOperator
{
    And,
    Or,
}

public enum ComparisonOperator
{
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

public enum ArithmeticOperator
{
    Add,
    Subtract,
    Multiply,
}

public sealed class LogicalExpression(LogicalOperator @operator, Expression left, Expression right, TextSpan span)
    : Expression(span, ExpressionType.Condition)
{
    public LogicalOperator Operator { get; } = @operator;

    public Expression Left { get; } = left;

    public Expression Right { get; } = right;

    public override IReadOnlyList<Expression> Parts => [Left, Right];
}

public sealed class NotExpression(Expression operand, TextSpan span) : Expression(span, ExpressionType.Condition)
{
    public Expression Operand { get; } = operand;

    public override IReadOnlyList<Expression> Parts => [Operand];
}

/// <summary>Both sides have types that can equal each other; for the four that ask for order, types that have one.</summary>
public sealed class ComparisonExpression(ComparisonOperator @operator, Expression left, Expression right, TextSpan span)
    : Expression(span, ExpressionType.Condition)
{
    public ComparisonOperator Operator { get; } = @operator;

    public Expression Left { get; } = left;

    public Expression Right { get; } = right;

    public override IReadOnlyList<Expression> Parts => [Left, Right];
}

/// <summary>With numbers, or with times: <c>born + 14 years</c>, <c>end - start</c>.</summary>
public sealed class ArithmeticExpression(ArithmeticOperator @operator, Expression left, Expression right, ExpressionType type, TextSpan span)
    : Expression(span, type)
{
    public ArithmeticOperator Operator { get; } = @operator;

    public Expression Left { get; } = left;

    public Expression Right { get; } = right;

    public override IReadOnlyList<Expression> Parts => [Left, Right];
}

/// <summary><c>status in [planned, cancelled]</c>.</summary>
public sealed class InListExpression(Expression item, IReadOnlyList<Expression> list, TextSpan span)
    : Expression(span, ExpressionType.Condition)
{
    public Expression Item { get; } = item;

    public IReadOnlyList<Expression> List { get; } = list;

    public override IReadOnlyList<Expression> Parts => [Item, .. List];
}

/// <summary><c>speaker in people</c>, where <c>people</c> is a list.</summary>
public sealed class InFieldExpression(Expression item, PathExpression list, TextSpan span)
    : Expression(span, ExpressionType.Condition)
{
    public Expression Item { get; } = item;

    public PathExpression List { get; } = list;

    public override IReadOnlyList<Expression> Parts => [Item, List];
}

/// <summary><c>has(x)</c>: whether the entry says anything of it, be it <c>{ unknown: why }</c>.</summary>
public sealed class HasExpression(PathExpression path, TextSpan span) : Expression(span, ExpressionType.Condition)
{
    public PathExpression Path { get; } = path;

    public override IReadOnlyList<Expression> Parts => [Path];
}

/// <summary><c>size(x)</c>: how many items a list has; a list that is left out has none.</summary>
public sealed class SizeExpression(PathExpression path, TextSpan span) : Expression(span, ExpressionType.Number)
{
    public PathExpression Path { get; } = path;

    public override IReadOnlyList<Expression> Parts => [Path];
}
