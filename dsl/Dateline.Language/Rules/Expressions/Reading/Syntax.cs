using Dateline.Dates;
using Dateline.Language.Text;

namespace Dateline.Language.Rules.Expressions.Reading;

/// <summary>An expression as written, before its names are looked up.</summary>
internal abstract record Syntax(TextSpan Span);

/// <summary>A number, date, text, <c>yes</c> or <c>no</c>.</summary>
internal sealed record LiteralSyntax(Token Token) : Syntax(Token.Span);

/// <summary>A number with a unit: <c>9 months</c>; several in a row are one duration.</summary>
internal sealed record DurationSyntax(CalendarDuration Duration, TextSpan Span) : Syntax(Span);

internal sealed record PathSyntax(IReadOnlyList<PathSegment> Segments, string Text, TextSpan Span) : Syntax(Span)
{
    /// <summary>A single name: an option of a choice may stand there as well as a field.</summary>
    public bool IsBare => Segments.Count == 1 && Segments[0].Argument is null;
}

/// <param name="Argument">What stands in parentheses: the date of <c>.on(date)</c>.</param>
internal sealed record PathSegment(string Name, TextSpan Span, Syntax? Argument);

internal sealed record CallSyntax(string Function, TextSpan FunctionSpan, Syntax Argument, TextSpan Span) : Syntax(Span);

/// <summary><c>newest(revisions.date where revisions.final)</c>.</summary>
internal sealed record FilteredSyntax(Syntax Value, Syntax Where) : Syntax(TextSpan.FromBounds(Value.Span.Start, Where.Span.End));

/// <summary><c>in-order(revisions.number by revisions.date)</c>: in the order of what is behind the word.</summary>
internal sealed record KeyedSyntax(Syntax Value, Syntax Key) : Syntax(TextSpan.FromBounds(Value.Span.Start, Key.Span.End));

/// <summary><c>each witnesses.born &lt;= date</c>.</summary>
/// <param name="Word">The word that says for which of them.</param>
internal sealed record QuantifierSyntax(Dateline.Logic.Quantifier Quantifier, Token Word, Syntax Condition, Syntax? Where, TextSpan Span) : Syntax(Span);

internal sealed record NotSyntax(Syntax Operand, TextSpan Span) : Syntax(Span);

internal sealed record BinarySyntax(TokenKind Operator, string Sign, Syntax Left, Syntax Right)
    : Syntax(TextSpan.FromBounds(Left.Span.Start, Right.Span.End));

internal sealed record ListSyntax(IReadOnlyList<Syntax> Items, TextSpan Span) : Syntax(Span);
