using Dateline.Language.Binding.Findings;
using Dateline.Language.Binding.Offered;
using Dateline.Language.Binding.Values.Signs;
using Dateline.Language.Diagnostics;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Text.Letters;
using Dateline.Language.Text.Words;

namespace Dateline.Language.Binding.Values.Numbers;

/// <summary>Says why a text is not the number that was asked for, and which number was probably meant.</summary>
internal static class UnreadNumbers
{
    private static readonly char[] Around = ['“', '”', '„', '‘', '’', '«', '»', '"', '\'', ',', ';', '.', ' '];

    public static Finding Explain(Slot slot, string text)
    {
        bool isWhole = slot.Type is not ScalarType { Kind: ScalarKind.Number };
        return OfOtherScript(slot, text)
            ?? OfNothing(slot, text)
            ?? OfDeclaredUnit(slot, text, isWhole)
            ?? OfWords(slot, text)
            ?? Shares.Explain(slot, text)
            ?? OfInexactUnit(slot, text)
            ?? (InexactNumbers.Contains(text) || EstimatesInWords.WithLikeliest(text, (ScalarType)slot.Type) is not null ? NumberFindings.Approximate(slot, text, EstimatesInWords.Read(text, (ScalarType)slot.Type)) : null)
            ?? RoundedNumbers.Explain(slot, text)
            ?? OfLetters(slot, text)
            ?? OfForm(slot, text, isWhole)
            ?? OfSign(slot, text)
            ?? OfUnit(slot, text)
            ?? OfFrame(slot, text)
            ?? OfUndeclaredUnit(slot, text)
            ?? NumberFindings.NotDigits(slot, text, []);
    }

    private static Finding? OfOtherScript(Slot slot, string text)
    {
        IReadOnlyList<Lookalike> found = Lookalikes.In(text);
        string plain = Lookalikes.Replaced(text).Replace('\u066B', '.').Replace("\u066C", "");
        return found.Count > 0 && slot.Offer(plain) is { } offer
            ? NumberFindings.OtherSigns(slot, text, Lookalikes.Named(text, found[0]), offer)
            : null;
    }

    private static Finding? OfNothing(Slot slot, string text) =>
        StandIns.IsNothing(text) ? NumberFindings.None(slot, text, slot.Offer("0")) : null;

    private static Finding? OfWords(Slot slot, string text) =>
        NumberWords.Read(text) is { } digits ? NumberFindings.InWords(slot, text, slot.Offer(digits)) : null;

    private static Finding? OfLetters(Slot slot, string text) =>
        LettersForDigits.Mended(text) is var (mended, named) && slot.Offer(mended) is { } offer
            ? NumberFindings.OtherSigns(slot, text, named, offer)
            : null;

    /// <summary>Signs between the digits: they part thousands, or the whole from its parts.</summary>
    private static Finding? OfForm(Slot slot, string text, bool isWhole)
    {
        NumberForm? form = NumberForm.Read(text);
        if (form is null)
            return null;
        if (!isWhole)
            return NumberFindings.Separators(slot, text, BothForms(slot, form, isWhole));

        // Nobody counts people to three decimals, so that a sign before three digits parts thousands.
        if (form.Joined is { } joined)
            return NumberFindings.Separators(slot, text, slot.OffersOf(joined));
        return NumberFindings.NotWhole(slot, text, form.WholeOfDecimal is { } whole ? slot.Offer(whole) : null);
    }

    /// <summary>What signs between digits can mean, as a number that can stand there: nobody counts to three decimals.</summary>
    private static IReadOnlyList<Offer> BothForms(Slot slot, NumberForm form, bool isWhole)
    {
        bool hasTwo = form is { Joined: not null, Decimal: not null } && !isWhole;
        Offer? joined = form.Joined is { } thousands ? slot.Offer(thousands, hasTwo ? "thousands are set apart" : "") : null;
        Offer? parts = form.Decimal is { } point && !isWhole ? slot.Offer(point, hasTwo ? "it is a decimal point" : "") : null;
        return [.. new[] { joined, parts }.OfType<Offer>()];
    }

    /// <summary><c>+ 5</c>, <c>5-</c>, <c>minus 5</c>.</summary>
    private static Finding? OfSign(Slot slot, string text)
    {
        bool isCount = slot.Type is ScalarType { Kind: ScalarKind.Count };
        if (isCount && text[0] == '+' && slot.Offer(text.Substring(1).Trim()) is { } unsigned)
            return NumberFindings.Signed(slot, text, unsigned);
        if (text.StartsWith("minus ", StringComparison.OrdinalIgnoreCase))
            return isCount ? NumberFindings.Negative(slot) : slot.Offer("-" + text.Substring(6).Trim()) is { } below ? NumberFindings.NotDigits(slot, text, [below]) : null;
        bool isApart = text.Length > 2 && text[0] is '+' or '-' && text[1] == ' ';
        bool isBehind = text.Length > 1 && text[text.Length - 1] is '-' or '−' && Digits.AreDecimal(text.Substring(0, text.Length - 1));
        string meant = isApart ? text[0] + text.Substring(1).TrimStart() : isBehind ? "-" + text.Substring(0, text.Length - 1) : "";
        return slot.Offer(meant) is { } offer ? NumberFindings.NotDigits(slot, text, [offer]) : null;
    }

    /// <summary>
    /// <c>12.5 m</c> in a field of metres: what the field is declared to count in says what the letters mean, whatever else they may
    /// stand for elsewhere (<c>m</c> for millions, <c>min</c> for at least).
    /// </summary>
    private static Finding? OfDeclaredUnit(Slot slot, string text, bool isWhole)
    {
        string unit = Units.UnitOf(slot);
        if (unit.Length == 0 || Units.Split(text) is not var (number, word))
            return null;
        if (!Digits.AreDecimal(MinusSigns.Unified(number)) && NumberForm.Read(number) is null)
            return InexactNumbers.Contains(number) && UnitNames.AreSame(unit, word) ? NumberFindings.Approximate(slot, text, EstimatesInWords.Read(text, (ScalarType)slot.Type)) : null;
        if (UnitNames.AreSame(unit, word))
        {
            NumberForm? form = NumberForm.Read(number);
            IReadOnlyList<Offer> offers = form is null ? slot.OffersOf(number) : BothForms(slot, form, isWhole);
            return Shares.IsPercent(word) ? null : NumberFindings.WithItsUnit(slot, text, unit, offers);
        }

        return UnitNames.AreOfOneMeasure(unit, word) ? NumberFindings.WithAnotherUnit(slot, text, unit) : null;
    }

    /// <summary><c>40 to 60 people</c>, <c>about 40 people</c>: which numbers are meant, the words before the last one say.</summary>
    private static Finding? OfInexactUnit(Slot slot, string text)
    {
        int blank = text.LastIndexOf(' ');
        string number = blank > 0 ? text.Substring(0, blank).TrimEnd() : "";
        if (number.Length == 0 || !InexactNumbers.Contains(number) || EstimatesInWords.Read(number, (ScalarType)slot.Type) is not { } meant)
            return null;
        string word = text.Substring(blank + 1);
        if (Units.Name(slot, word) || Units.ArePeople(word))
            return NumberFindings.Approximate(slot, text, meant);
        return slot.TakesEstimate && Units.IsWord(word) ? EstimateFindings.WithWord(slot, text, slot.OfferEstimate(meant)) : null;
    }

    /// <summary>
    /// The number of <c>40 people</c> in a field that counts people: what it counts is said by the field. Any other word may change
    /// what the number says: <c>60 maximum</c>, <c>40 oder 50</c>.
    /// </summary>
    private static Finding? OfUnit(Slot slot, string text)
    {
        int blank = text.IndexOf(' ');
        bool startsWithNumber = blank > 0 && (Digits.AreDecimal(text.Substring(0, blank)) || NumberForm.Read(text.Substring(0, blank)) is not null);
        if (!startsWithNumber)
            return null;
        string word = text.Substring(blank + 1).Trim();
        bool isUnit = Units.Name(slot, word);
        return isUnit || OfUndeclaredUnit(slot, text) is not { } undeclared ? NumberFindings.WithUnit(slot, text, isUnit ? slot.Offer(text.Substring(0, blank)) : null) : undeclared;
    }

    /// <summary><c>12 shillings</c> in a field of pence: the number alone would say something else.</summary>
    private static Finding? OfUndeclaredUnit(Slot slot, string text) =>
        Units.UnitOf(slot) is { Length: > 0 } unit && Units.Split(text) is var (number, word) && (Digits.AreDecimal(number) || NumberForm.Read(number) is not null) && (char.IsLetter(word[0]) || char.IsSymbol(word[0]))
            ? NumberFindings.WithUndeclaredUnit(slot, text, unit)
            : null;

    /// <summary>The number without what slipped in around it: <c>12,</c>, <c>“12”</c>, <c>5.</c>.</summary>
    private static Finding? OfFrame(Slot slot, string text)
    {
        string inner = text.Trim(Around);
        // In an account, brackets around a number say that it is below zero.
        if (slot.Type is ScalarType { Kind: ScalarKind.Count })
            inner = inner.Trim('(', ')');
        return inner.Length < text.Length && inner.Length > 0 && slot.Offer(inner) is { } offer && text[0] != '.'
            ? NumberFindings.NotDigits(slot, text, [offer])
            : null;
    }
}
