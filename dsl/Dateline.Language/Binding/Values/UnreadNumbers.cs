using System.Text;
using Dateline.Language.Binding.Findings;
using Dateline.Language.Diagnostics;
using Dateline.Language.Schema;

namespace Dateline.Language.Binding.Values;

/// <summary>Says why a text is not the number that was asked for, and which number was probably meant.</summary>
internal static class UnreadNumbers
{
    public static Finding Explain(Place place, string text, ScalarType type, ValuePosition position)
    {
        if (NumberWords.Read(text) is { } digits)
            return NumberFindings.InWords(place, text, digits);
        if (InexactNumbers.Contains(text))
            return NumberFindings.Approximate(place, text, type, position);
        bool isWhole = !ReferenceEquals(type, ScalarType.Number);
        // A point before three digits parts thousands in half of Europe; nobody counts people to three decimals.
        if (isWhole && text.Contains('.') && WithoutSeparators(text.Replace('.', ',')) is { } thousands)
            return NumberFindings.Separators(place, text, thousands);
        if (isWhole && Digits.AreDecimal(text))
            return NumberFindings.NotWhole(place, text, WholePartOf(text));
        return WithoutSeparators(text) is { } joined
            ? NumberFindings.Separators(place, text, joined)
            : NumberFindings.NotDigits(place, text, type, DigitsBeforeUnit(text) ?? OnlyDigits(text, isWhole));
    }

    /// <summary>The number before the point where only zeros are behind it: <c>12.0</c> is 12, <c>12.5</c> is nothing whole.</summary>
    private static string? WholePartOf(string text)
    {
        int point = text.IndexOf('.');
        for (int i = point + 1; i < text.Length; i++)
        {
            if (text[i] != '0')
                return null;
        }

        return text.Substring(0, point);
    }

    /// <summary>The number of <c>40 people</c>: what it counts is said by the field.</summary>
    private static string? DigitsBeforeUnit(string text)
    {
        int blank = text.IndexOf(' ');
        return blank > 0 && Digits.AreAll(text, 0, blank) && char.IsLetter(text[blank + 1]) ? text.Substring(0, blank) : null;
    }

    /// <summary>The number without what slipped in around it, and with digits in place of the letters that look like them: <c>12,</c>, <c>“12”</c>, <c>1O</c>.</summary>
    private static string? OnlyDigits(string text, bool isWhole)
    {
        string number = text.Trim('“', '”', '„', '‘', '’', ',', ';', '.', ' ').Replace('O', '0').Replace('o', '0').Replace('l', '1').Replace('I', '1');
        bool hasDigit = text.IndexOfAny(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']) >= 0;
        return hasDigit && (isWhole ? Digits.AreWhole(number) : Digits.AreDecimal(number)) ? number : null;
    }

    /// <summary>The digits alone, where groups of three were set apart: <c>1,000</c>, <c>1 000</c>, <c>1_000</c>, <c>1'000</c>.</summary>
    private static string? WithoutSeparators(string text)
    {
        var joined = new StringBuilder(text.Length);
        int inGroup = 0;
        bool isFirstGroup = true;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is >= '0' and <= '9')
            {
                joined.Append(text[i]);
                inGroup++;
            }
            else if (text[i] is ',' or ' ' or '_' or '\'' or '’' or '\u00A0' or '\u202F' or '\u2009' && (isFirstGroup ? inGroup is >= 1 and <= 3 : inGroup == 3))
            {
                isFirstGroup = false;
                inGroup = 0;
            }
            else if (i > 0 || text[i] != '-')
            {
                return null;
            }
            else
            {
                joined.Append('-');
            }
        }

        return !isFirstGroup && inGroup == 3 ? joined.ToString() : null;
    }
}
