namespace Dateline.Dates;

/// <summary>
/// Years before the era. There is a year 0 in EDTF, as among astronomers: 1 BC is <c>0000</c>, 44 BC is <c>-0043</c>. So a minus
/// before a year leaves open which of two it means.
/// </summary>
internal static class BeforeChrist
{
    /// <summary>Null where the words and numbers are no date before the era.</summary>
    public static (string Text, string Explanation)? Form(DateTokens tokens)
    {
        IReadOnlyList<long> n = tokens.Numbers;
        if (tokens.IsNegative)
            return null;
        return tokens.Signature switch
        {
            "NE" or "HE" or "YE" when n[0] >= 1 => (Year(n[0]), Explain(n[0])),
            "LE" when n[0] < 1_000_000 => (n[0] > 10_000 ? $"Y-{Digits.Format(n[0] - 1)}" : Year(n[0]), Explain(n[0])),
            "MNE" or "MHE" or "MYE" when n[1] >= 1 => ($"{Year(n[1])}-{Digits.Format(n[0], 2)}", Explain(n[1])),
            "NMNE" or "NMHE" or "NMYE" when n[2] >= 1 => ($"{Year(n[2])}-{Digits.Format(n[1], 2)}-{Digits.Format(n[0], 2)}", Explain(n[2])),
            "MNNE" or "MNHE" or "MNYE" when n[2] >= 1 => ($"{Year(n[2])}-{Digits.Format(n[0], 2)}-{Digits.Format(n[1], 2)}", Explain(n[2])),
            "NCE" or "RCE" when n[0] == 1 => ("-0099..0000", Explain(100)),
            "NCE" or "RCE" when n[0] is > 1 and <= 99 => ($"-{Digits.Format(n[0] - 1, 2)}XX", Explain(n[0] * 100)),
            _ => null,
        };
    }

    /// <summary>Both years that <c>-44</c> may be, with the month and the day of the text; none where it is no such date.</summary>
    public static IReadOnlyList<EdtfReading> OfMinus(DateTokens tokens)
    {
        IReadOnlyList<long> n = tokens.Numbers;
        bool isYear = tokens.IsNegative && tokens.Signature is "N" or "H" or "NN" or "HN" or "NNN" or "HNN";
        if (!isYear || n[0] < 1)
            return [];
        string rest = string.Concat(n.Skip(1).Select(number => "-" + Digits.Format(number, 2))) + tokens.Mark;
        return
        [
            new EdtfReading(Year(n[0]) + rest, $"{Digits.Format(n[0])} BC is meant"),
            new EdtfReading($"-{Digits.Format(n[0], 4)}{rest}", $"{Digits.Format(n[0] + 1)} BC is meant"),
        ];
    }

    public const string Astronomers = "years before the era are counted from 0, which is 1 BC";

    private static string Explain(long year) =>
        year == 1 ? "the year 1 BC is 0000" : $"there is a year 0, so {Digits.Format(year)} BC is {Year(year)}";

    private static string Year(long yearBefore) => (yearBefore == 1 ? "" : "-") + EdtfForm.Year(yearBefore - 1);
}
