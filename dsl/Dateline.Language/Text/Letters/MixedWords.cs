namespace Dateline.Language.Text.Letters;

/// <summary>A word in which a letter of another alphabet stands that looks like one of its own.</summary>
/// <param name="Offset">Where the word begins in the text.</param>
/// <param name="Named">What the odd letter is: <c>the 2nd letter is a Cyrillic а</c>.</param>
/// <param name="Mended">The word with letters of one alphabet, as long as it was.</param>
internal sealed record MixedWord(int Offset, string Word, string Named, string Mended);

/// <summary>
/// Words of two alphabets that look like one. Signs of formulas, genes and units (<c>TNF\u03B1</c>) and endings behind foreign capitals are
/// written on purpose: a letter is odd only where it looks like one of the others, and where all others are of one alphabet.
/// </summary>
internal static class MixedWords
{
    private const string Cyrillic = "Cyrillic";
    private const string Greek = "Greek";

    /// <summary>Greek letters that nobody writes into a word of Latin letters: the others are signs of their own.</summary>
    private const string GreekLikeLatin = "\u03BF\u0391\u0392\u0395\u0396\u0397\u0399\u039A\u039C\u039D\u039F\u03A1\u03A4\u03A5\u03A7";

    /// <summary>Cyrillic letters that stand for Latin ones, and that nobody mistakes for them.</summary>
    private const string CyrillicUnlikeLatin = "\u043A\u043C\u0442\u0475";

    /// <summary>All of a text, in order.</summary>
    public static IReadOnlyList<MixedWord> In(string text)
    {
        List<MixedWord>? found = null;
        for (int start = FirstForeign(text, 0); start >= 0; start = FirstForeign(text, start))
        {
            int begin = start;
            while (begin > 0 && char.IsLetter(text[begin - 1]))
                begin--;
            int end = start + 1;
            while (end < text.Length && char.IsLetter(text[end]))
                end++;
            if (Judge(text.Substring(begin, end - begin)) is var (named, mended))
                (found ??= []).Add(new MixedWord(begin, text.Substring(begin, end - begin), named, mended));
            start = end;
        }

        return found ?? (IReadOnlyList<MixedWord>)[];
    }

    private static int FirstForeign(string text, int start)
    {
        for (int i = start; i < text.Length; i++)
        {
            if (text[i] >= '\u0370' && char.IsLetter(text[i]))
                return i;
        }

        return -1;
    }

    private static (string Named, string Mended)? Judge(string word)
    {
        IReadOnlyList<Lookalike> lookalikes = Lookalikes.In(word);
        int latin = word.Count(IsLatin);
        if (latin == 0 || lookalikes.Count == 0)
            return null;
        int others = word.Length - latin - lookalikes.Sum(found => found.Length);
        if (others == 0)
            return latin >= lookalikes.Count && lookalikes.All(IsOddInLatin) ? (Lookalikes.Named(word, lookalikes[0]), Lookalikes.Replaced(word)) : null;
        string alphabet = lookalikes[0].Alphabet;
        bool isOneAlphabet = alphabet is Cyrillic or Greek && word.All(letter => IsLatin(letter) || IsOf(alphabet, letter));
        return isOneAlphabet && latin < others + lookalikes.Count ? InForeignWord(word, alphabet) : null;
    }

    private static bool IsOddInLatin(Lookalike found) => found.Alphabet is "Armenian" or Lookalikes.FullWidth
        || (found.Alphabet == Cyrillic && CyrillicUnlikeLatin.IndexOf(CounterpartOf(found)) < 0)
        || (found.Alphabet == Greek && GreekLikeLatin.IndexOf(CounterpartOf(found)) >= 0);

    private static char CounterpartOf(Lookalike found) => LookalikeTable.CounterpartOf(found.Plain, found.Alphabet) ?? found.Plain;

    /// <summary>Where every Latin letter of the word has one there that looks like it; else somebody wrote it so.</summary>
    private static (string Named, string Mended)? InForeignWord(string word, string alphabet)
    {
        char[] mended = word.ToCharArray();
        int first = -1;
        for (int i = 0; i < mended.Length; i++)
        {
            if (!IsLatin(mended[i]))
                continue;
            if (LookalikeTable.CounterpartOf(mended[i], alphabet) is not { } counterpart)
                return null;
            mended[i] = counterpart;
            first = first < 0 ? i : first;
        }

        return ($"the {Lookalikes.Ordinal(first + 1)} letter is a Latin {word[first]}", new string(mended));
    }

    private static bool IsLatin(char letter) =>
        letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '\u00C0' and <= '\u024F') or (>= '\u1E00' and <= '\u1EFF');

    private static bool IsOf(string alphabet, char letter) =>
        alphabet == Cyrillic ? letter is >= '\u0400' and <= '\u052F' : letter is >= '\u0370' and <= '\u03FF';
}
