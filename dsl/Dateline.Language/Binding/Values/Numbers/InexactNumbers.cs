using Dateline.Language.Binding.Values.Signs;

namespace Dateline.Language.Binding.Values.Numbers;

/// <summary>Recognises numbers that their author did not know exactly: <c>~40</c>, <c>more than 60</c>, <c>40 to 50</c>, <c>several</c>.</summary>
internal static class InexactNumbers
{
    /// <summary>What stands between two numbers of which it is one.</summary>
    public static readonly string[] Ranges =
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
        || (InexactWords.Before(text) is var (_, rest) && (HasDigit(text) || NumberWords.Read(rest) is not null || Vague.Contains(rest)))
        || (InexactWords.After(text) is not null && HasDigit(text) && StartsWithNumber(text))
        || (HasDigit(text) && (text.IndexOf('±') > 0 || text.Contains("+/-") || text.Contains("+-")))
        || IsOpenRange(text)
        || Array.Exists(Ranges, range => IsRange(text, text.IndexOf(range, StringComparison.OrdinalIgnoreCase), range.Length));

    /// <summary><c>30..</c>, <c>..30</c>.</summary>
    private static bool IsOpenRange(string text) =>
        text.Length > 2 && ((text.StartsWith("..", StringComparison.Ordinal) && IsNumber(text.Substring(2))) || (text.EndsWith("..", StringComparison.Ordinal) && IsNumber(text.Substring(0, text.Length - 2))));

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
