namespace Dateline.Language.Yaml;

/// <summary>Puts a text in quotation marks such that YAML reads it back as it is.</summary>
internal static class Quoting
{
    public static string Quote(string text)
    {
        bool isPlainInDouble = text.IndexOf('"') < 0 && text.IndexOf('\\') < 0;
        return isPlainInDouble ? $"\"{text}\"" : $"'{text.Replace("'", "''")}'";
    }
}
