using Dateline.Editing.Texts;

namespace Dateline.Editing.Cursors;

/// <summary>What a line is made of: hyphens, a name, a colon, a value. Columns are counted from the beginning of the line.</summary>
/// <param name="Hyphens">The columns of the hyphens that it begins with.</param>
/// <param name="Content">Where what comes behind them begins.</param>
/// <param name="Colon">Where the colon behind its name stands; -1 where it has none.</param>
/// <param name="Value">Where its value begins; the end where it has none.</param>
/// <param name="End">Where it ends, without a comment and spaces before one.</param>
internal readonly record struct WrittenLine(string Text, IReadOnlyList<int> Hyphens, int Content, int Colon, int Value, int End)
{
    public bool HasName => Colon >= 0;

    public string Name => Text[Content..Colon].Trim().Trim('"', '\'');

    public string ValueText => Value < End ? Text[Value..End] : "";

    /// <summary>Whether a column lies in its comment.</summary>
    public bool IsInComment(int column)
    {
        int comment = CommentIn(Text);
        return comment >= 0 && column > comment;
    }

    public static WrittenLine Of(FileLines lines, int line) => Of(lines.TextOf(line));

    public static WrittenLine Of(string text)
    {
        int comment = CommentIn(text);
        int end = comment < 0 ? text.Length : comment;
        while (end > 0 && text[end - 1] is ' ' or '\t')
            end--;
        int at = SkipSpaces(text, 0, text.Length);
        var hyphens = new List<int>();
        while (at < end && text[at] == '-' && (at + 1 == text.Length || text[at + 1] == ' '))
        {
            hyphens.Add(at);
            at = SkipSpaces(text, at + 1, text.Length);
        }

        int colon = at < end && text[at] is not ('[' or '{' or '|' or '>') ? ColonIn(text, at, end) : -1;
        int value = colon < 0 ? at : SkipSpaces(text, colon + 1, comment < 0 ? text.Length : comment);
        return new WrittenLine(text, hyphens, at, colon, value, Math.Max(end, value));
    }

    /// <summary>The colon behind a name: the first that a space or the end follows, outside of quotation marks.</summary>
    private static int ColonIn(string text, int start, int end)
    {
        int at = start;
        if (text[at] is '"' or '\'')
        {
            int closing = text.IndexOf(text[at], at + 1);
            if (closing < 0 || closing >= end)
                return -1;
            at = closing + 1;
        }

        for (; at < end; at++)
        {
            if (text[at] == ':' && (at + 1 >= text.Length || text[at + 1] is ' ' or '\t'))
                return at;
        }

        return -1;
    }

    private static int CommentIn(string text)
    {
        char quote = '\0';
        char before = '\0';
        for (int i = 0; i < text.Length; i++)
        {
            char sign = text[i];
            if (quote != '\0')
            {
                if (sign == quote)
                    quote = '\0';
            }
            else if (sign == '#' && (i == 0 || text[i - 1] is ' ' or '\t'))
            {
                return i;
            }
            else if (sign is '"' or '\'' && before is '\0' or ':' or ',' or '[' or '{' or '-' && (i == 0 || text[i - 1] is ' ' or '[' or '{' or ','))
            {
                // Only where a value begins: an apostrophe within a text opens nothing.
                quote = text.IndexOf(sign, i + 1) < 0 ? '\0' : sign;
            }

            if (sign is not (' ' or '\t'))
                before = sign;
        }

        return -1;
    }

    private static int SkipSpaces(string text, int at, int end)
    {
        while (at < end && text[at] is ' ' or '\t')
            at++;
        return at;
    }
}
