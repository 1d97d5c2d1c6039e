using Dateline.Language.Text;

namespace Dateline.Editing.Texts;

/// <summary>A text by its lines, as somebody types it: nothing in it need be right.</summary>
internal sealed class FileLines(SourceFile file)
{
    private readonly LineMap _lines = file.Map.Lines;

    public SourceFile File { get; } = file;

    public string Text { get; } = file.Text;

    public int Count => _lines.LineCount;

    public string LineEnd => _lines.LineEnd;

    public int LineOf(int offset) => _lines.PositionOf(Math.Clamp(offset, 0, Text.Length)).Line;

    public int StartOf(int line) => _lines.StartOf(line);

    /// <summary>Where a line ends, before its line break.</summary>
    public int EndOf(int line)
    {
        TextSpan span = _lines.SpanOf(line);
        int end = span.End;
        while (end > span.Start && Text[end - 1] is '\n' or '\r')
            end--;
        return end;
    }

    /// <summary>How many spaces a line begins with.</summary>
    public int IndentOf(int line)
    {
        int start = StartOf(line);
        int at = start;
        while (at < Text.Length && Text[at] == ' ')
            at++;
        return at - start;
    }

    public string TextOf(int line) => Text[StartOf(line)..EndOf(line)];

    /// <summary>Whether there is nothing on a line but spaces and a comment.</summary>
    public bool IsEmpty(int line) => FirstSign(line) is '\0' or '#';

    /// <summary>Whether a line begins something at the top: an entry, a section.</summary>
    public bool IsTop(int line)
    {
        int start = StartOf(line);
        return start < EndOf(line) && Text[start] is not (' ' or '\t' or '#' or '}' or ']' or '-' or '\uFEFF');
    }

    /// <summary>The line at which that begins in which a line lies; -1 where it lies above them all.</summary>
    public int TopOf(int line)
    {
        while (line >= 0 && !IsTop(line))
            line--;
        return line;
    }

    /// <summary>The last line of what begins at a line, without empty lines and what is said of the next.</summary>
    public int LastOf(int top)
    {
        int next = top + 1;
        while (next < Count && !IsTop(next))
            next++;
        int last = next - 1;
        while (last > top && (FirstSign(last) == '\0' || (FirstSign(last) == '#' && IndentOf(last) == 0)))
            last--;
        return last;
    }

    private char FirstSign(int line)
    {
        int end = EndOf(line);
        for (int at = StartOf(line); at < end; at++)
        {
            if (Text[at] is not (' ' or '\t'))
                return Text[at];
        }

        return '\0';
    }
}
