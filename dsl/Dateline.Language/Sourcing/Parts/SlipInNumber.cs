using Dateline.Language.Diagnostics;

namespace Dateline.Language.Sourcing.Parts;

/// <summary>How a number may have been mistyped for another one, the likelier first.</summary>
internal enum NumberSlip
{
    /// <summary>Two digits that stand side by side have changed places.</summary>
    Swapped,

    /// <summary>A digit is missing, or there is one too many.</summary>
    Length,

    /// <summary>One digit is another one.</summary>
    OneDigit,

    /// <summary>No typical slip leads from one to the other.</summary>
    None,
}

/// <summary>Compares two numbers digit by digit.</summary>
internal static class SlipInNumber
{
    public static NumberSlip Between(decimal written, decimal meant)
    {
        if (written == meant || written < 0 != meant < 0)
            return NumberSlip.None;
        string a = Words.Number(written);
        string b = Words.Number(meant);
        if (a.Length != b.Length)
            return LacksOne(a, b) || LacksOne(b, a) ? NumberSlip.Length : NumberSlip.None;
        int first = 0;
        while (a[first] == b[first])
            first++;
        bool isRestSame = string.CompareOrdinal(a, first + 1, b, first + 1, a.Length) == 0;
        bool areSwapped = first + 1 < a.Length && a[first] == b[first + 1] && a[first + 1] == b[first]
            && string.CompareOrdinal(a, first + 2, b, first + 2, a.Length) == 0;
        return areSwapped ? NumberSlip.Swapped : isRestSame ? NumberSlip.OneDigit : NumberSlip.None;
    }

    private static bool LacksOne(string shorter, string longer)
    {
        if (longer.Length != shorter.Length + 1)
            return false;
        int at = 0;
        while (at < shorter.Length && shorter[at] == longer[at])
            at++;
        return string.CompareOrdinal(shorter, at, longer, at + 1, longer.Length) == 0;
    }
}
