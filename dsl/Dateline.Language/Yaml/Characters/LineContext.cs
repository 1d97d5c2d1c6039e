using Dateline.Language.Text;
using Dateline.Language.Yaml.Lines;

namespace Dateline.Language.Yaml.Characters;

/// <summary>Where a character stands: among the structure of its line, in a text, or where it means nothing.</summary>
internal sealed class LineContext
{
    /// <summary>How far above a line those around it are looked for.</summary>
    private const int FarthestLine = 300;

    /// <summary>How wide a tab may be, the usual first.</summary>
    private static readonly int[] Widths = [2, 4, 8, 1, 3, 6];

    private readonly string _text;
    private readonly LineMap _lines;
    private readonly List<TextSpan> _opaque;
    private TabbedLine? _lastTab;

    private LineContext(string text, List<TextSpan> opaque)
    {
        _text = text;
        _lines = LineMap.Of(text);
        _opaque = opaque;
        _opaque.Sort(static (left, right) => left.Start.CompareTo(right.Start));
    }

    public static LineContext Of(string text)
    {
        var reader = new LineReader(WithPlainBlanks(text));
        while (reader.Read() is not null)
        {
        }

        return new LineContext(text, reader.Opaque);
    }

    /// <summary>In a comment, a quoted text or a block text.</summary>
    public bool IsOpaque(int offset)
    {
        int low = 0;
        int high = _opaque.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_opaque[middle].Start <= offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low > 0 && _opaque[low - 1].Contains(offset);
    }

    /// <summary>Nothing but blanks stands before it on its line.</summary>
    public bool IsIndentation(TextSpan run)
    {
        for (int i = _lines.StartOf(_lines.PositionOf(run.Start).Line); i < run.Start; i++)
        {
            if (!IsBlank(i))
                return false;
        }

        return !IsAtLineEnd(run);
    }

    public bool IsAtLineEnd(TextSpan run)
    {
        int end = run.End;
        while (end < _text.Length && IsBlank(end))
            end++;
        return end == _text.Length || _text[end] is '\n' or '\r';
    }

    /// <summary>Beside a blank, a line end or a sign of YAML, or in a key: there it would have to be a space, or nothing.</summary>
    public bool MattersAsBlank(TextSpan run)
    {
        bool isAtEdge = run.Start == 0 || run.End == _text.Length
            || _text[run.Start - 1] is ' ' or '\n' or '\r' or ':' or '-' or '>' or ',' or '[' or '{'
            || _text[run.End] is ' ' or '\n' or '\r' or ':' or '#' or '-' or ',' or ']' or '}';
        return isAtEdge || IsBeforeColon(run);
    }

    /// <summary>How many spaces a tab at the beginning of this line stands for; null where nothing fits the lines around it.</summary>
    public int? WidthOfTab(TextSpan run)
    {
        int line = _lines.PositionOf(run.Start).Line;
        int others = run.Start - _lines.StartOf(line) + Blanks.Skip(_text, run.End, _text.Length) - run.End;
        if (_lastTab is { } last && last.Others == others && last.Tabs == run.Length && ContentLine(line - 1, -1) == last.Line)
        {
            _lastTab = last with { Line = line };
            return last.Width;
        }

        int? width = WidthThatFits(line, others, run.Length);
        _lastTab = new TabbedLine(line, others, run.Length, width);
        return width;
    }

    private int? WidthThatFits(int line, int others, int tabs)
    {
        int before = IndentOf(line - 1, -1);
        int behind = GoesOn(line + 1) ? -1 : IndentOf(line + 1, 1);
        if (before < 0)
            return null;
        int hyphen = IsItem(ContentLine(line + 1, 1)) ? 0 : WidthOfHyphen(_lines.StartOf(line) + others + tabs);
        foreach (int width in Widths)
        {
            if (hyphen > 0 && behind == others + (width * tabs) + hyphen)
                return width;
        }

        bool isFirstBelow = EndsWithColon(ContentLine(line - 1, -1));
        bool isOpen = EndsWithColon(line);
        List<int> columns = ColumnsAbove(line);
        foreach (int width in Widths)
        {
            int column = others + (width * tabs);
            bool hasRoom = (!isFirstBelow || column > before) && (!isOpen || behind < 0 || column < behind);
            if (hasRoom && (behind == column || columns.Contains(column)))
                return width;
        }

        // The spaces beside it are all that is needed.
        if (others > before && isFirstBelow ? behind == others : others > 0 && columns.Contains(others))
            return 0;
        return isFirstBelow && others + (2 * tabs) > before ? 2 : null;
    }

    /// <summary>The columns of the lines that a line may stand beside: those of the line above and of all around it.</summary>
    private List<int> ColumnsAbove(int line)
    {
        var columns = new List<int>();
        int innermost = int.MaxValue;
        int farthest = line - FarthestLine;
        for (line = ContentLine(line - 1, -1); line >= 0 && line > farthest && innermost > 0; line = ContentLine(line - 1, -1))
        {
            int column = IndentOf(line, -1);
            if (column < 0 || column >= innermost)
                continue;
            columns.Add(column);
            innermost = column;
        }

        return columns;
    }

    /// <summary>How much further in the fields of an item stand than its hyphen; 0 where the content is no item.</summary>
    private int WidthOfHyphen(int content) =>
        content + 1 < _text.Length && _text[content] == '-' && _text[content + 1] == ' ' ? Blanks.Skip(_text, content + 1, _text.Length) - content : 0;

    private bool IsItem(int line)
    {
        if (line < 0)
            return false;
        TextSpan span = _lines.SpanOf(line);
        return WidthOfHyphen(Blanks.Skip(_text, span.Start, span.End)) > 0;
    }

    /// <summary>Whether the next line with content belongs to the text of the one above it, so that its column tells nothing.</summary>
    private bool GoesOn(int line)
    {
        line = ContentLine(line, 1);
        if (line < 0)
            return false;
        TextSpan span = _lines.SpanOf(line);
        int content = Blanks.Skip(_text, span.Start, span.End);
        int end = Blanks.TrimEnd(_text, content, span.End);
        return WidthOfHyphen(content) == 0 && _text[content] != '\t' && KeyFinder.Find(_text, content, end) is null;
    }

    private bool EndsWithColon(int line)
    {
        TextSpan span = _lines.SpanOf(line);
        int end = Blanks.TrimEnd(_text, span.Start, span.End);
        return end > span.Start && _text[end - 1] == ':';
    }

    /// <summary>Whether a run at the beginning of a line, read as spaces, puts the line in a column of its neighbours.</summary>
    public bool FitsAsSpaces(TextSpan run)
    {
        int line = _lines.PositionOf(run.Start).Line;
        int content = run.End;
        while (content < _text.Length && IsBlank(content))
            content++;
        int column = content - _lines.StartOf(line);
        return IndentOf(line - 1, -1) == column || (IndentOf(line + 1, 1) == column && column > 0 && IndentOf(line - 1, -1) >= 0);
    }

    /// <summary>The indentation of the nearest line with content; -1 where a tab takes part in it, or where there is none.</summary>
    private int IndentOf(int line, int step)
    {
        line = ContentLine(line, step);
        if (line < 0)
            return -1;
        TextSpan span = _lines.SpanOf(line);
        int content = Blanks.Skip(_text, span.Start, span.End);
        return _text[content] == '\t' ? -1 : content - span.Start;
    }

    /// <summary>The nearest line with content, from a line on; -1 where there is none.</summary>
    private int ContentLine(int line, int step)
    {
        for (; line >= 0 && line < _lines.LineCount; line += step)
        {
            TextSpan span = _lines.SpanOf(line);
            int content = Blanks.Skip(_text, span.Start, span.End);
            if (content < span.End && _text[content] is not ('\n' or '\r' or '#'))
                return line;
        }

        return -1;
    }

    private bool IsBeforeColon(TextSpan run)
    {
        for (int i = run.End; i < _text.Length && _text[i] is not ('\n' or '\r'); i++)
        {
            if (_text[i] == ':' && (i + 1 == _text.Length || _text[i + 1] is ' ' or '\n' or '\r'))
                return true;
        }

        return false;
    }

    private bool IsBlank(int offset) =>
        _text[offset] == ' ' || (CharacterClasses.IsSuspect(_text[offset]) && CharacterClasses.Of(_text, offset) is CharacterClass.Tab or CharacterClass.WideBlank or CharacterClass.Invisible);

    /// <summary>The same text, as long as before, with a space wherever a blank of any kind was meant.</summary>
    public static string WithPlainBlanks(string text)
    {
        char[] characters = text.ToCharArray();
        for (int i = 0; i < characters.Length; i++)
        {
            if (CharacterClasses.IsSuspect(characters[i]) && CharacterClasses.Of(text, i) != CharacterClass.Ordinary)
                characters[i] = ' ';
        }

        return new string(characters);
    }

    /// <summary>What the latest line that begins with tabs was taken for: one below it with as many tabs is taken for the same.</summary>
    private readonly record struct TabbedLine(int Line, int Others, int Tabs, int? Width);
}
