using Dateline.Language.Binding.Values.Signs;
using Dateline.Language.Diagnostics;

namespace Dateline.Language.Binding.Values.Numbers;

/// <summary>Whole numbers in words: in one of other languages, or in English ones, alone or behind digits: <c>forty-two</c>, <c>one hundred and five</c>, <c>2 million</c>.</summary>
internal static class NumberWords
{
    private static readonly Dictionary<string, long> Numbers = new(StringComparer.OrdinalIgnoreCase)
    {
        ["zero"] = 0, ["one"] = 1, ["a"] = 1, ["two"] = 2, ["three"] = 3, ["four"] = 4, ["five"] = 5, ["six"] = 6, ["seven"] = 7, ["eight"] = 8,
        ["nine"] = 9, ["ten"] = 10, ["eleven"] = 11, ["twelve"] = 12, ["thirteen"] = 13, ["fourteen"] = 14, ["fifteen"] = 15, ["sixteen"] = 16,
        ["seventeen"] = 17, ["eighteen"] = 18, ["nineteen"] = 19, ["twenty"] = 20, ["thirty"] = 30, ["forty"] = 40, ["fifty"] = 50,
        ["sixty"] = 60, ["seventy"] = 70, ["eighty"] = 80, ["ninety"] = 90,
    };

    private static readonly Dictionary<string, long> Multiples = new(StringComparer.OrdinalIgnoreCase)
    {
        ["dozen"] = 12, ["hundred"] = 100, ["thousand"] = 1000, ["million"] = 1_000_000, ["billion"] = 1_000_000_000,
    };

    /// <summary>Larger numbers are not counted on in words.</summary>
    private const long Most = 1_000_000_000;

    /// <summary>What one English word counts, up to ninety; null for any other.</summary>
    public static long? OfWord(string word) => Numbers.TryGetValue(word, out long number) ? number : null;

    /// <summary>The number in digits; null where a word is none of a number, or there is no word at all.</summary>
    public static string? Read(string text)
    {
        if (ForeignNumberWords.Find(text) is { } foreign)
            return Words.Number(foreign);
        long whole = 0;
        long part = 0;
        bool hasWord = false;
        bool endsInNumber = false;
        foreach (string word in text.Split(' ', '-'))
        {
            if (part > Most || whole > Most * Most)
                return null;
            if (Multiples.TryGetValue(word, out long multiple))
            {
                part = Math.Max(part, 1) * multiple;
                if (multiple >= 1000)
                    (whole, part) = (whole + part, 0);
                (hasWord, endsInNumber) = (true, true);
            }
            else if (Numbers.TryGetValue(word, out long number) && part % 10 == 0 && (part % 100 == 0 || number < 10))
            {
                part += number;
                endsInNumber = !string.Equals(word, "a", StringComparison.OrdinalIgnoreCase);
                hasWord |= endsInNumber;
            }
            else if (word.Length is > 0 and <= 6 && Digits.AreAll(word, 0, word.Length) && whole + part == 0 && !hasWord)
            {
                part = Digits.ToWhole(word)!.Value;
            }
            else if (!string.Equals(word, "and", StringComparison.OrdinalIgnoreCase) || !hasWord)
            {
                return null;
            }
        }

        return hasWord && endsInNumber ? Words.Number(whole + part) : null;
    }
}
