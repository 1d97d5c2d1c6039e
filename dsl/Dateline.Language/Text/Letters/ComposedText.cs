using System.Text;

namespace Dateline.Language.Text.Letters;

/// <summary>
/// Texts in the form NFC of Unicode, in which <c>é</c> is one character whoever typed it. The keyboard of a Mac, a PDF and some
/// programs write it as two, and nobody can see that; so texts are brought into one form where they are read.
/// </summary>
public static class ComposedText
{
    /// <summary>Below it every character is composed, and no mark stands behind its letter.</summary>
    private const char FirstMark = '\u0300';

    private const int FirstSyllable = 0xAC00;
    private const int Syllables = 11172;
    private const int FirstLead = 0x1100;
    private const int Leads = 19;
    private const int FirstVowel = 0x1161;
    private const int Vowels = 21;
    private const int FirstTail = 0x11A7;
    private const int Tails = 28;

    private static readonly Dictionary<(char, char), char> Composed = [];
    private static readonly Dictionary<char, (char First, char Second)> Parts = [];
    private static readonly Dictionary<char, int> Classes = [];

    static ComposedText()
    {
        for (int i = 0; i < CompositionData.Pairs.Length; i += 3)
        {
            (char letter, char mark, char whole) = (CompositionData.Pairs[i], CompositionData.Pairs[i + 1], CompositionData.Pairs[i + 2]);
            Parts.Add(whole, (letter, mark));
            if (CompositionData.Apart.IndexOf(whole) < 0)
                Composed.Add((letter, mark), whole);
        }

        for (int i = 0; i < CompositionData.Same.Length; i += 2)
            Parts.Add(CompositionData.Same[i], (CompositionData.Same[i + 1], '\0'));
        for (int i = 0; i < CompositionData.Marks.Length; i += 3)
        {
            for (int mark = CompositionData.Marks[i]; mark <= CompositionData.Marks[i + 1]; mark++)
                Classes.Add((char)mark, CompositionData.Marks[i + 2]);
        }
    }

    /// <summary>The same text in NFC; the same string where it is composed already.</summary>
    public static string Of(string text)
    {
        int start = 0;
        while (start < text.Length && text[start] < FirstMark)
            start++;
        if (start == text.Length)
            return text;
        string composed = Compose(InOrder(TakenApart(text)));
        return composed == text ? text : composed;
    }

    private static List<char> TakenApart(string text)
    {
        var apart = new List<char>(text.Length + 8);
        foreach (char letter in text)
            TakeApart(letter, apart);
        return apart;
    }

    private static void TakeApart(char letter, List<char> apart)
    {
        int syllable = letter - FirstSyllable;
        if (syllable is >= 0 and < Syllables)
        {
            apart.Add((char)(FirstLead + (syllable / (Vowels * Tails))));
            apart.Add((char)(FirstVowel + (syllable % (Vowels * Tails) / Tails)));
            if (syllable % Tails > 0)
                apart.Add((char)(FirstTail + (syllable % Tails)));
        }
        else if (letter >= '\u00C0' && Parts.TryGetValue(letter, out (char First, char Second) parts))
        {
            TakeApart(parts.First, apart);
            if (parts.Second != '\0')
                apart.Add(parts.Second);
        }
        else
        {
            apart.Add(letter);
        }
    }

    /// <summary>Marks of different places may stand in any order, and are put into one.</summary>
    private static List<char> InOrder(List<char> letters)
    {
        for (int start = 0; start < letters.Count; start++)
        {
            int end = start;
            while (end < letters.Count && ClassOf(letters[end]) > 0)
                end++;
            if (end - start > 1)
            {
                char[] marks = [.. letters.Skip(start).Take(end - start).OrderBy(ClassOf)];
                for (int i = 0; i < marks.Length; i++)
                    letters[start + i] = marks[i];
            }

            start = end;
        }

        return letters;
    }

    private static string Compose(List<char> letters)
    {
        var text = new StringBuilder(letters.Count);
        int letter = -1;
        int last = 0;
        foreach (char next in letters)
        {
            int order = ClassOf(next);
            bool isBlocked = letter >= 0 && letter < text.Length - 1 && last >= order;
            if (letter >= 0 && !isBlocked && Join(text[letter], next) is { } whole)
            {
                text[letter] = whole;
                continue;
            }

            if (order == 0)
                letter = text.Length;
            last = order;
            text.Append(next);
        }

        return text.ToString();
    }

    private static char? Join(char first, char second)
    {
        if (Composed.TryGetValue((first, second), out char whole))
            return whole;
        int lead = first - FirstLead;
        int vowel = second - FirstVowel;
        if (lead is >= 0 and < Leads && vowel is >= 0 and < Vowels)
            return (char)(FirstSyllable + (((lead * Vowels) + vowel) * Tails));
        int syllable = first - FirstSyllable;
        int tail = second - FirstTail;
        return syllable is >= 0 and < Syllables && syllable % Tails == 0 && tail is > 0 and < Tails ? (char)(first + tail) : null;
    }

    private static int ClassOf(char letter) => letter >= FirstMark && Classes.TryGetValue(letter, out int order) ? order : 0;
}
