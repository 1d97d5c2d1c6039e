namespace Dateline.Dates;

/// <summary>How people say that a year lies before or after the beginning of the era, in words that hold dots and spaces.</summary>
internal static class Eras
{
    private static readonly string[] Before =
    [
        "b.c.e.", "b.c.e", "b.c.", "b. c.", "b.c", "v. chr.", "v.chr.", "v. chr", "v chr", "v.chr", "vor christus", "vor chr.", "v. u. z.", "v.u.z.",
        "av. j.-c.", "av. j.c.", "av j.-c.", "av. j-c", "avant j.-c.", "avant jésus-christ", "a. c.", "a.c.", "a. de c.", "a.e.c.", "antes de cristo", "avanti cristo",
        "до н. э.", "до н.э.", "до нашей эры", "p.n.e.", "p. n. e.", "f. kr.", "f.kr.",
    ];

    private static readonly string[] After =
    [
        "a.d.", "a. d.", "c.e.", "n. chr.", "n.chr.", "nach christus", "n. chr", "u. z.", "u.z.", "apr. j.-c.", "ap. j.-c.", "après j.-c.", "d. c.", "d.c.", "dopo cristo", "después de cristo", "н. э.", "н.э.", "нашей эры", "n.e.",
    ];

    private const string BeforeInChinese = "公元前";
    private const string AfterInChinese = "公元";

    /// <summary>The text with <c>bc</c> in place of such words, and without those that say what goes without saying.</summary>
    public static string Plain(string text)
    {
        if (text.StartsWith(BeforeInChinese, StringComparison.Ordinal))
            return text.Substring(BeforeInChinese.Length) + " bc";
        if (text.StartsWith(AfterInChinese, StringComparison.Ordinal))
            return text.Substring(AfterInChinese.Length);
        if (Without(text, Before) is { } before)
            return before + " bc";
        return Without(text, After) ?? (text.StartsWith("A.D. ", StringComparison.OrdinalIgnoreCase) ? text.Substring(5) : text);
    }

    /// <summary>Whether the text says that its year lies in the era: then it needs no more digits than it has.</summary>
    public static bool SaysAfter(string text) =>
        text.StartsWith("AD ", StringComparison.OrdinalIgnoreCase) || text.StartsWith("A.D. ", StringComparison.OrdinalIgnoreCase) || text.StartsWith(AfterInChinese, StringComparison.Ordinal)
        || text.EndsWith(" ad", StringComparison.OrdinalIgnoreCase) || text.EndsWith(" ce", StringComparison.OrdinalIgnoreCase) || Without(text, After) is not null;

    private static string? Without(string text, string[] endings)
    {
        foreach (string ending in endings)
        {
            int start = text.Length - ending.Length;
            bool stands = start > 0 && text.EndsWith(ending, StringComparison.OrdinalIgnoreCase) && !char.IsLetter(text[start - 1]);
            if (stands)
                return text.Substring(0, start).TrimEnd();
        }

        return null;
    }
}
