using Dateline.Language.Diagnostics;
using Dateline.Language.Text;

namespace Dateline.Language.Rules.Expressions.Reading;

/// <summary>Builds the tree of an expression. It stops at the first thing that it cannot place: what follows would be guesses.</summary>
internal sealed class Parser
{
    /// <summary>Longer expressions are no rules that a person checks by reading.</summary>
    public const int MostCharacters = 2000;
    public const int MostDepth = 40;

    private readonly ExpressionSource _source;
    private readonly ICollection<Finding> _findings;
    private readonly IReadOnlyList<Token> _tokens;
    private int _at;
    private int _depth;

    private Parser(ExpressionSource source, IReadOnlyList<Token> tokens, ICollection<Finding> findings)
    {
        _source = source;
        _tokens = tokens;
        _findings = findings;
    }

    /// <summary>Null where the text is no expression; a finding says why.</summary>
    public static Syntax? Read(ExpressionSource source, ICollection<Finding> findings)
    {
        if (source.Text.Length > MostCharacters)
        {
            findings.Add(ExpressionFindings.TooLong(source, MostCharacters));
            return null;
        }

        if (Lexer.Read(source, findings) is not { } tokens)
            return null;
        var parser = new Parser(source, tokens, findings);
        Syntax? syntax = parser.ReadOr();
        if (syntax is not null && parser.Current.Kind != TokenKind.End)
            syntax = parser.Refuse(ExpressionFindings.DoesNotBelong(source, parser.Current));
        return syntax;
    }

    private Token Current => _tokens[_at];

    private Syntax? ReadOr()
    {
        Syntax? left = ReadAnd();
        while (left is not null && Current.Kind == TokenKind.Or)
            left = ReadRight(left, ReadAnd);
        return left;
    }

    private Syntax? ReadAnd()
    {
        Syntax? left = ReadNot();
        while (left is not null && Current.Kind == TokenKind.And)
            left = ReadRight(left, ReadNot);
        return left;
    }

    private Syntax? ReadNot()
    {
        if (Quantifying.WordAt(_tokens, _at) is { } quantifier)
            return ReadQuantified(quantifier);
        if (Current.Kind != TokenKind.Not)
            return ReadComparison();
        Token not = Next();
        Syntax? operand = Deeper(ReadNot);
        return operand is null ? null : new NotSyntax(operand, TextSpan.FromBounds(not.Span.Start, operand.Span.End));
    }

    private Syntax? ReadQuantified(Quantifying quantifier)
    {
        Token word = Next();
        if (quantifier.Spelling != word.Text)
            _findings.Add(ExpressionFindings.ForeignOperator(_source, word.Span, word.Text, quantifier.Spelling));
        Syntax? condition = Deeper(ReadNot);
        if (condition is null)
            return null;
        Syntax? where = null;
        if (Quantifying.IsWhere(Current))
        {
            Next();
            where = Deeper(ReadOr);
            if (where is null)
                return null;
        }

        return new QuantifierSyntax(quantifier.Meaning, word, condition, where, SpanFrom(word.Span.Start));
    }

    /// <summary>What stands between the parentheses of a function.</summary>
    private Syntax? ReadArgument()
    {
        Syntax? value = ReadOr();
        if (value is not null && Quantifying.IsBy(Current))
        {
            Next();
            value = ReadSum() is { } key ? new KeyedSyntax(value, key) : null;
        }

        if (value is null || !Quantifying.IsWhere(Current))
            return value;
        Next();
        return ReadOr() is { } where ? new FilteredSyntax(value, where) : null;
    }

    private Syntax? ReadComparison()
    {
        Syntax? left = ReadSum();
        if (left is not null && TextWords.Find(Current) is { } test)
            return ReadTextTest(left, test);
        if (left is null || !IsComparison(Current.Kind))
            return left;
        Syntax? comparison = ReadRight(left, ReadSum);
        return comparison is not null && IsComparison(Current.Kind)
            ? Refuse(ExpressionFindings.ChainedComparison(_source, Current))
            : comparison;
    }

    private Syntax? ReadTextTest(Syntax left, TextWords test)
    {
        Token word = Next();
        if (word.Text != test.Spelling)
            _findings.Add(ExpressionFindings.ForeignOperator(_source, word.Span, word.Text, test.Spelling));
        return ReadSum() is { } right ? new BinarySyntax(test.Kind, test.Spelling, left, right) : null;
    }

    private static bool IsComparison(TokenKind kind) =>
        kind is TokenKind.In or (>= TokenKind.Equal and <= TokenKind.GreaterOrEqual);

    private Syntax? ReadSum()
    {
        Syntax? left = ReadProduct();
        while (left is not null && Current.Kind is TokenKind.Plus or TokenKind.Minus)
            left = ReadRight(left!, ReadProduct);
        return left;
    }

    private Syntax? ReadProduct()
    {
        Syntax? left = ReadValue();
        while (left is not null && Current.Kind == TokenKind.Times)
            left = ReadRight(left, ReadValue);
        return left;
    }

    private Syntax? ReadRight(Syntax left, Func<Syntax?> read)
    {
        Token sign = Next();
        Syntax? right = read();
        return right is null ? null : new BinarySyntax(sign.Kind, sign.Text, left, right);
    }

    private Syntax? ReadValue()
    {
        switch (Current.Kind)
        {
            case TokenKind.Number when DurationWriting.Begins(_tokens, _at):
                return DurationWriting.Read(_source, _tokens, ref _at, _findings);
            case TokenKind.Number or TokenKind.Date or TokenKind.Text or TokenKind.Yes or TokenKind.No:
                return new LiteralSyntax(Next());
            case TokenKind.Name:
                return ReadPathOrCall();
            case TokenKind.OpenBracket:
                return ReadList();
            case TokenKind.OpenParenthesis:
                Token open = Next();
                Syntax? inner = Deeper(ReadOr);
                return inner is not null && Expect(TokenKind.CloseParenthesis, open) ? inner with { Span = SpanFrom(open.Span.Start) } : null;
            default:
                return Refuse(ExpressionFindings.ValueMissing(_source, Current, _at > 0 ? _tokens[_at - 1] : null));
        }
    }

    private Syntax? ReadPathOrCall()
    {
        var segments = new List<PathSegment>();
        int start = Current.Span.Start;
        while (true)
        {
            Token name = Next();
            Syntax? argument = null;
            if (Current.Kind == TokenKind.OpenParenthesis)
            {
                Token open = Next();
                argument = Current.Kind == TokenKind.CloseParenthesis ? new ListSyntax([], open.Span) : ReadArguments();
                if (argument is null || !Expect(TokenKind.CloseParenthesis, open))
                    return null;
                if (segments.Count == 0)
                    return new CallSyntax(name.Text, name.Span, argument, SpanFrom(start));
            }

            segments.Add(new PathSegment(name.Text, name.Span, argument));
            if (Current.Kind != TokenKind.Dot)
                break;
            Token dot = Next();
            if (Current.Kind is TokenKind.End or < TokenKind.Name or > TokenKind.In || Current.Kind is TokenKind.Number or TokenKind.Date or TokenKind.Text)
                return Refuse(ExpressionFindings.ValueMissing(_source, Current, dot));
        }

        TextSpan span = SpanFrom(start);
        return new PathSyntax(segments, Words.OnOneLine(_source.Text.Substring(span.Start, span.Length)), span);
    }

    /// <summary>One argument stands for itself; several are a list.</summary>
    private Syntax? ReadArguments()
    {
        Syntax? first = Deeper(ReadArgument);
        if (first is null || Current.Kind != TokenKind.Comma)
            return first;
        var arguments = new List<Syntax> { first };
        while (Current.Kind == TokenKind.Comma)
        {
            Next();
            if (Deeper(ReadArgument) is not { } argument)
                return null;
            arguments.Add(argument);
        }

        return new ListSyntax(arguments, TextSpan.FromBounds(first.Span.Start, arguments[arguments.Count - 1].Span.End));
    }

    private Syntax? ReadList()
    {
        Token open = Next();
        var items = new List<Syntax>();
        while (Current.Kind != TokenKind.CloseBracket)
        {
            if (items.Count > 0 && !Expect(TokenKind.Comma, open))
                return null;
            if (Deeper(ReadSum) is not { } item)
                return null;
            items.Add(item);
        }

        Next();
        return new ListSyntax(items, SpanFrom(open.Span.Start));
    }

    private bool Expect(TokenKind kind, Token open)
    {
        if (Current.Kind == kind)
        {
            Next();
            return true;
        }

        Refuse(Current.Kind == TokenKind.End
            ? ExpressionFindings.Unclosed(_source, open)
            : ExpressionFindings.DoesNotBelong(_source, Current));
        return false;
    }

    private Syntax? Deeper(Func<Syntax?> read)
    {
        if (++_depth > MostDepth)
            return Refuse(ExpressionFindings.TooDeep(_source, Current, MostDepth));
        Syntax? syntax = read();
        _depth--;
        return syntax;
    }

    private Token Next() => _tokens[_at++];

    private TextSpan SpanFrom(int start) => TextSpan.FromBounds(start, _tokens[_at - 1].Span.End);

    private Syntax? Refuse(Finding finding)
    {
        _findings.Add(finding);
        return null;
    }
}
