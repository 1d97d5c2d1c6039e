using Dateline.Dates;
using Dateline.Language.Diagnostics;
using Dateline.Language.Text;
using Dateline.Language.Text.Letters;

namespace Dateline.Language.Rules.Expressions.Reading;

/// <summary>Cuts an expression into words, values and signs. A spelling of another language is reported and read as ours.</summary>
internal sealed class Lexer(ExpressionSource source, ICollection<Finding> findings)
{
    private readonly string _text = source.Text;
    private readonly List<Token> _tokens = [];
    private int _at;
    private bool _isBroken;

    private static readonly (string Written, TokenKind Kind)[] Signs =
    [
        .. Operators.Signs.Where(sign => sign.Kind != TokenKind.Minus).Select(sign => (sign.Spelling, sign.Kind)),
        ("(", TokenKind.OpenParenthesis), (")", TokenKind.CloseParenthesis),
        ("[", TokenKind.OpenBracket), ("]", TokenKind.CloseBracket), (",", TokenKind.Comma), (".", TokenKind.Dot),
    ];

    /// <summary>The tokens, the last one the end; null where something stands there that no expression has.</summary>
    public static IReadOnlyList<Token>? Read(ExpressionSource source, ICollection<Finding> findings)
    {
        var lexer = new Lexer(source, findings);
        while (!lexer._isBroken && lexer.SkipBlanks())
            lexer.ReadToken();
        lexer.Add(TokenKind.End, 0);
        return lexer._isBroken ? null : lexer._tokens;
    }

    private bool SkipBlanks()
    {
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at]))
            _at++;
        return _at < _text.Length;
    }

    private void ReadToken()
    {
        char first = _text[_at];
        bool beforeDigit = _at + 1 < _text.Length && Digits.IsDigit(_text[_at + 1]);
        if (BeginsDate(first))
            ReadNumberOrDate();
        else if (IsLetter(first))
            ReadWord();
        else if (Digits.IsDigit(first) || (first == '-' && beforeDigit && !FollowsValue))
            ReadNumberOrDate();
        else if (first == '-' && !StartsWith("->"))
            ReadMinus();
        else if (first is '"' or '\'')
            ReadText(first);
        else
            ReadSign();
    }

    /// <summary>A date need not begin with a digit: <c>../2018</c>, <c>Y17000</c>, <c>XXXX-XX-XX</c>. No name has a capital letter.</summary>
    private bool BeginsDate(char first) => first switch
    {
        '.' => StartsWith("..") && !FollowsValue,
        'Y' => _at + 1 < _text.Length && (Digits.IsDigit(_text[_at + 1]) || _text[_at + 1] == '-'),
        'X' => StartsWith("XX"),
        _ => false,
    };

    private bool FollowsValue => _tokens.Count > 0 && _tokens[_tokens.Count - 1].EndsValue;

    private void ReadWord()
    {
        int end = _at + 1;
        while (end < _text.Length && (IsWordCharacter(_text[end]) || IsInnerHyphen(end)))
            end++;
        string word = _text.Substring(_at, end - _at);
        TokenKind kind = KindOfWord(word);
        string lower = word.ToLowerInvariant();
        if (kind == TokenKind.Name && word != lower && KindOfWord(lower) is not (TokenKind.Name or TokenKind.Yes or TokenKind.No))
        {
            kind = KindOfWord(lower);
            findings.Add(ExpressionFindings.ForeignOperator(source, new TextSpan(_at, word.Length), word, lower));
        }

        Add(kind, word.Length);
    }

    private bool IsInnerHyphen(int at) => _text[at] == '-' && at + 1 < _text.Length && IsWordCharacter(_text[at + 1]);

    private static TokenKind KindOfWord(string word) => word switch
    {
        "yes" or "true" => TokenKind.Yes,
        "no" or "false" => TokenKind.No,
        _ => Operators.Words.FirstOrDefault(known => known.Spelling == word)?.Kind ?? TokenKind.Name,
    };

    /// <summary>Only digits and one point make a number, anything else is a date.</summary>
    private void ReadNumberOrDate()
    {
        int end = _at + 1;
        while (end < _text.Length && (IsDateCharacter(_text[end]) || (_text[end] == '+' && _text.IndexOf('T', _at, end - _at) >= 0)))
            end++;
        string literal = _text.Substring(_at, end - _at);
        string digits = literal[0] == '-' ? literal.Substring(1) : literal;
        int point = digits.IndexOf('.');
        bool isNumber = digits.All(character => Digits.IsDigit(character) || character == '.')
            && digits.LastIndexOf('.') == point && point != digits.Length - 1;
        if (isNumber)
        {
            Add(TokenKind.Number, literal.Length);
        }
        else
        {
            ReadDate(literal);
        }
    }

    private void ReadDate(string literal)
    {
        var span = new TextSpan(_at, literal.Length);
        if (EdtfDate.TryParseUnmistakable(literal, out _, out EdtfProblem? problem))
            Add(TokenKind.Date, literal.Length);
        else if (DurationWriting.Glued(literal) is var (number, unit))
            Break(DurationFindings.Glued(source, span, literal, number, unit));
        else
            Break(ExpressionFindings.UnreadableDate(source, span, literal, problem!, [.. problem!.Readings.Where(reading => reading.Text.All(IsDateCharacter))]));
    }

    /// <summary>A name may hold a hyphen, so that a subtraction needs blanks.</summary>
    private void ReadMinus()
    {
        bool isSpaced = _at + 1 < _text.Length && char.IsWhiteSpace(_text[_at + 1]) && _at > 0 && char.IsWhiteSpace(_text[_at - 1]);
        if (!isSpaced && FollowsValue)
            findings.Add(ExpressionFindings.MinusWithoutBlanks(source, new TextSpan(_at, 1)));
        Add(TokenKind.Minus, 1);
    }

    private void ReadText(char quote)
    {
        int end = _at + 1;
        var text = new System.Text.StringBuilder();
        while (end < _text.Length && _text[end] != quote)
        {
            if (_text[end] == '\\' && end + 1 < _text.Length && _text[end + 1] is '"' or '\\')
                end++;
            text.Append(_text[end++]);
        }

        if (end >= _text.Length)
        {
            Break(ExpressionFindings.UnclosedText(source, new TextSpan(_at, 1)));
            return;
        }

        var span = TextSpan.FromBounds(_at, end + 1);
        if (quote == '\'')
            findings.Add(ExpressionFindings.SingleQuotes(source, span, text.ToString()));
        _tokens.Add(new Token(TokenKind.Text, text.ToString(), span));
        _at = end + 1;
    }

    private void ReadSign()
    {
        foreach ((string written, string what, string instead) in ForeignSpellings.Missing)
        {
            if (StartsWith(written))
            {
                Break(ExpressionFindings.NotInLanguage(source, new TextSpan(_at, written.Length), what, instead));
                return;
            }
        }

        // "===" begins with "==", and "!==" with "!=": what is longer is tried first.
        foreach ((string written, TokenKind kind, string spelling) in ForeignSpellings.Operators)
        {
            if (StartsWith(written) && !Signs.Any(sign => sign.Written.Length > written.Length && StartsWith(sign.Written)))
            {
                findings.Add(ExpressionFindings.ForeignOperator(source, new TextSpan(_at, written.Length), written, spelling));
                Add(kind, written.Length);
                return;
            }
        }

        foreach ((string written, TokenKind kind) in Signs)
        {
            if (StartsWith(written))
            {
                Add(kind, written.Length);
                return;
            }
        }

        int length = CodePoints.LengthOf(CodePoints.At(_text, _at));
        var span = new TextSpan(_at, length);
        Break(ExpressionFindings.NotInLanguage(source, span, $"the sign {_text.Substring(_at, length)}", "Conditions are joined by and, or and not."));
    }

    private bool StartsWith(string sign) => string.CompareOrdinal(_text, _at, sign, 0, sign.Length) == 0;

    private void Add(TokenKind kind, int length)
    {
        _tokens.Add(new Token(kind, _text.Substring(_at, length), new TextSpan(_at, length)));
        _at += length;
    }

    private void Break(Finding finding)
    {
        findings.Add(finding);
        _isBroken = true;
    }

    private static bool IsLetter(char character) => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_';

    private static bool IsWordCharacter(char character) => IsLetter(character) || Digits.IsDigit(character);

    private static bool IsDateCharacter(char character) =>
        IsWordCharacter(character) || character is '-' or '/' or '.' or ':' or '~' or '?' or '%';
}
