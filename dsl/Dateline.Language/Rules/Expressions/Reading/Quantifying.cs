using Dateline.Logic;

namespace Dateline.Language.Rules.Expressions.Reading;

/// <summary>A word that says for which items of a list a condition is asked. It stands before a name or a parenthesis; elsewhere it is a name itself.</summary>
/// <param name="Spelling">How rules write it.</param>
/// <param name="Doc">What it asks, in one sentence.</param>
internal sealed record Quantifying(Quantifier Meaning, string Spelling, string Doc)
{
    /// <summary>What chooses the items.</summary>
    public const string Where = "where";

    /// <summary>What says in whose order they are compared.</summary>
    public const string By = "by";

    private static readonly Quantifying Each = new(Quantifier.Each, "each", "It holds for each item of a list; of an empty one, too: each witnesses.born <= date.");
    private static readonly Quantifying Any = new(Quantifier.Any, "any", "It holds for one item of a list at least.");
    private static readonly Quantifying No = new(Quantifier.No, "no", "It holds for no item of a list.");

    public static IReadOnlyList<Quantifying> All { get; } = [Each, Any, No];

    public static Quantifying? WordAt(IReadOnlyList<Token> tokens, int at)
    {
        if (at + 1 >= tokens.Count || tokens[at].Kind is not (TokenKind.Name or TokenKind.No))
            return null;
        TokenKind next = tokens[at + 1].Kind;
        bool isBefore = next is TokenKind.Name or TokenKind.Not && !IsWhere(tokens[at + 1]) && TextWords.Find(tokens[at + 1]) is null;
        return isBefore || (next == TokenKind.OpenParenthesis && tokens[at].Text is "each" or "any" or "no") ? Of(tokens[at].Text) : null;
    }

    public static bool IsWhere(Token token) => token is { Kind: TokenKind.Name, Text: Where };

    public static bool IsBy(Token token) => token is { Kind: TokenKind.Name, Text: By };

    private static Quantifying? Of(string word) => word switch
    {
        "each" or "every" or "all" => Each,
        "any" or "some" => Any,
        "no" or "none" => No,
        _ => null,
    };
}
