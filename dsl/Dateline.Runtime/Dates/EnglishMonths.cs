namespace Dateline.Dates;

/// <summary>The months as English texts name them.</summary>
internal static class EnglishMonths
{
    private const int ShortestAbbreviation = 3;

    private static readonly string[] Names =
    [
        "january", "february", "march", "april", "may", "june",
        "july", "august", "september", "october", "november", "december",
    ];

    /// <param name="month">From 1 to 12.</param>
    public static string NameOf(int month) => char.ToUpperInvariant(Names[month - 1][0]) + Names[month - 1].Substring(1);

    /// <summary>The month that begins with a word in small letters, of three letters at least; null where none does.</summary>
    /// <param name="isWhole">Whether the word is all of its name.</param>
    public static int? BegunBy(string word, out bool isWhole)
    {
        int index = word.Length < ShortestAbbreviation ? -1 : Array.FindIndex(Names, name => name.StartsWith(word, StringComparison.Ordinal));
        isWhole = index >= 0 && Names[index].Length == word.Length;
        return index < 0 ? null : index + 1;
    }
}
