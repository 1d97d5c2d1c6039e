using Dateline.Language.Text;
using Dateline.Language.Yaml.Drafts;

namespace Dateline.Language.Yaml.Foreign;

/// <summary>What a browser shows of a web page, more or less.</summary>
internal static class WebPage
{
    private static readonly string[] EndsOfLines = ["<br", "</p", "</div", "</li", "</w:p", "</tr"];

    public static List<Patch> VisibleIn(string text)
    {
        var patches = new List<Patch>();
        for (int at = text.IndexOfAny(['<', '&']); at >= 0; at = text.IndexOfAny(['<', '&'], at))
        {
            int start = at;
            int end = text.IndexOf(text[at] == '<' ? '>' : ';', at);
            bool isMark = end > 0 && (text[at] == '<' || end - at < 10);
            at = isMark ? end + 1 : at + 1;
            if (isMark)
                patches.Add(new Patch(TextSpan.FromBounds(start, at), Shown(text, start, at)));
            if (at >= text.Length)
                break;
        }

        return patches;
    }

    private static string Shown(string text, int start, int end)
    {
        if (text[start] == '<')
        {
            bool endsLine = Array.Exists(EndsOfLines, tag => string.Compare(text, start, tag, 0, tag.Length, StringComparison.OrdinalIgnoreCase) == 0);
            return endsLine && !(end < text.Length && text[end] is '\n' or '\r') ? "\n" : "";
        }

        return text.Substring(start, end - start) switch
        {
            "&nbsp;" => " ",
            "&lt;" => "<",
            "&gt;" => ">",
            "&amp;" => "&",
            "&quot;" => "\"",
            "&#39;" or "&apos;" => "'",
            _ => "\uFFFD",
        };
    }
}
