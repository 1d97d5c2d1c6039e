namespace Dateline.Language.Yaml.Nodes;

/// <summary>Puts a text in quotation marks such that YAML reads it back as it is.</summary>
internal static class Quoting
{
    private const string OpeningMarks = "“„”«";
    private const string ClosingMarks = "”“»\"";

    public static string Quote(string text)
    {
        bool isPlainInDouble = text.IndexOf('"') < 0 && text.IndexOf('\\') < 0;
        return isPlainInDouble ? $"\"{text}\"" : $"'{text.Replace("'", "''")}'";
    }

    /// <summary>The same for a text that its author has put in the quotation marks of a word processor: those go.</summary>
    public static string QuoteMeant(string text)
    {
        bool isEnclosed = text.Length > 2 && OpeningMarks.IndexOf(text[0]) >= 0 && ClosingMarks.IndexOf(text[text.Length - 1]) >= 0;
        string inner = isEnclosed ? text.Substring(1, text.Length - 2) : text;
        bool isOnePair = isEnclosed && inner.IndexOfAny([.. OpeningMarks, .. ClosingMarks]) < 0;
        return Quote(isOnePair ? inner : text);
    }

    /// <summary>A text that ends with a quotation mark and has no other: without it, its beginning was forgotten; null for any other text.</summary>
    public static string? WithoutStrayClosing(string text)
    {
        bool isStray = text.Length > 1 && ClosingMarks.IndexOf(text[text.Length - 1]) >= 0 && text.IndexOfAny([.. OpeningMarks, .. ClosingMarks]) == text.Length - 1;
        return isStray ? text.Substring(0, text.Length - 1) : null;
    }
}
