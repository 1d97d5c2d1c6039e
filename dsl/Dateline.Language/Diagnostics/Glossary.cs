namespace Dateline.Language.Diagnostics;

/// <summary>What names of the timeline file mean, as it says with <c>doc:</c>: shown in the long form where a sentence lists them.</summary>
internal static class Glossary
{
    private const int MostLines = 20;
    private const int LongestDoc = 160;

    /// <summary><c>by   The mission that withdrew them.</c>, one a line; nothing where no name has words of its own.</summary>
    public static string Of(IEnumerable<(string Name, string? Doc)> names)
    {
        (string Name, string Doc)[] told = [.. names.Where(one => !string.IsNullOrWhiteSpace(one.Doc)).Select(one => (one.Name, one.Doc!.Trim())).Take(MostLines)];
        int width = told.Length == 0 ? 0 : told.Max(one => one.Name.Length);
        return string.Join("\n", told.Select(one => $"{one.Name.PadRight(width)}   {Words.Shortened(one.Doc, LongestDoc)}"));
    }
}
