namespace Dateline.Language.Rules.Expressions.Reading;

/// <summary>A word between two values that asks whether one text holds the other. Elsewhere it is a name.</summary>
/// <param name="Spelling">How rules write it.</param>
/// <param name="Doc">What it asks, in one sentence.</param>
internal sealed record TextWords(TokenKind Kind, string Spelling, string Doc)
{
    private static readonly TextWords Contains = new(TokenKind.Contains, "contains", "A text has the other one in it, letter by letter.");
    private static readonly TextWords BeginsWith = new(TokenKind.BeginsWith, "begins-with", "A text begins with the other one.");
    private static readonly TextWords EndsWith = new(TokenKind.EndsWith, "ends-with", "A text ends with the other one.");

    public static IReadOnlyList<TextWords> All { get; } = [Contains, BeginsWith, EndsWith];

    public static TextWords? Find(Token token) => token.Kind != TokenKind.Name ? null : token.Text switch
    {
        "contains" or "includes" => Contains,
        "begins-with" or "starts-with" or "startswith" => BeginsWith,
        "ends-with" or "endswith" => EndsWith,
        _ => null,
    };
}
