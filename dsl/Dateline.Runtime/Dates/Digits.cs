namespace Dateline.Dates;

/// <summary>Digits are 0 to 9 and nothing else, whatever the culture.</summary>
internal static class Digits
{
    public static bool TryReadPair(string text, int start, int end, out int number)
    {
        number = 0;
        if (start + 2 > end || !IsDigit(text[start]) || !IsDigit(text[start + 1]))
            return false;
        number = ((text[start] - '0') * 10) + text[start + 1] - '0';
        return true;
    }

    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    /// <summary>With leading zeros up to the width.</summary>
    public static string Format(long number, int width = 1) =>
        number.ToString(System.Globalization.CultureInfo.InvariantCulture).PadLeft(width, '0');
}
