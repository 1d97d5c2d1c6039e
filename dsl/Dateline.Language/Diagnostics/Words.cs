namespace Dateline.Language.Diagnostics;

/// <summary>Small pieces of sentences that every stage's messages share.</summary>
public static class Words
{
    /// <summary><c>a</c> · <c>a and b</c> · <c>a, b and c</c>; more than <paramref name="most"/> are cut: <c>a, b, c and 4 more</c>.</summary>
    public static string List(IReadOnlyList<string> items, int most = 12, string lastWord = "and")
    {
        if (items.Count == 0)
            return "nothing";
        if (items.Count == 1)
            return items[0];
        return items.Count <= most
            ? $"{string.Join(", ", items.Take(items.Count - 1))} {lastWord} {items[items.Count - 1]}"
            : $"{string.Join(", ", items.Take(most))} {lastWord} {Number(items.Count - most)} more";
    }

    /// <summary><c>1 entry</c> · <c>3 entries</c>.</summary>
    public static string Count(long number, string one, string? many = null) =>
        Number(number) + " " + (number == 1 ? one : many ?? one + "s");

    public static string Number(long number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    public static string Number(decimal number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary><c>a text</c> · <c>an integer</c>.</summary>
    public static string WithArticle(string noun) => (noun.Length > 0 && "aeiou".Contains(noun[0]) ? "an " : "a ") + noun;

    /// <summary>The author's own text in quotation marks, on one line, cut where it is long.</summary>
    public static string Quoted(string text, int longest = 40) => $"\"{Shortened(text, longest)}\"";

    /// <summary>The author's own text on one line, cut where it is long.</summary>
    public static string Shortened(string text, int longest = 40)
    {
        string line = string.Join(" ", text.Split(['\r', '\n', '\t', '\u0085', '\u2028', '\u2029'], StringSplitOptions.RemoveEmptyEntries));
        return Cut(line, longest);
    }

    /// <summary>A text with an ellipsis where it is longer.</summary>
    public static string Cut(string text, int longest) =>
        text.Length <= longest ? text : text.Substring(0, char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest) + "…";

    /// <summary>The last part of a path: findings name files as an editor knows them.</summary>
    public static string FileName(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
}
