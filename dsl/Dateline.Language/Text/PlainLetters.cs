using System.Globalization;
using System.Text;

namespace Dateline.Language.Text;

/// <summary>Letters with marks as people spell them where there are none: <c>ü</c> as <c>ue</c>, <c>é</c> as <c>e</c>.</summary>
internal static class PlainLetters
{
    public static string Of(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (char letter in text)
        {
            if (letter < '\u0080')
                plain.Append(letter);
            else if (Spelled(letter) is { } spelled)
                plain.Append(spelled);
            else
                AppendWithoutMarks(plain, letter);
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
        'Ä' or 'Æ' => "Ae",
        'Ö' or 'Ø' or 'Œ' => "Oe",
        'Ü' => "Ue",
        'Å' => "Aa",
        'Ł' => "L",
        _ => null,
    };

    private static void AppendWithoutMarks(StringBuilder plain, char letter)
    {
        if (char.IsSurrogate(letter))
        {
            plain.Append(letter);
            return;
        }

        foreach (char part in letter.ToString().Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(part) != UnicodeCategory.NonSpacingMark)
                plain.Append(part);
        }
    }
}
