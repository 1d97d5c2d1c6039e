namespace Dateline.Language.Text.Words;

/// <summary>One thing in place of several, of English words: <c>persons</c> and <c>people</c> are those of whom each is a <c>person</c>.</summary>
internal static class Singulars
{
    private static readonly Dictionary<string, string> Irregular = new(StringComparer.Ordinal)
    {
        ["people"] = "person", ["children"] = "child", ["men"] = "man", ["women"] = "woman", ["wives"] = "wife", ["lives"] = "life", ["feet"] = "foot", ["series"] = "series", ["news"] = "news",
    };

    /// <param name="name">Of its words joined by hyphens the last one counts.</param>
    public static string Of(string name)
    {
        int start = name.LastIndexOf('-') + 1;
        string word = name.Substring(start);
        return name.Substring(0, start) + (Irregular.TryGetValue(word, out string? one) ? one : OfRegular(word));
    }

    /// <summary>Whether two names differ in nothing but that one is of several: <c>people</c>, <c>person</c>, <c>persons</c>.</summary>
    public static bool AreOne(string one, string other) => Of(one) == Of(other);

    private static string OfRegular(string word)
    {
        if (word.Length < 4 || word[word.Length - 1] != 's' || word[word.Length - 2] is 's' or 'u' or 'i')
            return word;
        if (word.EndsWith("ies", StringComparison.Ordinal))
            return word.Substring(0, word.Length - 3) + "y";
        bool hisses = word.EndsWith("ses", StringComparison.Ordinal) || word.EndsWith("xes", StringComparison.Ordinal) || word.EndsWith("ches", StringComparison.Ordinal) || word.EndsWith("shes", StringComparison.Ordinal);
        return word.Substring(0, word.Length - (hisses ? 2 : 1));
    }
}
