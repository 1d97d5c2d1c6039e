namespace Dateline.Language.Text.Words;

/// <summary>Several ids or names that stand in one text: <c>ada; grace</c>, <c>ada and grace</c>, <c>(ada, grace)</c>, <c>ada grace</c>.</summary>
internal static class SeveralNames
{
    private static readonly char[] Around = ['(', ')', '[', ']', '{', '}', '"', '\'', '“', '”', '„', '‘', '’', ' ', '\u00A0', '.', '-', '*', '•'];

    private static readonly string[] Between = [";", ",", "，", "；", "、", "،", "|", "/", "&", "+", "\n", "\t", " and ", " und ", " et "];

    /// <summary>Whether something in it can only stand between two names or around them.</summary>
    public static bool IsDivided(string text) => text[0] == '(' || Split(text).Count > 1;

    /// <summary>The pieces, each without what stands around it; a single one where nothing divides them.</summary>
    public static IReadOnlyList<string> Of(string text)
    {
        IReadOnlyList<string> pieces = Split(text);
        if (pieces.Count > 1)
            return pieces;
        // A name has blanks of its own, an id has none.
        string[] words = text.Split([' ', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 1 && Array.TrueForAll(words, Names.IsName) ? words : pieces;
    }

    private static List<string> Split(string text) =>
        [.. text.Split(Between, StringSplitOptions.RemoveEmptyEntries).Select(piece => piece.Trim(Around)).Where(piece => piece.Length > 0)];
}
