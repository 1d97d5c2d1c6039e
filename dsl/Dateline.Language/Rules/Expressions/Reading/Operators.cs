namespace Dateline.Language.Rules.Expressions.Reading;

/// <summary>A word or a sign between values, or before one.</summary>
/// <param name="Spelling">How rules write it.</param>
/// <param name="Doc">What it asks, in one sentence.</param>
internal sealed record Operator(string Spelling, TokenKind Kind, string Doc);

/// <summary>What joins, asks, compares and calculates.</summary>
internal static class Operators
{
    public static IReadOnlyList<Operator> Words { get; } =
    [
        new("and", TokenKind.And, "Both hold."),
        new("or", TokenKind.Or, "One of the two holds at least."),
        new("not", TokenKind.Not, "It does not hold."),
        new("in", TokenKind.In, "One of these: in [open, suspended], or an item of a list."),
    ];

    /// <summary>Longer ones before those that begin them.</summary>
    public static IReadOnlyList<Operator> Signs { get; } =
    [
        new("==", TokenKind.Equal, "The same."),
        new("!=", TokenKind.NotEqual, "Not the same."),
        new("<=", TokenKind.LessOrEqual, "Not above, or not later."),
        new(">=", TokenKind.GreaterOrEqual, "Not below, or not earlier."),
        new("<", TokenKind.Less, "Below, or earlier."),
        new(">", TokenKind.Greater, "Above, or later."),
        new("+", TokenKind.Plus, "Adds numbers, and a length of time to a date."),
        new("-", TokenKind.Minus, "Takes away, with a space on both sides; a date less a date is a length of time."),
        new("*", TokenKind.Times, "Multiplies numbers, and a length of time by a number: days * 1 day."),
    ];
}
