using System.Globalization;
using Dateline.Dates;
using Dateline.Language.Rules.Expressions.Reading;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Text.Letters;
using Dateline.Logic;

namespace Dateline.Language.Rules.Expressions.Typing;

/// <summary>Gives an expression its meaning for one kind of entry. Null stands for what a finding has already refused.</summary>
internal sealed class Typer(TypingScope scope)
{
    /// <summary>The whole of a <c>check:</c> or <c>where:</c>.</summary>
    public Expression? TypeCondition(Syntax syntax)
    {
        Expression? typed = Type(syntax, ExpressionType.Condition);
        if (typed is null || typed.Type.Kind == ExpressionKind.Condition)
            return typed;
        scope.Report(ExpressionTypeFindings.NoCondition(scope.PlaceOf(syntax.Span), scope.TextOf(syntax.Span), typed.Type));
        return null;
    }

    public PathExpression? TypePath(PathSyntax path)
    {
        if (new PathTyper(scope, argument => Type(argument, ExpressionType.Date)).Type(path) is not { } typed)
            return null;
        if (ItemPaths.BindingOf(typed, scope.Items) is not { } binding)
            return typed;
        scope.Used.Add(binding);
        return ItemPaths.From(binding, typed);
    }

    /// <summary>The path from the entry, without a word about what is wrong with it.</summary>
    public PathExpression? Probe(PathSyntax path) => new Typer(scope.Silent()).TypePath(path);

    /// <param name="expected">The type of the other side: it decides what a bare name or a bare year is.</param>
    public Expression? Type(Syntax syntax, ExpressionType? expected) => syntax switch
    {
        DurationSyntax duration => new DurationLiteral(duration.Duration, duration.Span),
        LiteralSyntax literal => TypeLiteral(literal, expected),
        PathSyntax path => TypeName(path, expected),
        CallSyntax call => TypeCall(call),
        QuantifierSyntax quantifier => new ListTyper(scope, this).TypeQuantified(quantifier),
        FilteredSyntax filtered => Refuse(ListFindings.StrayWhere(scope.PlaceOf(filtered.Where.Span))),
        NotSyntax not => TypeCondition(not.Operand) is { } operand ? new NotExpression(operand, not.Span) : null,
        BinarySyntax { Operator: TokenKind.And or TokenKind.Or } logical => TypeLogical(logical),
        BinarySyntax { Operator: TokenKind.Plus or TokenKind.Minus or TokenKind.Times } arithmetic => TypeArithmetic(arithmetic),
        BinarySyntax { Operator: TokenKind.In } membership => TypeMembership(membership),
        BinarySyntax { Operator: TokenKind.Contains or TokenKind.BeginsWith or TokenKind.EndsWith } test => new TextTyper(scope, this).TypeTest(test),
        BinarySyntax comparison => TypeComparison(comparison),
        _ => Refuse(ExpressionTypeFindings.StrayList(scope.PlaceOf(syntax.Span))),
    };

    private Expression? TypeLiteral(LiteralSyntax literal, ExpressionType? expected)
    {
        Token token = literal.Token;
        switch (token.Kind)
        {
            case TokenKind.Yes or TokenKind.No:
                return new FlagLiteral(token.Kind == TokenKind.Yes, token.Span);
            case TokenKind.Text:
                return new TextLiteral(ComposedText.Of(token.Text), token.Span);
            case TokenKind.Number when expected?.Kind != ExpressionKind.Date || !EdtfDate.TryParse(token.Text, out _, out _):
                if (decimal.TryParse(token.Text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out decimal number))
                    return new NumberLiteral(number, token.Span);
                scope.ReportNumberTooLarge(token.Span);
                return null;
            default:
                return EdtfDate.TryParse(token.Text, out EdtfDate? date, out _) ? new DateLiteral(date!, token.Span) : null;
        }
    }

    private Expression? TypeName(PathSyntax path, ExpressionType? expected)
    {
        if (path.IsBare && expected?.Declared is ReferenceType { MayBeNobody: true } && path.Segments[0].Name == Nobody.Word && !IsField(path))
            return new OptionLiteral(Nobody.Word, expected, path.Span);
        if (!path.IsBare || expected?.Declared is not ChoiceType choice)
            return TypePath(path);
        string name = path.Segments[0].Name;
        if (choice.Choice.Find(name) is not null)
            return new OptionLiteral(name, expected, path.Span);
        return IsField(path) ? TypePath(path) : Refuse(ExpressionTypeFindings.NoSuchOption(scope.PlaceOf(path.Span), name, choice.Choice));
    }

    private Expression? TypeCall(CallSyntax call)
    {
        if (call.Function == FunctionNames.Age)
            return new TimeTyping(scope, Type).AgeOf(call);
        if (FunctionNames.OfList(call.Function) is { } function)
            return new ListTyper(scope, this).TypeFunction(call, function);
        if (call.Function is FunctionNames.Version or FunctionNames.Major)
            return new TextTyper(scope, this).TypeVersion(call);
        if (call.Function != FunctionNames.Has)
            return Refuse(ExpressionTypeFindings.NoSuchFunction(scope.PlaceOf(call.FunctionSpan), call.Function));
        if (call.Argument is FilteredSyntax filtered)
            return Type(filtered, null);
        if (call.Argument is not PathSyntax argument)
            return Refuse(ExpressionTypeFindings.AsksForField(scope.PlaceOf(call.Argument.Span), call.Function));
        if (TypePath(argument) is not { } path)
            return null;
        return path.Fans.Count == 0
            ? new HasExpression(path, call.Span)
            : Refuse(ListFindings.HasOfSeveral(scope.PlaceOf(argument.Span), path.Text));
    }

    private Expression? TypeLogical(BinarySyntax logical)
    {
        Expression? left = TypeCondition(logical.Left);
        Expression? right = TypeCondition(logical.Right);
        var @operator = logical.Operator == TokenKind.And ? LogicalOperator.And : LogicalOperator.Or;
        return left is null || right is null ? null : new LogicalExpression(@operator, left, right, logical.Span);
    }

    private Expression? TypeArithmetic(BinarySyntax arithmetic)
    {
        Expression? left = Type(arithmetic.Left, ExpressionType.Number);
        Expression? right = Type(arithmetic.Right, ExpressionType.Number);
        if (TimeTyping.IsOfTime(left) || TimeTyping.IsOfTime(right))
            return left is null || right is null ? null : new TimeTyping(scope, Type).Arithmetic(arithmetic, left, right);
        left = AsNumber(left, arithmetic.Left, arithmetic.Sign);
        right = AsNumber(right, arithmetic.Right, arithmetic.Sign);
        ArithmeticOperator @operator = arithmetic.Operator switch
        {
            TokenKind.Plus => ArithmeticOperator.Add,
            TokenKind.Minus => ArithmeticOperator.Subtract,
            _ => ArithmeticOperator.Multiply,
        };
        return left is null || right is null ? null : new ArithmeticExpression(@operator, left, right, ExpressionType.Number, arithmetic.Span);
    }

    private Expression? AsNumber(Expression? typed, Syntax syntax, string sign) =>
        typed is null || typed.Type.Kind == ExpressionKind.Number
            ? typed
            : Refuse(ExpressionTypeFindings.NoNumber(scope.PlaceOf(syntax.Span), sign, scope.TextOf(syntax.Span), typed.Type));

    private Expression? TypeComparison(BinarySyntax comparison)
    {
        if (new EntriesInRules(scope, this).InComparison(comparison) is { } id)
            return Refuse(id);
        (Expression? left, Expression? right) = TypeSides(comparison.Left, comparison.Right);
        if (left is null || right is null)
            return null;
        ComparisonOperator @operator = comparison.Operator switch
        {
            TokenKind.Equal => ComparisonOperator.Equal,
            TokenKind.NotEqual => ComparisonOperator.NotEqual,
            TokenKind.Less => ComparisonOperator.Less,
            TokenKind.LessOrEqual => ComparisonOperator.LessOrEqual,
            TokenKind.Greater => ComparisonOperator.Greater,
            _ => ComparisonOperator.GreaterOrEqual,
        };
        if (!left.Type.CanEqual(right.Type))
        {
            return Refuse(new TimeTyping(scope, Type).Incomparable(comparison, left, right) ?? ExpressionTypeFindings.CannotCompare(
                scope.PlaceOf(comparison.Span), scope.TextOf(comparison.Left.Span), left.Type, scope.TextOf(comparison.Right.Span), right.Type));
        }

        if (@operator > ComparisonOperator.NotEqual && !left.Type.IsOrdered)
            return Refuse(ExpressionTypeFindings.HasNoOrder(scope.PlaceOf(comparison.Span), comparison.Sign, scope.TextOf(comparison.Left.Span), left.Type));
        return new ComparisonExpression(@operator, left, right, comparison.Span);
    }

    /// <summary>The side that knows its own type is typed first and tells the other what is expected.</summary>
    private (Expression? Left, Expression? Right) TypeSides(Syntax left, Syntax right)
    {
        if (KnowsItsType(left) || !KnowsItsType(right))
        {
            Expression? first = Type(left, null);
            return (first, first is null && IsOpen(right) ? null : Type(right, first?.Type));
        }

        Expression? second = Type(right, null);
        return (second is null && IsOpen(left) ? null : Type(left, second?.Type), second);
    }

    private bool KnowsItsType(Syntax syntax) => !IsOpen(syntax) && syntax is not LiteralSyntax { Token.Kind: TokenKind.Number };

    /// <summary>A bare name that is no field: without the other side nobody can say what it is.</summary>
    private bool IsOpen(Syntax syntax) => syntax is PathSyntax { IsBare: true } path && !IsField(path);

    private bool IsField(PathSyntax path) =>
        FieldLookup.Find(scope.Schema, scope.Kind, path.Segments[0].Name) is not null
        || FieldLookup.FindSeries(scope.Schema, scope.Kind, path.Segments[0].Name) is not null
        || path.Segments[0].Name == TodayStep.Word;

    private Expression? TypeMembership(BinarySyntax membership)
    {
        if (new EntriesInRules(scope, this).InMembership(membership) is { } id)
            return Refuse(id);
        if (membership.Right is ListSyntax list)
            return TypeInList(membership, list);
        Expression? right = Type(membership.Right, IsOpen(membership.Right) ? Type(membership.Left, null)?.Type : null);
        if (right is not PathExpression { Type.Element: { } element } path)
        {
            return right is null
                ? null
                : Refuse(ExpressionTypeFindings.ListMissing(scope.PlaceOf(membership.Right.Span), scope.TextOf(membership.Right.Span), right.Type));
        }

        Expression? item = Type(membership.Left, element);
        if (item is null)
            return null;
        return item.Type.CanEqual(element)
            ? new InFieldExpression(item, path, membership.Span)
            : Refuse(ExpressionTypeFindings.CannotBeIn(
                scope.PlaceOf(membership.Span), scope.TextOf(membership.Left.Span), item.Type, path.Text, path.Type));
    }

    private Expression? TypeInList(BinarySyntax membership, ListSyntax list)
    {
        if (Type(membership.Left, null) is not { } item)
            return null;
        var options = new List<Expression>();
        foreach (Syntax syntax in list.Items)
        {
            Expression? option = Type(syntax, item.Type);
            if (option is not null && !item.Type.CanEqual(option.Type))
            {
                option = Refuse(ExpressionTypeFindings.CannotCompare(
                    scope.PlaceOf(syntax.Span), scope.TextOf(membership.Left.Span), item.Type, scope.TextOf(syntax.Span), option.Type));
            }

            if (option is not null)
                options.Add(option);
        }

        return options.Count == list.Items.Count ? new InListExpression(item, options, membership.Span) : null;
    }

    private Expression? Refuse(Diagnostics.Finding finding)
    {
        scope.Report(finding);
        return null;
    }
}
