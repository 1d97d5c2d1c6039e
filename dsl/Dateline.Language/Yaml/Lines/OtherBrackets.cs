using Dateline.Language.Text;
using Dateline.Language.Text.Words;

namespace Dateline.Language.Yaml.Lines;

/// <summary>A list of ids in brackets that make no list: those of another script, of a web page, or only one of the two.</summary>
internal static class OtherBrackets
{
    private static readonly (string Open, string Close)[] Pairs =
    [
        ("<", ">"), ("【", "】"), ("［", "］"), ("〔", "〕"), ("《", "》"), ("（", "）"), ("‹", "›"), ("«", "»"), ("\\[", "\\]"), ("|", "|"), ("(", "]"), ("[", "]"), ("", "]"),
    ];

    /// <summary>What stands between such brackets, where it is one id after the other; null where they are none.</summary>
    public static TextSpan? InnerOf(string written)
    {
        foreach ((string open, string close) in Pairs)
        {
            bool isEnclosed = written.Length > open.Length + close.Length && written.StartsWith(open, StringComparison.Ordinal) && written.EndsWith(close, StringComparison.Ordinal);
            if (!isEnclosed)
                continue;
            var inner = TextSpan.FromBounds(open.Length, written.Length - close.Length);
            string[] items = ItemsOf(written.Substring(inner.Start, inner.Length));
            if (items.Length > (open.Length == 0 ? 1 : 0) && Array.TrueForAll(items, Names.IsKebabCase))
                return inner;
        }

        return InnerBehindSign(written);
    }

    /// <summary>One sign that slipped in before the bracket makes a text of the list.</summary>
    private static TextSpan? InnerBehindSign(string written)
    {
        int open = written.IndexOf('[');
        if (open <= 0 || written.Substring(0, open).Trim().Length != 1 || written[written.Length - 1] != ']')
            return null;
        var inner = TextSpan.FromBounds(open + 1, written.Length - 1);
        return Array.TrueForAll(ItemsOf(written.Substring(inner.Start, inner.Length)), Names.IsKebabCase) ? inner : null;
    }

    /// <summary>The list that was meant, with its brackets; null where it is none.</summary>
    public static string? Meant(string written) =>
        InnerOf(written) is { } inner ? $"[{string.Join(", ", ItemsOf(written.Substring(inner.Start, inner.Length)))}]" : null;

    private static string[] ItemsOf(string inner) => [.. inner.Split(',', '，', '、').Select(item => item.Trim())];
}
