namespace Dateline.Language.Rules.Expressions.Reading;

/// <summary>A word between two values that asks whether one text holds the other. Elsewhere it is a name.</summary>
/// <param name="Spelling">How rules write it.</param>
internal sealed record TextWords(TokenKind Kind, string Spelling)
{
    private static readonly TextWords Contains = new(TokenKind.Contains, "contains");
    private static readonly TextWords BeginsWith = new(TokenKind.BeginsWith, "begins-with");
    private static readonly TextWords EndsWith = new(TokenKind.EndsWith, "ends-with");

    public static TextWords? Find(Token token) => token.Kind != TokenKind.Name ? null : token.Text switch
    {
        "contains" or "includes" => Contains,
        "begins-with" or "starts-with" or "startswith" => BeginsWith,
        "ends-with" or "endswith" => EndsWith,
        _ => null,
    };
}
