using Dateline.Language.Text;

namespace Dateline.Language.Rules.Expressions.Reading;

internal enum TokenKind
{
    End,
    Name,
    Number,
    Date,
    Text,
    Yes,
    No,
    And,
    Or,
    Not,
    In,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Plus,
    Minus,
    Times,
    OpenParenthesis,
    CloseParenthesis,
    OpenBracket,
    CloseBracket,
    Comma,
    Dot,

    // Names, which are these words between two values alone.
    Contains,
    BeginsWith,
    EndsWith,
}

/// <param name="Text">As written; for a text, what stands between its quotes.</param>
/// <param name="Span">In the text of the expression.</param>
internal readonly record struct Token(TokenKind Kind, string Text, TextSpan Span)
{
    /// <summary>A value may end here: a minus sign behind it subtracts.</summary>
    public bool EndsValue => Kind is TokenKind.Name or TokenKind.Number or TokenKind.Date or TokenKind.Text or TokenKind.Yes
        or TokenKind.No or TokenKind.CloseParenthesis or TokenKind.CloseBracket;
}
