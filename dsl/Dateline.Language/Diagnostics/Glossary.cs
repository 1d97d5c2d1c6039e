using Dateline.Language.Collections;

namespace Dateline.Language.Diagnostics;

/// <summary>What a name of the timeline file means, as it says with <c>doc:</c>.</summary>
/// <param name="Declared">Where the name is declared.</param>
/// <param name="Doc">As the file says it.</param>
public sealed record Meaning(string Name, Place Declared, string Doc);

/// <summary>What names of the timeline file mean: shown in the long form where a sentence lists them.</summary>
internal static class Glossary
{
    private const int MostLines = 20;
    private const int LongestDoc = 160;

    /// <summary>The first of those that have words of their own.</summary>
    public static EquatableArray<Meaning> Of(IEnumerable<(string Name, Place? Declared, string? Doc)> names) => names
        .Where(one => one.Declared is not null && !string.IsNullOrWhiteSpace(one.Doc))
        .Select(one => new Meaning(one.Name, one.Declared!, one.Doc!))
        .Take(MostLines)
        .ToEquatableArray();

    /// <summary><c>by   The mission that withdrew them.</c>, one a line; nothing where there are none.</summary>
    public static string Drawn(EquatableArray<Meaning> meanings)
    {
        int width = meanings.Count == 0 ? 0 : meanings.Max(one => one.Name.Length);
        return string.Join("\n", meanings.Select(one => $"{one.Name.PadRight(width)}   {Words.Shortened(one.Doc.Trim(), LongestDoc)}"));
    }
}
