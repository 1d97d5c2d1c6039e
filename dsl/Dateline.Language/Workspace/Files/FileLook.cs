namespace Dateline.Language.Workspace.Files;

/// <summary>
/// What a look at the beginning of a file shows, without reading it as YAML: the keys at the left edge, and the kinds of what
/// could be entries. It is a value.
/// </summary>
/// <param name="Keys">The keys at the left edge, in the order of the file; <c>- x</c> for the first key of an item.</param>
/// <param name="Kinds">What stands behind a <c>kind:</c> below such a key.</param>
/// <param name="FirstLine">The first line that is not empty.</param>
public sealed record FileLook(IReadOnlyCollection<string> Keys, IReadOnlyCollection<string> Kinds, string FirstLine)
{
    /// <summary>How many characters are looked at.</summary>
    public const int Farthest = 64 * 1024;

    private const int LongestKey = 100;

    public static readonly FileLook None = new([], [], "");

    /// <summary>Whether this is meant to declare a timeline.</summary>
    public bool IsTimeline => Keys.Contains("dateline") || (Keys.Contains("timeline") && (Keys.Contains("events") || Keys.Contains("entities")));

    public static FileLook At(string text)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        var kinds = new HashSet<string>(StringComparer.Ordinal);
        string firstLine = "";
        bool isBelowKey = false;
        int end = Math.Min(text.Length, Farthest);
        for (int start = 0; start < end;)
        {
            int lineEnd = text.IndexOfAny(['\n', '\r'], start, end - start);
            string line = text.Substring(start, Math.Min((lineEnd < 0 ? end : lineEnd) - start, 2 * LongestKey));
            start = lineEnd < 0 ? end : lineEnd + 1;
            string bare = line.Trim();
            if (bare.Length == 0)
                continue;
            if (firstLine.Length == 0)
                firstLine = bare;
            if (bare[0] == '#')
                continue;
            bool isAtEdge = line[0] is not (' ' or '\t');
            if (isAtEdge)
                isBelowKey = KeyOf(bare) is { } key && (keys.Add(key) || true);
            else if (isBelowKey && KeyOf(bare) == "kind")
                kinds.Add(ValueOf(bare));
        }

        return new FileLook(keys, kinds, firstLine);
    }

    /// <summary>The key of <c>key: value</c>, <c>"key": value</c> or <c>- key: value</c>; null where the line has none.</summary>
    private static string? KeyOf(string line)
    {
        bool isItem = line.StartsWith("- ", StringComparison.Ordinal);
        string text = isItem ? line.Substring(2).TrimStart() : line;
        int colon = text.IndexOf(':');
        if (colon is <= 0 or > LongestKey)
            return null;
        string key = text.Substring(0, colon).Trim().Trim('"', '\'');
        return key.Length == 0 ? null : isItem ? "- " + key : key;
    }

    private static string ValueOf(string line)
    {
        string value = line.Substring(line.IndexOf(':') + 1);
        int comment = value.IndexOf(" #", StringComparison.Ordinal);
        return (comment < 0 ? value : value.Substring(0, comment)).Trim().Trim('"', '\'');
    }
}
