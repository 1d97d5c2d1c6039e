using Dateline.Language.Binding.Findings;
using Dateline.Language.Schema;

namespace Dateline.Language.Binding.Values;

/// <summary>Reads a complete web address.</summary>
internal static class UrlReader
{
    public static BoundValue Read(BindingContext context, in Written text)
    {
        if (IsWebAddress(text.Text))
            return new UrlValue(text.Text, text.Span);
        var slot = Slot.Of(context, text, ScalarType.Url);
        return context.Fault(text.Span, UnreadAddresses.Explain(slot, text.Text));
    }

    private static bool IsWebAddress(string text)
    {
        foreach (char character in text)
        {
            if (char.IsWhiteSpace(character) || char.IsControl(character) || character is '<' or '>' or '"')
                return false;
        }

        return Uri.TryCreate(text, UriKind.Absolute, out Uri? uri)
            && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
            && uri.Host.Length > 0
            && !IsScheme(uri.Host);
    }

    private static bool IsScheme(string text) =>
        string.Equals(text, Uri.UriSchemeHttps, StringComparison.OrdinalIgnoreCase) || string.Equals(text, Uri.UriSchemeHttp, StringComparison.OrdinalIgnoreCase);
}
