namespace Dateline.Dates;

/// <summary>Years of which only the last two digits are written: the century is for a person to say.</summary>
internal static class TwoDigitYears
{
    /// <summary>Up to here the digits are rather those of this century than of the one before.</summary>
    private const long LastOfThisCentury = 30;

    /// <summary>The two years that are likeliest, the likelier first.</summary>
    public static long[] Of(long digits) => digits <= LastOfThisCentury ? [2000 + digits, 1900 + digits] : [1900 + digits, 1800 + digits];

    /// <summary>The likeliest year.</summary>
    public static long Likeliest(long digits) => Of(digits)[0];
}
