using Dateline.Language.Collections;
namespace Dateline.Language.Yaml.Plain;

/// <summary>Hands out one string for the words that a file says again and again: names of fields, kinds, ids.</summary>
internal sealed class WordTable
{
    /// <summary>A power of two. A word that falls on a taken place takes it over.</summary>
    private const int Places = 1024;

    private const int LongestWord = 32;

    private readonly string?[] _words = new string?[Places];

    public string Word(string text, int start, int end)
    {
        int length = end - start;
        if (length is 0 or > LongestWord)
            return text.Substring(start, length);
        ref string? word = ref _words[Fnv1a.PlaceOf(text.AsSpan(start, length), Places)];
        if (word is null || word.Length != length || string.CompareOrdinal(text, start, word, 0, length) != 0)
            word = text.Substring(start, length);
        return word;
    }
}
