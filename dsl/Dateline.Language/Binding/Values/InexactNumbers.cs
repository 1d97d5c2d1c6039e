namespace Dateline.Language.Binding.Values;

/// <summary>Recognises numbers that their author did not know exactly: <c>~40</c>, <c>more than 60</c>, <c>40 to 50</c>, <c>several</c>.</summary>
internal static class InexactNumbers
{
    private static readonly string[] Beginnings =
    [
        "about ", "approximately ", "approx. ", "approx ", "around ", "circa ", "ca. ", "ca ", "c. ", "some ", "almost ", "nearly ", "roughly ",
        "more than ", "less than ", "fewer than ", "over ", "under ", "at least ", "at most ", "up to ", "between ", "~", ">", "<", "≥", "≤", "≈", "±",
    ];

    private static readonly string[] Ends = ["+", "~", "?", " or so", " or more", " or less"];

    private static readonly string[] Ranges = [" to ", " or ", " - ", "-", "–"];

    private static readonly HashSet<string> Vague = new(
        ["several", "some", "few", "a few", "many", "most", "numerous", "dozens", "hundreds", "thousands", "a couple"],
        StringComparer.OrdinalIgnoreCase);

    public static bool Contains(string text) =>
        Vague.Contains(text)
        || Array.Exists(Beginnings, beginning => text.StartsWith(beginning, StringComparison.OrdinalIgnoreCase) && (HasDigit(text) || NumberWords.Read(text.Substring(beginning.Length)) is not null))
        || Array.Exists(Ends, end => text.EndsWith(end, StringComparison.OrdinalIgnoreCase) && HasDigit(text))
        || Array.Exists(Ranges, range => IsRange(text, text.IndexOf(range, StringComparison.OrdinalIgnoreCase), range.Length));

    private static bool IsRange(string text, int at, int length) =>
        at > 0 && IsNumber(text.Substring(0, at)) && IsNumber(text.Substring(at + length));

    private static bool IsNumber(string text) => Digits.AreAll(text, 0, text.Length) || NumberWords.Read(text) is not null;

    private static bool HasDigit(string text)
    {
        foreach (char character in text)
        {
            if (character is >= '0' and <= '9')
                return true;
        }

        return false;
    }
}
