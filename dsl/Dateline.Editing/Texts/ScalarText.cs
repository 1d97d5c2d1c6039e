using System.Text;
using Dateline.Language.Text.Words;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Editing.Texts;

/// <summary>Writes a value such that it is read back as it is, as plainly as it can be, and in the manner of what stood there.</summary>
internal static class ScalarText
{
    private const string Indicators = ",[]{}#&*!|>'\"%@`";

    /// <param name="isText">Words such as "yes" are a text here, which other programs would take for something else.</param>
    /// <param name="column">How far a text of several lines is indented.</param>
    public static string Of(string value, bool isInFlow, bool isText, int column, string lineEnd)
    {
        if (IsPlain(value, isInFlow, isText))
            return value;
        return !isInFlow && value.Contains('\n') && !HasOddSigns(value) && value[0] is not (' ' or '\n') ? Block(value, column, lineEnd) : Quoted(value);
    }

    /// <param name="written">The old value with its quotation marks.</param>
    public static string InPlaceOf(YamlScalar old, string written, string value, bool isInFlow, bool isText, int column, string lineEnd)
    {
        if (value.Contains('\n') || HasOddSigns(value))
            return old.Style == ScalarStyle.Block && written[0] == '>' ? Folded(value, column, lineEnd) : Of(value, isInFlow, isText, column, lineEnd);
        switch (old.Style)
        {
            // Somebody who quotes without need likes to; who had to need not go on.
            case ScalarStyle.DoubleQuoted when IsPlain(old.Value, isInFlow, isText) && !value.Contains('"') && !value.Contains('\\'):
                return $"\"{value}\"";
            case ScalarStyle.SingleQuoted when IsPlain(old.Value, isInFlow, isText) || !(old.Value.Contains('"') || old.Value.Contains('\\')):
                return $"'{value.Replace("'", "''", StringComparison.Ordinal)}'";
            default:
                return Of(value, isInFlow, isText, column, lineEnd);
        }
    }

    public static bool IsPlain(string value, bool isInFlow, bool isText)
    {
        if (value.Length == 0 || value[0] is ' ' or '\t' || value[^1] is ' ' or '\t' or ':' || HasOddSigns(value) || value.Contains('\n'))
            return false;
        if (Indicators.Contains(value[0]) || (value[0] is '-' or '?' or ':' && (value.Length == 1 || value[1] == ' ')) || value is "---" or "...")
            return false;
        if (isText && (Names.IsChangedByOtherTools(value.ToLowerInvariant()) || value is "~"))
            return false;
        for (int i = 0; i < value.Length; i++)
        {
            if (isInFlow && value[i] is ',' or '[' or ']' or '{' or '}')
                return false;
            if ((value[i] == '#' && value[i - 1] is ' ') || (value[i] == ':' && value[i + 1] is ' '))
                return false;
        }

        return true;
    }

    private static bool HasOddSigns(string value) => value.Any(sign => char.IsControl(sign) && sign != '\n');

    private static string Quoted(string value)
    {
        if (!value.Contains('\n') && !HasOddSigns(value))
            return Quoting.Quote(value);
        var text = new StringBuilder(value.Length + 8).Append('"');
        foreach (char sign in value)
        {
            text.Append(sign switch
            {
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                '"' => "\\\"",
                '\\' => "\\\\",
                _ when char.IsControl(sign) => $"\\u{(int)sign:x4}",
                _ => sign.ToString(),
            });
        }

        return text.Append('"').ToString();
    }

    private static string Block(string value, int column, string lineEnd) => Body(value.EndsWith('\n') ? "|" : "|-", value.TrimEnd('\n').Split('\n'), column, lineEnd);

    /// <summary>A line that begins in a folded text is one behind an empty line.</summary>
    private static string Folded(string value, int column, string lineEnd) =>
        Body(value.EndsWith('\n') ? ">" : ">-", value.TrimEnd('\n').Replace("\n", "\n\n", StringComparison.Ordinal).Split('\n'), column, lineEnd);

    private static string Body(string head, string[] lines, int column, string lineEnd) =>
        head + string.Concat(lines.Select(line => lineEnd + (line.Length == 0 ? "" : new string(' ', column) + line)));
}
