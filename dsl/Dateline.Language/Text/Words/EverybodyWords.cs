namespace Dateline.Language.Text.Words;

/// <summary>Words for all that there are: whom they name, they do not say.</summary>
internal static class EverybodyWords
{
    private const int Longest = 24;

    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "all", "everybody", "everyone", "all-of-them", "all of them", "all members", "everything", "alle", "tous", "toutes", "tout le monde", "todos", "todas", "tutti", "tutte", "все",
    };

    public static bool Are(string text) => text.Length <= Longest && Words.Contains(text);
}
