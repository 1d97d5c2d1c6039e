using System.Globalization;
using Dateline.Language.Binding.Findings;
using Dateline.Language.Binding.Offered;
using Dateline.Language.Binding.Values.Signs;
using Dateline.Language.Diagnostics;

namespace Dateline.Language.Binding.Values.Numbers;

/// <summary>Numbers that somebody has shortened: <c>1.2k</c>, <c>3 Mio</c>, <c>1.23E+05</c>.</summary>
internal static class RoundedNumbers
{
    private static readonly Dictionary<string, long> Scales = new(StringComparer.OrdinalIgnoreCase)
    {
        ["k"] = 1000, ["tsd"] = 1000, ["tsd."] = 1000, ["thsd"] = 1000, ["t"] = 1000, ["тыс"] = 1000, ["тыс."] = 1000, ["mil"] = 1000, ["mille"] = 1000, ["tausend"] = 1000, ["thousand"] = 1000,
        ["m"] = 1_000_000, ["mn"] = 1_000_000, ["mln"] = 1_000_000, ["mio"] = 1_000_000, ["mio."] = 1_000_000, ["млн"] = 1_000_000, ["million"] = 1_000_000, ["millionen"] = 1_000_000, ["millions"] = 1_000_000, ["millones"] = 1_000_000,
        ["bn"] = 1_000_000_000, ["b"] = 1_000_000_000, ["mrd"] = 1_000_000_000, ["mrd."] = 1_000_000_000, ["млрд"] = 1_000_000_000, ["billion"] = 1_000_000_000,
    };

    /// <summary>A word that says how often the number before it is counted.</summary>
    public static bool IsScale(string word) => Scales.ContainsKey(word);

    /// <summary>Null where the text is none.</summary>
    public static Finding? Explain(Slot slot, string text)
    {
        int end = EndOfNumber(text);
        string number = text.Substring(0, end);
        string behind = text.Substring(end).Trim();
        if (end == 0 || behind.Length == 0)
            return null;
        if (Scales.TryGetValue(behind, out long scale))
            return NumberFindings.Rounded(slot, text, "is a rounded number", [.. Scaled(slot, number, scale)]);
        bool isScientific = behind[0] is 'E' or 'e' && Digits.AreWhole(behind.Substring(1));
        if (!isScientific)
            return null;
        // Without a point nothing is rounded: 1e3 is a thousand.
        return number.IndexOf('.') < 0 && Digits.ToWhole(behind.Substring(1)) is >= 0 and <= 9 and var zeros
            ? NumberFindings.NotDigits(slot, text, slot.OffersOf(number + new string('0', (int)zeros)))
            : NumberFindings.Rounded(slot, text, "was shortened by a program, so that digits may be lost", []);
    }

    private static IEnumerable<Offer> Scaled(Slot slot, string number, long scale)
    {
        string written = number.Replace(',', '.');
        bool isNumber = decimal.TryParse(written, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out decimal factor) && Math.Abs(factor) < 1_000_000;
        if (isNumber && slot.Offer(Words.Number(decimal.Truncate(factor * scale)), "it is exactly that") is { } offer)
            yield return offer;
    }

    private static int EndOfNumber(string text)
    {
        int end = Digits.SignOf(text);
        int start = end;
        while (end < text.Length && (text[end] is >= '0' and <= '9' || (text[end] is '.' or ',' && end > start && end + 1 < text.Length && text[end + 1] is >= '0' and <= '9')))
            end++;
        return end == start ? 0 : end;
    }
}
