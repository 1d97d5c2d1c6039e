using Dateline.Language.Rules.Expressions.Reading;
using Dateline.Logic;

namespace Dateline.Language.Rules.Expressions.Typing;

/// <summary>Types what is asked of texts. Null stands for what a finding has already refused.</summary>
internal sealed class TextTyper(TypingScope scope, Typer typer)
{
    public Expression? TypeTest(BinarySyntax syntax)
    {
        Expression? left = typer.Type(syntax.Left, null);
        if (syntax.Operator == TokenKind.Contains && left is PathExpression { Type.Element: { } element })
        {
            string item = scope.TextOf(syntax.Right.Span);
            bool isId = element.Kind == ExpressionKind.Reference && new EntriesInRules(scope, typer).IsId(syntax.Right);
            scope.Report(TextFindings.ListContains(scope.PlaceOf(syntax.Span), scope.TextOf(syntax.Left.Span), element, isId ? $"\"{item}\"" : item, isId || item.StartsWith("\"", StringComparison.Ordinal)));
            return null;
        }

        if (new EntriesInRules(scope, typer).InText(syntax) is { } id)
        {
            scope.Report(id);
            return null;
        }

        left = AsText(left, syntax.Left, syntax.Sign);
        Expression? right = AsText(typer.Type(syntax.Right, ExpressionType.Text), syntax.Right, syntax.Sign);
        TextTest test = syntax.Operator switch
        {
            TokenKind.Contains => TextTest.Contains,
            TokenKind.BeginsWith => TextTest.BeginsWith,
            _ => TextTest.EndsWith,
        };
        return left is null || right is null ? null : new TextTestExpression(test, left, right, syntax.Span);
    }

    public Expression? TypeVersion(CallSyntax call)
    {
        if (call.Argument is ListSyntax)
        {
            scope.Report(ExpressionTypeFindings.AsksForField(scope.PlaceOf(call.Argument.Span), call.Function));
            return null;
        }

        return AsText(typer.Type(call.Argument, ExpressionType.Text), call.Argument, call.Function + "(…)") is { } text
            ? call.Function == FunctionNames.Major ? new MajorExpression(text, call.Span) : new VersionExpression(text, call.Span)
            : null;
    }

    private Expression? AsText(Expression? typed, Syntax syntax, string word)
    {
        if (typed is null || typed.Type.Kind == ExpressionKind.Text)
            return typed;
        scope.Report(TextFindings.NotAText(scope.PlaceOf(syntax.Span), word, scope.TextOf(syntax.Span), typed.Type));
        return null;
    }
}
