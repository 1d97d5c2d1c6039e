namespace Dateline.Pictures.Markup;

/// <summary>Addresses of others that a page may lead to.</summary>
public static class LinkAddress
{
    /// <summary>The address itself where it is one of the web; null for every other, such as <c>javascript:</c>, which is shown and leads nowhere.</summary>
    public static string? Of(string url)
    {
        bool isWeb = url.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || url.StartsWith("http://", StringComparison.OrdinalIgnoreCase);
        return isWeb && !url.Any(letter => char.IsWhiteSpace(letter) || char.IsControl(letter)) && Uri.TryCreate(url, UriKind.Absolute, out Uri? parsed) && parsed.Host.Length > 0
            ? url
            : null;
    }
}
