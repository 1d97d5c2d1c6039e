using System.Globalization;
using System.Text;

namespace Dateline.Language.Text.Letters;

/// <summary>
/// A text of somebody else's as it is shown at a terminal, in a log and by a compiler: what would move the cursor, end the
/// line, turn the writing direction or cannot be seen at all stands there as an escape (<c>\u001B</c>). Whatever prints
/// names, paths and messages passes them through here.
/// </summary>
public static class ShownText
{
    /// <summary>The text itself where nothing in it needs an escape.</summary>
    public static string Of(string text)
    {
        StringBuilder? shown = null;
        for (int i = 0; i < text.Length;)
        {
            int codePoint = CodePoints.At(text, i);
            int length = CodePoints.LengthOf(codePoint);
            if (IsHidden(codePoint))
                (shown ??= new StringBuilder(text, 0, i, text.Length + 16)).Append(EscapeOf(codePoint));
            else
                shown?.Append(text, i, length);
            i += length;
        }

        return shown?.ToString() ?? text;
    }

    /// <summary>
    /// Controls, line ends of Unicode, marks for the writing direction, characters without width that no script needs, and
    /// halves of characters. A list of our own, because the tables of the platform differ between the hosts.
    /// </summary>
    private static bool IsHidden(int codePoint) => codePoint switch
    {
        < ' ' => true,
        < '\u007F' => false,
        <= '\u009F' or '\u00AD' or '\u061C' or '\u180E' or '\u200B' or '\u200E' or '\u200F' => true,
        (>= '\u2028' and <= '\u202E') or (>= '\u2060' and <= '\u206F') => true,
        (>= '\uD800' and <= '\uDFFF') or '\uFEFF' or (>= '\uFFF9' and <= '\uFFFB') or '\uFFFE' or '\uFFFF' => true,
        >= 0xE0000 and <= 0xE007F => true,
        _ => false,
    };

    private static string EscapeOf(int codePoint) => codePoint switch
    {
        '\t' => "\\t",
        '\n' => "\\n",
        '\r' => "\\r",
        <= char.MaxValue => "\\u" + codePoint.ToString("X4", CultureInfo.InvariantCulture),
        _ => "\\U" + codePoint.ToString("X8", CultureInfo.InvariantCulture),
    };
}
