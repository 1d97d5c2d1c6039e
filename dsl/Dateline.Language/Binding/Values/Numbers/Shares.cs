using System.Globalization;
using Dateline.Language.Binding.Findings;
using Dateline.Language.Binding.Offered;
using Dateline.Language.Binding.Values.Signs;
using Dateline.Language.Diagnostics;
using Dateline.Language.Schema.Symbols;

namespace Dateline.Language.Binding.Values.Numbers;

/// <summary>Numbers that say how large a part is: <c>30%</c>, <c>30 percent</c>, <c>1/2</c>, <c>8 of 20</c>. None of them says how many.</summary>
internal static class Shares
{
    private static readonly string[] Percents =
        ["%", "percent", "per cent", "pct", "prozent", "v.h.", "pour cent", "por ciento", "per cento", "por cento", "procent", "процентов", "процента", "процент", "‰", "permille", "promille"];

    private static readonly string[] Of = [" of ", " out of ", " von ", " sur ", " de ", " su ", " из ", " in ", "/", ":"];

    private static readonly Dictionary<string, string> Vulgar = new(StringComparer.Ordinal)
    {
        ["½"] = "0.5", ["¼"] = "0.25", ["¾"] = "0.75", ["⅛"] = "0.125", ["⅜"] = "0.375", ["⅝"] = "0.625", ["⅞"] = "0.875", ["⅕"] = "0.2", ["⅖"] = "0.4", ["⅗"] = "0.6", ["⅘"] = "0.8", ["⅓"] = "", ["⅔"] = "", ["⅙"] = "", ["⅚"] = "",
    };

    private static readonly HashSet<string> Halves = new(
        ["half", "a half", "one half", "a third", "one third", "two thirds", "a quarter", "one quarter", "three quarters", "most of them", "all", "all of them", "hälfte", "die hälfte", "la moitié", "la mitad"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Null where the text is none.</summary>
    public static Finding? Explain(Slot slot, string text)
    {
        if (Percent(text) is { } percent)
            return NumberFindings.Share(slot, text, "a percentage", [.. OfPercent(slot, percent)]);
        if (Vulgar.Keys.FirstOrDefault(sign => text.EndsWith(sign, StringComparison.Ordinal)) is { } vulgar)
            return NumberFindings.Share(slot, text, "a fraction", [.. OfVulgar(slot, text, vulgar)]);
        if (Halves.Contains(text))
            return NumberFindings.Share(slot, text, "a part of something", []);
        return Pair(text) switch
        {
            (var part, var whole, "/") => NumberFindings.Share(slot, text, "a fraction", [.. OfFraction(slot, part, whole)]),
            (_, _, ":") => NumberFindings.TwoNumbers(slot, text),
            not null => NumberFindings.Share(slot, text, "two numbers", []),
            null => null,
        };
    }

    public static bool IsPercent(string word) => Percents.Contains(word, StringComparer.OrdinalIgnoreCase);

    /// <summary>The digits before the sign or the word.</summary>
    private static string? Percent(string text)
    {
        foreach (string percent in Percents)
        {
            if (!text.EndsWith(percent, StringComparison.OrdinalIgnoreCase))
                continue;
            string number = text.Substring(0, text.Length - percent.Length).Trim();
            return number.Any(character => character is >= '0' and <= '9') || NumberWords.Read(number) is not null ? number : null;
        }

        return null;
    }

    /// <summary>Where the field is declared to count percent, the number alone says the same.</summary>
    private static IEnumerable<Offer> OfPercent(Slot slot, string number)
    {
        string unit = slot.Field?.Unit ?? (slot.Field?.Type as ChangeType)?.Series.Unit ?? "";
        if (Percents.Contains(unit, StringComparer.OrdinalIgnoreCase) && slot.Offer(NumberForm.Read(number)?.Decimal ?? number) is { } offer)
            yield return offer;
    }

    private static IEnumerable<Offer> OfVulgar(Slot slot, string text, string vulgar)
    {
        string whole = text.Substring(0, text.Length - 1).Trim();
        string parts = Vulgar[vulgar];
        bool isExact = parts.Length > 0 && (whole.Length == 0 || Digits.AreAll(whole, 0, whole.Length));
        if (isExact && slot.Offer((whole.Length == 0 ? "0" : whole) + parts.Substring(1)) is { } offer)
            yield return offer;
    }

    private static (string Part, string Whole, string Sign)? Pair(string text)
    {
        foreach (string of in Of)
        {
            int at = text.IndexOf(of, StringComparison.OrdinalIgnoreCase);
            string part = at > 0 ? text.Substring(0, at).Trim() : "";
            string whole = at > 0 ? text.Substring(at + of.Length).Trim() : "";
            if (IsNumber(part) && IsNumber(whole))
                return (part, whole, of.Trim());
        }

        return null;
    }

    private static bool IsNumber(string text) => Digits.AreAll(text, 0, text.Length) || NumberWords.Read(text) is not null;

    /// <summary>Where a decimal says exactly the same.</summary>
    private static IEnumerable<Offer> OfFraction(Slot slot, string part, string whole)
    {
        bool isNumber = slot.Type is ScalarType { Kind: ScalarKind.Number } && part.Length <= 9 && whole.Length <= 9;
        if (!isNumber || !decimal.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out decimal dividend) || !decimal.TryParse(whole, NumberStyles.None, CultureInfo.InvariantCulture, out decimal divisor) || divisor == 0)
            yield break;
        decimal share = dividend / divisor;
        bool isExact = share * divisor == dividend && decimal.Round(share, 6) == share;
        if (isExact && slot.Offer(Words.Number(share)) is { } offer)
            yield return offer;
    }
}
