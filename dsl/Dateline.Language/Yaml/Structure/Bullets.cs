namespace Dateline.Language.Yaml.Structure;

/// <summary>The signs that word processors put before the items of a list.</summary>
internal static class Bullets
{
    private const string Certain = "•‣◦▪●▸✓";

    /// <summary>They begin an item where others do too; a text may begin with one.</summary>
    private const string Dashes = "–—*·";

    public static bool IsAt(string text, int at) =>
        at + 1 < text.Length && text[at + 1] == ' ' && (Certain.IndexOf(text[at]) >= 0 || Dashes.IndexOf(text[at]) >= 0);

    /// <summary>Whether the line that begins there is the first of a list: of several, where its sign could begin a text.</summary>
    public static bool BeginList(string text, int at)
    {
        if (!IsAt(text, at))
            return false;
        if (Certain.IndexOf(text[at]) >= 0)
            return true;
        int lineEnd = text.IndexOf('\n', at);
        int below = lineEnd < 0 ? text.Length : Blanks.Skip(text, lineEnd + 1, text.Length);
        return IsAt(text, below) || (below + 1 < text.Length && text[below] == '-' && text[below + 1] == ' ');
    }
}
