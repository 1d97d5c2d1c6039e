using System.Globalization;
using System.Text;
using Dateline.Language.Text.Letters;

namespace Dateline.Pictures.Words;

/// <summary>
/// Somebody's text as a page may hold it. What no XML can hold, and what turns the writing direction against its letters,
/// stands there as its code (<c>\u202E</c>). Marks and isolates that texts from right to left need stay: every text has a place
/// of its own, out of which they do not reach.
/// </summary>
public static class SafeText
{
    public static string Of(string text)
    {
        StringBuilder? safe = null;
        for (int i = 0; i < text.Length;)
        {
            int codePoint = CodePoints.At(text, i);
            int length = CodePoints.LengthOf(codePoint);
            string? shown = ShownFor(codePoint);
            if (shown is not null)
                (safe ??= new StringBuilder(text, 0, i, text.Length + 16)).Append(shown);
            else
                safe?.Append(text, i, length);
            i += length;
        }

        return safe?.ToString() ?? text;
    }

    private static string? ShownFor(int codePoint) => codePoint switch
    {
        '\t' or '\r' or '\u0085' or '\u2028' or '\u2029' => " ",
        '\n' => null,
        < ' ' or (>= '\u007F' and <= '\u009F') => Code(codePoint),
        >= '\u202A' and <= '\u202E' => Code(codePoint),
        (>= '\uD800' and <= '\uDFFF') or '\uFEFF' => Code(codePoint),
        (>= '\uFDD0' and <= '\uFDEF') or (>= '\uFFF9' and <= '\uFFFB') => Code(codePoint),
        >= 0xE0000 and <= 0xE007F => Code(codePoint),
        _ when (codePoint & 0xFFFE) == 0xFFFE => Code(codePoint),
        _ => null,
    };

    private static string Code(int codePoint) =>
        codePoint <= char.MaxValue
            ? "\\u" + codePoint.ToString("X4", CultureInfo.InvariantCulture)
            : "\\U" + codePoint.ToString("X8", CultureInfo.InvariantCulture);
}
