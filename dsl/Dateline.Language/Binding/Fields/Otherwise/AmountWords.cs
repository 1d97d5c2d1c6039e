using Dateline.Language.Schema.Symbols;

namespace Dateline.Language.Binding.Fields.Otherwise;

/// <summary>Words that people write for how far two events are apart.</summary>
internal static class AmountWords
{
    private static readonly string[] Least = ["at-least", "atleast", "at least", "by", "min", "minimum", "least", "gap-at-least", "more-than"];
    private static readonly string[] Most = ["at-most", "atmost", "at most", "within", "max", "maximum", "most", "gap-at-most", "less-than", "no-more-than", "of"];

    /// <summary>The word of the language that is meant; null where it is something else.</summary>
    public static string? Meant(string written) =>
        Least.Contains(written, StringComparer.OrdinalIgnoreCase) ? BuiltIns.AtLeast.Name
        : Most.Contains(written, StringComparer.OrdinalIgnoreCase) ? BuiltIns.AtMost.Name
        : null;
}
