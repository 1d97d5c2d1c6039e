namespace Dateline.Language.Text;

/// <summary>Where the lines of a text begin. A line ends at LF, CR LF or a lone CR, as in YAML 1.2.</summary>
public sealed class LineMap
{
    private readonly int[] _starts;

    private LineMap(int[] starts, int length, string lineEnd)
    {
        _starts = starts;
        Length = length;
        LineEnd = lineEnd;
    }

    /// <summary>Of the text, in UTF-16 code units.</summary>
    public int Length { get; }

    /// <summary>How the first line ends, for lines that are added; a line feed where there is only one.</summary>
    public string LineEnd { get; }

    public int LineCount => _starts.Length;

    public static LineMap Of(string text)
    {
        var starts = new List<int>(Math.Max(4, text.Length / 32)) { 0 };
        int position = 0;
        string? lineEnd = null;
        while (text.AsSpan(position).IndexOfAny('\n', '\r') is >= 0 and int distance)
        {
            int end = position + distance;
            bool isPair = text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n';
            position = end + (isPair ? 2 : 1);
            lineEnd ??= isPair ? "\r\n" : text[end] == '\n' ? "\n" : "\r";
            starts.Add(position);
        }

        return new LineMap([.. starts], text.Length, lineEnd ?? "\n");
    }

    public LinePosition PositionOf(int offset)
    {
        int found = Array.BinarySearch(_starts, offset);
        int line = found >= 0 ? found : ~found - 1;
        return new LinePosition(line, offset - _starts[line]);
    }

    public int StartOf(int line) => _starts[line];

    /// <summary>The span of a line, with its line end.</summary>
    public TextSpan SpanOf(int line) =>
        TextSpan.FromBounds(_starts[line], line + 1 < _starts.Length ? _starts[line + 1] : Length);
}
