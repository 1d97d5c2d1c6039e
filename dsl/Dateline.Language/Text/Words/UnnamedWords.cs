namespace Dateline.Language.Text.Words;

/// <summary>What people write for others who are in a set as well, and whom a source does not name.</summary>
internal static class UnnamedWords
{
    private const int Longest = 24;

    /// <summary>Of these an entry may have the id.</summary>
    private static readonly HashSet<string> LikeIds = new(StringComparer.OrdinalIgnoreCase)
    {
        "others", "other", "more", "unnamed", "not-named", "unknown-others", "some-others", "several-others", "andere", "weitere", "autres", "otros", "altri",
    };

    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "and others", "the others", "some others", "several others", "various others", "unknown others", "two others", "three others", "and more", "some more", "several more", "not named", "names not given",
        "et al", "et al.", "et alii", "etc", "etc.", "and so on", "…", "...", "..", "u. a.", "u.a.", "und andere", "und weitere", "et autres", "y otros", "e altri", "и другие", "и др.",
    };

    /// <summary>It can be no id, and stands for those who are not named.</summary>
    public static bool Are(string text) => text.Length <= Longest && Words.Contains(text);

    /// <summary>It may be an id, where an entry has it.</summary>
    public static bool AreLikeId(string text) => text.Length <= Longest && LikeIds.Contains(text);
}
