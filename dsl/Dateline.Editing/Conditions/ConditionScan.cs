using Dateline.Dates;
using Dateline.Language.Rules.Expressions.Reading;
using Dateline.Language.Rules.Verbs;
using Dateline.Logic;

namespace Dateline.Editing.Conditions;

/// <summary>What may come next in a condition.</summary>
internal enum ConditionSpot
{
    /// <summary>Nobody can say.</summary>
    Nothing,

    /// <summary>A field, a function or a value.</summary>
    Value,

    /// <summary>The name behind a dot.</summary>
    Name,

    /// <summary>What joins, compares or calculates.</summary>
    Operator,
}

/// <summary>Goes through a condition from its beginning, token by token, and knows what may come next. What is behind the place need not be there.</summary>
internal sealed class ConditionScan
{
    private readonly string _text;
    private readonly IReadOnlyList<Token> _tokens;
    private readonly Stack<Part> _parts = new();
    private readonly bool _takesEach;
    private int _pathStart;

    private ConditionScan(string text, IReadOnlyList<Token> tokens, KeyContent content)
    {
        (_text, _tokens) = (text, tokens);
        _parts.Push(new Part());
        BeginsCondition = content == KeyContent.Condition;
        _takesEach = content == KeyContent.FieldsOfEach;
    }

    public ConditionSpot Spot { get; private set; } = ConditionSpot.Value;

    /// <summary>A condition may begin: not, each, any and no may stand there.</summary>
    public bool BeginsCondition { get; private set; }

    /// <summary>It is asked of each item of a list what comes next.</summary>
    public bool IsQuantified { get; private set; }

    /// <summary>It is calculated with what comes next.</summary>
    public bool IsCalculated { get; private set; }

    /// <summary>What is written of the path: up to a dot where a name is to follow; empty where it begins.</summary>
    public string Path => Spot == ConditionSpot.Name ? _text[_pathStart..] : "";

    /// <summary>The number that ends there; empty where none does.</summary>
    public string Number { get; private set; } = "";

    /// <summary>The value or the calculation that ends there; empty where none does.</summary>
    public string Operand => Spot == ConditionSpot.Operator && _parts.Peek().Start >= 0 ? _text[_parts.Peek().Start..].Trim() : "";

    /// <summary>With what it is compared what comes next; empty where with nothing.</summary>
    public string Compared => _parts.Peek().Compared;

    /// <summary>Items may be chosen here.</summary>
    public bool MayChoose => _parts.Peek().MayChoose;

    /// <summary>It may be said in whose order the items are compared.</summary>
    public bool MayBeOrdered => _parts.Peek().MayBeOrdered;

    /// <summary>A parenthesis or a bracket is open.</summary>
    public bool IsInside => _parts.Count > 1;

    /// <param name="text">What stands before the place.</param>
    /// <param name="tokens">Of it, with the end.</param>
    public static ConditionScan Of(string text, IReadOnlyList<Token> tokens, KeyContent content)
    {
        var scan = new ConditionScan(text, tokens, content);
        for (int i = 0; i < tokens.Count - 1 && scan.Spot != ConditionSpot.Nothing; i++)
            scan.Take(i);
        return scan;
    }

    private void Take(int at)
    {
        Token token = _tokens[at];
        string number = token.Kind == TokenKind.Number ? token.Text : "";
        switch (Spot)
        {
            case ConditionSpot.Value:
                TakeValue(at, token);
                break;
            case ConditionSpot.Name:
                Spot = ConditionSpot.Operator;
                break;
            case ConditionSpot.Operator:
                TakeOperator(at, token);
                break;
        }

        Number = number;
    }

    private void TakeValue(int at, Token token)
    {
        Part part = _parts.Peek();
        if (IsQuantifier(at, token))
        {
            part.MayChoose = IsQuantified = true;
            return;
        }

        if (token.Kind is TokenKind.Not or TokenKind.Minus)
            return;
        IsCalculated = false;
        // A name that did not end the value has its arguments here.
        FunctionName? called = token.Kind == TokenKind.OpenParenthesis && !IsQuantified && at > 0 && _tokens[at - 1].Kind == TokenKind.Name ? FunctionNames.Find(_tokens[at - 1].Text) : null;
        IsQuantified = false;
        if (part.Start < 0)
            part.Start = token.Span.Start;
        switch (token.Kind)
        {
            case TokenKind.OpenParenthesis:
                Open(new Part { IsGroup = called is null, MayChoose = called?.OfList is not null, MayBeOrdered = called?.OfList == ListFunction.InOrder }, beginsCondition: called is null && BeginsCondition);
                break;
            case TokenKind.OpenBracket:
                Open(new Part { Compared = part.Compared }, beginsCondition: false);
                break;
            case TokenKind.Name when _tokens[at + 1].Kind == TokenKind.OpenParenthesis:
                break;
            case TokenKind.Name or TokenKind.Number or TokenKind.Date or TokenKind.Text or TokenKind.Yes or TokenKind.No:
                _pathStart = token.Span.Start;
                Spot = ConditionSpot.Operator;
                break;
            default:
                Spot = ConditionSpot.Nothing;
                break;
        }
    }

    private bool IsQuantifier(int at, Token token) =>
        (BeginsCondition ? Quantifying.All.Any(one => one.Spelling == token.Text) : _takesEach && at == 0 && token.Text == Quantifying.All[0].Spelling)
        && (at == _tokens.Count - 2 || Quantifying.WordAt(_tokens, at) is not null);

    private void TakeOperator(int at, Token token)
    {
        Part part = _parts.Peek();
        switch (token.Kind)
        {
            case TokenKind.Dot when _tokens[at - 1].Kind is not (TokenKind.Number or TokenKind.Date or TokenKind.Text):
                Spot = ConditionSpot.Name;
                break;
            case TokenKind.And or TokenKind.Or:
                Next(part, "", true);
                part.MayChoose &= !part.IsGroup && _parts.Count > 1;
                break;
            case TokenKind.In or (>= TokenKind.Equal and <= TokenKind.GreaterOrEqual):
                Next(part, _text[part.Start..token.Span.Start].Trim(), false);
                break;
            case TokenKind.Plus or TokenKind.Minus or TokenKind.Times:
                (Spot, BeginsCondition, IsCalculated) = (ConditionSpot.Value, false, true);
                break;
            case TokenKind.Comma when IsInside:
                Next(part, part.Compared, false);
                break;
            case TokenKind.OpenParenthesis when _tokens[at - 1].Kind == TokenKind.Name:
                Open(new Part(), false);
                break;
            case TokenKind.CloseParenthesis or TokenKind.CloseBracket when IsInside:
                _parts.Pop();
                break;
            case TokenKind.Name when TextWords.Find(token) is not null:
                Next(part, _text[part.Start..token.Span.Start].Trim(), false);
                break;
            case TokenKind.Name when part.MayChoose && Quantifying.IsWhere(token):
                Next(part, "", true);
                part.MayChoose = false;
                break;
            case TokenKind.Name when part.MayBeOrdered && Quantifying.IsBy(token):
                Next(part, "", false);
                part.MayBeOrdered = false;
                break;
            case TokenKind.Name when Number.Length > 0 && DurationUnit.Find(token.Text) is not null:
            case TokenKind.Number when DurationUnit.Find(_tokens[at - 1].Text) is not null:
                break;
            default:
                Spot = ConditionSpot.Nothing;
                break;
        }
    }

    private void Open(Part part, bool beginsCondition)
    {
        _parts.Push(part);
        (Spot, BeginsCondition) = (ConditionSpot.Value, beginsCondition);
    }

    private void Next(Part part, string compared, bool beginsCondition)
    {
        (part.Compared, part.Start) = (compared, -1);
        (Spot, BeginsCondition) = (ConditionSpot.Value, beginsCondition);
    }

    /// <summary>What stands between a parenthesis or a bracket and its end; the whole condition, too.</summary>
    private sealed class Part
    {
        /// <summary>Where the value begins that is being written; below zero where none is.</summary>
        public int Start { get; set; } = -1;

        public string Compared { get; set; } = "";

        public bool MayChoose { get; set; }

        public bool MayBeOrdered { get; set; }

        /// <summary>It only holds together, and is no argument of a function.</summary>
        public bool IsGroup { get; init; }
    }
}
