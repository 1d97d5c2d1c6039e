using Dateline.Language.Text;
using Dateline.Language.Yaml.Drafts;

namespace Dateline.Language.Yaml.Foreign;

/// <summary>What a word processor shows of a file in Rich Text Format.</summary>
internal static class RichText
{
    /// <summary>Groups that describe the document, and no text of it.</summary>
    private static readonly string[] Described = ["\\fonttbl", "\\colortbl", "\\stylesheet", "\\info", "\\*", "\\generator", "\\listtable", "\\pict"];

    public static List<Patch> VisibleIn(string text)
    {
        var patches = new List<Patch>();
        int at = 0;
        while (at < text.Length)
        {
            int start = at;
            string shown = "";
            switch (text[at])
            {
                case '{' when EndOfDescription(text, at) is > 0 and int end:
                    at = end;
                    break;
                case '{' or '}' or '\n' or '\r':
                    at++;
                    break;
                case '\\':
                    at = SkipWord(text, at, out shown);
                    break;
                default:
                    at++;
                    continue;
            }

            patches.Add(new Patch(TextSpan.FromBounds(start, at), shown));
        }

        return patches;
    }

    private static int EndOfDescription(string text, int open)
    {
        if (!Array.Exists(Described, word => string.CompareOrdinal(text, open + 1, word, 0, word.Length) == 0))
            return -1;
        int depth = 0;
        for (int i = open; i < text.Length; i++)
        {
            if (text[i] == '\\')
                i++;
            else if (text[i] == '{')
                depth++;
            else if (text[i] == '}' && --depth == 0)
                return i + 1;
        }

        return -1;
    }

    /// <summary>Goes behind a backslash and the word that it begins.</summary>
    private static int SkipWord(string text, int backslash, out string shown)
    {
        shown = "";
        int at = backslash + 1;
        if (at == text.Length)
            return at;
        if (text[at] is '\\' or '{' or '}')
        {
            shown = text[at].ToString();
            return at + 1;
        }

        if (text[at] is '\n' or '\r')
        {
            shown = "\n";
            return at + (text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1);
        }

        if (text[at] == '\'')
        {
            shown = "\uFFFD";
            return Math.Min(text.Length, at + 3);
        }

        int end = at;
        while (end < text.Length && text[end] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'))
            end++;
        string word = text.Substring(at, end - at);
        while (end < text.Length && text[end] is '-' or (>= '0' and <= '9'))
            end++;
        if (end < text.Length && text[end] == ' ')
            end++;
        shown = word switch
        {
            "par" or "line" => "\n",
            "tab" => "  ",
            "u" => "\uFFFD",
            _ => "",
        };
        return word.Length == 0 ? at + 1 : end;
    }
}
