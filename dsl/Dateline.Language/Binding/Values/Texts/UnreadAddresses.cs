using Dateline.Language.Binding.Findings;
using Dateline.Language.Binding.Offered;
using Dateline.Language.Diagnostics;
using Dateline.Language.Text.Letters;

namespace Dateline.Language.Binding.Values.Texts;

/// <summary>Says why a text is not a web address, and which one was probably meant.</summary>
internal static class UnreadAddresses
{
    private const int LongestShown = 24;
    private const int MostWordsOfAName = 4;

    private static readonly string[] Schemes = [Uri.UriSchemeHttp, Uri.UriSchemeHttps];
    private static readonly char[] Around = ['<', '>', '(', ')', '[', ']', '{', '}', '"', '\'', '“', '”', '„', '«', '»', ',', ';', ' ', '\u00A0', '\u200B'];
    private static readonly char[] Blanks = [' ', '\t', '\n', '\r', '\u00A0'];
    private static readonly char[] Outside = [.. Around, .. Blanks];
    private static readonly char[] AfterScheme = [':', '/', ';', '\\', '.'];

    public static Finding Explain(Slot slot, string text)
    {
        string inner = Lookalikes.Replaced(text).Trim(Outside);
        int blank = inner.IndexOfAny(Blanks);
        if (blank < 0)
            return ValueFindings.NoUrl(slot, text, "", [.. Offers(slot, inner)]);
        string fault = $": there is a space after {Words.Quoted(Last(inner.Substring(0, blank)))}";
        string[] parts = [.. inner.Split(Blanks).Select(part => part.Trim(Around)).Where(part => part.Length > 0)];
        string[] addresses = [.. parts.Where(part => part.Contains("://"))];
        if (addresses.Length > 1)
            return ValueFindings.NoUrl(slot, text, ": these are several", [.. addresses.Take(3).SelectMany(part => Offers(slot, part).Take(1))]);
        if (Offers(slot, string.Concat(parts)).ToArray() is { Length: > 0 } joined && !Offers(slot, parts[0]).Any())
            return ValueFindings.NoUrl(slot, text, fault, joined);
        // A remark behind an address is no part of it; a name with spaces may be.
        bool mayBeName = parts.Length <= MostWordsOfAName && inner.IndexOfAny(['(', ',', '[']) < 0;
        IEnumerable<Offer> whole = mayBeName ? Offers(slot, inner.Replace(" ", "%20").Replace("\u00A0", "%20"), "the space is a part of it") : [];
        Offer[] offers = [.. whole, .. Offers(slot, parts[0], whole.Any() ? "the rest is not" : mayBeName ? "the rest is not part of it" : "")];
        return ValueFindings.NoUrl(slot, text, fault, offers.Length > 0 ? offers : [.. Offers(slot, Inside(text))]);
    }

    private static IEnumerable<Offer> Offers(Slot slot, string text, string condition = "")
    {
        string address = text.TrimEnd('.', ',', ';');
        foreach (string? candidate in (string?[])[address, OfDocument(address), Completed(address), Inside(text)])
        {
            if (candidate is not null && slot.Offer(candidate, condition) is { } offer)
                return [offer];
        }

        return [];
    }

    /// <summary>
    /// With one proper <c>https://</c> before it, where that makes it an address: <c>www.nato.int/cps</c>, <c>https//nato.int</c>,
    /// <c>https:/nato.int</c>, <c>https://https://nato.int</c>, <c>htps://nato.int</c>.
    /// </summary>
    private static string? Completed(string text)
    {
        string scheme = Uri.UriSchemeHttps;
        string rest = text;
        for (int end = EndOfScheme(rest, out string? written); end > 0; end = EndOfScheme(rest, out written))
        {
            scheme = written!;
            rest = rest.Substring(end);
        }

        rest = rest.TrimStart('/', '\\');
        return rest.IndexOf('.') > 0 && !rest.Contains(':') && !rest.Contains('@') ? $"{scheme}://{rest.Replace('\\', '/')}" : null;
    }

    /// <summary>Where a word like <c>http</c> or <c>https</c> and the colons and slashes behind it end; 0 where it does not begin so.</summary>
    private static int EndOfScheme(string text, out string? scheme)
    {
        scheme = null;
        int end = text.IndexOfAny(AfterScheme);
        if (end is < 3 or > 7)
            return 0;
        string word = text.Substring(0, end).ToLowerInvariant();
        int start = end;
        while (end < text.Length && AfterScheme.Contains(text[end]))
            end++;
        bool isBeforeHost = end - start > 1 || text[start] is ':' or '/';
        scheme = Array.IndexOf(Schemes, word) >= 0 ? word : end - start > 1 ? NearestName.Of(word, Schemes) : null;
        return isBeforeHost && scheme is not null ? end : 0;
    }

    /// <summary>The address in the middle of something else: <c>[a page](https://example.org)</c>.</summary>
    private static string Inside(string text)
    {
        int start = text.IndexOf("http", StringComparison.OrdinalIgnoreCase);
        int end = start < 0 ? -1 : text.IndexOfAny([.. Blanks, ')', ']', '>', '"'], start);
        return start < 0 ? "" : end < 0 ? text.Substring(start) : text.Substring(start, end - start);
    }

    /// <summary>The number of a document has one address, whoever writes it.</summary>
    private static string? OfDocument(string text)
    {
        string number = text.StartsWith("doi:", StringComparison.OrdinalIgnoreCase) ? text.Substring(4).Trim() : text;
        return number.StartsWith("10.", StringComparison.Ordinal) && number.IndexOf('/') > 6 ? "https://doi.org/" + number : null;
    }

    private static string Last(string text) => text.Length <= LongestShown ? text : "…" + text.Substring(text.Length - LongestShown);
}
