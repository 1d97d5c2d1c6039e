using System.Text;

namespace Dateline.Language.Text.Letters;

/// <summary>Letters that stand in a number and look like its digits: <c>186O</c>, <c>l860</c>, <c>2021-1O-06</c>.</summary>
#if DATELINE_RUNTIME
internal
#else
public
#endif
static class LettersForDigits
{
    /// <summary>The text with digits in place of such letters, and what the first of them is; null where it has none.</summary>
    /// <returns><c>the 4th sign is the letter O</c> as the second.</returns>
    public static (string Text, string Named)? Mended(string text)
    {
        StringBuilder? mended = null;
        string named = "";
        for (int start = 0; start < text.Length; start++)
        {
            int end = start;
            while (end < text.Length && char.IsLetterOrDigit(text[end]))
                end++;
            if (!IsNumberWithLetters(text, start, end))
            {
                start = end;
                continue;
            }

            for (int i = start; i < end; i++)
            {
                if (DigitOf(text[i]) is not { } digit)
                    continue;
                mended ??= new StringBuilder(text);
                mended[i] = digit;
                if (named.Length == 0)
                    named = text[i] < '\u0080' ? $"the {Lookalikes.Ordinal(i + 1)} sign is the letter {text[i]}" : NamedByAlphabet(text, i);
            }

            start = end;
        }

        return mended is null ? null : (mended.ToString(), named);
    }

    private static string NamedByAlphabet(string text, int at)
    {
        foreach (Lookalike lookalike in Lookalikes.In(text))
        {
            if (lookalike.Offset == at)
                return Lookalikes.Named(text, lookalike);
        }

        return $"the {Lookalikes.Ordinal(at + 1)} sign is the letter {text[at]}";
    }

    /// <summary>Digits, and nothing else but letters that look like them. An o behind a 1 is the ending of an ordinal.</summary>
    private static bool IsNumberWithLetters(string text, int start, int end)
    {
        bool hasDigit = false;
        bool hasLetter = false;
        for (int i = start; i < end; i++)
        {
            bool isDigit = text[i] is >= '0' and <= '9';
            if (!isDigit && DigitOf(text[i]) is null)
                return false;
            hasDigit |= isDigit;
            hasLetter |= !isDigit;
        }

        bool isOrdinal = end - start == 2 && text[end - 1] == 'o';
        return hasDigit && hasLetter && !isOrdinal;
    }

    private static char? DigitOf(char letter) => letter switch
    {
        'O' or 'o' or '\u041E' or '\u043E' or '\u039F' or '\u03BF' => '0',
        'l' or 'I' or '\u0406' or '\u0399' => '1',
        _ => null,
    };
}
