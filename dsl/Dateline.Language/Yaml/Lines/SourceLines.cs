namespace Dateline.Language.Yaml.Lines;

/// <summary>All lines of a text.</summary>
internal static class SourceLines
{
    public static List<SourceLine> Of(string text)
    {
        var reader = new LineReader(text);
        var lines = new List<SourceLine>();
        while (reader.Read() is { } line)
            lines.Add(line);
        return lines;
    }
}
