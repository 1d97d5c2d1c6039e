using System.Text;

namespace Dateline.Language.Text.Letters;

/// <summary>A sign of another alphabet, and the one of the keyboard that it looks like.</summary>
/// <param name="Offset">Where it stands in the text, in UTF-16 units.</param>
/// <param name="Length">One UTF-16 unit or two.</param>
/// <param name="Plain">The ASCII letter, digit or sign that it looks like.</param>
/// <param name="Alphabet">As a sentence names it: <c>Cyrillic</c>, <c>full-width</c>.</param>
#if DATELINE_RUNTIME
internal
#else
public
#endif
readonly record struct Lookalike(int Offset, int Length, char Plain, string Alphabet);

/// <summary>
/// Letters and digits of other alphabets that look like those of the keyboard, or stand for them: the Cyrillic <c>а</c>, the Greek
/// <c>ο</c>, full-width letters, the digits of other scripts.
/// </summary>
#if DATELINE_RUNTIME
internal
#else
public
#endif
static class Lookalikes
{
    internal const string FullWidth = "full-width";
    internal const string Mathematical = "mathematical";

    /// <summary>Every such sign of a text, in order; in a text that is all of another alphabet, too.</summary>
    public static IReadOnlyList<Lookalike> In(string text)
    {
        List<Lookalike>? found = null;
        for (int at = 0; at < text.Length; at += CodePoints.LengthOf(CodePoints.At(text, at)))
        {
            if (text[at] >= '\u0080' && At(text, at) is { } lookalike)
                (found ??= []).Add(lookalike);
        }

        return found ?? (IReadOnlyList<Lookalike>)[];
    }

    /// <summary>Those that stand in one word with letters of the keyboard: nobody writes a word in two alphabets on purpose.</summary>
    public static IReadOnlyList<Lookalike> AmongPlainLetters(string text)
    {
        IReadOnlyList<Lookalike> all = In(text);
        if (all.Count == 0)
            return all;
        var found = new List<Lookalike>();
        int next = 0;
        for (int start = 0; start < text.Length; start++)
        {
            int end = start;
            bool hasPlain = false;
            for (; end < text.Length && IsOfWord(text[end]); end++)
                hasPlain |= text[end] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
            for (; next < all.Count && all[next].Offset <= end; next++)
            {
                if (hasPlain && all[next].Offset < end && char.IsLetter(all[next].Plain))
                    found.Add(all[next]);
            }

            start = end;
        }

        return found;
    }

    /// <summary>The text with the signs of the keyboard in their place; the same text where it has none.</summary>
    public static string Replaced(string text) => Replaced(text, In(text));

    /// <summary>The same for what slipped into words of the keyboard alone: a name that is all of another alphabet stays as it is.</summary>
    public static string ReplacedInWords(string text)
    {
        IReadOnlyList<Lookalike> all = In(text);
        return all.Count == 0 ? text : Replaced(text, [.. all.Where(found => found.Alphabet is FullWidth or Mathematical || !char.IsLetter(found.Plain)).Concat(AmongPlainLetters(text)).Distinct().OrderBy(found => found.Offset)]);
    }

    private static string Replaced(string text, IReadOnlyList<Lookalike> found)
    {
        if (found.Count == 0)
            return text;
        var plain = new StringBuilder(text.Length);
        int copied = 0;
        foreach (Lookalike lookalike in found)
        {
            plain.Append(text, copied, lookalike.Offset - copied).Append(lookalike.Plain);
            copied = lookalike.Offset + lookalike.Length;
        }

        return plain.Append(text, copied, text.Length - copied).ToString();
    }

    /// <summary>
    /// What the first letter of another alphabet is, where the text has letters of the keyboard as well:
    /// <c>the 2nd letter is a Cyrillic а</c>. Empty where it has none.
    /// </summary>
    public static string Named(string text) =>
        AmongPlainLetters(text) is { Count: > 0 } found ? Named(text, found[0]) : "";

    /// <summary><c>the 2nd letter is a Cyrillic а</c>.</summary>
    public static string Named(string text, in Lookalike lookalike)
    {
        int position = 1;
        for (int at = 0; at < lookalike.Offset; at += CodePoints.LengthOf(CodePoints.At(text, at)))
            position++;
        string kind = char.IsLetter(lookalike.Plain) ? "letter" : "sign";
        return $"the {Ordinal(position)} {kind} is {Article(lookalike.Alphabet)} {lookalike.Alphabet} {text.Substring(lookalike.Offset, lookalike.Length)}";
    }

    private static Lookalike? At(string text, int at)
    {
        int codePoint = CodePoints.At(text, at);
        return LookalikeTable.Find(codePoint) is var (plain, alphabet)
            ? new Lookalike(at, CodePoints.LengthOf(codePoint), plain, alphabet)
            : null;
    }

    private static bool IsOfWord(char sign) => char.IsLetter(sign) || char.IsSurrogate(sign);

    /// <summary><c>1st</c>, <c>2nd</c>, <c>11th</c>.</summary>
    public static string Ordinal(int number)
    {
        string digits = number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        bool isTeen = number % 100 is >= 11 and <= 13;
        return digits + (isTeen ? "th" : (number % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" });
    }

    private static string Article(string alphabet) => "AEIO".Contains(alphabet[0]) ? "an" : "a";
}
