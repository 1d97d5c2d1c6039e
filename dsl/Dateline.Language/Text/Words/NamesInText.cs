namespace Dateline.Language.Text.Words;

/// <summary>
/// Names (of entries, kinds, fields, rules) as they stand in a sentence. Whoever reads it looks for them in files, where half of a name is
/// not found: they are never cut.
/// </summary>
internal static class NamesInText
{
    /// <summary>Runs of letters that are shorter, and have no hyphen, are words of a sentence. No text is cut to fewer letters.</summary>
    private const int ShortestOfOneWord = 16;

    /// <summary>The name that a place is in the middle of; empty, at that place, where there is none.</summary>
    public static (int Start, int End) Around(string text, int place)
    {
        int start = place;
        while (start > 0 && place - start <= KebabCase.Longest && IsOfName(text[start - 1]))
            start--;
        int end = place;
        while (end < text.Length && end - place <= KebabCase.Longest && IsOfName(text[end]))
            end++;
        return start < place && place < end && IsName(text, start, end) ? (start, end) : (place, place);
    }

    /// <summary>How long a text is, with each name counted as if it had no more letters than some.</summary>
    public static int Length(string text, int mostOfName)
    {
        int length = text.Length;
        for (int start = 0; start < text.Length;)
        {
            int end = start;
            while (end < text.Length && IsOfName(text[end]))
                end++;
            if (end - start > mostOfName && IsName(text, start, end))
                length -= end - start - mostOfName;
            start = end + 1;
        }

        return length;
    }

    private static bool IsName(string text, int start, int end)
    {
        int length = end - start;
        return length <= KebabCase.Longest
            && (length >= ShortestOfOneWord || text.IndexOf('-', start, length) >= 0)
            && (start == 0 || !JoinsWords(text[start - 1]))
            && (end == text.Length || !JoinsWords(text[end]))
            && (end + 1 >= text.Length || text[end] != '.' || text[end + 1] == ' ')
            && KebabCase.Is(text.Substring(start, length));
    }

    private static bool IsOfName(char letter) => letter is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-';

    /// <summary>Beside these a run of letters is part of something else: of a word with a capital, of an address, of the name of a file.</summary>
    private static bool JoinsWords(char letter) => char.IsLetterOrDigit(letter) || letter is '/' or '_' or '@' or '\\';
}
