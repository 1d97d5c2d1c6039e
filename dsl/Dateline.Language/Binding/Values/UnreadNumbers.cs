using System.Text;
using Dateline.Language.Binding.Findings;
using Dateline.Language.Diagnostics;
using Dateline.Language.Schema;

namespace Dateline.Language.Binding.Values;

/// <summary>Says why a text is not the number that was asked for, and which number was probably meant.</summary>
internal static class UnreadNumbers
{
    private static readonly string[] NumbersInWords =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
        "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
    ];

    private static readonly string[] Approximations =
    [
        "about ", "approximately ", "approx. ", "around ", "circa ", "ca. ", "c. ", "some ", "almost ", "nearly ", "roughly ",
        "more than ", "less than ", "fewer than ", "over ", "under ", "at least ", "at most ", "up to ", "~", ">", "<", "≈", "±",
    ];

    public static Finding Explain(Place place, string text, ScalarType type)
    {
        int word = Array.FindIndex(NumbersInWords, name => string.Equals(name, text, StringComparison.OrdinalIgnoreCase));
        if (word >= 0)
            return NumberFindings.InWords(place, text, Words.Number(word));
        if (IsApproximate(text))
            return NumberFindings.Approximate(place, text, type);
        bool isWhole = !ReferenceEquals(type, ScalarType.Number);
        // A point before three digits parts thousands in half of Europe; nobody counts people to three decimals.
        if (isWhole && text.Contains('.') && WithoutSeparators(text.Replace('.', ',')) is { } thousands)
            return NumberFindings.Separators(place, text, thousands);
        if (isWhole && Digits.AreDecimal(text))
            return NumberFindings.NotWhole(place, text, WholePartOf(text));
        return WithoutSeparators(text) is { } joined
            ? NumberFindings.Separators(place, text, joined)
            : NumberFindings.NotDigits(place, text, type, repaired: null);
    }

    private static bool IsApproximate(string text)
    {
        bool hasDigit = false;
        foreach (char character in text)
            hasDigit |= character is >= '0' and <= '9';
        bool isOpen = text.EndsWith("+", StringComparison.Ordinal) || text.EndsWith("~", StringComparison.Ordinal);
        return hasDigit && (isOpen || Array.Exists(Approximations, sign => text.StartsWith(sign, StringComparison.OrdinalIgnoreCase)));
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
