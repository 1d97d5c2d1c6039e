using Dateline.Language.Schema.Symbols;

namespace Dateline.Language.Binding.Values.Texts;

/// <summary>Words that people write for how far two events are apart.</summary>
internal static class AmountWords
{
    private static readonly string[] Least = ["at-least", "atleast", "by", "min", "minimum", "least", "gap-at-least", "more-than", "no-less-than", "not-less-than", "over"];
    private static readonly string[] Most = ["at-most", "atmost", "within", "max", "maximum", "most", "gap-at-most", "less-than", "no-more-than", "not-more-than", "up-to", "of", "under"];

    /// <summary>The word of the language that is meant; null where it is something else.</summary>
    public static string? Meant(string written)
    {
        string word = written.Replace(' ', '-');
        return Least.Contains(word, StringComparer.OrdinalIgnoreCase) ? BuiltIns.AtLeast.Name
            : Most.Contains(word, StringComparer.OrdinalIgnoreCase) ? BuiltIns.AtMost.Name
            : null;
    }
}
