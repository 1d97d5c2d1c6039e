using System.Globalization;
using Dateline.Dates;
using Dateline.Language.Binding.Findings;
using Dateline.Language.Binding.Offered;
using Dateline.Language.Binding.Values.Numbers;
using Dateline.Language.Binding.Values.Signs;
using Dateline.Language.Diagnostics;
using Digits = Dateline.Dates.Digits;

namespace Dateline.Language.Binding.Values.Dates;

/// <summary>Says why a text is not a duration, and offers the one that it means in other words.</summary>
internal static class UnreadDurations
{
    private const int LongestDuration = 80;

    /// <summary>Lengths of time that have a name of their own.</summary>
    private static readonly (string Name, string Length)[] Named =
        [("half a year", "6 months"), ("½ year", "6 months"), ("a quarter of a year", "3 months"), ("a fortnight", "2 weeks"), ("fortnight", "2 weeks"), ("a decade", "10 years"), ("half a century", "50 years"), ("a century", "100 years")];

    private static readonly string[] Inexact = ["about", "around", "approximately", "approx.", "approx", "ca.", "ca", "circa", "roughly", "nearly", "almost", "some", "more", "less", "over", "under", "least", "most"];

    public static Finding Explain(Slot slot, string text)
    {
        if (text.Length > LongestDuration)
            return DurationValueFindings.NotOne(slot, text, null);
        if (IsNegative(text))
            return DurationValueFindings.Negative(slot, text);
        string[] words = WordsOf(text);
        if (words.Length > 0 && (IsRange(words) || words[0][0] is '~' or '<' or '>' || words.Any(word => Inexact.Contains(word))))
            return DurationValueFindings.NotExact(slot, text);
        if (words.Length == 1 && words[0].All(Digits.IsDigit))
            return DurationValueFindings.WithoutUnit(slot, text, slot.OffersOf($"{text} days", $"{text} months", $"{text} years"));
        CalendarDuration? meant = Meant(words, out string written);
        return meant is { IsOfClock: true }
            ? DurationValueFindings.OfHours(slot, text)
            : DurationValueFindings.NotOne(slot, text, meant is null ? null : slot.Offer(written));
    }

    /// <summary>The duration that a text is, or means in other words, as the language writes it; null where it is none that is exact.</summary>
    public static string? Meant(string text)
    {
        if (DurationText.Read(text) is { } length)
            return length.ToString();
        return text.Length <= LongestDuration && !IsNegative(text) && Meant(WordsOf(text), out string written) is { IsOfClock: false } ? written : null;
    }

    /// <summary><c>2-3 weeks</c>, <c>2 to 3 weeks</c>.</summary>
    private static bool IsRange(string[] words) =>
        words.Length > 2 && words[0].All(Digits.IsDigit) && (words[1].All(Digits.IsDigit) || (words[1] is "to" or "or" && words[2].All(Digits.IsDigit)));

    private static bool IsNegative(string text) => text.Length > 1 && (text[0] == '-' || MinusSigns.IsLookalike(text[0]));

    /// <summary>Numbers and units, each for itself: <c>1 yr, 3months</c> are four words.</summary>
    private static string[] WordsOf(string text) =>
        [.. Named.Aggregate(text.ToLowerInvariant(), (plain, named) => plain.Replace(named.Name, named.Length)).Split([' ', ',', ';', '-', '\u00a0'], StringSplitOptions.RemoveEmptyEntries).SelectMany(Apart)];

    private static IEnumerable<string> Apart(string word)
    {
        int digits = 0;
        while (digits < word.Length && (Digits.IsDigit(word[digits]) || word[digits] == '.'))
            digits++;
        return digits > 0 && digits < word.Length ? [word.Substring(0, digits), word.Substring(digits)] : [word];
    }

    /// <param name="written">In the units of the words, where the language writes it so.</param>
    private static CalendarDuration? Meant(string[] words, out string written)
    {
        written = "";
        var parts = new List<string>();
        CalendarDuration? sum = null;
        decimal? number = null;
        foreach (string word in words)
        {
            if (number is { } amount)
            {
                if ((DurationUnit.Meant(word) ?? NearUnit(word)) is not { } unit || DurationText.AmountOf(amount, unit) is not { } length)
                    return null;
                sum = (sum ?? CalendarDuration.Zero).Plus(length);
                parts.Add($"{amount.ToString(CultureInfo.InvariantCulture)} {(amount == 1 ? unit.One : unit.Many)}");
                number = null;
            }
            else if (word != "and" || sum is null)
            {
                number = NumberOf(word);
                if (number is null)
                    return null;
            }
        }

        if (number is not null || sum is null)
            return null;
        string inTheirUnits = string.Join(" ", parts);
        written = sum.Equals(DurationText.Read(inTheirUnits)) ? inTheirUnits : sum.ToString();
        return sum;
    }

    private static DurationUnit? NearUnit(string word) =>
        word.Length > 2 && NearestName.Of(word, DurationUnit.All.SelectMany(unit => new[] { unit.One, unit.Many })) is { } near ? DurationUnit.Find(near) : null;

    private static decimal? NumberOf(string word)
    {
        if ((word == "an" ? 1 : NumberWords.OfWord(word)) is { } counted)
            return counted;
        return decimal.TryParse(word, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number) && number < CalendarDuration.MostOfAUnit ? number : null;
    }
}
