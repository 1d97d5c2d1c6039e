namespace Dateline.Language.Rules.Expressions.Reading;

/// <summary>How other languages spell what this one has, and what they have that this one lacks.</summary>
internal static class ForeignSpellings
{
    /// <summary>Operators with another spelling here; longer ones before those that begin them.</summary>
    public static readonly IReadOnlyList<(string Written, TokenKind Kind, string Spelling)> Operators =
    [
        ("===", TokenKind.Equal, "=="),
        ("!==", TokenKind.NotEqual, "!="),
        ("&&", TokenKind.And, "and"),
        ("||", TokenKind.Or, "or"),
        ("<>", TokenKind.NotEqual, "!="),
        ("=<", TokenKind.LessOrEqual, "<="),
        ("&", TokenKind.And, "and"),
        ("|", TokenKind.Or, "or"),
        ("!", TokenKind.Not, "not"),
        ("=", TokenKind.Equal, "=="),
        ("≤", TokenKind.LessOrEqual, "<="),
        ("≥", TokenKind.GreaterOrEqual, ">="),
        ("≠", TokenKind.NotEqual, "!="),
        ("−", TokenKind.Minus, "-"),
        ("–", TokenKind.Minus, "-"),
        ("×", TokenKind.Times, "*"),
    ];

    public static readonly IReadOnlyList<(string Written, string What, string Instead)> Missing =
    [
        ("=>", "a function", "Write what must hold for the entry itself, or test it in C#."),
        ("->", "a change", "Compare its two values: ceiling.from and ceiling.to."),
        ("**", "a power", "Only + - * are there."),
        ("?", "a choice with ? and :", "Write two rules, each with where: for the case that it is about."),
        ("/", "division", "Multiply the other side instead."),
        ("÷", "division", "Multiply the other side instead."),
        ("%", "the remainder %", "Only + - * are there."),
        ("^", "a power", "Only + - * are there."),
        (":", "a colon", "Conditions are joined by and, or and not."),
        (";", "a semicolon", "A rule has one condition; join several with and."),
        ("{", "a brace", "A list is written in brackets: [open, suspended]."),
        ("}", "a brace", "A list is written in brackets: [open, suspended]."),
    ];

    /// <summary>What other languages call the thing that a condition is about.</summary>
    public static bool IsEntryItself(string name) => name is "id" or "self" or "itself" or "me";

    /// <summary>Words that mean "nothing" elsewhere.</summary>
    public static bool IsNothing(string name) => name is "null" or "none" or "nil" or "undefined" or "unknown" or "empty";

    /// <summary>The function of ours that does what a foreign one does.</summary>
    public static string? FunctionFor(string name) => name switch
    {
        "exists" or "defined" or "present" or "is-set" => "has",
        "count" or "len" or "length" or "number-of" => "size",
        "max" or "maximum" or "greatest" => "largest",
        "min" or "minimum" => "smallest",
        "latest" or "last" => "newest",
        "earliest" or "first" => "oldest",
        "total" or "add" => "sum",
        "sorted" or "ascending" => "in-order",
        "distinct" => "unique",
        "consecutive" or "contiguous" or "gapless" or "no-gaps" => "without-gaps",
        _ => null,
    };
}
