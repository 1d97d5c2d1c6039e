using Dateline.Language.Binding.Values.Signs;

namespace Dateline.Language.Binding.Values.Numbers;

/// <summary>Recognises numbers that their author did not know exactly: <c>~40</c>, <c>more than 60</c>, <c>40 to 50</c>, <c>several</c>.</summary>
internal static class InexactNumbers
{
    private static readonly string[] Beginnings =
    [
        "about ", "approximately ", "approx. ", "approx.", "approx ", "around ", "circa ", "ca. ", "ca.", "ca ", "c. ", "c.", "some ", "almost ", "nearly ", "roughly ", "an estimated ", "estimated ", "est. ", "est ", "perhaps ", "probably ", "possibly ", "close to ",
        "more than ", "less than ", "fewer than ", "over ", "under ", "at least ", "at most ", "up to ", "between ", "no more than ", "not more than ", "no fewer than ", "no less than ", "above ", "below ", "well over ", "just over ", "just under ", "min. ", "min ", "max. ", "max ", "minimum ", "maximum ",
        "etwa ", "ungefähr ", "rund ", "zirka ", "gegen ", "fast ", "knapp ", "gut ", "mehr als ", "weniger als ", "über ", "unter ", "mindestens ", "höchstens ", "bis zu ", "zwischen ", "wenigstens ", "maximal ", "minimal ", "schätzungsweise ",
        "environ ", "à peu près ", "autour de ", "près de ", "quelque ", "plus de ", "moins de ", "au moins ", "au plus ", "jusqu'à ", "entre ", "presque ",
        "unos ", "unas ", "alrededor de ", "cerca de ", "aproximadamente ", "casi ", "más de ", "menos de ", "al menos ", "hasta ", "como máximo ", "aprox. ", "aprox ",
        "circa ", "quasi ", "più di ", "meno di ", "oltre ", "almeno ", "al massimo ", "fino a ", "tra ", "około ", "ongeveer ", "meer dan ", "minder dan ",
        "около ", "примерно ", "почти ", "более ", "менее ", "свыше ", "не менее ", "не более ", "до ", "между ",
        "~", ">", "<", "≥", "≤", "≈", "±", "∼", "∽", "〜",
    ];

    private static readonly string[] Ends =
    [
        "+", "~", "?", "±", "ish", "-ish", " or so", " or more", " or less", " or fewer", " odd", " plus", " at least", " at most", " minimum", " maximum", " max", " max.", " min", " min.",
        " approx", " approx.", " approximately", " est", " est.", " estimated", " ca.", " circa", " oder mehr", " oder weniger", " und mehr", " mindestens", " höchstens", " ou plus", " ou moins", " o más", " o menos", " или больше", " или более",
    ];

    private static readonly string[] Remarks =
        ["approx", "approx.", "approximately", "ca", "ca.", "c.", "circa", "est", "est.", "estimate", "estimated", "about", "?", "uncertain", "unconfirmed", "at least", "or more", "max", "min", "geschätzt", "etwa", "ungefähr", "environ", "aprox.", "примерно"];

    private static readonly string[] Ranges =
        [" to ", " or ", " and ", " - ", "-", "–", "—", "..", "…", " bis ", " oder ", " und ", " à ", " ou ", " et ", " a ", " o ", " y ", " e ", " или ", " до "];

    private static readonly HashSet<string> Vague = new(
        [
            "several", "some", "few", "a few", "many", "most", "numerous", "dozens", "hundreds", "thousands", "millions", "a couple", "scores", "a handful", "a lot", "lots", "various", "multiple", "countless", "tens",
            "einige", "mehrere", "viele", "wenige", "dutzende", "hunderte", "tausende", "zahlreiche", "quelques", "plusieurs", "beaucoup", "des dizaines", "des centaines", "algunos", "varios", "muchos", "decenas", "cientos", "alcuni", "molti", "decine", "несколько", "много", "десятки", "сотни",
        ],
        StringComparer.OrdinalIgnoreCase);

    public static bool Contains(string text) =>
        Vague.Contains(text)
        || Vague.Any(vague => text.StartsWith(vague + " ", StringComparison.OrdinalIgnoreCase))
        || Array.Exists(Beginnings, beginning => text.StartsWith(beginning, StringComparison.OrdinalIgnoreCase) && (HasDigit(text) || NumberWords.Read(text.Substring(beginning.Length)) is not null || Vague.Contains(text.Substring(beginning.Length))))
        || Array.Exists(Ends, end => text.EndsWith(end, StringComparison.OrdinalIgnoreCase) && HasDigit(text) && StartsWithNumber(text))
        || HasRemark(text)
        || (HasDigit(text) && (text.IndexOf('±') > 0 || text.Contains("+/-") || text.Contains("+-")))
        || Array.Exists(Ranges, range => IsRange(text, text.IndexOf(range, StringComparison.OrdinalIgnoreCase), range.Length));

    /// <summary><c>40 (approx.)</c>.</summary>
    private static bool HasRemark(string text)
    {
        int open = text.IndexOf('(');
        return open > 0
            && text[text.Length - 1] == ')'
            && StartsWithNumber(text)
            && Remarks.Contains(text.Substring(open + 1, text.Length - open - 2).Trim(), StringComparer.OrdinalIgnoreCase);
    }

    private static bool IsRange(string text, int at, int length) =>
        at > 0 && IsNumber(text.Substring(0, at)) && IsNumber(text.Substring(at + length).TrimEnd('.'));

    private static bool IsNumber(string text)
    {
        string number = text.Trim();
        return Digits.AreAll(number, 0, number.Length) || NumberForm.Read(number) is not null || NumberWords.Read(number) is not null;
    }

    private static bool StartsWithNumber(string text) => text[0] is >= '0' and <= '9' || NumberWords.Read(text.Split(' ')[0]) is not null;

    private static bool HasDigit(string text) => text.Any(character => character is >= '0' and <= '9');
}
