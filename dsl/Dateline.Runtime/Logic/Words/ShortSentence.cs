namespace Dateline.Logic;

/// <summary>A first sentence stands alone in many places: it is short.</summary>
internal static class ShortSentence
{
    /// <summary>The most characters that the first sentence of a message may have.</summary>
    private const int Longest = 160;

    /// <summary>Whether it may stand first.</summary>
    public static bool Is(string sentence) => sentence.Length <= Longest;

    /// <summary>Writes a first sentence with ids cut as little as it takes to keep it short.</summary>
    /// <param name="write">The sentence, given how many characters of an id it may show.</param>
    public static string Fitting(Func<int, string> write)
    {
        string sentence = write(40);
        for (int longestId = 32; longestId >= 16 && !Is(sentence); longestId -= 8)
            sentence = write(longestId);
        return sentence;
    }
}
