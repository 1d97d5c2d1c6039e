using Dateline.Language.Diagnostics;
using Dateline.Language.Rules.Expressions.Reading;

namespace Dateline.Language.Rules.Expressions.Typing;

/// <summary>Gives dates and durations that are calculated with their types. Null stands for what a finding has refused.</summary>
internal sealed class TimeTyping(TypingScope scope, Func<Syntax, ExpressionType?, Expression?> type)
{
    /// <summary>What it is calculated with is not a number alone.</summary>
    public static bool IsOfTime(Expression? typed) => typed is not null && (typed.Type.IsTime || typed.Type.Kind == ExpressionKind.Duration);

    public Expression? Arithmetic(BinarySyntax syntax, Expression left, Expression right)
    {
        if (syntax.Operator == TokenKind.Minus)
        {
            left = AsDate(syntax.Left, left, right);
            right = AsDate(syntax.Right, right, left);
        }

        if (ResultOf(syntax.Operator, left.Type, right.Type) is { } result)
            return new ArithmeticExpression(OperatorOf(syntax.Operator), left, right, result, syntax.Span);
        scope.Report(Refusal(syntax, left, right));
        return null;
    }

    /// <summary>Why the two sides of a comparison have nothing in common; null where that has nothing to do with time.</summary>
    public Finding? Incomparable(BinarySyntax syntax, Expression left, Expression right)
    {
        if (left.Type.Kind == ExpressionKind.Number && right.Type.Kind == ExpressionKind.Duration)
            return left is AgeExpression ? TimeFindings.AgeIsANumber(scope.PlaceOf(syntax.Right.Span), right) : UnitMissing(syntax.Left, left, right);
        if (left.Type.Kind == ExpressionKind.Duration && right.Type.Kind == ExpressionKind.Number)
            return right is AgeExpression ? TimeFindings.AgeIsANumber(scope.PlaceOf(syntax.Left.Span), left) : UnitMissing(syntax.Right, right, left);
        if (left.Type.IsTime && right.Type.Kind == ExpressionKind.Duration)
            return TimeFindings.DateBesideDuration(scope.PlaceOf(syntax.Span), TextOf(syntax.Left), TextOf(syntax.Right));
        if (right.Type.IsTime && left.Type.Kind == ExpressionKind.Duration)
            return TimeFindings.DateBesideDuration(scope.PlaceOf(syntax.Span), TextOf(syntax.Right), TextOf(syntax.Left));
        return null;
    }

    /// <summary><c>age(born, date)</c></summary>
    public Expression? AgeOf(CallSyntax call)
    {
        if (call.Argument is not ListSyntax { Items.Count: 2 } arguments)
        {
            scope.Report(TimeFindings.AgeOfTwo(scope.PlaceOf(call.Span)));
            return null;
        }

        Expression? born = DateOf(arguments.Items[0]);
        Expression? on = DateOf(arguments.Items[1]);
        return born is null || on is null ? null : new AgeExpression(born, on, call.Span);
    }

    private Expression? DateOf(Syntax syntax)
    {
        Expression? typed = type(syntax, ExpressionType.Date);
        if (typed is null || typed.Type.IsTime)
            return typed;
        scope.Report(TimeFindings.AgeOfNoDate(scope.PlaceOf(syntax.Span), TextOf(syntax), typed.Type));
        return null;
    }

    /// <summary>A bare year from which a date is taken, or that is taken from one, is a date.</summary>
    private Expression AsDate(Syntax syntax, Expression typed, Expression other) =>
        other.Type.IsTime && typed is NumberLiteral && type(syntax, ExpressionType.Date) is DateLiteral date ? date : typed;

    private static ExpressionType? ResultOf(TokenKind sign, ExpressionType left, ExpressionType right)
    {
        bool isLeftDuration = left.Kind == ExpressionKind.Duration, isRightDuration = right.Kind == ExpressionKind.Duration;
        return sign switch
        {
            TokenKind.Times => (isLeftDuration && right.Kind == ExpressionKind.Number) || (isRightDuration && left.Kind == ExpressionKind.Number) ? ExpressionType.Duration : null,
            TokenKind.Minus when left.IsTime && right.IsTime => ExpressionType.Duration,
            _ when isRightDuration && (left.IsTime || isLeftDuration) => left,
            TokenKind.Plus when isLeftDuration && right.IsTime => right,
            _ => null,
        };
    }

    private static ArithmeticOperator OperatorOf(TokenKind sign) => sign switch
    {
        TokenKind.Plus => ArithmeticOperator.Add,
        TokenKind.Minus => ArithmeticOperator.Subtract,
        _ => ArithmeticOperator.Multiply,
    };

    private Finding Refusal(BinarySyntax syntax, Expression left, Expression right)
    {
        if (syntax.Operator != TokenKind.Times && (left.Type.Kind == ExpressionKind.Number || right.Type.Kind == ExpressionKind.Number))
            return left.Type.Kind == ExpressionKind.Number ? UnitMissing(syntax.Left, left, right) : UnitMissing(syntax.Right, right, left);
        if (!IsOfTime(left) && left.Type.Kind != ExpressionKind.Number)
            return ExpressionTypeFindings.NoNumber(scope.PlaceOf(syntax.Left.Span), syntax.Sign, TextOf(syntax.Left), left.Type);
        if (!IsOfTime(right) && right.Type.Kind != ExpressionKind.Number)
            return ExpressionTypeFindings.NoNumber(scope.PlaceOf(syntax.Right.Span), syntax.Sign, TextOf(syntax.Right), right.Type);
        return TimeFindings.NothingComesOf(scope.PlaceOf(syntax.Span), syntax.Sign, TextOf(syntax.Left), left.Type, TextOf(syntax.Right), right.Type);
    }

    private Finding UnitMissing(Syntax number, Expression typed, Expression other) =>
        TimeFindings.UnitMissing(scope.PlaceOf(number.Span), TextOf(number), typed is NumberLiteral, scope.TextOf(other.Span), other.Type);

    private string TextOf(Syntax syntax) => scope.TextOf(syntax.Span);
}
