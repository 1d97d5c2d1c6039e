namespace Dateline.Language.Yaml.Nodes;

/// <summary>Which texts YAML reads as they are without quotes, in brackets and braces too.</summary>
internal static class PlainScalars
{
    private const string Indicators = "-?:,[]{}#&*!|>'\"%@`";

    /// <summary>A text that is the whole of a value. Some that would be read are not counted: quotes harm nothing.</summary>
    public static bool AreSafe(string text)
    {
        bool isEmpty = text.Length == 0 || text[0] == ' ' || text[text.Length - 1] is ' ' or ':';
        if (isEmpty || !AreSafeInside(text))
            return false;
        bool startsWithSign = Indicators.IndexOf(text[0]) >= 0;
        bool isPartOfWord = text[0] == '-' && text.Length > 1 && text[1] != ' ';
        return !startsWithSign || isPartOfWord;
    }

    /// <summary>A text that is a part of one without quotes, or of one with quotes.</summary>
    public static bool AreSafeInside(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            bool isBehindBlank = i > 0 && text[i - 1] == ' ';
            bool isBeforeBlank = i + 1 == text.Length || text[i + 1] == ' ';
            if (text[i] is ',' or '[' or ']' or '{' or '}' or '"' or '\'' or '\\' || char.IsControl(text[i]) || (text[i] == '#' && isBehindBlank) || (text[i] == ':' && isBeforeBlank))
                return false;
        }

        return true;
    }
}
