namespace Dateline.Cli.Explaining;

/// <summary>Whether a page speaks of a word.</summary>
internal static class PlainWords
{
    /// <summary>As one of the language, which stands between backticks, alone or before a colon.</summary>
    public static bool Name(string text, string word)
    {
        for (int at = text.IndexOf("`" + word, StringComparison.Ordinal); at >= 0; at = text.IndexOf("`" + word, at + 1, StringComparison.Ordinal))
        {
            int end = at + 1 + word.Length;
            if (end < text.Length && text[end] is '`' or ':' or ' ')
                return true;
        }

        return false;
    }

    /// <summary>As any word, also of several: <c>member</c> for <c>members</c>.</summary>
    public static bool Use(string text, string word)
    {
        string one = word.Length > 3 && word[^1] == 's' ? word[..^1] : word;
        for (int at = text.IndexOf(one, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(one, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            int end = at + one.Length;
            if (end < text.Length && text[end] == 's')
                end++;
            if ((at == 0 || !IsOfWord(text[at - 1])) && (end == text.Length || !IsOfWord(text[end])))
                return true;
        }

        return false;
    }

    private static bool IsOfWord(char sign) => char.IsLetterOrDigit(sign) || sign == '-';
}
