using Dateline.Language.Text.Letters;

namespace Dateline.Language.Text.Words;

/// <summary>The form of every name (ids, kinds, fields, series, choices, rules): kebab-case, <c>[a-z][a-z0-9]*(-[a-z0-9]+)*</c>.</summary>
public static class Names
{
    private static readonly HashSet<string> WordsThatYamlToolsChange =
        new(["yes", "no", "on", "off", "true", "false", "null", "y", "n"], StringComparer.Ordinal);

    /// <inheritdoc cref="KebabCase.Longest"/>
    public const int Longest = KebabCase.Longest;

    public static bool IsKebabCase(string text) => KebabCase.Is(text);

    /// <summary>Other YAML tools read these as yes, no or nothing, whatever we make of them.</summary>
    public static bool IsChangedByOtherTools(string text) => WordsThatYamlToolsChange.Contains(text);

    public static bool IsName(string text) => IsKebabCase(text) && !IsChangedByOtherTools(text);

    /// <summary>Whether every letter of a text can be spelled with those of an id: else its nearest spelling leaves some out.</summary>
    public static bool CanBeSpelled(string text)
    {
        foreach (char letter in PlainLetters.Of(Lookalikes.ReplacedInWords(text)))
        {
            if (letter >= '\u0080' && (char.IsLetter(letter) || char.IsSurrogate(letter)))
                return false;
        }

        return true;
    }

    /// <summary>
    /// The nearest kebab-case spelling: <c>Ceiling Cut_2018</c> becomes <c>ceiling-cut-2018</c>, <c>für-Élise</c>
    /// <c>fuer-elise</c>, <c>2012-gift</c> <c>gift-2012</c>. Empty where nothing is left.
    /// </summary>
    public static string ToKebabCase(string text)
    {
        text = PlainLetters.Of(Lookalikes.ReplacedInWords(text));
        int digits = text.TakeWhile(letter => letter is >= '0' and <= '9').Count();
        if (digits > 0 && digits < text.Length)
            text = $"{text.Substring(digits)}-{text.Substring(0, digits)}";
        var name = new System.Text.StringBuilder(text.Length + 4);
        for (int i = 0; i < text.Length; i++)
        {
            char lower = char.ToLowerInvariant(text[i]);
            bool isWordStart = char.IsUpper(text[i]) && i > 0 && char.IsLower(text[i - 1]);
            bool isAscii = lower is (>= 'a' and <= 'z') or (>= '0' and <= '9');
            if ((isWordStart || !isAscii) && name.Length > 0 && name[name.Length - 1] != '-')
                name.Append('-');
            if (isAscii && (name.Length > 0 || lower > '9'))
                name.Append(lower);
        }

        return name.ToString().TrimEnd('-');
    }
}
