using Dateline.Language.Text.Words;

namespace Dateline.Logic;

/// <summary>A first sentence stands alone in many places: it is short, but for the names in it, which are whole.</summary>
internal static class ShortSentence
{
    /// <summary>The most characters that the first sentence of a message may have.</summary>
    private const int Longest = 160;

    /// <summary>How many of them a name counts at most: what makes room for a longer one would be all the rest of the sentence.</summary>
    private const int MostOfName = 40;

    /// <summary>Whether it is, with all its names.</summary>
    public static bool Is(string sentence) => sentence.Length <= Longest;

    /// <summary>Writes a first sentence with texts cut as little as it takes to keep it short.</summary>
    /// <param name="write">The sentence, given how many characters of a text it may show.</param>
    public static string Fitting(Func<int, string> write)
    {
        string sentence = write(40);
        for (int longest = 32; longest >= 16 && NamesInText.Length(sentence, MostOfName) > Longest; longest -= 8)
            sentence = write(longest);
        return sentence;
    }
}
