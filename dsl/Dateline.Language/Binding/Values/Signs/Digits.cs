namespace Dateline.Language.Binding.Values.Signs;

/// <summary>Numbers as plain digits spell them, without a culture.</summary>
internal static class Digits
{
    public static bool AreAll(string text, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (text[i] is < '0' or > '9')
                return false;
        }

        return start < end;
    }

    /// <summary>An optional sign and digits, nothing else.</summary>
    public static bool AreWhole(string text) => AreAll(text, SignOf(text), text.Length);

    /// <summary>An optional sign, digits, and a point with further digits, nothing else.</summary>
    public static bool AreDecimal(string text)
    {
        int point = text.IndexOf('.');
        return point < 0
            ? AreWhole(text)
            : AreAll(text, SignOf(text), point) && AreAll(text, point + 1, text.Length);
    }

    /// <summary>The number; null where it is larger than any number here.</summary>
    public static long? ToWhole(string text)
    {
        bool isNegative = text[0] == '-';
        long number = 0;
        for (int i = SignOf(text); i < text.Length; i++)
        {
            int digit = text[i] - '0';
            if (number > (long.MaxValue - digit) / 10)
                return null;
            number = (number * 10) + digit;
        }

        return isNegative ? -number : number;
    }

    /// <summary>The length of the sign.</summary>
    public static int SignOf(string text) => text.Length > 0 && text[0] is '+' or '-' ? 1 : 0;
}
