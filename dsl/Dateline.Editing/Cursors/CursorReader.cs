using Dateline.Editing.Texts;
using Dateline.Language.Text;

namespace Dateline.Editing.Cursors;

/// <summary>Finds where a cursor stands.</summary>
internal static class CursorReader
{
    public static CursorPlace Read(FileLines lines, int offset)
    {
        offset = Math.Clamp(offset, 0, lines.Text.Length);
        int line = lines.LineOf(offset);
        int column = offset - lines.StartOf(line);
        bool isBlank = lines.TextOf(line).Trim().Length == 0;
        int begin = ValueBegin.LineOf(lines, line, isBlank ? column : lines.IndentOf(line));
        return begin == line ? OnLine(lines, offset, line, column, isBlank) : Below(lines, offset, begin);
    }

    private static CursorPlace OnLine(FileLines lines, int offset, int line, int column, bool isBlank)
    {
        int start = lines.StartOf(line);
        var written = WrittenLine.Of(lines, line);
        if (column > written.Text.Length || IsInComment(written, column) || (!isBlank && column < written.Content))
            return CursorPlace.Nowhere(lines, offset);

        int nameColumn = isBlank ? column : written.Content;
        var above = LinesAbove.Of(lines, line, nameColumn, written.Hyphens);
        bool isAtName = isBlank || (written.HasName ? column <= written.Colon : written.Hyphens.Count == 0);
        if (isAtName)
            return AtName(lines, offset, written, above, isBlank, nameColumn);
        if (written.ValueText is ['[' or '{', ..] && column > written.Value)
            return InFlow(lines, offset, above, written, start + written.Value);
        if (written.ValueText is ['|' or '>', ..])
            return CursorPlace.Nowhere(lines, offset);
        int from = Math.Min(written.Value, column);
        int to = Math.Max(column, Math.Max(written.Value, written.End));
        if (written.HasName && column == written.Colon + 1 && from == column)
            to = Math.Max(column, written.End);
        return new CursorPlace(lines, offset, CursorSpot.Value, PathOf(above, written), TextSpan.FromBounds(start + from, start + to), from)
        {
            Siblings = above.Siblings,
            LacksSpace = written.HasName && from == written.Colon + 1,
            IsItem = !written.HasName,
        };
    }

    /// <summary>In a value that begins on a line above.</summary>
    private static CursorPlace Below(FileLines lines, int offset, int begin)
    {
        var written = WrittenLine.Of(lines, begin);
        var above = LinesAbove.Of(lines, begin, written.Content, written.Hyphens);
        int value = lines.StartOf(begin) + written.Value;
        int end = Math.Max(offset, ValueBegin.EndOf(lines, begin));
        int start;
        switch (lines.Text[value])
        {
            case '[' or '{':
                int line = lines.LineOf(offset);
                return IsInComment(WrittenLine.Of(lines, line), offset - lines.StartOf(line)) ? CursorPlace.Nowhere(lines, offset) : InFlow(lines, offset, above, written, value);
            case '|' or '>':
                start = lines.EndOf(begin);
                while (start < offset && char.IsWhiteSpace(lines.Text[start]))
                    start++;
                break;
            case '"' or '\'':
                start = value;
                break;
            default:
                return CursorPlace.Nowhere(lines, offset);
        }

        return new CursorPlace(lines, offset, CursorSpot.Value, PathOf(above, written), TextSpan.FromBounds(start, end), start - lines.StartOf(lines.LineOf(start)))
        {
            Siblings = above.Siblings,
            IsItem = !written.HasName,
        };
    }

    private static bool IsInComment(in WrittenLine written, int column) => written.IsInComment(column) || written.Text.TrimStart().StartsWith('#');

    private static string[] PathOf(LinesAbove above, in WrittenLine written) => written.HasName ? [.. above.Path, written.Name] : [.. above.Path];

    private static CursorPlace AtName(FileLines lines, int offset, in WrittenLine written, LinesAbove above, bool isBlank, int column)
    {
        int start = lines.StartOf(lines.LineOf(offset));
        int end = isBlank ? offset - start : written.HasName ? written.Colon : written.End;
        var token = TextSpan.FromBounds(start + column, start + Math.Max(end, offset - start));
        CursorSpot spot = column == 0 && written.Hyphens.Count == 0 ? CursorSpot.Top : CursorSpot.Key;
        return new CursorPlace(lines, offset, spot, spot == CursorSpot.Top ? [] : [.. above.Path], token, column)
        {
            Siblings = above.Siblings,
            HasColon = written.HasName,
            IsItem = written.Hyphens.Count > 0,
        };
    }

    private static CursorPlace InFlow(FileLines lines, int offset, LinesAbove above, in WrittenLine written, int flowStart)
    {
        var scan = FlowScan.Of(lines.Text, flowStart, offset);
        if (scan.IsClosed)
            return CursorPlace.Nowhere(lines, offset);
        int end = offset;
        while (end < lines.Text.Length && lines.Text[end] is not (',' or ']' or '}' or '\n' or '\r') && !(lines.Text[end] == ':' && scan.IsAtName))
            end++;
        bool hasColon = scan.IsAtName && end < lines.Text.Length && lines.Text[end] == ':';
        while (end > offset && lines.Text[end - 1] == ' ')
            end--;
        int token = Math.Min(scan.TokenStart, offset);
        int line = lines.LineOf(token);
        return new CursorPlace(lines, offset, scan.IsAtName ? CursorSpot.Key : CursorSpot.Value, [.. PathOf(above, written), .. scan.Path], TextSpan.FromBounds(token, end), token - lines.StartOf(line))
        {
            Siblings = scan.Siblings ?? above.Siblings,
            IsInFlow = true,
            HasColon = hasColon,
        };
    }
}
