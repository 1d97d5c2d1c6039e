using Dateline.Language.Binding.Findings;

namespace Dateline.Language.Binding.Values;

/// <summary>Reads a complete web address.</summary>
internal static class UrlReader
{
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
            && uri.Host.Length > 0;
    }

    /// <summary>With <c>https://</c> before it, where that makes it an address: <c>www.nato.int/cps</c>.</summary>
    private static string? Completed(string text)
    {
        string completed = "https://" + text.TrimStart('/');
        int point = text.IndexOf('.');
        return point > 0 && !text.Contains(':') && IsWebAddress(completed) ? completed : null;
    }
}
