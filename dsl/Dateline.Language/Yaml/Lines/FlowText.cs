namespace Dateline.Language.Yaml.Lines;

/// <summary>Where bracketed lists and braces end.</summary>
internal static class FlowText
{
    /// <summary>The offset of the bracket that closes the one at <paramref name="open"/>; -1 where there is none before <paramref name="end"/>.</summary>
    public static int FindClose(string text, int open, int end)
    {
        var expected = new Stack<char>();
        for (int i = open; i < end; i++)
        {
            char current = text[i];
            if (current is '[' or '{')
            {
                expected.Push(current == '[' ? ']' : '}');
            }
            else if (current is ']' or '}')
            {
                if (expected.Pop() != current)
                    return -1;
                if (expected.Count == 0)
                    return i;
            }
            else if (current is '"' or '\'' && BeginsToken(text, i))
            {
                i = QuotedText.FindClose(text, i, end);
                if (i < 0)
                    return -1;
            }
            else if (current == '#' && text[i - 1] is ' ' or '\n')
            {
                i = EndOfLine(text, i, end);
            }
        }

        return -1;
    }

    /// <summary>The quotation mark between brackets that is never closed; -1 where each one is.</summary>
    public static int FindUnclosedQuote(string text, int open, int end)
    {
        for (int i = open + 1; i < end; i++)
        {
            if (text[i] is not ('"' or '\'') || !BeginsToken(text, i))
                continue;
            int close = QuotedText.FindClose(text, i, end);
            if (close < 0)
                return i;
            i = close;
        }

        return -1;
    }

    /// <summary>A quotation mark inside a word is a character like any other.</summary>
    public static bool BeginsToken(string text, int position)
    {
        int before = position - 1;
        while (text[before] is ' ' or '\n' or '\r')
            before--;
        return text[before] is '[' or '{' or ',' || (text[before] == ':' && before < position);
    }

    private static int EndOfLine(string text, int position, int end)
    {
        while (position + 1 < end && text[position + 1] is not ('\n' or '\r'))
            position++;
        return position;
    }
}
