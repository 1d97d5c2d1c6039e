namespace Dateline.Language.Text;

/// <summary>A file's path and its lines, without its text: all that a finding needs to say where it stands.</summary>
public sealed class FileMap(string path, LineMap lines)
{
    /// <summary>The path exactly as the host gave it.</summary>
    public string Path { get; } = path;

    public LineMap Lines { get; } = lines;
}

/// <summary>One file as the host handed it over: its path and its text.</summary>
public sealed class SourceFile(string path, string text)
{
    public string Path { get; } = path;

    public string Text { get; } = text;

    public FileMap Map { get; } = new(path, LineMap.Of(text));

    /// <summary>
    /// It holds nothing but the letters and signs of ASCII, spaces and line ends, as most files do: whoever looks for other characters
    /// need not look.
    /// </summary>
    internal bool IsPlain { get; } = IsPlainText(text);

    private static bool IsPlainText(string text)
    {
        foreach (char character in text)
        {
            if (character is not ((>= ' ' and <= '~') or '\n' or '\r'))
                return false;
        }

        return true;
    }
}
