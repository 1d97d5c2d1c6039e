namespace Dateline.Logic;

/// <summary>Names as people read them.</summary>
internal static class NameWords
{
    /// <summary><c>described-as</c> is <c>Described as</c>.</summary>
    public static string InWords(string name)
    {
        string words = name.Replace('-', ' ');
        return words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words.Substring(1);
    }
}
