namespace Dateline.Language.Yaml.Lines;

/// <summary>Steps over the blanks of a line.</summary>
internal static class Blanks
{
    public static int Skip(string text, int position, int end)
    {
        while (position < end && text[position] == ' ')
            position++;
        return position;
    }

    public static int TrimEnd(string text, int start, int end)
    {
        while (end > start && text[end - 1] is ' ' or '\n' or '\r' or '\t')
            end--;
        return end;
    }

    /// <summary>Where a comment begins (a <c>#</c> behind a blank) in a stretch of plain text; its end where there is none.</summary>
    public static int FindComment(string text, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (text[i] == '#' && (i == start || text[i - 1] is ' ' or '\t'))
                return i;
        }

        return end;
    }
}
