using Dateline.Language.Text;
using Dateline.Logic;

namespace Dateline.Language.Rules.Expressions;

/// <summary><c>each witnesses.born &lt;= date</c>: a condition that is asked of the items of a list.</summary>
public sealed class QuantifiedExpression(Quantifier quantifier, ItemScope scope, TextSpan span) : Expression(span, ExpressionType.Condition)
{
    public Quantifier Quantifier { get; } = quantifier;

    public ItemScope Scope { get; } = scope;
}

/// <summary>What is computed of an item, and what says where it belongs among the others.</summary>
public sealed class KeyedExpression(Expression value, Expression key, TextSpan span) : Expression(span, value.Type)
{
    public Expression Value { get; } = value;

    public Expression Key { get; } = key;

    public override IReadOnlyList<Expression> Parts => [Value, Key];
}

/// <summary><c>newest(revisions.date)</c>: what is made of all items of a list together.</summary>
public sealed class ListFunctionExpression(ListFunction function, ItemScope scope, ExpressionType type, TextSpan span) : Expression(span, type)
{
    public ListFunction Function { get; } = function;

    public ItemScope Scope { get; } = scope;
}
