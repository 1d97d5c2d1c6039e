using Dateline.Language.Binding.Findings;

namespace Dateline.Language.Binding.Values;

/// <summary>Reads a complete web address.</summary>
internal static class UrlReader
{
    private static readonly char[] Separators = [':', '/'];

    public static BoundValue Read(BindingContext context, in Written text) =>
        IsWebAddress(text.Text)
            ? new UrlValue(text.Text, text.Span)
            : context.Fault(text.Span, ValueFindings.NoUrl(context.PlaceOf(text.Span), text.Text, Completed(text.Text)));

    private static bool IsWebAddress(string text)
    {
        foreach (char character in text)
        {
            if (char.IsWhiteSpace(character) || char.IsControl(character))
                return false;
        }

        return Uri.TryCreate(text, UriKind.Absolute, out Uri? uri)
            && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
            && uri.Host.Length > 0
            && !IsScheme(uri.Host);
    }

    /// <summary>
    /// With one proper <c>https://</c> before it, where that makes it an address: <c>www.nato.int/cps</c>, <c>https//nato.int</c>,
    /// <c>https:/nato.int</c>, <c>https://https://nato.int</c>.
    /// </summary>
    private static string? Completed(string text)
    {
        string scheme = "https";
        string rest = text;
        for (int end = EndOfScheme(rest); end > 0; end = EndOfScheme(rest))
        {
            scheme = rest.Substring(0, rest.IndexOfAny(Separators)).ToLowerInvariant();
            rest = rest.Substring(end);
        }

        string completed = $"{scheme}://{rest.TrimStart('/')}";
        return rest.IndexOf('.') > 0 && !rest.Contains(':') && IsWebAddress(completed) ? completed : null;
    }

    /// <summary>Where the word <c>http</c> or <c>https</c> and the colons and slashes behind it end; 0 where it does not begin so.</summary>
    private static int EndOfScheme(string text)
    {
        int end = text.IndexOfAny(Separators);
        if (end < 0 || !IsScheme(text.Substring(0, end)))
            return 0;
        while (end < text.Length && text[end] is (':' or '/'))
            end++;
        return end;
    }

    private static bool IsScheme(string text) =>
        string.Equals(text, Uri.UriSchemeHttps, StringComparison.OrdinalIgnoreCase) || string.Equals(text, Uri.UriSchemeHttp, StringComparison.OrdinalIgnoreCase);
}
