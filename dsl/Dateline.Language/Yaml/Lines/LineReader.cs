using Dateline.Language.Diagnostics;
using Dateline.Language.Text;

namespace Dateline.Language.Yaml.Lines;

/// <summary>
/// Reads a text line by line as an editor sees it, without giving up anywhere: hyphens, key, value, and how the value
/// is written. It is used where a text is known to be damaged, never to read one that is whole.
/// </summary>
internal sealed class LineReader(string text)
{
    /// <summary>
    /// How often the text may be looked through, all in all, for what closes a quotation mark or a bracket on a further line:
    /// where thousands of lines open one, none of them is closed.
    /// </summary>
    private const int MostLooks = 16;

    private readonly LineMap _lines = LineMap.Of(text);
    private long _lookedThrough;
    private int _next;

    /// <summary>A further line goes on with the plain text above only where it is indented by more than this.</summary>
    private int _plainColumn = int.MaxValue;

    /// <summary>Stretches whose characters mean nothing to the structure: comments, quoted texts, block texts.</summary>
    public List<TextSpan> Opaque { get; } = [];

    public SourceLine? Read()
    {
        while (_next < _lines.LineCount)
        {
            int start = _lines.StartOf(_next);
            int end = EndOf(_next);
            int content = Blanks.Skip(text, start, end);
            _next++;
            if (content < end && text[content] != '#' && !IsPreamble(start, end))
                return ReadLine(start, content, end);
            Opaque.Add(TextSpan.FromBounds(content, end));
        }

        return null;
    }

    /// <summary>A leading <c>---</c>, or the line before it that names the version of YAML.</summary>
    private bool IsPreamble(int start, int end) =>
        (string.CompareOrdinal(text, start, "---", 0, 3) == 0 && IsBlankBehind(start + 3))
        || string.CompareOrdinal(text, start, "%YAML ", 0, 6) == 0;

    private SourceLine ReadLine(int start, int content, int end)
    {
        List<int>? hyphens = null;
        int at = content;
        while (at < end && text[at] == '-' && (at + 1 == end || text[at + 1] == ' '))
        {
            (hyphens ??= []).Add(at - start);
            at = Blanks.Skip(text, at + 1, end);
        }

        TextSpan? key = KeyFinder.Find(text, at, end);
        bool goesOn = hyphens is null && key is null && content - start > _plainColumn;
        int column = key is { } found ? found.Start - start : hyphens is null ? content - start - 1 : hyphens[hyphens.Count - 1];
        int valueStart = key is null ? at : Blanks.Skip(text, KeyFinder.BehindColon(text, key.Value), end);
        LineValue value = goesOn ? ReadPlain(valueStart, end) : ReadValue(SkipProperties(valueStart, end), end, column);
        if (!goesOn)
            _plainColumn = value.Form != ValueForm.Plain ? int.MaxValue : IsFieldWithoutBlank(content, end) ? content - start : column;
        var line = new SourceLine
        {
            Start = start,
            Indent = content - start,
            Hyphens = hyphens is null ? [] : hyphens,
            Key = key,
            Value = value,
            GoesOn = goesOn,
            End = Math.Max(end, value.RestEnd),
        };
        return value.Form == ValueForm.Block ? TakeBlock(line, column) : line;
    }

    private bool IsFieldWithoutBlank(int content, int end) =>
        KeyFinder.FindWithoutBlank(text, content, end) is not null || ColonSigns.IsFieldButForColon(text, content, end);

    /// <summary>An anchor or a tag in front of a value is not the value.</summary>
    private int SkipProperties(int at, int end)
    {
        while (at < end && text[at] is '&' or '!')
        {
            int behind = at + 1;
            while (behind < end && text[behind] != ' ')
                behind++;
            int value = Blanks.Skip(text, behind, end);
            if (behind == at + 1 || (value == end && text[at] == '!'))
                return at;
            at = value;
        }

        return at;
    }

    /// <param name="column">A further line belongs to the value only where it is indented by more than this.</param>
    private LineValue ReadValue(int at, int end, int column)
    {
        if (at >= end || text[at] == '#')
            return new LineValue(ValueForm.None, new TextSpan(Math.Min(at, end), 0), ValueFault.None, end);
        switch (text[at])
        {
            case '"' or '\'':
                return ReadEnclosed(ValueForm.Quoted, at, end, column);
            case '[' or '{':
                return ReadEnclosed(ValueForm.Flow, at, end, column);
            case '|' or '>' when IsBlockHeader(at, end):
                return new LineValue(ValueForm.Block, TextSpan.FromBounds(at, end), ValueFault.None, end);
            default:
                return ReadPlain(at, end);
        }
    }

    /// <summary>Inside a plain text quotation marks and brackets are characters like any other, and so they are where it goes on.</summary>
    private LineValue ReadPlain(int at, int end)
    {
        int comment = Blanks.FindComment(text, at, end);
        Opaque.Add(TextSpan.FromBounds(comment, end));
        int valueEnd = Blanks.TrimEnd(text, at, comment);
        return new LineValue(ValueForm.Plain, TextSpan.FromBounds(at, valueEnd), ValueFault.None, valueEnd);
    }

    private LineValue ReadEnclosed(ValueForm form, int at, int end, int column)
    {
        int close = FindClose(form, at, end);
        bool mayLook = close < 0 && _lookedThrough <= (long)MostLooks * text.Length;
        int furtherEnd = mayLook ? EndOfFurtherLines(column) : end;
        _lookedThrough += furtherEnd - end;
        Effort.Count(furtherEnd - end);
        if (close < 0 && furtherEnd > end)
        {
            close = FindClose(form, at, furtherEnd);
            // A quotation mark with text behind it, in a line that is a field or an item, opens the text of that line.
            if (close >= 0 && form == ValueForm.Quoted && !IsBlankBehind(close + 1) && IsFieldOrItemAt(close))
                close = -1;
        }

        bool isOutdented = close < 0 && mayLook && (close = FindCloseInOutdented(form, at, furtherEnd)) >= 0;
        if (close < 0)
            return new LineValue(form, TextSpan.FromBounds(at, end), ValueFault.Unclosed, end);
        while (_next < _lines.LineCount && _lines.StartOf(_next) <= close)
            _next++;
        if (form == ValueForm.Quoted)
            Opaque.Add(TextSpan.FromBounds(at, close + 1));
        int lineEnd = EndOf(_next - 1);
        int behind = Blanks.Skip(text, close + 1, lineEnd);
        bool isText = behind < lineEnd && !(text[behind] == '#' && behind > close + 1);
        int restEnd = isText ? Blanks.TrimEnd(text, behind, Blanks.FindComment(text, behind, lineEnd)) : close + 1;
        if (isText && form == ValueForm.Quoted)
        {
            for (; GoesOnBelow(column); _next++)
                restEnd = lineEnd = EndOf(_next);
        }

        Opaque.Add(TextSpan.FromBounds(restEnd, lineEnd));
        return new LineValue(form, TextSpan.FromBounds(at, close + 1), isText ? ValueFault.TextBehind : isOutdented ? ValueFault.Outdented : ValueFault.None, restEnd);
    }

    /// <summary>
    /// The mark that ends a quoted text, or the bracket that ends a list, at the end of a further line, all of whose lines are neither fields nor items;
    /// -1 where they do not go on like this.
    /// </summary>
    private int FindCloseInOutdented(ValueForm form, int open, int furtherEnd)
    {
        for (int line = _lines.PositionOf(furtherEnd).Line + 1; line < _lines.LineCount; line++)
        {
            int start = _lines.StartOf(line);
            int end = EndOf(line);
            int content = Blanks.Skip(text, start, end);
            if (content == end || text[content] == '#' || IsFieldOrItem(start, end))
                return -1;
            int close = FindClose(form, open, end);
            if (close >= 0)
                return (close > content || form == ValueForm.Flow) && IsBlankBehind(close + 1) ? close : -1;
        }

        return -1;
    }

    /// <summary>Whether the next line is a deeper one that can only be a part of the text above.</summary>
    private bool GoesOnBelow(int column)
    {
        if (_next >= _lines.LineCount)
            return false;
        int start = _lines.StartOf(_next);
        int end = EndOf(_next);
        int content = Blanks.Skip(text, start, end);
        return content < end && content - start > column && text[content] != '#' && !IsFieldOrItem(start, end);
    }

    private int FindClose(ValueForm form, int open, int end) =>
        form == ValueForm.Quoted ? QuotedText.FindClose(text, open, end) : FlowText.FindClose(text, open, end);

    private bool IsFieldOrItemAt(int position)
    {
        int line = _lines.PositionOf(position).Line;
        return IsFieldOrItem(_lines.StartOf(line), EndOf(line));
    }

    private bool IsFieldOrItem(int start, int end)
    {
        int content = Blanks.Skip(text, start, end);
        return (text[content] == '-' && (content + 1 == end || text[content + 1] == ' '))
            || (KeyFinder.Find(text, content, end) is { } key && KeyFinder.IsWord(text, key.Start, key.End));
    }

    private bool IsBlankBehind(int position)
    {
        int line = _lines.PositionOf(position).Line;
        int end = EndOf(line);
        int behind = Blanks.Skip(text, position, end);
        return behind >= end || text[behind] == '#';
    }

    private int EndOfFurtherLines(int column)
    {
        int line = _next;
        int end = EndOf(_next - 1);
        while (line < _lines.LineCount)
        {
            int start = _lines.StartOf(line);
            int lineEnd = EndOf(line);
            int content = Blanks.Skip(text, start, lineEnd);
            bool isBracket = content < lineEnd && text[content] is ']' or '}';
            if (content < lineEnd && content - start <= column && !isBracket)
                break;
            end = Math.Max(end, lineEnd);
            line++;
        }

        return end;
    }

    private bool IsBlockHeader(int at, int end)
    {
        int behind = at + 1;
        while (behind < end && text[behind] is '+' or '-' or (>= '1' and <= '9'))
            behind++;
        int rest = Blanks.Skip(text, behind, end);
        return rest == end || (text[rest] == '#' && rest > behind);
    }

    private SourceLine TakeBlock(SourceLine line, int column)
    {
        var starts = new List<int>();
        int end = line.End;
        int blockColumn = -1;
        while (_next < _lines.LineCount)
        {
            int start = _lines.StartOf(_next);
            int lineEnd = EndOf(_next);
            int content = Blanks.Skip(text, start, lineEnd);
            if (content < lineEnd && content - start <= column)
                break;
            if (blockColumn < 0 && content < lineEnd)
                blockColumn = content - start;
            starts.Add(start);
            Opaque.Add(TextSpan.FromBounds(content, lineEnd));
            end = Math.Max(end, lineEnd);
            _next++;
        }

        return line with { End = end, BlockLines = starts, BlockColumn = blockColumn };
    }

    private int EndOf(int line)
    {
        TextSpan span = _lines.SpanOf(line);
        return Blanks.TrimEnd(text, span.Start, span.End);
    }
}
