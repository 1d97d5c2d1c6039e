using Dateline.Dates;
using Dateline.Language.Text;

namespace Dateline.Language.Rules.Expressions;

public sealed class NumberLiteral(decimal number, TextSpan span) : Expression(span, ExpressionType.Number)
{
    public decimal Number { get; } = number;
}

public sealed class TextLiteral(string text, TextSpan span) : Expression(span, ExpressionType.Text)
{
    public string Text { get; } = text;
}

public sealed class DateLiteral(EdtfDate date, TextSpan span) : Expression(span, ExpressionType.Date)
{
    public EdtfDate Date { get; } = date;
}

/// <summary><c>yes</c> or <c>no</c>.</summary>
public sealed class FlagLiteral(bool isYes, TextSpan span) : Expression(span, ExpressionType.Condition)
{
    public bool IsYes { get; } = isYes;
}

/// <summary>One option of a choice, written bare; or <c>nobody</c>, which is one beside the entries of a series.</summary>
public sealed class OptionLiteral(string option, ExpressionType type, TextSpan span) : Expression(span, type)
{
    public string Option { get; } = option;
}
