using Dateline.Language.Binding.Bound;
using Dateline.Language.Binding.Context;
using Dateline.Language.Binding.Offered;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Text.Letters;

namespace Dateline.Language.Binding.Values.Texts;

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
        // Marks for the writing direction and the like are in no address (RFC 3987), and with some the class Uri throws.
        if (ShownText.Of(text) != text)
            return false;
        foreach (char character in text)
        {
            if (char.IsWhiteSpace(character) || char.IsControl(character) || character is '<' or '>' or '"')
                return false;
        }

        return Uri.TryCreate(text, UriKind.Absolute, out Uri? uri)
            && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
            && uri.Host.Length > 0
            && !IsScheme(uri.Host)
            && Lookalikes.AmongPlainLetters(HostIn(text)).Count == 0;
    }

    /// <summary>As it is written: a letter of another alphabet among those of the keyboard leads elsewhere.</summary>
    private static string HostIn(string text)
    {
        int start = text.IndexOf("//", StringComparison.Ordinal) + 2;
        int end = text.IndexOf('/', start);
        return end < 0 ? text.Substring(start) : text.Substring(start, end - start);
    }

    private static bool IsScheme(string text) =>
        string.Equals(text, Uri.UriSchemeHttps, StringComparison.OrdinalIgnoreCase) || string.Equals(text, Uri.UriSchemeHttp, StringComparison.OrdinalIgnoreCase);
}
