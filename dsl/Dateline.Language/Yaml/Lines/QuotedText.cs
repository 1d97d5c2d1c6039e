namespace Dateline.Language.Yaml.Lines;

/// <summary>Where quoted texts end.</summary>
internal static class QuotedText
{
    /// <summary>The offset of the closing mark of the text that opens at <paramref name="open"/>; -1 where it does not close before <paramref name="end"/>.</summary>
    public static int FindClose(string text, int open, int end)
    {
        char mark = text[open];
        for (int i = open + 1; i < end; i++)
        {
            if (mark == '"' && text[i] == '\\')
                i++;
            else if (text[i] == mark && mark == '\'' && i + 1 < end && text[i + 1] == '\'')
                i++;
            else if (text[i] == mark)
                return i;
        }

        return -1;
    }
}
