using Dateline.Language.Text;
using Dateline.Logic;

namespace Dateline.Language.Rules.Expressions;

/// <summary><c>title contains "war"</c>: both sides are texts.</summary>
public sealed class TextTestExpression(TextTest test, Expression left, Expression right, TextSpan span) : Expression(span, ExpressionType.Condition)
{
    public TextTest Test { get; } = test;

    public Expression Left { get; } = left;

    public Expression Right { get; } = right;

    public override IReadOnlyList<Expression> Parts => [Left, Right];
}

/// <summary><c>major(number)</c>: the first number of a text that is a version.</summary>
public sealed class MajorExpression(Expression text, TextSpan span) : Expression(span, ExpressionType.Number)
{
    public Expression Text { get; } = text;

    public override IReadOnlyList<Expression> Parts => [Text];
}

/// <summary><c>version(number)</c>: a text that is compared by its numbers.</summary>
public sealed class VersionExpression(Expression text, TextSpan span) : Expression(span, ExpressionType.Version)
{
    public Expression Text { get; } = text;

    public override IReadOnlyList<Expression> Parts => [Text];
}
