using System.Globalization;

namespace Dateline.Fuzz.Inputs;

/// <summary>Changes of words, numbers, names and brackets.</summary>
internal static class Tokens
{
    private const int LongName = 1_100;

    public static string Delete(string text, Random random) => At(text, random, _ => "");

    public static string Double(string text, Random random) => At(text, random, token => token + (random.Next(2) == 0 ? " " : "") + token);

    public static string Replace(string text, Random random) => At(text, random, _ => Mutator.Pick(NastyTexts.Words, random));

    public static string Insert(string text, Random random) => At(text, random, token =>
        random.Next(2) == 0 ? token + " " + Mutator.Pick(NastyTexts.Words, random) : Mutator.Pick(NastyTexts.Words, random) + token);

    public static string Bracket(string text, Random random) => At(text, random, token => random.Next(8) switch
    {
        0 => "[" + token + "]",
        1 => "{ " + token + " }",
        2 => "\"" + token + "\"",
        3 => "'" + token + "'",
        4 => "[" + token,
        5 => token + "]",
        6 => "(" + token + ")",
        _ => "{ " + token + ": " + token + " }",
    });

    public static string Swap(string text, Random random)
    {
        (int Start, int Length) one = Any(text, random);
        (int Start, int Length) other = Any(text, random);
        if (one.Start > other.Start)
            (one, other) = (other, one);
        if (one.Start + one.Length > other.Start)
            return text;
        return string.Concat(
            text.AsSpan(0, one.Start).ToString() + text.AsSpan(other.Start, other.Length).ToString(),
            text.AsSpan(one.Start + one.Length, other.Start - one.Start - one.Length),
            text.AsSpan(one.Start, one.Length),
            text.AsSpan(other.Start + other.Length));
    }

    /// <summary>A name is another one wherever it stands, as in a file that means it.</summary>
    public static string Rename(string text, Random random)
    {
        (int start, int length) = Any(text, random);
        string token = text.Substring(start, length);
        string name = random.Next(24) == 0 ? new string('a', LongName) : Mutator.Pick(NastyTexts.Names, random);
        return length < 2 || !char.IsLetter(token[0]) ? text : text.Replace(token, name, StringComparison.Ordinal);
    }

    public static string ChangeNumber(string text, Random random)
    {
        int from = text.Length == 0 ? 0 : random.Next(text.Length);
        int start = text.AsSpan(from).IndexOfAnyInRange('0', '9');
        if (start < 0)
            return text;
        start += from;
        int end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;
        string digits = text[start..end];
        string other = random.Next(6) switch
        {
            0 => random.Next(0, 60).ToString(CultureInfo.InvariantCulture),
            1 => digits + digits,
            2 => digits[..^1],
            3 => "-" + digits,
            4 => random.Next(1, 13).ToString("00", CultureInfo.InvariantCulture),
            _ => random.Next(1400, 2100).ToString(CultureInfo.InvariantCulture),
        };
        return text[..start] + other + text[end..];
    }

    private static string At(string text, Random random, Func<string, string> change)
    {
        (int start, int length) = Any(text, random);
        return string.Concat(text.AsSpan(0, start), change(text.Substring(start, length)), text.AsSpan(start + length));
    }

    /// <summary>A run of letters and digits, or one sign.</summary>
    private static (int Start, int Length) Any(string text, Random random)
    {
        if (text.Length == 0)
            return (0, 0);
        int start = random.Next(text.Length);
        if (!IsOfWord(text[start]))
            return (start, 1);
        int end = start + 1;
        while (start > 0 && IsOfWord(text[start - 1]))
            start--;
        while (end < text.Length && IsOfWord(text[end]))
            end++;
        return (start, end - start);
    }

    private static bool IsOfWord(char character) => char.IsLetterOrDigit(character) || character is '-' or '_';
}
