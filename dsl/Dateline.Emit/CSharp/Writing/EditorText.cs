using System.Globalization;
using System.Text;

namespace Dateline.Emit.CSharp.Writing;

/// <summary>
/// The two ways, and the only ones, in which a text of a YAML file enters generated code. Neither lets it end what it
/// stands in: to C#, U+0085, U+2028 and U+2029 end a line as well.
/// </summary>
public static class EditorText
{
    /// <summary>The lines of a documentation comment, without <c>///</c>; at least one.</summary>
    public static IReadOnlyList<string> Comment(string text)
    {
        List<string> lines = [];
        var line = new StringBuilder(text.Length + 16);
        for (int i = 0; i < text.Length; i++)
        {
            if (IsLineEnd(text[i]))
            {
                if (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
                    i++;
                lines.Add(line.ToString());
                line.Clear();
                continue;
            }

            if (IsPair(text, i))
                line.Append(text[i++]).Append(text[i]);
            else
                AppendToXml(line, text[i]);
        }

        lines.Add(line.ToString());
        while (lines.Count > 1 && string.IsNullOrWhiteSpace(lines[lines.Count - 1]))
            lines.RemoveAt(lines.Count - 1);
        return lines;
    }

    /// <summary>A string literal on one line, with its quotation marks.</summary>
    public static string Literal(string text)
    {
        var literal = new StringBuilder(text.Length + 8).Append('"');
        for (int i = 0; i < text.Length; i++)
        {
            if (IsPair(text, i))
                literal.Append(text[i++]).Append(text[i]);
            else if (text[i] is '"' or '\\')
                literal.Append('\\').Append(text[i]);
            else if (IsUnsafe(text[i]))
                literal.Append(Escaped(text[i]));
            else
                literal.Append(text[i]);
        }

        return literal.Append('"').ToString();
    }

    /// <summary>Whether C# or an editor could take the character for something else than itself.</summary>
    internal static bool IsUnsafe(char unit) =>
        IsLineEnd(unit) || char.IsSurrogate(unit) ||
        CharUnicodeInfo.GetUnicodeCategory(unit) is UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;

    internal static string Escaped(char unit) => "\\u" + ((int)unit).ToString("x4", CultureInfo.InvariantCulture);

    internal static bool IsPair(string text, int index) =>
        char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]);

    private static bool IsLineEnd(char unit) => unit is '\r' or '\n' or '\u0085' or '\u2028' or '\u2029';

    /// <summary>Names in several scripts need them, and all they do is join or part two letters.</summary>
    private static bool IsJoiner(char unit) => unit is '\u200C' or '\u200D';

    private static void AppendToXml(StringBuilder line, char unit)
    {
        if (unit == '&')
            line.Append("&amp;");
        else if (unit == '<')
            line.Append("&lt;");
        else if (unit == '>')
            line.Append("&gt;");
        else if (unit is '\t')
            line.Append(' ');
        else
            line.Append(IsUnsafe(unit) && !IsJoiner(unit) ? '\uFFFD' : unit);
    }
}
