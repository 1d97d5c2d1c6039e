using System.Text;

namespace Dateline.Language.Text.Letters;

/// <summary>Letters with marks as people spell them where there are none: <c>ü</c> as <c>ue</c>, <c>é</c> as <c>e</c>.</summary>
internal static class PlainLetters
{
    private const char Diaeresis = '\u0308';
    private const char Ring = '\u030A';

    public static string Of(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (char letter in text)
        {
            if (letter < '\u0080')
                plain.Append(letter);
            else if (Spelled(letter) is { } spelled)
                plain.Append(spelled);
            else if (MarkedLetters.IsMark(letter))
                AppendMark(plain, letter);
            else
                plain.Append(MarkedLetters.WithoutMarks(letter) ?? letter);
        }

        return plain.ToString();
    }

    private static string? Spelled(char letter) => letter switch
    {
        'ä' or 'æ' => "ae",
        'ö' or 'ø' or 'œ' => "oe",
        'ü' => "ue",
        'ß' => "ss",
        'å' => "aa",
        'ł' => "l",
        'đ' or 'ð' => "d",
        'þ' => "th",
        'ı' => "i",
        'Ä' or 'Æ' => "Ae",
        'Ö' or 'Ø' or 'Œ' => "Oe",
        'Ü' => "Ue",
        'Å' => "Aa",
        'Ł' => "L",
        'Đ' or 'Ð' => "D",
        'Þ' => "Th",
        'ẞ' => "Ss",
        _ => null,
    };

    /// <summary>A mark behind its letter spells it as the letter with the mark in it is spelled; other marks go.</summary>
    private static void AppendMark(StringBuilder plain, char mark)
    {
        char letter = plain.Length == 0 ? ' ' : plain[plain.Length - 1];
        if (mark == Diaeresis && letter is 'a' or 'o' or 'u' or 'A' or 'O' or 'U')
            plain.Append('e');
        else if (mark == Ring && letter is 'a' or 'A')
            plain.Append('a');
    }
}
