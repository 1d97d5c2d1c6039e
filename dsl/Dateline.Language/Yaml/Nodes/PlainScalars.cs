namespace Dateline.Language.Yaml.Nodes;

/// <summary>Which texts YAML reads as they are without quotes, in brackets and braces too.</summary>
internal static class PlainScalars
{
    private const string Indicators = "-?:,[]{}#&*!|>'\"%@`";

    /// <summary>A text that is the whole of a value. Some that would be read are not counted: quotes harm nothing.</summary>
    public static bool AreSafe(string text) => BeginAndEnd(text) && AreSafeInside(text);

    /// <summary>The same where no braces or brackets are around it: <c>+ada, -ben</c>, <c>-> [ada, cy]</c>.</summary>
    public static bool AreSafeOnALine(string text) => BeginAndEnd(text) && AreSafe(text, isInBraces: false);

    /// <summary>A text that is a part of one without quotes, or of one with quotes.</summary>
    public static bool AreSafeInside(string text) => AreSafe(text, isInBraces: true);

    private static bool BeginAndEnd(string text)
    {
        if (text.Length == 0 || text[0] == ' ' || text[text.Length - 1] is ' ' or ':')
            return false;
        bool startsWithSign = Indicators.IndexOf(text[0]) >= 0;
        bool isPartOfWord = text[0] == '-' && text.Length > 1 && text[1] != ' ';
        return !startsWithSign || isPartOfWord;
    }

    private static bool AreSafe(string text, bool isInBraces)
    {
        for (int i = 0; i < text.Length; i++)
        {
            bool isBehindBlank = i > 0 && text[i - 1] == ' ';
            bool isBeforeBlank = i + 1 == text.Length || text[i + 1] == ' ';
            bool divides = isInBraces && text[i] is ',' or '[' or ']' or '{' or '}' or '"' or '\'' or '\\';
            if (divides || char.IsControl(text[i]) || (text[i] == '#' && isBehindBlank) || (text[i] == ':' && isBeforeBlank))
                return false;
        }

        return true;
    }
}
