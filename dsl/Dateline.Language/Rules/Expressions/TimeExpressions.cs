using Dateline.Dates;
using Dateline.Language.Text;

namespace Dateline.Language.Rules.Expressions;

/// <summary>A number with a unit: <c>9 months</c>, <c>1 year 3 months</c>.</summary>
public sealed class DurationLiteral(CalendarDuration duration, TextSpan span) : Expression(span, ExpressionType.Duration)
{
    public CalendarDuration Duration { get; } = duration;
}

/// <summary><c>age(born, date)</c>: whole years from one date to another, as an age is told.</summary>
public sealed class AgeExpression(Expression born, Expression on, TextSpan span) : Expression(span, ExpressionType.Number)
{
    public Expression Born { get; } = born;

    public Expression On { get; } = on;

    public override IReadOnlyList<Expression> Parts => [Born, On];
}

/// <summary><c>today</c>: the day of the check, which nobody knows unless it is given.</summary>
public sealed class TodayStep : PathStep
{
    /// <summary>As a rule writes it. A field, series or member of that name stands for itself.</summary>
    public const string Word = "today";
}
