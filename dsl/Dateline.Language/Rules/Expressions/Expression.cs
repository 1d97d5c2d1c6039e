using Dateline.Language.Text;

namespace Dateline.Language.Rules.Expressions;

/// <summary>
/// A typed expression over the fields of one kind. The tree holds data only: the evaluator runs it over entries, and
/// code can be written from it.
/// </summary>
/// <param name="span">Its place in the text of the whole expression.</param>
public abstract class Expression(TextSpan span, ExpressionType type)
{
    public TextSpan Span { get; } = span;

    public ExpressionType Type { get; } = type;

    /// <summary>What it is made of, in the order in which it is written. A path and what is asked of the items of lists have none: they are read as a whole.</summary>
    public virtual IReadOnlyList<Expression> Parts => [];
}
